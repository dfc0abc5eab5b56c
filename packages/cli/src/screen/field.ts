import { pad } from '../report/cells.ts';
import type { Look, Tone } from '../report/paint.ts';
import { safe } from '../report/safe.ts';
import { wrap } from '../report/wrap.ts';

/** A name and what stands for it, broken so that all lines begin under the first. */
export function field(name: string, text: string, { paint, width }: Look, { indent = '', room = 12, tone }: FieldOptions = {}): string {
  const start = indent + pad(name, room);
  const [first = '', ...rest] = wrap(safe(text), width, ' '.repeat(start.length)).trimStart().split('\n');
  const left = indent + paint('quiet', pad(name, room));
  return [left + (tone === undefined ? first : paint(tone, first)), ...rest].join('\n');
}

/** How a field is laid out. */
export interface FieldOptions {
  /** What stands before it. */
  indent?: string;
  /** The cells that its name takes. */
  room?: number;
  /** The colour of its first line. */
  tone?: Tone;
}

/** A text on lines that all begin with the same spaces. */
export function paragraph(text: string, { width }: Pick<Look, 'width'>, indent = ''): string {
  return wrap(safe(text), width, indent);
}
