import { trimOff } from '../../sanctions/trim.ts';

/** A number or a letter before one of several: `(1)`, `2)`, `(a)`, `b)`. */
const marker = /(?:\(|(?<![^\s,;]))(\d{1,2}|[a-hA-H])\)/gu;

/**
 * The parts of a cell by their numbers: `(1) Sfax (2) -` is 1 Sfax, `(1)-(3) Tunisia` thrice Tunisia. A cell without numbers is one part
 * of the number 0. Words before the first number are no part.
 */
export function numbered(cell: string): Map<number, string> {
  const marks = [...cell.matchAll(marker)].map((found) => ({
    at: found.index,
    end: found.index + found[0].length,
    number: numberOf(found[1]),
  }));
  const parts = new Map<number, string>();
  if (marks.length === 0) return parts.set(0, cell);
  let waiting: number[] = [];
  for (const [index, { end, number }] of marks.entries()) {
    waiting.push(number);
    const next = marks[index + 1];
    const text = cell.slice(end, next?.at);
    const isRange = /^(?:[-–]|\s*to\s*)$/u.test(text);
    if (next !== undefined && (isRange || text.trim() === '')) {
      for (let between = number + 1; isRange && between < next.number; between += 1) waiting.push(between);
      continue;
    }
    const part = trimOff(text.replaceAll(/\s+/gu, ' '), ',;');
    if (/[\p{L}\p{N}]/u.test(part)) for (const one of waiting) parts.set(one, part);
    waiting = [];
  }
  return parts;
}

function numberOf(mark = ''): number {
  return /\d/u.test(mark) ? Number(mark) : mark.toLowerCase().charCodeAt(0) - 96;
}
