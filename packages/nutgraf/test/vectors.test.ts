import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { registry } from '../src/entities/index.ts';
import { validateEntity } from '../src/entities/validate.ts';
import type { Issue } from '../src/issue.ts';
import { StorySchema } from '../src/story/story.ts';
import { validateStory } from '../src/story/validate.ts';

/** A document with the issues that every reader of the model finds in it, whatever language it is written in. */
interface Vector {
  value: unknown;
  issues: Pick<Issue, 'code' | 'pointer'>[];
}

const root = join(import.meta.dirname, '..');
const verdicts = ['valid', 'invalid'] as const;
const schemas = { ...registry, story: StorySchema };
const kinds = Object.keys(schemas) as (keyof typeof schemas)[];

const read = (file: string): unknown => JSON.parse(readFileSync(join(root, file), 'utf8'));
const filesIn = (folder: string): string[] => (existsSync(join(root, folder)) ? readdirSync(join(root, folder)).sort() : []);
const place = ({ code, pointer }: Vector['issues'][number]): string => `${pointer} ${code}`;

test('the folders are the kinds, and each holds the two verdicts', () => {
  expect(filesIn('vectors')).toEqual([...kinds].sort());
  expect(kinds.map((kind) => filesIn(`vectors/${kind}`))).toEqual(kinds.map(() => ['invalid', 'valid']));
});

describe.each(kinds)('%s', (kind) => {
  const judge = new Ajv2020({ strict: true, allErrors: true }).compile(read(`schema/${kind}.json`) as object);

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
