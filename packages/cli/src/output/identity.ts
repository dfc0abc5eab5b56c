import { type BigIntStats, fstatSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** What tells a file of the disk from others, as `Io` has it. A file that is not there yet is told by its folder and its name. */
export function identityOf(file: string | 0 | 1): string | undefined {
  try {
    const stats = statusOf(file);
    return stats.isFile() ? `${stats.dev}:${stats.ino}` : undefined;
  } catch {
    return typeof file === 'string' ? nameOf(file) : undefined;
  }
}

/** The size of a file of the disk in bytes, as `Io` has it. */
export function sizeOf(file: string | 0): number | undefined {
  try {
    const stats = statusOf(file);
    return stats.isFile() ? Number(stats.size) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The status of a file, in big integers. One in plain numbers stays in the memory of Node 20, and when it was that of a pipe, the next module
 * that is loaded is looked for without following links, which are what package managers put it behind.
 */
export function statusOf(file: string | 0 | 1): BigIntStats {
  return typeof file === 'string' ? statSync(file, { bigint: true }) : fstatSync(file, { bigint: true });
}

function nameOf(path: string): string {
  try {
    return join(realpathSync(dirname(path)), basename(path));
  } catch {
    return resolve(path);
  }
}
