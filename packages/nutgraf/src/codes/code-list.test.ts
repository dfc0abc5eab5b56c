import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CodeList } from './code-list.ts';
import { codeLists } from './index.ts';
import { language } from './language.ts';

/** Every list but `language`, which holds names alone. */
const names = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .map((file) => file.slice(0, -'.ts'.length))
  .filter((name) => !['code-list', 'index', 'language'].includes(name));

const kebabCase = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u;

/** Lists whose codes stand as their owners write them. */
const ownersForm = new Map([
  ['country', /^[A-Z]{2}$/u],
  ['currency', /^[A-Z]{3}$/u],
  ['digital-source-type', /^[a-z]+(?:[A-Z][a-z]+)*$/u],
  ['script', /^[A-Z][a-z]{3}$/u],
  ['topic', /^[a-z]+(?:\.[a-z]+)*$/u],
]);

/** Words without white space around them and without a full stop at the end. */
const label = /^[^\s.](?:.*[^\s.])?$/u;
const sentence = /^[\p{Lu}`].*[^\s.]\.$/u;

describe('the folder', () => {
  it('holds lists', () => {
    expect(names).toContain('name-type');
    expect([...ownersForm.keys()].filter((name) => !names.includes(name))).toEqual([]);
  });
});

describe.each(names)('the list %s', (name) => {
  it('is a constant of the name of its file', async () => {
    expect((await load(name))?.name, `codes/${name}.ts exports ${camelCase(name)}`).toBe(name);
  });

  it('has codes of one form, and no private one', async () => {
    const codes = Object.keys((await load(name)).codes);
    const form = ownersForm.get(name) ?? kebabCase;
    expect(codes.filter((code) => !form.test(code) || code.startsWith('x-'))).toEqual([]);
    expect(codes.length).toBeGreaterThan(1);
  });

  it('has a title of its own for each code', async () => {
    const titles = Object.values((await load(name)).codes).map(({ title }) => title);
    expect(titles.filter((title) => !label.test(title))).toEqual([]);
    expect(repeated(titles)).toEqual([]);
  });

  it('says in a sentence what it tells and what each code means', async () => {
    const list = await load(name);
    const descriptions = [list.description, ...Object.values(list.codes).map(({ description }) => description)];
    expect(descriptions.filter((description) => !sentence.test(description))).toEqual([]);
  });

  it('names a source, and again only where a code has another', async () => {
    const list = await load(name);
    expect(list.source).toMatch(label);
    const codes = Object.entries(list.codes);
    expect(codes.filter(([, { source }]) => source !== undefined && (!label.test(source) || source === list.source))).toEqual([]);
  });
});

describe('the names of languages', () => {
  it('stand under two or three letters, each once', () => {
    expect(Object.keys(language).filter((code) => !/^[a-z]{2,3}$/u.test(code))).toEqual([]);
    expect(Object.values(language).filter((name) => !label.test(name))).toEqual([]);
    expect(repeated(Object.values(language))).toEqual([]);
  });

  it('stand under three letters only where there are no two', () => {
    expect(language).toMatchObject({ fr: 'French', bm: 'Bambara', dje: 'Zarma' });
    expect(Object.keys(language)).not.toContain('fra');
  });
});

async function load(name: string): Promise<CodeList> {
  return (await import(new URL(`./${name}.ts`, import.meta.url).href))[camelCase(name)];
}

function camelCase(name: string): string {
  return name.replace(/-([a-z0-9])/gu, (_, letter: string) => letter.toUpperCase());
}

function repeated(values: readonly string[]): string[] {
  const seen = new Set<string>();
  return values.filter((value) => seen.size === seen.add(value).size);
}

it('stands in the index of the folder', () => {
  expect(codeLists.map(({ name }) => name)).toEqual(names);
});
