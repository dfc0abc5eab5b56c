import type { Country } from 'nutgraf';
import { countryOf } from '../../sanctions/country.ts';
import { joinName } from '../../sanctions/name.ts';
import type { View } from '../../view.ts';

/** The text of an attribute, in one line. */
export function lineOf(view: View, name: string): string | undefined {
  return joinName(view.text(name));
}

/** Whether an attribute says that something is so. */
export function isSo(view: View, name: string): boolean {
  return lineOf(view, name)?.toLowerCase() === 'true';
}

/** The remarks in an element, each in one line. */
export function remarksOf(view: View): string[] {
  return view.list('remark').flatMap(({ value, spot }) => {
    if (typeof value === 'string') return joinName(value) ?? [];
    view.ledger.drop(spot, 'a text is expected here');
    return [];
  });
}

/** Several remarks as one, each once. */
export function remark(...parts: (string | undefined)[]): string | undefined {
  const said = [...new Set(parts.filter((part) => part !== undefined))];
  return said.length === 0 ? undefined : said.join('; ');
}

/** The country of an element, by its code; the words for it where the code, such as `00`, stands for none. `UNKNOWN` says nothing. */
export function placeOf(view: View): { country?: Country; words?: string } {
  const code = lineOf(view, '@countryIso2Code');
  const words = lineOf(view, '@countryDescription');
  const country = countryOf(code ?? '') ?? countryOf(words ?? '');
  if (country !== undefined) return { country };
  const said = words ?? (code === '00' ? undefined : code);
  return said === undefined || said === 'UNKNOWN' ? {} : { words: said };
}
