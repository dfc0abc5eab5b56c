import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { UsageError } from '../../usage-error.ts';

/** Loads a module of somebody's own by its path. TypeScript takes a Node that reads it, or tsx beside the module. */
export async function loadModule(path: string): Promise<Record<string, unknown>> {
  const file = resolve(path);
  if (!existsSync(file)) throw new UsageError(`there is no file ${path}`, 'docs');
  if (/\.[cm]?tsx?$/u.test(file)) await readTypeScript(file);
  try {
    return (await import(pathToFileURL(file).href)) as Record<string, unknown>;
  } catch (error) {
    throw new UsageError(`${path} cannot be loaded: ${error instanceof Error ? error.message : String(error)}`, 'docs');
  }
}

/** What a module imports as `nutgraf`: the copy beside it, which need not be the one of this command. */
export async function nutgrafBeside(path: string): Promise<Record<string, unknown>> {
  const found = resolveFrom(resolve(path), 'nutgraf');
  return found === undefined ? {} : ((await import(pathToFileURL(found).href)) as Record<string, unknown>);
}

/** Makes Node read TypeScript for the rest of the run, where it does not of itself. */
async function readTypeScript(file: string): Promise<void> {
  if ((process.features as { typescript?: unknown }).typescript) return;
  const loader = resolveFrom(file, 'tsx');
  if (loader === undefined) {
    throw new UsageError(
      `Node ${process.versions.node} does not read TypeScript by itself. Install tsx beside ${file}, or name the JavaScript that it is built to`,
      'docs',
    );
  }
  await import(pathToFileURL(loader).href);
}

function resolveFrom(file: string, name: string): string | undefined {
  try {
    return createRequire(file).resolve(name);
  } catch {
    return undefined;
  }
}
