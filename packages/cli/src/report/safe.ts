import { showCharacter } from 'nutgraf/intake';

/** A text on one line in which nothing moves a cursor or turns a line around. */
export function safe(text: string): string {
  return text.replaceAll(/[^\u0020-\u007e]/gu, showCharacter);
}
