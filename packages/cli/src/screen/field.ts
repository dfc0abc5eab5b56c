import { cells, pad } from '../report/cells.ts';
import type { Look, Tone } from '../report/paint.ts';
import { safe } from '../report/safe.ts';
import { wrap } from '../report/wrap.ts';

/** How a field is laid out. */
export interface FieldOptions {
  /** What stands before it. */
  indent?: string;
  /** The cells that its name takes. */
  room?: number;
  /** The colour of its text. */
  tone?: Tone | undefined;
}

/** A name and what stands for it, broken so that all lines begin under the first. */
export function field(name: string, text: string, look: Look, { indent = '', room = 12, tone }: FieldOptions = {}): string {
  return beside([indent, [pad(name, room), 'quiet']], text, look, tone);
}

/** A text beside what stands before its first line, in pieces with their colours, broken so that all lines begin under the first. */
export function beside(left: readonly (string | [text: string, tone: Tone])[], text: string, { paint, width }: Look, tone?: Tone): string {
  const start = ' '.repeat(cells(left.map((piece) => (typeof piece === 'string' ? piece : piece[0])).join('')));
  const shown = left.map((piece) => (typeof piece === 'string' ? piece : paint(piece[1], piece[0]))).join('');
  return wrap(safe(text), width, start)
    .split('\n')
    .map((line, at) => {
      const words = line.slice(start.length);
      return (at === 0 ? shown : start) + (tone === undefined ? words : paint(tone, words));
    })
    .join('\n');
}

/** A text on lines that all begin with the same spaces. */
export function paragraph(text: string, { width }: Pick<Look, 'width'>, indent = ''): string {
  return wrap(safe(text), width, indent);
}
