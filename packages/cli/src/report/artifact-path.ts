import { isAbsolute, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { stdinName } from '../input/stdin-name.ts';

/** The path of a source as a report for other programs has it: from a folder where it lies in it, with `/`. Nothing for standard input. */
export function artifactPath(source: string, folder: string): string | undefined {
  if (source === stdinName) return undefined;
  const inside = isAbsolute(source) ? relative(folder, source) : source;
  const path = inside.startsWith(`..${sep}`) ? source : inside;
  return sep === '/' ? path : path.replaceAll(sep, '/');
}

/** The URI of a source: relative to a folder where it lies in it, so that nothing of this machine stands in it. */
export function artifactUri(source: string, folder: string): string {
  const path = artifactPath(source, folder);
  if (path === undefined) return 'stdin';
  if (isAbsolute(path)) return pathToFileURL(path).href;
  return path.toWellFormed().split('/').map(encodeURIComponent).join('/');
}
