import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { plurals } from 'nutgraf';
import { type ExitCode, exitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { nearestOf } from '../nearest.ts';
import { UsageError } from '../usage-error.ts';

/** Prints the JSON Schema of a kind or of the story, or one with every type of the model in it. */
export async function schema(word: string | undefined, { bundle = false }: { bundle?: boolean }, io: Io): Promise<ExitCode> {
  const known = [...Object.keys(plurals), 'story'];
  if (bundle && word !== undefined) throw new UsageError(`--bundle holds every kind: leave out ${word}`, 'schema');
  if (!bundle && word === undefined) throw new UsageError('name a kind, or give --bundle for all of them', 'schema', true);
  if (word !== undefined && !known.includes(word)) throw new UsageError(`there is no kind ${word}${nearestOf(word, known)}`, 'schema');
  await io.stdout.write(await schemaText(word ?? 'bundle'));
  return exitCode.valid;
}

/** The text of a JSON Schema that comes with the model: that of a kind, `story` or `bundle`. */
export function schemaText(name: string): Promise<string> {
  return readFile(createRequire(import.meta.url).resolve(`nutgraf/schema/${name}.json`), 'utf8');
}
