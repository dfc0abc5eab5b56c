/** What the generated guards are made with, by the module that exports it. */
const made: Readonly<Record<string, string>> = {
  isDate: 'values/guard/date.ts',
  isForm: 'values/guard/text.ts',
  isId: 'values/guard/slug.ts',
  isIdOf: 'values/guard/slug.ts',
  isPlain: 'values/guard/plain.ts',
  isSeen: 'values/hidden-character.ts',
  isText: 'values/guard/text.ts',
  isTwoLetters: 'values/guard/text.ts',
  isUsualPointer: 'values/guard/text.ts',
  isUsualUrl: 'values/guard/text.ts',
  isVerbatim: 'values/guard/text.ts',
  prefixesOf: 'values/guard/slug.ts',
  prefixOf: 'values/guard/slug.ts',
  sizeOfKeyed: 'values/guard/json.ts',
  sizeOfNumber: 'values/guard/size.ts',
  sizeOfScalar: 'values/guard/size.ts',
};

const camelCase = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** The code sets, lists of prefixes and patterns that the guards share, and the modules of all that they call. */
export class Constants {
  /** The declarations of the constants, by name. */
  readonly declared = new Map<string, string>();
  /** The module of each name that is imported, from `src`. */
  readonly modules = new Map<string, string>(Object.entries(made));

  /** The call of a function that is imported, as source text. */
  call(name: string, ...told: string[]): string {
    if (!this.modules.has(name)) throw new Error(`${name} is exported by no module that is known`);
    return `${name}(${told.join(', ')})`;
  }

  /** The name of a set of codes. */
  codes(id: string | undefined, codes: readonly string[]): string {
    return this.#declare(`${camelCase(id ?? 'codes')}Codes`, `new Set('${codes.join(' ')}'.split(' '))`, ': ReadonlySet<unknown>');
  }

  /** The name of the beginning of the ids of a kind, or of the beginnings of those of several. */
  prefixes(id: string | undefined, kinds: readonly string[]): string {
    const list = kinds.join(' ');
    return kinds.length === 1
      ? this.#declare(`${camelCase(id ?? 'some')}Prefix`, `prefixOf('${list}')`, '')
      : this.#declare(`${camelCase(id ?? 'some')}Prefixes`, `prefixesOf('${list}')`, '');
  }

  /** The name of a pattern. */
  pattern(id: string, pattern: RegExp): string {
    return this.#declare(`${camelCase(id)}Pattern`, String(pattern), '');
  }

  /** Gives the same name to the same text, and a number to a name that stands for another. */
  #declare(name: string, text: string, type: string): string {
    for (let number = 1; ; number++) {
      const one = number === 1 ? name : `${name}${number}`;
      const known = this.declared.get(one);
      if (known === undefined) this.declared.set(one, `export const ${one}${type} = ${text};\n`);
      if (known === undefined || known === `export const ${one}${type} = ${text};\n`) return one;
    }
  }
}
