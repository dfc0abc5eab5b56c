import type { Issue } from 'nutgraf';
import type { Bytes, Io } from '../io.ts';

/** The name that standard input has in reports. */
const stdinName = '<stdin>';

/** A source to read: its name in reports, and its bytes. */
export interface Input {
  name: string;
  bytes: Bytes;
}

/** The input that a word of the command line names: a file, or `-`. */
export function openInput(word: string, io: Io): Input {
  return word === '-' ? { name: stdinName, bytes: io.stdin.read() } : { name: word, bytes: fileBytes(word, io) };
}

async function* fileBytes(path: string, io: Io): Bytes {
  yield* io.readFile(path);
}

/** What kept an input from being read, as an issue; nothing where the error is not one of the system. */
export function inputIssue(error: unknown, { name }: Input): Issue | undefined {
  const { code, message } = error as NodeJS.ErrnoException;
  if (!(error instanceof Error) || typeof code !== 'string') return undefined;
  const [rule, text, hint] = reasons[code] ?? ['unreadable', `the system cannot read it: ${message}`, 'Look at the disk or the connection'];
  return { code: `input/${rule}`, severity: 'error', source: name, pointer: '', message: text, hint };
}

const missing = ['not-found', 'there is no such file', 'The path counts from the folder in which the command is called'] as const;
const refused = ['unreadable', 'the system refuses to read it', 'Look at the permissions of the file and of its folders'] as const;
const noFile = ['not-a-file', 'it is no file but a folder', 'Name the files in it, for instance with folder/*.json'] as const;

/** What the codes of the system say, as rule, message and hint. */
const reasons: Readonly<Record<string, readonly [rule: string, message: string, hint: string]>> = {
  ENOENT: missing,
  ENOTDIR: missing,
  ENAMETOOLONG: missing,
  ERR_INVALID_ARG_VALUE: missing,
  EISDIR: noFile,
  ENXIO: ['not-a-file', 'it is no file but a socket', 'Name a file, or pipe the bytes in'],
  EACCES: refused,
  EPERM: refused,
};
