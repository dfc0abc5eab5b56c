import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { ceasefire, mali } from 'nutgraf/fixtures';
import { describe, expect, test } from 'vitest';
import { captured } from '../../test/captured.ts';
import { exitCode } from '../exit-code.ts';
import { issueCodes } from '../explain/issue-code.ts';
import type { JsonReport } from './json.ts';

const schema = JSON.parse(readFileSync(new URL('../../schema/report.json', import.meta.url), 'utf8'));
const validate = new Ajv2020({ allErrors: true }).compile(schema);

async function reported(argv: readonly string[], stdin: string | Uint8Array = ''): Promise<JsonReport> {
  const { out } = await captured(['validate', '--format', 'json', ...argv], { stdin });
  return JSON.parse(out) as JsonReport;
}

const examples: [name: string, text: string][] = [...issueCodes.values()].flatMap(({ code, example }) =>
  example === undefined ? [] : [[code, example]],
);

describe('the report has the shape of its JSON Schema', () => {
  test.each<[name: string, text: string]>([
    ['nothing', ''],
    ['a story', JSON.stringify(mali)],
    ['another', JSON.stringify(ceasefire)],
    ['a line over the limit', `{"a":1}\n${'x'.repeat(17_000_000)}\n`],
    ...examples,
  ])('%s', async (code, text) => {
    const from = code.startsWith('convert/') ? ['--from', 'ninjs'] : [];
    const report = await reported([...from, '-'], text);
    validate(report);
    expect(validate.errors ?? []).toEqual([]);
    expect(report.read).toBe(report.valid + report.invalid);
    expect(Object.values(report.issues).reduce((sum, count) => sum + count, 0)).toBe(report.details.length);
  });

  test('a failure', async () => {
    const report = await reported(['no such file']);
    validate(report);
    expect(validate.errors ?? []).toEqual([]);
    expect(report).toMatchObject({ complete: false, read: 0, issues: { 'input/not-found': 1 } });
  });

  test('and the schema refuses another', async () => {
    const report = await reported(['-'], '{}');
    expect(validate(report)).toBe(true);
    for (const broken of [
      { ...report, more: 1 },
      { ...report, read: -1 },
      { ...report, details: [{ ...report.details[0], line: 0 }] },
    ]) {
      expect(validate(broken)).toBe(false);
    }
  });
});

test('keys stand in one order', async () => {
  const { out, code } = await captured(['validate', '--format', 'json'], {
    stdin: '{"kind":"event","id":"event/x","type":"summit","places":1}\n{}',
  });
  const report = JSON.parse(out) as JsonReport;
  expect(Object.keys(report)).toEqual(['nutgraf', 'complete', 'read', 'valid', 'invalid', 'bytes', 'issues', 'details']);
  expect(Object.keys(report.details[0] ?? {})).toEqual([
    'code',
    'severity',
    'source',
    'record',
    'line',
    'column',
    'byte',
    'pointer',
    'message',
    'excerpt',
    'hint',
  ]);
  expect(code).toBe(exitCode.invalid);
});

test('what a value holds stays the same though it is escaped', async () => {
  const { details } = await reported(['-'], JSON.stringify({ kind: 'event', 'é\u202e\u009b': 1 }));
  expect(details.map(({ pointer }) => pointer)).toContain('/é\u202e\u009b');
});
