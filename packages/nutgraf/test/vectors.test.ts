import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { validateEntity } from '../src/entities/validate.ts';
import type { Issue } from '../src/issue.ts';
import { issueCodes } from '../src/story/issue-codes.ts';
import { validateStory } from '../src/story/validate.ts';
import { type DocumentKind, rulesOf, schemas } from './kind-rule.ts';

/** A document with the issues that every reader of the model finds in it, whatever language it is written in. */
interface Vector {
  value: unknown;
  issues: Pick<Issue, 'code' | 'pointer'>[];
}

const root = join(import.meta.dirname, '..');
const verdicts = ['valid', 'invalid'] as const;
const kinds = Object.keys(schemas) as DocumentKind[];

const read = (file: string): unknown => JSON.parse(readFileSync(join(root, file), 'utf8'));
const filesIn = (folder: string): string[] => (existsSync(join(root, folder)) ? readdirSync(join(root, folder)).sort() : []);
const place = ({ code, pointer }: Vector['issues'][number]): string => `${pointer} ${code}`;

test('the folders are the kinds, and each holds the two verdicts', () => {
  expect(filesIn('vectors')).toEqual([...kinds, 'index.json'].sort());
  expect(kinds.map((kind) => filesIn(`vectors/${kind}`))).toEqual(kinds.map(() => ['invalid', 'valid']));
});

test('the index lists every file with its kind, its verdict and its codes', () => {
  const listed = read('vectors/index.json') as { file: string; kind: string; verdict: string; codes: string[] }[];
  const there = kinds.flatMap((kind) =>
    verdicts.flatMap((verdict) =>
      filesIn(`vectors/${kind}/${verdict}`).map((name) => {
        const { issues } = read(`vectors/${kind}/${verdict}/${name}`) as Vector;
        return { file: `${kind}/${verdict}/${name}`, kind, verdict, codes: [...new Set(issues.map(({ code }) => code))] };
      }),
    ),
  );
  expect(listed).toEqual(there);
});

test('every rule of the schema and of the checks concerns a kind', () => {
  const concerning = new Set(kinds.flatMap((kind) => [...rulesOf(kind)]));
  const judged = issueCodes.map(({ code }) => code).filter((code) => /^(?:schema|entity|story)\//u.test(code));
  expect(judged.filter((code) => !concerning.has(code))).toEqual([]);
});

describe.each(kinds)('%s', (kind) => {
  const judge = new Ajv2020({ strict: true, allErrors: true }).compile(read(`schema/${kind}.json`) as object);

  test('there are two valid documents without an issue, and one for every rule that the kind has', () => {
    const vectors = verdicts.flatMap((verdict) =>
      filesIn(`vectors/${kind}/${verdict}`).map((name) => read(`vectors/${kind}/${verdict}/${name}`) as Vector),
    );
    expect(vectors.filter(({ issues }) => issues.length === 0).length).toBeGreaterThanOrEqual(2);
    const told = new Set(vectors.flatMap(({ issues }) => issues.map(({ code }) => code)));
    expect([...rulesOf(kind)].filter((rule) => !told.has(rule))).toEqual([]);
  });

  describe.each(verdicts)('%s', (verdict) => {
    const folder = `vectors/${kind}/${verdict}`;
    const files = filesIn(folder);

    test('the files are counted from 001 and named by their reason', () => {
      expect(files.length).toBeGreaterThan(0);
      files.forEach((file, index) => {
        expect(file).toMatch(/^[0-9]{3}-[a-z0-9]+(?:-[a-z0-9]+)*\.json$/u);
        expect(Number(file.slice(0, 3))).toBe(index + 1);
      });
    });

    test.each(files)('%s', (file) => {
      const { value, issues } = read(`${folder}/${file}`) as Vector;
      const found = (kind === 'story' ? validateStory(value) : validateEntity(value)).issues;
      expect((value as { kind: unknown }).kind).toBe(kind);
      expect(found.map(place).sort()).toEqual(issues.map(place).sort());
      expect(found.some(({ severity }) => severity === 'error')).toBe(verdict === 'invalid');
      const accepts = !issues.some(({ code }) => code.startsWith('schema/'));
      expect(schemas[kind].safeParse(value).success).toBe(accepts);
      expect(judge(value)).toBe(accepts);
    });
  });
});
