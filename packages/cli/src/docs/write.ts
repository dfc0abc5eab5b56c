import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { OutputError } from '../io.ts';
import { UsageError } from '../usage-error.ts';

/** The file in which a folder says what was written into it. */
const manifest = '.nutgraf-docs.json';

/**
 * Writes files into a folder. Refuses one that holds anything and has no list of what was written into it before; what that
 * list names and is not written again goes, what others put there stays.
 */
export async function writeFiles(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  const before = await written(folder);
  const list = (names: Iterable<string>) =>
    writeFile(join(folder, manifest), `${JSON.stringify([...new Set(names)].sort(), undefined, 2)}\n`);
  try {
    await mkdir(folder, { recursive: true });
    // Named before they are written, so that a run that breaks off leaves a folder that the next one may take.
    await list([...before, ...files.keys()]);
    for (const name of before) if (!files.has(name)) await rm(join(folder, name), { force: true });
    for (const [name, text] of files) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), text);
    }
    await list(files.keys());
  } catch (error) {
    throw new OutputError(error as NodeJS.ErrnoException);
  }
}

/** What an earlier run wrote, by its own list. */
async function written(folder: string): Promise<string[]> {
  const found = await readdir(folder).catch((error: NodeJS.ErrnoException): string[] => {
    if (error.code === 'ENOENT') return [];
    throw new OutputError(error);
  });
  if (found.length === 0) return [];
  const names = found.includes(manifest) ? listed(await readFile(join(folder, manifest), 'utf8')) : undefined;
  if (names !== undefined) return names;
  throw new UsageError(`${folder} holds files that nutgraf docs did not write. Name an empty folder or a new one`, 'docs');
}

/** The files that a list names, those outside its folder left out; nothing where the text is no such list. */
function listed(text: string): string[] | undefined {
  try {
    const names: unknown = JSON.parse(text);
    const isInside = (name: unknown): name is string => typeof name === 'string' && !name.split(/[\\/]/u).includes('..');
    return Array.isArray(names) ? names.filter(isInside) : undefined;
  } catch {
    return undefined;
  }
}
