import type { Issue } from 'nutgraf';
import { cells, lastCells } from './cells.ts';
import { safe } from './safe.ts';

/** A place as compilers write it: `feed.ndjson:1042:17`. */
export function placeText({ source = '', line, column }: Issue): string {
  return safe([source, line, column].filter((part) => part !== undefined && part !== '').join(':'));
}

/** A path in at most so many cells: its end is what tells paths apart. */
export function shortPath(path: string, room: number): string {
  if (cells(path) <= room) return path;
  const parts = path.split('/');
  while (parts.length > 1 && cells(`…/${parts.join('/')}`) > room) parts.shift();
  return lastCells(`…/${parts.join('/')}`, room);
}
