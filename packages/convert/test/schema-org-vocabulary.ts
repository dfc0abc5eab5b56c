import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The types of schema.org with their properties, their own and those of the types above them, as the package `schema-dts` has them. */
export const vocabulary: ReadonlyMap<string, ReadonlySet<string>> = readVocabulary();

/** A context that has every term of the vocabulary and no other: what it does not know is no part of schema.org. */
export const context: Readonly<Record<string, string>> = {
  schema: 'https://schema.org/',
  ...Object.fromEntries([...vocabulary.keys()].map((type) => [type, `schema:${type}`])),
  ...Object.fromEntries([...vocabulary.values()].flatMap((names) => [...names].map((name) => [name, `schema:${name}`]))),
};

function readVocabulary(): Map<string, Set<string>> {
  const text = readFileSync(fileURLToPath(new URL('../node_modules/schema-dts/dist/schema.d.ts', import.meta.url)), 'utf8');
  const bases = new Map<string, { above: string[]; own: string[] }>();
  let base: { above: string[]; own: string[] } | undefined;
  const types = new Map<string, string>();
  for (const line of text.split('\n')) {
    const [, name, above = ''] = /^interface (\w+Base) extends ([^{]*)/u.exec(line) ?? [];
    if (name !== undefined) {
      base = { above: above.match(/\w+Base/gu) ?? [], own: [] };
      bases.set(name, base);
    }
    const property = /^ {4}"(\w+)"\??:/u.exec(line)?.[1];
    if (property !== undefined) base?.own.push(property);
    const leaf = /^export (?:interface|type) (\w+)Leaf\b.*?(?:extends|Omit<) ?(\w+Base)/u.exec(line);
    if (leaf !== null) types.set(leaf[1] as string, leaf[2] as string);
    if (leaf !== null || line === '}') base = undefined;
  }
  const propertiesOf = (name: string): string[] => {
    const { above = [], own = [] } = bases.get(name) ?? {};
    return [...own, ...above.flatMap(propertiesOf)];
  };
  return new Map([...types].map(([type, name]) => [type, new Set(propertiesOf(name))]));
}
