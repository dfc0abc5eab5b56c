import { posix } from 'node:path';
import { issueCodes, plurals } from 'nutgraf';
import { codeLists } from 'nutgraf/codes';
import { describe, expect, test } from 'vitest';
import { unsafe } from '../../test/captured.ts';
import { propertiesOf, types } from '../explain/schema.ts';
import { typeOfList } from './dictionary.ts';
import { modelDictionary } from './model.ts';
import { escapeHtml } from './render/escape.ts';
import { siteOf } from './site.ts';

const dictionary = await modelDictionary();
const files = siteOf(dictionary);
const page = (path: string) => files.get(path)?.replaceAll('<wbr>', '') ?? '';

/** What only a conversion can find: where no format is named, and none is known by the content. */
const ofConversion = ['convert/unknown-format'];

describe('a page', () => {
  test.each([...Object.keys(plurals), 'story'])('of the kind %s has each property with its sentence', (word) => {
    const html = page(`kind/${word}.html`);
    const name = typeOfList(word);
    expect(html).toContain(`<title>${name} · nutgraf</title>`);
    for (const { name: property, node } of propertiesOf(name)) {
      expect(html).toContain(`id="${name}.${property}"`);
      for (const part of escapeHtml(node.description ?? '').split('`')) expect(html).toContain(part);
    }
    expect(html).toContain(`href="../schema/${word}.json"`);
    expect(page(`schema/${word}.json`)).toContain(`urn:nutgraf:1:${word}`);
  });

  test.each(codeLists.filter(({ name }) => name !== 'kind').map((list) => [list.name, list] as const))(
    'of the list %s has each code',
    (name, { codes }) => {
      for (const [code, { title }] of Object.entries(codes)) {
        expect(page(`code/${name}.html`)).toContain(`id="${escapeHtml(code)}"`);
        expect(page(`code/${name}.html`)).toContain(escapeHtml(title));
      }
    },
  );

  test.each(dictionary.issues.map(({ known, report }) => [known.code, known, report] as const))(
    'of %s shows what is said of its example',
    (code, known, report) => {
      const markdown = page(`issue/${code}.md`);
      expect(markdown).toContain('How to mend it');
      if (known.example === undefined || ofConversion.includes(code)) return;
      expect(report).toContain(` ${known.severity} ${code}`);
      expect(markdown).toContain(report);
    },
  );

  test('says in which formats a property stands, and what is lost', () => {
    expect(page('kind/article.html')).toMatch(/bodies[\s\S]*body_\*/u);
    expect(page('format/ninjs.md')).toContain('What is lost');
  });

  test('of a kind names what refers to it and the checks of what it is made of', () => {
    expect(page('kind/agreement.md')).toMatch(/\[Bloc\]\(bloc\.md\) \| \[`foundedBy`\]\(bloc\.md#Bloc\.foundedBy\)/u);
    expect(page('kind/agreement.md').split('What refers to it')[1]).not.toContain('`id`');
    expect(page('type/fuzzy-date.md').split('id="checks"')[1]).toContain('entity/calendar');
    expect(page('kind/claim.md').split('Also run:')[0]).toContain('entity/empty-claim');
    expect(page('kind/person.md').split('Also run:')[0]).not.toContain('entity/empty-claim');
    expect(page('kind/person.md').split('Also run:')[1]).toContain('entity/empty-claim');
  });
});

test('each model code has a page', () => {
  for (const { code } of issueCodes) expect(files.has(`issue/${code}.html`)).toBe(true);
});

test('each type is told of somewhere', () => {
  for (const name of Object.keys(types)) {
    const [path, anchor] = dictionary.paths.get(name)?.split('#') ?? [];
    expect(page(`${path}.html`)).toContain(anchor === undefined ? '<h1>' : `id="${anchor}"`);
  }
});

test.each(['.html', '.md', '.svg'])('each link of a %s file leads to a page and a place on it', (ending) => {
  const broken: string[] = [];
  let seen = 0;
  for (const [path, text] of files) {
    if (!path.endsWith(ending)) continue;
    const links =
      ending === '.md' ? text.replaceAll(/^```[\s\S]*?^```/gmu, '').matchAll(/(?<!\\)\]\(([^)]*)\)/gu) : text.matchAll(/href="([^"]*)"/gu);
    for (const [, link = ''] of links) {
      if (link === 'data:,') continue;
      seen += 1;
      const [way = '', anchor] = link.split('#');
      const target = way === '' ? path : posix.join(posix.dirname(path), way);
      const found = files.get(target);
      if (found === undefined || (anchor !== undefined && !found.includes(`id="${decodeURIComponent(anchor)}"`)))
        broken.push(`${path}: ${link}`);
    }
  }
  expect(broken).toEqual([]);
  expect(seen).toBeGreaterThan(100);
});

test('nothing on a page is a fault of the writer', () => {
  for (const [path, text] of files) {
    if (path.endsWith('.json')) continue;
    expect(text, path).not.toMatch(/undefined(?! in)|\[object|https?:\/\/(?:unpkg|cdn)/u);
    expect(text, path).not.toMatch(unsafe);
    if (!path.endsWith('.html')) continue;
    const ids = [...text.matchAll(/ id="([^"]*)"/gu)].map(([, id]) => id);
    expect(ids, path).toEqual([...new Set(ids)]);
  }
});
