import type { LifeDate, Name } from 'nutgraf';
import { showValue } from 'nutgraf/intake';
import { joinName, type NameWord, nameOf, nameWord, scriptOf, splitScript } from '../../sanctions/name.ts';
import type { View } from '../../view.ts';
import { birthOfAlias } from './birth.ts';
import { lineOf, remark } from './word.ts';

const fields = ['FIRST_NAME', 'SECOND_NAME', 'THIRD_NAME', 'FOURTH_NAME'];

/** The names of a target, the one that the list gives it first, and the births that go with one of them. */
export function namesOf(view: View, kind: 'INDIVIDUAL' | 'ENTITY'): { names: Name[]; births: LifeDate[] } {
  const [main, ...others] = several(joinName(...fields.map((field) => view.text(field))) ?? '');
  const aliases = view.views(`${kind}_ALIAS`).map(aliasOf);
  const names = [
    ...(main === undefined ? [] : [nameOf(main)]),
    ...view.list('NAME_ORIGINAL_SCRIPT').flatMap(({ value }) => originalOf(String(value))),
    ...others.map((text) => nameOf(text, { type: 'alias' })),
    ...aliases.flatMap((alias) => alias.names),
  ];
  const distinct = [...new Map([...names].reverse().map((name) => [name.text, name] as const)).values()].reverse();
  return { names: distinct, births: aliases.flatMap((alias) => alias.births) };
}

/** A name in its own letters. What stands behind it in Latin letters is a remark. */
function originalOf(text: string): Name[] {
  const [, name = '', note] = /^(.+?)\(([^()]*)\)$/su.exec(text) ?? [];
  if (note !== undefined && /\p{Script=Latin}/u.test(note) && scriptOf(name) !== undefined) return [nameOf(name, { note })];
  return splitScript(text).map((one) => nameOf(one));
}

/** Names that a text holds one after another: `Ann; Anne b) Anna`. Those in brackets are left together. */
function several(text: string): string[] {
  const parts = text.includes('(') && !/\)\s*;/u.test(text) ? [text] : text.split(/;|\s[a-h]\)\s/u);
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

const inScript = /(?:original script|in arabic(?: script)?)\s*:\s*([^\p{Script=Latin}]+)/iu;

function aliasOf(view: View): { names: Name[]; births: LifeDate[] } {
  const text = lineOf(view, 'ALIAS_NAME');
  const word = wordOf(view);
  const note = lineOf(view, 'NOTE');
  const original = inScript.exec(note ?? '');
  const rest = remark(original === null ? note : note?.replace(original[0], ''));
  const noted = nameWord(rest ?? '');
  const options = { ...word, ...noted, note: remark(word.note, noted === undefined ? rest : noted.note) };
  const births = birthOfAlias(view, text);
  view.close();
  const texts = [...splitScript(text ?? '').flatMap(several), ...splitScript(original?.[1] ?? '')];
  return { names: texts.map((one) => nameOfAlias(one, options)), births };
}

/** An alias, or one with a remark in brackets: `Anna Example (birth name)`. */
function nameOfAlias(text: string, options: NameWord): Name {
  const [, plain = '', bracket = ''] = /^(.+?) \(([^()]+)\)$/u.exec(text) ?? [];
  const word = nameWord(bracket) ?? (/listed as$/iu.test(bracket) ? { note: bracket } : undefined);
  return word === undefined ? nameOf(text, options) : nameOf(plain, { ...options, ...word, note: remark(options.note, word.note) });
}

function wordOf(view: View): NameWord {
  const quality = lineOf(view, 'QUALITY');
  if (quality === undefined) return { type: 'alias' };
  const word = nameWord(quality);
  if (word === undefined) view.ledger.note('guessed', view.spotOf('QUALITY'), `is ${showValue(quality)}, which is taken for an alias`);
  return word ?? { type: 'alias', note: quality };
}
