import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { access, constants, type FileHandle, lstat, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type FileOutput, OutputError } from '../io.ts';

/** Temporary files that are being written. */
const unfinished = new Set<string>();

/** Removes what is not finished, at once: for a process that is about to end. */
export function removeUnfinished(): void {
  for (const path of unfinished) rmSync(path, { force: true });
  unfinished.clear();
}

/**
 * Begins to write a file. What is written stands in a temporary file of the same folder until it is kept, so that the file itself is at no
 * time half written. A link stays a link: the file that it leads to is written. A device or a pipe takes what is written at once.
 */
export async function writeFile(path: string): Promise<FileOutput> {
  try {
    const old = await stat(path).catch(orMissing);
    if (old?.isDirectory()) throw Object.assign(new Error('is a folder'), { code: 'EISDIR' });
    if (old !== undefined && !old.isFile()) return direct(await open(path, 'w'), path);
    if (old !== undefined) await access(path, constants.W_OK);
    else if (await lstat(path).catch(orMissing)) throw Object.assign(new Error('leads nowhere'), { code: 'ELOOP' });
    const target = old === undefined ? path : await realpath(path);
    const mode = old === undefined ? 0o666 & ~process.umask() : old.mode & 0o7777;
    return await replacing(target, mode, path);
  } catch (error) {
    throw fault(error, path);
  }
}

async function replacing(target: string, mode: number, path: string): Promise<FileOutput> {
  const temporary = join(dirname(target), `.${basename(target).slice(0, 200)}.${randomBytes(6).toString('hex')}.tmp`);
  const file = await open(temporary, 'wx', 0o600);
  unfinished.add(temporary);
  let isOpen = true;
  const drop = async () => {
    if (isOpen) await file.close().catch(() => {});
    isOpen = false;
    if (unfinished.delete(temporary)) await rm(temporary, { force: true }).catch(() => {});
  };
  const attempt = async (action: () => Promise<void>) => {
    try {
      await action();
    } catch (error) {
      await drop();
      throw fault(error, path);
    }
  };
  return {
    write: (text) => attempt(() => writeWhole(file, text)),
    keep: () =>
      attempt(async () => {
        await file.chmod(mode);
        await file.sync();
        await file.close();
        isOpen = false;
        await rename(temporary, target);
        unfinished.delete(temporary);
        await syncFolder(dirname(target));
      }),
    drop,
  };
}

/** A device or a pipe: nothing in it can be taken back. */
function direct(file: FileHandle, path: string): FileOutput {
  const close = () => file.close().catch(() => {});
  return {
    write: (text) =>
      writeWhole(file, text).catch(async (error: unknown) => {
        await close();
        throw fault(error, path);
      }),
    keep: close,
    drop: close,
  };
}

async function writeWhole(file: FileHandle, text: string): Promise<void> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; ) at += (await file.write(bytes, at)).bytesWritten;
}

/** Makes the new name last through a loss of power. Systems that cannot open a folder need no such thing. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r').catch(() => undefined);
  await folder?.sync().catch(() => {});
  await folder?.close();
}

function orMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}

/** What the codes of the system say of an output. */
const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'its folder does not exist',
  ENOTDIR: 'its folder does not exist',
  EISDIR: 'it is a folder; name a file in it',
  ELOOP: 'it is a link that leads nowhere',
  ENAMETOOLONG: 'its name is too long',
  EACCES: 'the system refuses it; look at the permissions of the file and of its folder',
  EPERM: 'the system refuses it; look at the permissions of the file and of its folder',
  EROFS: 'the disk is read only',
  ENOSPC: 'the disk is full (ENOSPC)',
  EDQUOT: 'the disk quota is used up',
};

function fault(error: unknown, path: string): OutputError {
  if (error instanceof OutputError) return error;
  const cause = error as NodeJS.ErrnoException;
  return new OutputError(cause, `${path}: ${reasons[cause.code ?? ''] ?? cause.message}`);
}
