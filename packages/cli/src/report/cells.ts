import stringWidth from 'string-width';

/** How many cells of a terminal a text takes: two for a wide character, none for a combining one. */
export function cells(text: string): number {
  return /^[\u0020-\u007e]*$/u.test(text) ? text.length : stringWidth(text);
}

/** The first cells of a text, the last one an ellipsis where it is cut. */
export function firstCells(text: string, room: number): string {
  if (cells(text) <= room) return text;
  let kept = '';
  let left = room - 1;
  for (const character of text) {
    left -= cells(character);
    if (left < 0) break;
    kept += character;
  }
  return `${kept}…`;
}

/** The last cells of a text, the first one an ellipsis where it is cut. */
export function lastCells(text: string, room: number): string {
  if (cells(text) <= room) return text;
  const characters = [...text];
  let left = room - 1;
  let at = characters.length;
  for (; at > 0; at -= 1) {
    left -= cells(characters[at - 1] as string);
    if (left < 0) break;
  }
  return `…${characters.slice(at).join('')}`;
}

/** A text filled with spaces to so many cells. */
export function pad(text: string, room: number): string {
  return text + ' '.repeat(Math.max(0, room - cells(text)));
}
