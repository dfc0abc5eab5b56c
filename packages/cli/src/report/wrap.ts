import { cells } from './cells.ts';

/** A text in lines of at most so many cells, broken between words, each line indented. A word that is longer than a line is broken in it. */
export function wrap(text: string, width: number, indent = ''): string {
  const room = Math.max(16, width - cells(indent));
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((one) => pieces(one, room))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (cells(longer) <= room) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line].map((one) => indent + one).join('\n');
}

function pieces(word: string, room: number): string[] {
  if (cells(word) <= room) return [word];
  const found: string[] = [];
  let piece = '';
  for (const character of word) {
    if (cells(piece + character) > room) {
      found.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...found, piece];
}

/** A number as people write it: 1,042. */
export function figure(count: number): string {
  return count.toLocaleString('en-US');
}

/** A number and its noun: `1 record`, `2 records`. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${figure(count)} ${count === 1 ? noun : plural}`;
}
