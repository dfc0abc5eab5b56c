import { type Prefixes, prefixesOf } from './slug.ts';

/** What a text has to be, in the words of `sizeOf`. */
export interface Form {
  readonly sort: 'text' | 'id' | 'code' | 'date' | 'openDate' | Usual;
  /** The most UTF-16 units. Zod counts code points, which are no more. */
  readonly most: number;
  /** Whether the text is kept letter for letter, so that only what can do harm counts as hidden. */
  readonly isVerbatim: boolean;
  /** What a text has that is not told otherwise. */
  readonly pattern: RegExp;
  readonly codes: ReadonlySet<string>;
  readonly prefixes: Prefixes;
}

/** Forms with a pattern, named by the usual texts, which are told without it; `pattern` has none. */
type Usual = 'language' | 'pointer' | 'url' | 'pattern';

/** A pattern that no text has. */
const nothing = /(?!)/u;

/** Room for the longest kind, a slash and a slug. */
const mostOfId = 240;
const mostOfCode = 128;
const mostOfDate = 64;

/** Any text that is not empty, with nothing in it that nobody sees. */
export function textForm(most: number): Form {
  return formOf({ sort: 'text', most });
}

/** The same of a text that is kept letter for letter. */
export function verbatimForm(most: number): Form {
  return formOf({ sort: 'text', most, isVerbatim: true });
}

/** A FuzzyDate that the calendar knows; `..`: or this, for an end that is open. */
export function dateForm(open?: '..'): Form {
  return formOf({ sort: open === undefined ? 'date' : 'openDate', most: mostOfDate });
}

/** The id of one of some kinds, given as `person state`. */
export function idForm(kinds: string): Form {
  return formOf({ sort: 'id', most: mostOfId, prefixes: prefixesOf(kinds) });
}

/** One of some codes, given as `report analysis`, or one of one's own, where there is a pattern for them. */
export function codeForm(codes: string, own: RegExp = nothing): Form {
  return formOf({ sort: 'code', most: mostOfCode, pattern: own, codes: new Set(codes.split(' ')) });
}

/** A text that has a pattern, and nothing in it that nobody sees. */
export function patternForm(sort: Usual, most: number, pattern: RegExp, isVerbatim: boolean): Form {
  return formOf({ sort, most, pattern, isVerbatim });
}

/** All forms have the same keys in the same order, so that an engine reads them alike. */
function formOf({
  sort,
  most,
  isVerbatim = false,
  pattern = nothing,
  codes = new Set(),
  prefixes = [],
}: Partial<Form> & Pick<Form, 'sort' | 'most'>): Form {
  return { sort, most, isVerbatim, pattern, codes, prefixes };
}
