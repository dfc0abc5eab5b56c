import { joinName } from '../../sanctions/name.ts';
import { trimOff } from '../../sanctions/trim.ts';
import type { View } from '../../view.ts';

/** The text of an element, in one line. */
export function lineOf(view: View, name: string): string | undefined {
  return joinName(view.text(name));
}

/** The texts of elements that have each text in an element `VALUE`, or have it themselves. */
export function wordsOf(view: View, name: string): string[] {
  return view.list(name).flatMap((found) => {
    if (typeof found.value === 'string') return joinName(found.value) ?? [];
    const inner = view.viewOf(found);
    const values = inner?.list('VALUE') ?? [];
    inner?.close();
    return values.flatMap(({ value, spot }) => {
      if (typeof value === 'string') return joinName(value) ?? [];
      view.ledger.drop(spot, 'a text is expected here');
      return [];
    });
  });
}

/** Several remarks as one, each once. */
export function remark(...parts: (string | undefined)[]): string | undefined {
  const said = [...new Set(parts.flatMap((part) => joinName(trimOff(part ?? '', ',;')) ?? []))];
  return said.length === 0 ? undefined : said.join('; ');
}
