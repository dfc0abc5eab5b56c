/** What is known of one code of a list. */
export interface Code {
  /** The code in words: how a label or a table shows it. */
  title: string;
  /** What the code means, and where it could be confused what it does not mean: one sentence. */
  description: string;
  /** The standard or data set that the code comes from, where it differs from the list's. */
  source?: string;
}

/** A list of codes, each with a title, a sentence and its source. */
export interface CodeList<C extends string = string, O extends boolean = boolean> {
  /** The name of the list and of its type, kebab-case: `agreement-instrument` gives the type `AgreementInstrument`. */
  name: string;
  /** What the codes of the list tell: one sentence. */
  description: string;
  /** The standard or data set that the list follows, or `nutgraf`. */
  source: string;
  /** Whether the list also takes private codes, `x-…`. */
  open: O;
  /** The codes. */
  codes: Readonly<Record<C, Code>>;
}

/** A closed code list: data holds one of these codes and nothing else. */
/* @__NO_SIDE_EFFECTS__ */
export function closedList<const C extends Record<string, Code>>(
  name: string,
  description: string,
  source: string,
  codes: C,
): CodeList<keyof C & string, false> {
  return { name, description, source, open: false, codes };
}

/** An open code list: data may also hold a private code, `x-…`. */
/* @__NO_SIDE_EFFECTS__ */
export function openList<const C extends Record<string, Code>>(
  name: string,
  description: string,
  source: string,
  codes: C,
): CodeList<keyof C & string, true> {
  return { name, description, source, open: true, codes };
}
