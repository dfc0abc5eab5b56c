import { hiddenCharacter as findHidden } from '../../values/hidden-character.ts';
import type { EntityRule } from './rule.ts';

/** Texts with characters that nobody sees. */
export const hiddenCharacter: EntityRule = {
  code: {
    code: 'entity/hidden-character',
    severity: 'warning',
    title: 'Character that is not seen',
    meaning:
      'A text has a bidirectional control, a zero-width or a control character that its writing does not need, or half a character. The bodies of an article, and the evidence quoted from them, are kept letter for letter: in them only what turns the order of the text around, controls and broken characters count.',
    mend: 'Take the character out, or read the source again in its own encoding.',
    example: '{"kind":"person","id":"person/camara","names":[{"text":"Sadio\\u200b Camara"}]}',
  },
  text(text, property, within) {
    const list = within?.above?.key;
    const found = findHidden(text, list === 'bodies' || list === 'evidence');
    if (found === undefined) return undefined;
    const { at, name, count, hint } = found;
    return { message: `character ${at} of "${property}" is ${name}${count === 1 ? '' : `, one of ${count} that are not seen`}`, hint };
  },
};
