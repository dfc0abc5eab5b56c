/** Characters that are easily taken for each other, by the plain one. */
const twins: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '`': "'",
  '´': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '-',
  '−': '-',
};

interface Folded {
  text: string;
  /** Where each character of the folded text begins in the original, in UTF-16 units, and one more for the end. */
  starts: number[];
}

/** The text without what the eye passes over: case, accents, sorts of quotation marks, hyphens and spaces, invisible characters. */
function fold(text: string): Folded {
  const folded: Folded = { text: '', starts: [] };
  let at = 0;
  let spaced = false;
  for (const character of text) {
    let plain =
      twins[character] ??
      character
        .normalize('NFKD')
        .replaceAll(/[\p{M}\p{Cf}]/gu, '')
        .toLowerCase();
    if (/^\s+$/u.test(plain)) plain = spaced ? '' : ' ';
    if (plain !== '') spaced = plain === ' ';
    for (let unit = 0; unit < plain.length; unit++) folded.starts.push(at);
    folded.text += plain;
    at += character.length;
  }
  folded.starts.push(at);
  return folded;
}

/** The first words of a text that look like the given ones and are not the same letter for letter, as they stand there. */
export function lookAlike(text: string, words: string): string | undefined {
  const sought = fold(words).text.trim();
  if (sought === '') return undefined;
  const { text: plain, starts } = fold(text);
  const at = plain.indexOf(sought);
  return at < 0 ? undefined : text.slice(starts[at], starts[at + sought.length]);
}
