/** How the names of a document are to be read: what its `@context` says of them. */
export interface Names {
  /** The language of texts that say none. */
  readonly language: string | undefined;
  /** Names that stand for keywords of JSON-LD: `id` for `@id`. */
  readonly keywords: ReadonlyMap<string, string>;
  /** The property of schema.org that a name stands for; another name, which has none of them, where it stands for none. */
  propertyOf(name: string): string;
  /** The type of schema.org that a name stands for; another name where it stands for none. */
  typeOf(name: string): string;
}

const home = /^https?:\/\/(?:www\.)?schema\.org(?:[/#]|$)/iu;

interface Definitions {
  isVocabulary: boolean;
  language: string | undefined;
  keywords: Map<string, string>;
  /** What stands before a colon, and whether that is schema.org. */
  prefixes: Map<string, boolean>;
  terms: Map<string, string>;
}

class ContextNames implements Names {
  readonly definitions: Definitions;

  constructor(definitions: Definitions) {
    this.definitions = definitions;
  }

  get language(): string | undefined {
    return this.definitions.language;
  }

  get keywords(): ReadonlyMap<string, string> {
    return this.definitions.keywords;
  }

  propertyOf(name: string): string {
    const plain = this.#plain(name);
    return /^[A-Z][a-z]/u.test(plain) ? plain.charAt(0).toLowerCase() + plain.slice(1) : plain;
  }

  typeOf(name: string): string {
    const plain = this.#plain(name.trim());
    return plain.charAt(0).toUpperCase() + plain.slice(1);
  }

  #plain(name: string): string {
    const full = this.definitions.terms.get(name) ?? name;
    const found = home.exec(full);
    if (found !== null) return full.slice(found[0].length);
    const [prefix = '', ...rest] = full.split(':');
    if (rest.length === 0) return this.definitions.isVocabulary ? full : `_:${full}`;
    return this.definitions.prefixes.get(prefix) === true ? rest.join(':') : full;
  }
}

/** The names of a document that says nothing of them: those of schema.org. */
export const plainNames: Names = new ContextNames({
  isVocabulary: true,
  language: undefined,
  keywords: new Map(),
  prefixes: new Map([['schema', true]]),
  terms: new Map(),
});

/** The names where a `@context` stands, with those that were defined above it. */
export function namesIn(context: unknown, above: Names): Names {
  const parts = [context].flat(2).filter((one) => typeof one === 'string' || (typeof one === 'object' && one !== null));
  if (parts.length === 0 || !(above instanceof ContextNames)) return above;
  const definitions: Definitions = {
    isVocabulary: false,
    language: above.definitions.language,
    keywords: new Map(above.definitions.keywords),
    prefixes: new Map(above.definitions.prefixes),
    terms: new Map(above.definitions.terms),
  };
  const isSchema = (address: unknown) =>
    typeof address === 'string' && (home.test(address.trim()) || /^(?:www\.)?schema\.org\/?$/iu.test(address.trim()));
  definitions.isVocabulary = parts.some(
    (part) => isSchema(part) || (typeof part === 'object' && isSchema((part as Record<string, unknown>)['@vocab'])),
  );
  // What defines a few names of its own and no vocabulary adds to the one above.
  const isAddition = parts.every((part) => typeof part === 'object' && !('@vocab' in part));
  if (isAddition) definitions.isVocabulary = above.definitions.isVocabulary;
  for (const part of parts) if (typeof part === 'object') define(part as Record<string, unknown>, definitions);
  return new ContextNames(definitions);
}

function define(context: Record<string, unknown>, definitions: Definitions): void {
  const { keywords, prefixes, terms } = definitions;
  if (typeof context['@language'] === 'string') definitions.language = context['@language'];
  for (const [name, value] of Object.entries(context)) {
    const meaning = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)['@id'] : value;
    if (typeof meaning !== 'string' || name.startsWith('@')) continue;
    if (meaning.startsWith('@')) keywords.set(name, meaning);
    else if (/^https?:\/\/(?:www\.)?schema\.org[/#]?$/iu.test(meaning)) prefixes.set(name, true);
    else if (!meaning.includes(':')) continue;
    else if (/[:/#]$/u.test(meaning)) prefixes.set(name, false);
    else terms.set(name, meaning);
  }
}
