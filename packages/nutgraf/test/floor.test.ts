import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, relative, sep } from 'node:path';
import { expect, test } from 'vitest';

const src = join(import.meta.dirname, '../src');

/** The floors, the ground floor first. A file imports only from floors below its own, or from its own folder. */
const floors: string[][] = [
  ['issue.ts', 'error.ts', 'json-pointer.ts', 'show-text.ts'],
  ['codes'],
  ['values'],
  ['entities', 'generated/guard'],
  ['story'],
  ['intake', 'fixtures'],
  ['index.ts', 'guards'],
];
/** Who asks the guards that are generated: where a value of unknown origin comes in. Below, nothing may depend on them. */
const askers = ['entities/validate.ts', 'story/validate.ts', 'intake/quick-read.ts', 'guards/index.ts'];
/** What is bundled or asked of the consumer: the only packages that a file may import. */
const packages = new Map([
  ['zod', 2],
  ['zod/v4/core', 2],
  ['fastest-levenshtein', 2],
  ['@noble/hashes/sha2.js', 4],
  ['@noble/hashes/utils.js', 4],
]);

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(sep).join('/'))
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && file !== 'generated/model.ts');

const roomOf = (file: string): string => (file.startsWith('generated/guard/') ? 'generated/guard' : (file.split('/')[0] as string));

const floorOf = (file: string): number => floors.findIndex((rooms) => rooms.includes(roomOf(file)));

/** The imports of a text: what is imported, and whether for its types alone. */
function importsOf(text: string): { from: string; typeOnly: boolean }[] {
  const found = text.matchAll(/^(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gmu);
  return [...found].map(([, type, from]) => ({ from: from as string, typeOnly: type !== undefined }));
}

/** Why an import breaks the rule, if it does. */
function fault(file: string, { from, typeOnly }: { from: string; typeOnly: boolean }): string | undefined {
  if (!from.startsWith('.')) {
    const floor = packages.get(from);
    if (from.startsWith('node:') && file.startsWith('intake/node/')) return undefined;
    return floor !== undefined && floorOf(file) >= floor ? undefined : `${file} imports the package ${from}`;
  }
  const target = relative(src, join(src, dirname(file), from))
    .split(sep)
    .join('/');
  if (target === 'generated/model.ts') return typeOnly ? undefined : `${file} imports ${target} for more than its types`;
  const [own, other] = [floorOf(file), floorOf(target)];
  const sameRoom = roomOf(target) === roomOf(file) && file.includes('/');
  const areNeighbours = roomOf(file) === 'generated/guard' && target.startsWith('entities/check/');
  if (roomOf(target) === 'generated/guard' && !sameRoom) {
    return askers.includes(file) ? undefined : `${file} imports ${target}, which only those who take values in do`;
  }
  return other >= 0 && (other < own || sameRoom || areNeighbours) ? undefined : `${file} (floor ${own}) imports ${target} (floor ${other})`;
}

test('every file stands on a floor', () => {
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((file) => floorOf(file) < 0)).toEqual([]);
});

test('imports run downwards', () => {
  const faults = files.flatMap((file) => importsOf(readFileSync(join(src, file), 'utf8')).map((one) => fault(file, one)));
  expect(faults.length).toBeGreaterThan(300);
  expect(faults.filter((one) => one !== undefined)).toEqual([]);
});

test('an import upwards, sideways, of a package or of a generated value is seen', () => {
  const value = { typeOnly: false };
  expect(fault('values/name.ts', { from: '../entities/actor.ts', ...value })).toContain('floor 3');
  expect(fault('fixtures/index.ts', { from: '../intake/index.ts', ...value })).toContain('floor 5');
  expect(fault('codes/kind.ts', { from: 'zod', ...value })).toContain('package zod');
  expect(fault('values/name.ts', { from: '../generated/model.ts', ...value })).toContain('more than its types');
  expect(fault('story/record.ts', { from: '../generated/guard/index.ts', ...value })).toContain('only those who take values in');
  expect(fault('generated/guard/claim.ts', { from: '../../entities/claim.ts', ...value })).toContain('floor 3');
  expect(importsOf("export { a } from './a.ts';\nimport type { B } from '../b.ts';\nimport {\n  c,\n} from 'c';")).toHaveLength(3);
});

test('only intake/node imports Node modules, and nothing else imports it: the library runs in a browser', () => {
  const node = new Set(builtinModules);
  const found = files
    .filter((file) => !file.startsWith('intake/node/'))
    .flatMap((file) =>
      importsOf(readFileSync(join(src, file), 'utf8'))
        .filter(({ from }) => from.startsWith('node:') || node.has(from) || /(?:^|\/)node\//u.test(from))
        .map(({ from }) => `${file}: ${from}`),
    );
  expect(found).toEqual([]);
});
