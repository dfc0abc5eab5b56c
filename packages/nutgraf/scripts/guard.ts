import { dirname, posix } from 'node:path';
import { registry } from '../src/entities/index.ts';
import { StorySchema } from '../src/story/story.ts';
import { Compiler } from './guard/compile.ts';
import { assertEveryRuleIsGuarded } from './guard/rule.ts';

const head = '// Written by `npm run generate` from the schemas. Do not edit.\n\n';

/** Every name that a text of source may call or read. */
const namesIn = (text: string): Set<string> => new Set(text.match(/\b[A-Za-z]\w*\b/gu));

/**
 * The guards as files, by their paths: what the guards of one kind alone need stands in its own file, what several share in `value.ts`, and
 * codes and patterns in `constant.ts`. Throws on a schema, a check of a schema or a check of an entity that it does not know.
 */
export function guardFiles(): Map<string, string> {
  assertEveryRuleIsGuarded();
  const compiler = new Compiler();
  const roots = new Map<string, string>();
  for (const [kind, schema] of Object.entries({ ...registry, story: StorySchema })) roots.set(kind, compiler.root(kind, schema));
  const files = homes(compiler, roots);
  const { declared, modules } = compiler.constants;
  const homeOf = new Map([...[...declared.keys()].map((name) => [name, 'generated/guard/constant.ts'] as const), ...modules]);
  for (const [file, names] of files) for (const name of names) homeOf.set(name, file);
  const told = new Set(called([...compiler.functions.keys()], compiler));
  const constants = [...declared].map(([name, text]) => (told.has(name) ? text : text.replace('export ', ''))).join('');
  const file = 'generated/guard/constant.ts';
  const texts = new Map([[`src/${file}`, `${head}${importsOf(constants, file, homeOf)}\n${constants}`]]);
  for (const [file, names] of files) {
    const elsewhere = new Set([...roots.values(), ...[...files].flatMap(([other, all]) => (other === file ? [] : called(all, compiler)))]);
    const body = names.map((name) => source(name, elsewhere.has(name), compiler)).join('\n');
    texts.set(`src/${file}`, `${head}${importsOf(body, file, homeOf)}\n${body}`);
  }
  texts.set('src/generated/guard/index.ts', indexOf(roots, homeOf));
  return texts;
}

/** All that some functions call or read. */
function called(names: readonly string[], { functions }: Compiler): string[] {
  return names.flatMap((name) => [...namesIn(functions.get(name) as string)]);
}

/** The source text of a function, exported where another file calls it. */
function source(name: string, isExported: boolean, { functions }: Compiler): string {
  const text = functions.get(name) as string;
  return isExported ? text : text.replace('export function', 'function');
}

/** The functions of each file, in the order in which they were made. */
function homes({ functions }: Compiler, roots: ReadonlyMap<string, string>): Map<string, string[]> {
  const users = new Map<string, Set<string>>();
  const visit = (name: string, kind: string): void => {
    const seen = users.get(name) ?? new Set();
    if (seen.has(kind)) return;
    users.set(name, seen.add(kind));
    for (const other of namesIn(functions.get(name) as string)) if (functions.has(other) && other !== name) visit(other, kind);
  };
  for (const [kind, root] of roots) if (kind !== 'story') visit(root, kind);
  visit(roots.get('story') as string, 'story');
  const files = new Map<string, string[]>();
  for (const name of functions.keys()) {
    const kinds = [...(users.get(name) ?? [])].filter((kind, _, all) => kind !== 'story' || all.length === 1);
    const file = `generated/guard/${kinds.length === 1 ? kinds[0] : 'value'}.ts`;
    files.set(file, [...(files.get(file) ?? []), name]);
  }
  return files;
}

/** The imports that a text needs. */
function importsOf(text: string, file: string, homeOf: ReadonlyMap<string, string>): string {
  const wanted = new Map<string, string[]>();
  for (const name of [...namesIn(text)].sort()) {
    const home = homeOf.get(name);
    if (home !== undefined && home !== file) wanted.set(home, [...(wanted.get(home) ?? []), name]);
  }
  const lines = [...wanted].map(([home, names]) => {
    const path = posix.relative(dirname(file), home);
    return `import { ${names.join(', ')} } from '${path.startsWith('.') ? path : `./${path}`}';\n`;
  });
  return lines.sort().join('');
}

/** The guards by kind. */
function indexOf(roots: ReadonlyMap<string, string>, homeOf: ReadonlyMap<string, string>): string {
  const kinds = [...roots].filter(([kind]) => kind !== 'story');
  const table = [...roots].map(([kind, root]) => `  ${kind}: ${root},\n`).join('');
  const body = `/**
 * For each kind, and for a story: how long the shortest JSON text of a value is, in UTF-16 units, where the schema accepts it and no check of
 * an entity has anything to say; else -1, and also where that is not sure. \`isFresh\`: the value comes from \`JSON.parse\` and nobody has
 * touched it.
 */
export const guardSizes = {
${table}} satisfies Record<Kind | 'story', (value: unknown, isFresh: boolean) => number>;

/** The same for an entity of any kind. */
export function sizeOfEntity(value: unknown, isFresh: boolean): number {
  if (typeof value !== 'object' || value === null) return -1;
  switch ((value as { kind?: unknown }).kind) {
${kinds.map(([kind, root]) => `    case '${kind}':\n      return ${root}(value, isFresh);\n`).join('')}    default:
      return -1;
  }
}
`;
  return `${head}import type { Kind } from '../../codes/kind.ts';\n${importsOf(body, 'generated/guard/index.ts', homeOf)}\n${body}`;
}
