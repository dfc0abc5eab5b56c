import { type FileHandle, open } from 'node:fs/promises';
import { InputError } from '../input-error.ts';

/** The bytes that are read from a file at once. */
export const pieceLength = 524_288;

/** How a file is read. */
export interface FileBytesOptions {
  /** Whether each piece is read into the same memory, so that it is good only until the next is asked for. */
  reuse?: boolean;
}

/**
 * The bytes of a file, of a pipe or of a device that has an end, piece by piece. The file is opened when the first piece is asked for.
 * @throws InputError with the issue `input/not-found`, `input/not-a-file` or `input/unreadable`.
 */
export async function* fileBytes(path: string, { reuse = false }: FileBytesOptions = {}): AsyncGenerator<Uint8Array, void> {
  let file: FileHandle | undefined;
  try {
    file = await open(path);
    let memory = Buffer.allocUnsafeSlow(pieceLength);
    for (;;) {
      const { bytesRead } = await file.read(memory, 0, pieceLength, null);
      if (bytesRead === 0) return;
      yield memory.subarray(0, bytesRead);
      if (!reuse) memory = Buffer.allocUnsafeSlow(pieceLength);
    }
  } catch (error) {
    throw fileError(error, path);
  } finally {
    await file?.close();
  }
}

/** What kept a file from being read, as an `InputError`; the error itself where it is not one of the system. */
export function fileError(error: unknown, path: string): unknown {
  const { code, message } = error as NodeJS.ErrnoException;
  if (!(error instanceof Error) || typeof code !== 'string') return error;
  const [rule, text, hint] = reasons[code] ?? ['unreadable', `the system cannot read it: ${message}`, 'Look at the disk or the connection'];
  return new InputError({ code: `input/${rule}`, severity: 'error', source: path, pointer: '', message: text, hint }, { cause: error });
}

type Reason = readonly [rule: string, message: string, hint: string];
const missing: Reason = ['not-found', 'there is no such file', 'The path counts from the folder in which the program is called'];
const refused: Reason = ['unreadable', 'the system refuses to read it', 'Look at the permissions of the file and of its folders'];

/** What the codes of the system say. */
const reasons: Readonly<Record<string, Reason>> = {
  ENOENT: missing,
  ENOTDIR: missing,
  ENAMETOOLONG: missing,
  ERR_INVALID_ARG_VALUE: missing,
  EISDIR: ['not-a-file', 'it is no file but a folder', 'Name the files in it, for instance with folder/*.json'],
  ENXIO: ['not-a-file', 'it is no file but a socket', 'Name a file, or pipe the bytes in'],
  EACCES: refused,
  EPERM: refused,
};
