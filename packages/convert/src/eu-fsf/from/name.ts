import { LanguageTagSchema, type Name, type Person, type PersonTitle } from 'nutgraf';
import { showValue } from 'nutgraf/intake';
import { compact } from '../../compact.ts';
import { fits } from '../../fit.ts';
import { joinName, nameOf } from '../../sanctions/name.ts';
import type { View } from '../../view.ts';
import { lineOf, remark, remarksOf } from './word.ts';

/** What the names of an entry say: the names, and the titles, posts and gender that stand beside them. */
export interface Named {
  names: Name[];
  titles: PersonTitle[];
  gender?: Person['gender'];
}

const genders: Readonly<Record<string, Person['gender']>> = { M: 'male', F: 'female' };

/** The first name that is strong is the name itself; the others are aliases, and of low quality where they are not strong. */
export function namesOf(view: View): Named {
  const found = view.views('nameAlias').map(aliasOf);
  const main = found.find(({ isStrong, name }) => isStrong && name !== undefined) ?? found.find(({ name }) => name !== undefined);
  const sorted = main === undefined ? found : [main, ...found.filter((one) => one !== main)];
  const names = sorted.flatMap((one): Name[] => {
    if (one.name === undefined) return [];
    if (one === main) return [one.name];
    return [{ ...one.name, type: 'alias', quality: one.isStrong ? 'good' : 'low' }];
  });
  const titles = found.flatMap((one) => one.titles);
  return {
    names: [...new Map([...names].reverse().map((name) => [name.text, name] as const)).values()].reverse(),
    titles: [...new Map(titles.map((title) => [title.text, title] as const)).values()],
    gender: found.map(({ gender }) => gender).find((gender) => gender !== undefined),
  };
}

function aliasOf(view: View) {
  const [given, additional, family] = ['firstName', 'middleName', 'lastName'].map((part) => lineOf(view, `@${part}`));
  const text = joinName(view.text('@wholeName')) ?? joinName(given, additional, family);
  const language = lineOf(view, '@nameLanguage')?.toLowerCase();
  const isLanguage = language !== undefined && fits(LanguageTagSchema, language);
  if (language !== undefined && !isLanguage)
    view.ledger.drop(view.spotOf('@nameLanguage'), `${showValue(language)}: it is no tag of a language`);
  const isWeak = lineOf(view, '@strong')?.toLowerCase() === 'false';
  const gender = lineOf(view, '@gender');
  const known = genders[gender?.toUpperCase() ?? ''];
  if (gender !== undefined && known === undefined) view.ledger.drop(view.spotOf('@gender'), `${showValue(gender)}: it names none`);
  const title = lineOf(view, '@title');
  const post = lineOf(view, '@function');
  const parts = compact({ given, additional, family });
  const note = remark(...remarksOf(view));
  view.close();
  return {
    isStrong: !isWeak,
    name:
      text === undefined
        ? undefined
        : { ...nameOf(text, { parts: Object.keys(parts).length === 0 ? undefined : parts, note }), ...(isLanguage && { lang: language }) },
    titles: [
      ...(title === undefined ? [] : [{ text: title }]),
      ...(post === undefined ? [] : [{ text: post, type: 'office' as const }]),
    ] satisfies PersonTitle[],
    gender: known,
  };
}
