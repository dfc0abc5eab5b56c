import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

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

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    return undefined;
  }
}
