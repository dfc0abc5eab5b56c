/** What the generated guards are made with, by the module that exports it. */
const made: Readonly<Record<string, string>> = {
  codeForm: 'values/guard/form.ts',
  dateForm: 'values/guard/form.ts',
  idForm: 'values/guard/form.ts',
  isPlain: 'values/guard/plain.ts',
  patternForm: 'values/guard/form.ts',
  sizeOf: 'values/guard/size-of.ts',
  sizeOfBoolean: 'values/guard/size.ts',
  sizeOfFinite: 'values/guard/size.ts',
  sizeOfKeyed: 'values/guard/json.ts',
  sizeOfList: 'values/guard/list.ts',
  sizeOfWhole: 'values/guard/size.ts',
  textForm: 'values/guard/form.ts',
  verbatimForm: 'values/guard/form.ts',
};

/** The forms of texts that the guards share, and the modules of all that they call. */
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

  /** The name of a constant. Gives the same name to the same text, and a number to a name that stands for another. */
  named(name: string, text: string): string {
    for (let number = 1; ; number++) {
      const one = number === 1 ? name : `${name}${number}`;
      const declaration = `export const ${one} = ${text};\n`;
      const known = this.declared.get(one);
      if (known === undefined) this.declared.set(one, declaration);
      if (known === undefined || known === declaration) return one;
    }
  }
}
