import type { Name, NameParts, NameQuality, NameType, Script } from 'nutgraf';

export interface NameOptions {
  type?: NameType | undefined;
  quality?: NameQuality | undefined;
  /** Whether the text is `LAST, First Middle`: the name of a person. */
  family?: boolean | undefined;
  parts?: NameParts | undefined;
  note?: string | undefined;
}

export function nameOf(text: string, { family: _family, ...rest }: NameOptions = {}): Name {
  return { text, ...(rest as Name) };
}

/** The fields of a name in one line. */
export function joinName(...fields: (string | undefined)[]): string {
  return fields.join(' ');
}

/** The names that a text holds in several scripts. */
export function splitScript(text: string): string[] {
  return [text];
}

/** The script of a text that is not Latin. */
export function scriptOf(_text: string): Script | undefined {
  return undefined;
}

/** What a list's word for the sort of a name means. `undefined` for a word that says nothing known. */
export function nameWord(_words: string): Pick<Name, 'type' | 'quality'> | undefined {
  return undefined;
}
