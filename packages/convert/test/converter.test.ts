import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type ConvertedRecord, convertCodes, type FileFormat, fileFormats, formats, recordFormats } from '../src/index.ts';

const root = fileURLToPath(new URL('../src/', import.meta.url));
const sources = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.ts') && !name.endsWith('.test.ts'),
);

function importsOf(name: string): string[] {
  const text = readFileSync(root + name, 'utf8');
  return [...text.matchAll(/^(?:import|export)\b[^;]*?from '([^']+)'|\bimport\('([^']+)'\)|^import '([^']+)'/gmu)].map(
    (found) => found[1] ?? found[2] ?? found[3] ?? '',
  );
}

describe('imports', () => {
  test.each(sources)('%s imports no Node module, so that a page can use it', (name) => {
    const foreign = importsOf(name).filter((one) => one.startsWith('node:') || builtinModules.includes(one.split('/')[0] ?? ''));
    expect(foreign).toEqual([]);
  });

  test.each(sources.filter((name) => name.includes('/')))('%s imports no other format', (name) => {
    const others = formats.map((format) => format.name).filter((format) => format !== name.split('/')[0]);
    expect(importsOf(name).filter((one) => others.some((other) => one.includes(`../${other}/`)))).toEqual([]);
  });

  test('the walk sees what files import', () => {
    expect(sources).toContain('ninjs/from.ts');
    expect(importsOf('ninjs/from.ts')).toEqual(expect.arrayContaining(['nutgraf', './from/text.ts', './mapping.ts']));
  });
});

describe.each(formats.map((format) => [format.name, format] as const))('%s', (name, format) => {
  test('has a name that a command line can take, a title, versions and a mapping', () => {
    expect(name).toMatch(/^[a-z][a-z0-9-]*$/u);
    expect(format.title).not.toBe('');
    expect(format.versions.length).toBeGreaterThan(0);
    expect(format.mapping.rows.length).toBeGreaterThan(0);
  });
});

describe.each(recordFormats.map((format) => [format.name, format] as const))('%s', (_, format) => {
  test.each([null, true, 0, '', 'text', [], {}, [[]], { kind: 'article' }])(
    'says of %j that it is none of its records, and neither judging nor converting it throws',
    (value) => {
      expect(format.detect(value)).toBe(false);
      expect(format.judge(value).length).toBeGreaterThan(0);
      expect(format.from(value).issues).toMatchObject([{ code: 'convert/refused' }]);
    },
  );

  test('reports no code that is not explained', () => {
    const known = convertCodes.map(({ code }) => code);
    const reported = convertCodes.flatMap(({ example = 'null' }) => format.from(JSON.parse(example)).issues.map(({ code }) => code));
    expect(reported.filter((code) => !known.includes(code))).toEqual([]);
  });
});

async function stepsOf(format: FileFormat, text: string): Promise<ConvertedRecord[]> {
  const bytes = (async function* () {
    yield new TextEncoder().encode(text);
  })();
  const steps: ConvertedRecord[] = [];
  for await (const step of format.read([{ name: 'file', bytes }])) steps.push(step);
  return steps;
}

describe.each(fileFormats.map((format) => [format.name, format] as const))('%s', (_, format) => {
  test.each(['', ' \n', '{}', 'a,b,c', '<a/>', '<a', '\0\ufffd', '"'])(
    'says of %j that it is none of its files, and reading it does not throw',
    async (text) => {
      expect(format.detectVersion(text)).toBeUndefined();
      const steps = await stepsOf(format, text);
      expect(steps.flatMap(({ issues }) => issues.filter(({ severity }) => severity === 'error')).length).toBeGreaterThan(0);
    },
  );
});

describe('the codes', () => {
  test.each(convertCodes.map((entry) => [entry.code, entry] as const))('%s is explained, and its example shows it', (code, entry) => {
    const value = JSON.parse(entry.example ?? 'null');
    const format = recordFormats.find(({ detect }) => detect(value));
    if (code === 'convert/unknown-format') expect(format).toBeUndefined();
    else expect(format?.from(value).issues).toContainEqual(expect.objectContaining({ code, severity: entry.severity }));
    for (const text of [entry.title, entry.meaning, entry.mend]) expect(text.trim()).not.toBe('');
  });

  test('each code stands once', () => {
    expect(new Set(convertCodes.map(({ code }) => code)).size).toBe(convertCodes.length);
  });
});
