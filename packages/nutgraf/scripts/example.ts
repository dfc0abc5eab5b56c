import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Kind, plurals } from '../src/codes/kind.ts';
import { ceasefire } from './fixture/ceasefire.ts';
import { mali } from './fixture/mali.ts';

/** A valid document of a kind: the first entity of the stories that ship, and of stories, which are long, the first vector. */
export function exampleOf(kind: Kind | 'story', root: string): unknown {
  if (kind !== 'story') return mali[plurals[kind]]?.[0] ?? ceasefire[plurals[kind]]?.[0];
  const folder = join(root, 'vectors/story/valid');
  const [first = ''] = readdirSync(folder).sort();
  return JSON.parse(readFileSync(join(folder, first), 'utf8')).value;
}
