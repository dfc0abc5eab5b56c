import { posix } from 'node:path';
import type { Target } from '../content.ts';

/** The way from a page to a target, both of one folder. Files that are no pages keep their ending. */
export function hrefOf(to: Target, from: string, ending: string): string {
  const [path = '', anchor] = to.split('#');
  const file = path.endsWith('.json') || path.endsWith('.svg') ? path : `${path}${ending}`;
  const way = path === from && anchor !== undefined ? '' : posix.relative(posix.dirname(from), file);
  return `${way}${anchor === undefined ? '' : `#${encodeURIComponent(anchor)}`}`;
}
