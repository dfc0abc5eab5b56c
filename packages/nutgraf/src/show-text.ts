const unsafe = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\ufeff]/u;

/**
 * A foreign text as a message shows it: on one line, at most 80 characters (UTF-16 units), with control characters, line separators,
 * bidirectional controls and lone surrogates written as `\u….`, so that no text can move a terminal's cursor or turn a line around.
 */
export function showText(text: string, longest = 80): string {
  let shown = '';
  for (const character of text) {
    const piece = showCharacter(character);
    if (shown.length + piece.length > longest) return `${cut(shown, longest)}…`;
    shown += piece;
  }
  return shown;
}

/** One character, escaped where it could do harm on a screen. */
export function showCharacter(character: string): string {
  return unsafe.test(character) ? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}` : character;
}

/** A value of any type as a message shows it: a short text in quotes, a number, or what sort of value it is. */
export function showValue(value: unknown): string {
  if (typeof value === 'string') return `"${showText(value, 60)}"`;
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (value === undefined) return 'nothing';
  return typeof value === 'object' && Object.keys(value).length === 0 ? 'an empty object' : 'an object';
}

/** Makes room for the ellipsis without leaving half a pair or half an escape. */
function cut(shown: string, longest: number): string {
  return shown.length < longest ? shown : shown.replace(/(?:\\u[0-9a-f]{4}|[\s\S])$/u, '');
}
