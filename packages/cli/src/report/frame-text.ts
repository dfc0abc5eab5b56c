import { showCharacter } from 'nutgraf/intake';
import { cells, firstCells, lastCells } from './cells.ts';

/** A few lines of a source around a place, ready to be shown: nothing in them moves a cursor or turns a line around. */
export interface FrameText {
  /** The lines, cut to the width. */
  lines: string[];
  /** The number of the first of them. */
  firstLine: number;
  /** The line of the place. */
  line: number;
  /** The column of the place in the line as it is shown, in cells of a terminal, from 1. */
  column: number;
  /** How many cells the marked part takes. */
  width: number;
}

/** How much of a line is read to either side of a place, in bytes. */
const reach = 512;
/** How many cells are shown before a place, where the line is cut. */
const before = 24;
const LINE_FEED = 0x0a;
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** The lines around a byte, the line of the byte being known by its number. With what stands before it, each fits into the columns. */
export function frameText(bytes: Uint8Array, byte: number, line: number, columns: number): FrameText {
  const width = columns - `  > ${line + 1} | `.length;
  const start = lineStart(bytes, byte);
  const above = start > 0 && line > 1 ? linesAbove(bytes, start, Math.min(2, line - 1)) : [];
  const end = lineEnd(bytes, byte);
  const below = end + 1 < bytes.length ? [bytes.subarray(end + 1, Math.min(lineEnd(bytes, end + 1), end + 1 + reach))] : [];
  const middle = cutAround(bytes, { start, byte, end }, width);
  return {
    lines: [...above.map((one) => firstCells(shown(one), width)), middle.text, ...below.map((one) => firstCells(shown(one), width))],
    firstLine: line - above.length,
    line,
    column: middle.column,
    width: middle.width,
  };
}

type Middle = Pick<FrameText, 'column' | 'width'> & { text: string };

/** The part of a line that is marked: a text, a number or a word, else one character. */
function marked(text: string): string {
  return /^(?:"(?:[^"\\]|\\.)*"?|[\w.+-]+|.)/su.exec(text)?.[0] ?? '';
}

/** The line of a byte, cut on the left only where the place would not be seen otherwise. */
function cutAround(bytes: Uint8Array, { start, byte, end }: Record<'start' | 'byte' | 'end', number>, width: number): Middle {
  const from = Math.max(start, byte - reach);
  const raw = decoder.decode(bytes.subarray(byte, Math.min(end, byte + reach)));
  const whole = shown(bytes.subarray(from, byte));
  const fault = cells(show(marked(raw)));
  const isSeen = from === start && cells(whole) + Math.min(fault, before) < width;
  const left = isSeen ? whole : lastCells(whole, before + 1);
  const column = cells(left) + 1;
  const text = firstCells(left + show(raw), width);
  return { text, column, width: Math.max(1, Math.min(fault, cells(text) - column + (text.endsWith('…') ? 0 : 1))) };
}

/** The lines above an offset at which a line begins, at most `most` of them. */
function linesAbove(bytes: Uint8Array, start: number, most: number): Uint8Array[] {
  const lines: Uint8Array[] = [];
  for (let end = start - 1; lines.length < most && end >= 0; ) {
    const begin = lineStart(bytes, end);
    lines.unshift(bytes.subarray(begin, Math.min(end, begin + reach)));
    end = begin - 1;
  }
  return lines;
}

function lineStart(bytes: Uint8Array, byte: number): number {
  return byte === 0 ? 0 : bytes.lastIndexOf(LINE_FEED, byte - 1) + 1;
}

function lineEnd(bytes: Uint8Array, byte: number): number {
  const end = bytes.indexOf(LINE_FEED, byte);
  return end === -1 ? bytes.length : end;
}

function shown(bytes: Uint8Array): string {
  return show(decoder.decode(bytes));
}

/** A text in which every character can be shown: a tab as two spaces, what could do harm as an escape. */
function show(text: string): string {
  return [...text.replace(/\r$/u, '').replaceAll('\t', '  ')].map(showCharacter).join('');
}
