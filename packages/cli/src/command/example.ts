import { toRecords } from 'nutgraf';
import { stories } from 'nutgraf/fixtures';
import { type ExitCode, exitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { nearestOf } from '../nearest.ts';
import { UsageError } from '../usage-error.ts';

/** Prints a story that comes with the model: as one document, or as a stream of records, its head first. */
export async function example(name: string, { ndjson = false }: { ndjson?: boolean }, io: Io): Promise<ExitCode> {
  const story = Object.hasOwn(stories, name) ? stories[name] : undefined;
  if (story === undefined) throw new UsageError(`there is no example ${name}${nearestOf(name, Object.keys(stories))}`, 'example');
  const text = ndjson ? [...toRecords(story)].map((record) => JSON.stringify(record)).join('\n') : JSON.stringify(story, undefined, 2);
  await io.stdout.write(`${text}\n`);
  return exitCode.valid;
}
