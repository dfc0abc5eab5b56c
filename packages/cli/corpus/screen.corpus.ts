import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Story, sanctionsOn, validateStory } from 'nutgraf';
import { mali } from 'nutgraf/fixtures';
import { afterAll, describe, expect, test } from 'vitest';
import type { ScreenReport } from '../src/screen/json-report.ts';
import { captured, Folder, unsafe } from '../test/captured.ts';
import { corpusFiles } from './corpus.ts';

const folder = new Folder();
afterAll(() => folder[Symbol.dispose]());

const story = folder.write('mali.json', JSON.stringify(mali));
const ofac = ['cons_prim.csv', 'cons_alt.csv', 'cons_add.csv'].map(fileNamed);

function fileNamed(end: string): string {
  const file = corpusFiles('sanctions').find((path) => path.endsWith(`/${end}`));
  if (file === undefined) throw new Error(`the corpus has no ${end}`);
  return file;
}

async function screened(...files: string[]): Promise<ScreenReport> {
  const { out, err, code } = await captured(['screen', story, '--format', 'json', '--list', ...files]);
  expect([code, err]).toEqual([0, '']);
  return JSON.parse(out) as ScreenReport;
}

const found = ({ rows }: ScreenReport) => new Set(rows.flatMap(({ actor, candidates }) => candidates.map(({ id }) => `${actor} ${id}`)));

describe('the Mali story', () => {
  test('has one candidate on the consolidated list of OFAC: NORINCO, by its alias', async () => {
    const report = await screened(...ofac);
    expect(found(report)).toEqual(new Set(['organization/norinco organization/ofac:30957']));
    const candidate = report.rows.find(({ actor }) => actor === 'organization/norinco')?.candidates[0];
    expect(candidate?.reasons).toContainEqual(expect.objectContaining({ field: 'name', theirs: 'NORINCO', verdict: 'agree' }));
    expect(candidate?.sanctions[0]?.listings[0]).toMatchObject({ entryId: '30957', listedOn: '2021-06-03' });
    expect(candidate?.sanctions[0]?.sources[0]?.sha256).toMatch(/^[0-9a-f]{64}$/u);
    expect(report.answers.yes).toBe(0);
  });

  test('gets the same of the files of that list, each named by itself', async () => {
    const argv = ofac.flatMap((file) => ['--list', file]);
    const { out } = await captured(['screen', story, '--format', 'json', ...argv]);
    expect(JSON.parse(out)).toEqual(await screened(...ofac));
  });

  test('has no person on the list of the Security Council of 2021', async () => {
    const report = await screened(fileNamed('kajala__django-jsanctions/consolidated.xml'));
    expect(report.lists[0]?.sources[0]?.snapshotOn).toMatch(/^2021/u);
    expect([...found(report)].filter((pair) => pair.startsWith('person/'))).toEqual([]);
  });

  test('answers of itself once what was found is in it', async () => {
    const output = join(folder.path, 'matched.json');
    const { out, code } = await captured(['screen', story, '--list', ...ofac, '--snapshot', '2024-10-01', '-o', output]);
    expect(code).toBe(0);
    expect(out).not.toMatch(unsafe);
    expect(out).toContain('in force on 2024-09-02: yes; by Office of Foreign Assets Control');
    expect((await captured(['validate', '-q', output])).code).toBe(0);
    const matched = JSON.parse(readFileSync(output, 'utf8')) as Story;
    expect(validateStory(matched).issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    const rows = sanctionsOn(matched).filter(({ actor }) => actor === 'organization/norinco');
    expect(rows).toMatchObject([{ answer: 'maybe', sanction: 'sanction/ofac:consolidated:30957' }]);
  });
});
