import type { FrameText } from './frame-text.ts';
import type { Paint } from './paint.ts';

/** The lines around a place, numbered, with a mark under the place. */
export function frame({ lines, firstLine, line, column, width }: FrameText, paint: Paint): string {
  const digits = String(firstLine + lines.length - 1).length;
  const bar = (number: string) => paint('quiet', `${number.padStart(digits)} |`);
  return lines
    .flatMap((text, index) => {
      const number = firstLine + index;
      const shown = `${bar(String(number))} ${text}`.trimEnd();
      if (number !== line) return [`    ${shown}`];
      return [`  ${paint('bad', '>')} ${shown}`, `    ${bar('')} ${' '.repeat(column - 1)}${paint('bad', '^'.repeat(width))}`];
    })
    .join('\n');
}
