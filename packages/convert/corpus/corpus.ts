import { createReadStream, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ForeignFile } from '../src/index.ts';

/** The folder of third-party data. It stands beside the project, or where NUTGRAF_CORPUS says. */
const corpus = process.env.NUTGRAF_CORPUS ?? fileURLToPath(new URL('../../../../shared/corpus', import.meta.url));

/** A file of the corpus; `value` is undefined where its text is not JSON. */
export interface CorpusFile {
  path: string;
  value: unknown;
}

/** The JSON files of one folder of the corpus, by name. */
export function readFamily(folder: string): CorpusFile[] {
  const root = join(corpus, folder);
  if (!existsSync(root))
    throw new Error(`The corpus is not there: ${root} does not exist. Set NUTGRAF_CORPUS to the folder that holds ${folder}/.`);
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
  return names.sort().map((name) => ({ path: name, value: parsed(readFileSync(join(root, name), 'utf8')) }));
}

/** The paths of the files of a folder whose names end so, by name. */
export function filesOf(folder: string, ending: string): string[] {
  const root = join(corpus, folder);
  if (!existsSync(root))
    throw new Error(`The corpus is not there: ${root} does not exist. Set NUTGRAF_CORPUS to the folder that holds it.`);
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith(ending));
  return names.sort().map((name) => join(folder, name));
}

/** The bytes of a file of the corpus. */
export function bytesOfFile(path: string): Uint8Array {
  return readFileSync(join(corpus, path));
}

/** A file of the corpus, to be read once. */
export function openFile(path: string): ForeignFile {
  return { name: path, bytes: createReadStream(existing(path)) };
}

/** A file of the corpus as a whole. */
export function readBytes(path: string): Buffer {
  return readFileSync(existing(path));
}

function existing(path: string): string {
  const file = join(corpus, path);
  if (!existsSync(file))
    throw new Error(`The corpus is not there: ${file} does not exist. Set NUTGRAF_CORPUS to the folder that holds it.`);
  return file;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    return undefined;
  }
}
