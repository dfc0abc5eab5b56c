import { Tokenizer } from 'htmlparser2';

/** A character reference of HTML with its semicolon. No name of one is longer. */
const reference = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});/gu;

/** A text with its HTML character references as the characters that they stand for. One that stands for none stays. */
export function unescapeHtml(text: string): string {
  if (!text.includes('&')) return text;
  const known = new Map<string, string>();
  return text.replaceAll(reference, (found) => {
    const character = known.get(found) ?? decoded(found);
    known.set(found, character);
    return character;
  });
}

function decoded(found: string): string {
  let out = '';
  const nothing = () => {};
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ontext: (start, end) => {
        out += found.slice(start, end);
      },
      ontextentity: (codepoint) => {
        out += String.fromCodePoint(codepoint);
      },
      onattribdata: nothing,
      onattribentity: nothing,
      onattribend: nothing,
      onattribname: nothing,
      oncdata: nothing,
      onclosetag: nothing,
      oncomment: nothing,
      ondeclaration: nothing,
      onend: nothing,
      onopentagend: nothing,
      onopentagname: nothing,
      onprocessinginstruction: nothing,
      onselfclosingtag: nothing,
    },
  );
  tokenizer.write(found);
  tokenizer.end();
  return out;
}
