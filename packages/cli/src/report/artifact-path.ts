import { isAbsolute, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { stdinName } from '../input/stdin-name.ts';

/**
 * The path of a source as reports for other programs have it, with `/`: from a folder where it lies in it, so that nothing of this machine
 * stands in it, else as it was named. Nothing for standard input.
 */
export function artifactPath(source: string, folder: string): string | undefined {
  if (source === stdinName) return undefined;
  const inside = relative(folder, resolve(folder, source));
  const isOutside = inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside);
  return (isOutside ? source : inside).split(sep).join('/');
}

/** The same path as a URI (RFC 3986), relative where the path is. */
export function artifactUri(source: string, folder: string): string {
  const path = artifactPath(source, folder);
  if (path === undefined) return 'stdin';
  if (isAbsolute(path)) return pathToFileURL(path).href;
  return Buffer.from(path).toString().split('/').map(encodeURIComponent).join('/');
}
