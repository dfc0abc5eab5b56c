import { createRequire } from 'node:module';

/** The version of the command. */
export const { version } = createRequire(import.meta.url)('@nutgraf/cli/package.json') as { version: string };
