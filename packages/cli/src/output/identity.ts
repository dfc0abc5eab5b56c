import { fstatSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** What tells a file of the disk from others, as `Io` has it. A file that is not there yet is told by its folder and its name. */
export function identityOf(file: string | 0 | 1): string | undefined {
  try {
    const stats = typeof file === 'string' ? statSync(file) : fstatSync(file);
    return stats.isFile() ? `${stats.dev}:${stats.ino}` : undefined;
  } catch {
    return typeof file === 'string' ? nameOf(file) : undefined;
  }
}

/** The size of a file of the disk in bytes, as `Io` has it. */
export function sizeOf(file: string | 0): number | undefined {
  try {
    const stats = typeof file === 'string' ? statSync(file) : fstatSync(file);
    return stats.isFile() ? stats.size : undefined;
  } catch {
    return undefined;
  }
}

function nameOf(path: string): string {
  try {
    return join(realpathSync(dirname(path)), basename(path));
  } catch {
    return resolve(path);
  }
}
