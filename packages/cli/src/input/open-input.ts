import type { Issue } from 'nutgraf';
import { InputError } from 'nutgraf/intake';
import { unzipped } from 'nutgraf/intake/node';
import type { Bytes, Io } from '../io.ts';
import { ordered } from '../report/ordered.ts';
import { stdinName } from './stdin-name.ts';

/** A source to read: its name in reports, and its bytes, decompressed where they are gzip. */
export interface Input {
  name: string;
  /** The path, where it is a file. */
  path?: string;
  bytes: Bytes;
}

/** The input that a word of the command line names: a file, or `-`. */
export function openInput(word: string, io: Io): Input {
  const bytes = unzipped(bytesOf(word, io));
  return word === '-' ? { name: stdinName, bytes } : { name: word, path: word, bytes };
}

async function* bytesOf(word: string, io: Io): Bytes {
  yield* word === '-' ? io.stdin.read() : io.readFile(word);
}

/** What kept an input from being read, as an issue; nothing where the error is neither of the input nor of the system. */
export function inputIssue(error: unknown, { name }: Input): Issue | undefined {
  if (error instanceof InputError) return ordered({ ...error.issue, source: name });
  const { code, message } = error as NodeJS.ErrnoException;
  if (!(error instanceof Error) || typeof code !== 'string') return undefined;
  const hint = 'Look at the disk or the connection';
  return { code: 'input/unreadable', severity: 'error', source: name, pointer: '', message: `the system cannot read it: ${message}`, hint };
}
