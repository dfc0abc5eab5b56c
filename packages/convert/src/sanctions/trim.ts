/** A text without the characters that stand at its ends and are among those given, or are white space. */
export function trimOff(text: string, characters: string): string {
  const isOff = (at: number): boolean => {
    const character = text[at] ?? '';
    return characters.includes(character) || character.trim() === '';
  };
  let start = 0;
  let end = text.length;
  while (start < end && isOff(start)) start++;
  while (end > start && isOff(end - 1)) end--;
  return text.slice(start, end);
}
