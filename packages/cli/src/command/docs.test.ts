import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { captured, Folder } from '../../test/captured.ts';

const zod = pathToFileURL(createRequire(import.meta.url).resolve('zod')).href;

/** A module of somebody's own, which has nothing to do with the model. */
const own = `import * as z from ${JSON.stringify(zod)};
export const DeskSchema = z.object({
  code: z.string().regex(/^[A-Z]{3}$/u).describe('Three capitals | no less.'),
  tone: z.enum(['calm', 'loud']).optional(),
  head: z.object({ name: z.string().max(80).describe('What she is called, <b>not</b> how.') }).describe('Who runs it.'),
  since: z.date().optional(),
}).describe('A desk of a newsroom.').meta({ examples: [{ code: 'FOR', head: { name: 'Ines Falk' } }] });
export const TrimmedSchema = z.string().transform((text) => text.trim()).describe('A text without spaces around it.');
export const answer = 42;
`;

test('the schemas of a module, whatever they are', async () => {
  using folder = new Folder();
  const out = join(folder.path, 'docs');
  const { code, out: said, err } = await captured(['docs', folder.write('desk.mjs', own), '-o', out]);
  expect([code, err]).toEqual([0, '']);
  expect(said).toMatch(/^3 pages of desk, /u);
  const again = await captured(['docs', join(folder.path, 'desk.mjs'), '-o', out, '--title', 'Acme <desk>']);
  expect(again.out).toMatch(/^3 pages of Acme <desk>, /u);
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toContain('<h1>Acme &lt;desk&gt;</h1>');
  const markdown = readFileSync(join(out, 'kind/desk.md'), 'utf8');
  expect(markdown).toContain('Three capitals \\| no less.');
  expect(markdown).toContain('one of `calm`, `loud`');
  expect(markdown).toContain('[`DeskHead`](#DeskHead)');
  expect(markdown).toContain('at most 80 characters');
  const html = readFileSync(join(out, 'kind/desk.html'), 'utf8');
  expect(html).toContain('&lt;b&gt;not&lt;/b&gt;');
  expect(html).toContain('Ines Falk');
  expect(JSON.parse(readFileSync(join(out, 'schema/desk.json'), 'utf8')).$schema).toContain('2020-12');
});

test('the model itself where no module is named', async () => {
  using folder = new Folder();
  const { code } = await captured(['docs', '--output', join(folder.path, 'docs')]);
  expect([code, existsSync(join(folder.path, 'docs/kind/agreement.html'))]).toEqual([0, true]);
});

test.each([
  ['broken.mjs', 'throw new Error("no luck");', 'cannot be loaded: no luck'],
  ['empty.mjs', 'export const answer = 42;', 'exports no Zod schema'],
])('%s is refused', async (name, text, message) => {
  using folder = new Folder();
  const { code, out, err } = await captured(['docs', folder.write(name, text), '-o', join(folder.path, 'docs')]);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(message);
  expect(existsSync(join(folder.path, 'docs'))).toBe(false);
});

test('TypeScript takes a Node that reads it, or tsx', async () => {
  using folder = new Folder();
  const { code, err } = await captured(['docs', folder.write('desk.ts', own), '-o', join(folder.path, 'docs')]);
  const isRead = Boolean((process.features as { typescript?: unknown }).typescript);
  expect(code).toBe(isRead ? 0 : 2);
  expect(err).toContain(isRead ? '' : 'does not read TypeScript by itself. Install tsx');
});

test('wrong use', async () => {
  expect(await captured(['docs', 'nowhere.mjs', '-o', 'docs'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('there is no file nowhere.mjs'),
  });
  expect(await captured(['docs'])).toMatchObject({ code: 2, err: expect.stringContaining('name a folder') });
});
