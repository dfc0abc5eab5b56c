// What the package costs a compiler and a start of Node: printed, and held to a bound where it is the same on every machine.
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folder, newestZod, root, run } from './folder.mjs';

export const costs = ['instantiations · interfaces against z.infer', 'import time · median of 9 processes'];

export async function costsOf(tarballs, row) {
  const at = folder('cost', { 'package.json': { private: true, type: 'module' } });
  run(at, ['npm', 'install', '--no-audit', '--no-fund', tarballs.nutgraf, `zod@${newestZod}`, 'typescript@6.0.3']);
  await row(costs[0], () => {
    const inferred = instantiations(
      at,
      'inferred',
      `import type * as z from 'zod'; import type * as m from './declared/kinds.js'; ${typesOf(inferences)}`,
    );
    const plain = instantiations(at, 'plain', `import type * as m from 'nutgraf'; ${typesOf((name) => `m.${name}`)}`);
    const remark = `${plain} against ${inferred} (${((100 * plain) / inferred).toFixed(2)} %)`;
    if (inferred < 1000 || plain > inferred / 20) throw new Error(`${remark}, more than 5 %`);
    return remark;
  });
  await row(costs[1], () => {
    const times = Object.entries({ zod: 'zod', root: 'nutgraf', fixtures: 'nutgraf/fixtures', codes: 'nutgraf/codes' });
    return times.map(([name, entry]) => `${name} ${median(at, entry).toFixed(0)} ms`).join(', ');
  });
}

const kinds = ['Article', 'Agreement', 'Sanction', 'Claim', 'Event', 'Person', 'Organization', 'Story'];
const inferences = (name) => `z.infer<typeof m.${name}Schema>`;
const typesOf = (type) =>
  `${kinds.map((name) => `export type ${name} = ${type(name)};`).join('\n')}
  export const use = (story: Story, article: Article, agreement: Agreement, sanction: Sanction) =>
    [story.id, article.kind, agreement.participants.map((one) => one.role), sanction.measures?.[0]?.type, story.claims?.[0]?.evidence];`;

/** Type instantiations of a program of one file, by the compiler's own count. */
function instantiations(at, name, code) {
  if (name === 'inferred') declare(at);
  writeFileSync(join(at, `${name}.ts`), code);
  const options = ['--strict', '--noEmit', '--skipLibCheck', '--target', 'es2022', '--module', 'nodenext', '--ignoreConfig'];
  const said = run(at, ['npx', 'tsc', ...options, '--extendedDiagnostics', `${name}.ts`]);
  return Number(/^Instantiations:\s+(\d+)/mu.exec(said)?.[1]);
}

/** The declarations that the package would have if its schemas were plain Zod: the sources without the annotations. */
function declare(at) {
  const src = join(at, 'src');
  cpSync(join(root, 'packages/nutgraf/src'), src, { recursive: true, filter: (path) => !path.endsWith('.test.ts') });
  for (const file of readdirSync(src, { recursive: true })) {
    if (!file.endsWith('.ts')) continue;
    const text = readFileSync(join(src, file), 'utf8');
    const bare = text
      .replace(/: ObjectSchema<\w+> = namedObject\(/gu, ' = named(')
      .replace('{ namedObject', '{ named')
      .replace(', namedObject', ', named');
    writeFileSync(join(src, file), bare);
  }
  const files = kinds.map((name) => (name === 'Story' ? './story/story.ts' : `./entities/${name.toLowerCase()}.ts`));
  writeFileSync(join(src, 'kinds.ts'), files.map((file) => `export * from '${file}';`).join('\n'));
  const emit = ['--declaration', '--emitDeclarationOnly', '--rewriteRelativeImportExtensions', '--outDir', 'declared', '--skipLibCheck'];
  run(at, ['npx', 'tsc', ...emit, '--strict', '--target', 'es2023', '--module', 'nodenext', '--ignoreConfig', 'src/kinds.ts']);
}

function median(at, entry) {
  const code = `const start = performance.now(); await import('${entry}'); console.log(performance.now() - start);`;
  const times = Array.from({ length: 9 }, () => Number(run(at, ['node', '--input-type=module', '-e', code])));
  return times.sort((a, b) => a - b)[4];
}
