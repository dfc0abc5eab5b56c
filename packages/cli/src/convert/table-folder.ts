import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { csvLines, type Table } from '@nutgraf/convert/table';
import { plurals } from 'nutgraf';
import { type FileOutput, type Io, OutputError } from '../io.ts';
import { UsageError } from '../usage-error.ts';

/** The names of all tables that can be. */
const known = new Set(Object.values(plurals).map(fileOf));

function fileOf(name: string): string {
  return `${name}.csv`;
}

/**
 * The tables of a folder that tables are to be written into. Refuses what is no folder, and a folder that holds anything else, so that an old
 * table is never taken for one of this run.
 * @throws UsageError
 */
export async function tablesIn(path: string | undefined): Promise<string[]> {
  if (path === undefined) throw new UsageError('--to csv writes one table a kind: name a folder for them, -o DIR', 'convert');
  const names = await readdir(path).catch((error: NodeJS.ErrnoException): string[] => {
    if (error.code === 'ENOENT') return [];
    if (error.code === 'ENOTDIR') throw new UsageError(`${path} is no folder: --to csv writes one table a kind into one`, 'convert');
    throw new OutputError(error);
  });
  const other = names.find((name) => !known.has(name));
  if (other === undefined) return names;
  throw new UsageError(`${path} holds what is none of its tables: ${other}. Name a new or an empty folder`, 'convert');
}

/** Writes tables into a folder. Each takes the place of the old one when all are written; of what is no table any more, the old one goes. */
export async function writeTables(path: string, tables: readonly Table[], before: readonly string[], io: Io): Promise<void> {
  const open: FileOutput[] = [];
  try {
    await mkdir(path, { recursive: true });
    for (const table of tables) {
      const file = await io.writeFile(join(path, fileOf(table.name)));
      open.push(file);
      let text = '';
      for (const line of csvLines(table)) {
        text += line;
        if (text.length < 65_536) continue;
        await file.write(text);
        text = '';
      }
      await file.write(text);
    }
    for (const file of open) await file.keep();
    const written = new Set(tables.map(({ name }) => fileOf(name)));
    for (const name of before) if (!written.has(name)) await rm(join(path, name), { force: true });
  } catch (error) {
    throw error instanceof OutputError ? error : new OutputError(error as NodeJS.ErrnoException);
  } finally {
    for (const file of open) await file.drop();
  }
}
