import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { hasErrors, validateEntity } from 'nutgraf';
import { afterAll, describe, expect, test } from 'vitest';
import { captured, Folder, unsafe } from '../../test/captured.ts';
import type { JsonReport } from '../report/json.ts';

const folder = new Folder();
const schema = JSON.parse(readFileSync(new URL('../../schema/report.json', import.meta.url), 'utf8'));
const ajv = new Ajv2020({ allErrors: true }).addSchema(schema);
const isReport = ajv.compile({ $ref: schema.$id });
const isIssue = ajv.compile({ $ref: `${schema.$id}#/$defs/Issue` });
afterAll(() => folder[Symbol.dispose]());

const header = 'Name 6,Name 1,DOB,Country,Other Information,Group Type,Alias Type,Regime,Listed On,Last Updated,Group ID';
const rows = [
  'EXAMPLE,Ada,01/02/1960,Mali,,Individual,Prime Alias,Samples,05/06/2014,07/08/2015,101',
  'SAMPLE LTD,,,Mali,,Entity,Prime Alias,Samples,05/06/2014,07/08/2015,102',
  'EXAMPLE,Adda,01/02/1960,Mali,,Individual,AKA,Samples,05/06/2014,07/08/2015,101',
];
const listOf = (lines: readonly string[], day = 'Last Updated,23/03/2016\n') =>
  `${day}${header}\n${lines.map((line) => `${line}\n`).join('')}`;
const list = folder.write('list.csv', listOf(rows));
const broken = folder.write('broken.csv', listOf([rows[0] as string, ',,,,,,,,,,', rows[1] as string]));
const recordsIn = (ndjson: string) => ndjson.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line)]));

test('a list is told by its content, and becomes entities that are valid and refer to each other', async () => {
  const { out, err, code } = await captured(['convert', list]);
  const entities = recordsIn(out);
  expect(entities.map(({ kind }) => kind).sort()).toEqual(
    ['organization', 'organization', 'person', 'program', 'sanction', 'sanction', 'source'].sort(),
  );
  expect(entities.filter((entity) => hasErrors(validateEntity(entity).issues))).toEqual([]);
  expect([code, err]).toEqual([0, expect.stringMatching(/3 records, all converted, 7 entities,\s0 warnings/u)]);
  expect(await captured(['validate', '--graph', '-q'], { stdin: out })).toMatchObject({ code: 0 });
});

test('--snapshot says the day where the file does not', async () => {
  const source = async (...argv: string[]) => recordsIn((await captured(['convert', ...argv])).out).find(({ kind }) => kind === 'source');
  const undated = folder.write('undated.csv', listOf(rows, ''));
  expect([(await source(undated)).snapshotOn, (await source('--snapshot', '2016-03', undated)).snapshotOn]).toEqual([undefined, '2016-03']);
  expect((await source('--snapshot', '2016-03', list)).snapshotOn).toBe('2016-03-23');
});

test('what cannot be converted is refused with its place, and counted', async () => {
  const [losses, summary] = [join(folder.path, 'losses'), join(folder.path, 'summary')];
  const { err, out, code } = await captured(['convert', '--losses', losses, '--summary', summary, broken, list]);
  expect([code, err]).toEqual([1, expect.stringContaining(`${broken}:4 error convert/refused`)]);
  expect(err).not.toMatch(unsafe);
  expect(JSON.parse(readFileSync(summary, 'utf8'))).toMatchObject({ complete: true, read: 6, converted: 5, refused: 1 });
  const issues = recordsIn(readFileSync(losses, 'utf8'));
  expect(issues.filter((issue) => !isIssue(issue))).toEqual([]);
  expect(issues).toContainEqual(
    expect.objectContaining({ code: 'convert/refused', severity: 'error', source: broken, record: 2, line: 4 }),
  );
  expect(recordsIn(out).filter(({ kind }) => kind === 'sanction').length).toBeGreaterThan(1);
});

test('a file that ends in the middle or is missing leaves the files beside it alone', async () => {
  const { err, code } = await captured(['convert', '-q', list, join(folder.path, 'none.csv')]);
  expect([code, err]).toEqual([3, expect.stringMatching(/^3 read, 3 converted, 0 refused, \d+ bytes; not all was read\n/u)]);
});

test('standard input is told by its content too', async () => {
  const { out, code } = await captured(['convert', '-'], { stdin: readFileSync(list) });
  expect([out, code]).toEqual([(await captured(['convert', list])).out, 0]);
});

test('a list of any length is read whole, from a file and from standard input', async () => {
  const many = Array.from({ length: 3000 }, (_, at) => `SAMPLE ${at},,,Mali,,Entity,Prime Alias,Samples,05/06/2014,07/08/2015,${at}`);
  const content = listOf(many);
  const summary = join(folder.path, 'long.json');
  const { out } = await captured(['convert', '--summary', summary, folder.write('long.csv', content)]);
  expect(JSON.parse(readFileSync(summary, 'utf8'))).toMatchObject({ complete: true, read: 3000, refused: 0, bytes: content.length });
  expect(recordsIn(out).filter(({ kind }) => kind === 'sanction')).toHaveLength(3000);
  expect((await captured(['convert'], { stdin: content })).out).toBe(out);
});

describe('validate', () => {
  test('--from judges a list by what becomes of it', async () => {
    const { out, code } = await captured(['validate', '--from', 'uk-sanctions', broken]);
    expect([code, out]).toEqual([1, expect.stringMatching(/3 records, 1 invalid, \d+ entities, 1 error/u)]);
    const json = await captured(['validate', '--from', 'uk-sanctions', '--format', 'json', broken]);
    const report = JSON.parse(json.out) as JsonReport;
    isReport(report);
    expect(isReport.errors ?? []).toEqual([]);
    const { read, valid, invalid, complete, details } = report;
    expect([read, valid, invalid, complete]).toEqual([3, 2, 1, true]);
    expect(details).toContainEqual(expect.objectContaining({ code: 'convert/refused', record: 2, line: 4 }));
    expect((await captured(['validate', '--from', 'uk-sanctions@csv', '--fail-fast', broken, list])).out).toContain('; not all was read');
  });

  test('hints at the format of a list', async () => {
    const { out } = await captured(['validate', '--format', 'json', list]);
    expect((JSON.parse(out) as JsonReport).details[0]?.hint).toMatch(/^It looks like UK .*: --from uk-sanctions$/u);
  });
});
