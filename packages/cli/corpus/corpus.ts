import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of third-party data. It stands beside the project, or where NUTGRAF_CORPUS says. */
const corpus = process.env.NUTGRAF_CORPUS ?? fileURLToPath(new URL('../../../../shared/corpus', import.meta.url));

/** The paths of all files of the corpus, or of one of its folders, in order. */
export function corpusFiles(folder = ''): string[] {
  const root = join(corpus, folder);
  if (!existsSync(root))
    throw new Error(`The corpus is not there: ${root} does not exist. Set NUTGRAF_CORPUS to the folder that holds it.`);
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
