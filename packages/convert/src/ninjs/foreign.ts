import type * as z from 'zod';
import { family1 } from './foreign/1.ts';
import { family2 } from './foreign/2.ts';
import { family3 } from './foreign/3.ts';

/** The documents of ninjs, one schema a version. */
export const schemas = { ...family1, ...family2, ...family3 } satisfies Record<string, z.ZodObject>;

/** A version of ninjs that can be judged. */
export type NinjsVersion = keyof typeof schemas;

/** The versions of ninjs that can be judged, oldest first. */
export const versions = Object.keys(schemas) as NinjsVersion[];

/** Whether a text is a version of ninjs that can be judged. */
export function isVersion(version: unknown): version is NinjsVersion {
  return typeof version === 'string' && Object.hasOwn(schemas, version);
}
