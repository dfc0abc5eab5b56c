import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { type Story, sanctionsOn, validateStory } from 'nutgraf';
import { mali } from 'nutgraf/fixtures';
import { afterAll, describe, expect, test } from 'vitest';
import { captured, Folder, type Given, unsafe } from '../../test/captured.ts';
import { ndjson, norlandList } from '../../test/listed.ts';
import type { ScreenReport } from '../screen/json-report.ts';

const folder = new Folder();
afterAll(() => folder[Symbol.dispose]());

const schema = JSON.parse(readFileSync(new URL('../../schema/screening.json', import.meta.url), 'utf8'));
const isReport = new Ajv2020({ allErrors: true }).compile(schema);

const story = folder.write('story.json', JSON.stringify(mali));
const list = folder.write('list.ndjson', ndjson(norlandList()));
const undated = folder.write('undated.ndjson', ndjson(norlandList({ isDated: false })));
const header = 'Name 6,Name 1,DOB,Country,Other Information,Group Type,Alias Type,Regime,Listed On,Last Updated,Group ID';
const company = 'NORINCO,,,China,,Entity,Prime Alias,Samples,05/06/2014,07/08/2015,102';
const ukList = folder.write('uk.csv', `Last Updated,03/09/2024\n${header}\n${company}\n`);
const broken = folder.write('broken.csv', `Last Updated,03/09/2024\n${header}\n,,,,,,,,,,\n${company}\n`);

const path = (name: string) => join(folder.path, name);
const run = (argv: readonly string[], given?: Given) => captured(['screen', ...argv], given);

async function reportOf(...argv: string[]): Promise<ScreenReport> {
  const { out } = await run([...argv, '--format', 'json']);
  const report = JSON.parse(out) as ScreenReport;
  isReport(report);
  expect(isReport.errors ?? []).toEqual([]);
  return report;
}

const rowOf = ({ rows }: ScreenReport, actor: string) => rows.find((row) => row.actor === actor);

describe('the table', () => {
  test('says for each participant the answer, and what it rests on, within 80 columns', async () => {
    const { out, err, code } = await run([story, '--list', list]);
    expect([code, err]).toEqual([0, '']);
    expect(out).not.toMatch(unsafe);
    expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
    const [, norinco = ''] = /^MAYBE {2}Norinco, party(.*?)\n\n/msu.exec(out) ?? [];
    for (const part of [
      'was under sanction on 2024-09-02',
      '“Norinco, a Chinese arms manufacturer” article/mali-norinco-agreement',
      'Entry 1 of 2  score 1.00  China North Industries Corporation',
      'name        agrees: “NORINCO” on the list, “Norinco” in the story (listed as\n                acronym)',
      'country     silent: nothing on the list, “CN” in the story',
      'sanction    in force on 2024-09-02: yes; by Treasury of Norland\n                imposed 2021-06-03, with effect from 2021-08-02',
      'listed      7 on Norland list, listed 2021-06-03',
      'programs    Arms makers',
      'measures    investment-ban “no purchase of shares”: yes',
      'one step    =HYPERLINK("https://example.org") (organization/norland:9) owns\n                it, as parent',
      'file        Norland list, as of 2024-10-01, SHA-256 abababababababab…',
      'Entry 2 of 2  score 1.00  Norinco',
      'in force on 2024-09-02: no',
    ])
      expect(norinco).toContain(part);
    expect(norinco).not.toContain('relationship/');
  });

  test('fits a narrow terminal', async () => {
    const { out } = await run([story, '--list', list], { columns: 50, env: { NO_COLOR: '1' } });
    const long = out.split('\n').filter((line) => line.length > 50 && !line.includes(folder.path));
    expect(long).toEqual([]);
    expect(out).toContain('\nMAYBE  The military junta that governs Mali, party\n       government/mali-junta\n');
  });

  test('paints the answers and what agrees, and nothing where colour is not wanted', async () => {
    const esc = '\u001b';
    const { out } = await run([story, '--list', list], { columns: 80 });
    expect(out).toContain(`${esc}[33mMAYBE${esc}[39m  ${esc}[1mNorinco, party${esc}[22m`);
    expect(out).toContain(`${esc}[32magrees: “CN” in both${esc}[39m`);
    const plain = await run([story, '--list', list], { columns: 80, env: { NO_COLOR: '1' } });
    expect(plain.out).toBe(stripVTControlCharacters(out));
  });

  test('a participant without an entry is not clear, and the lists are named', async () => {
    const { out } = await run([story, '--list', list, ukList]);
    const [text = ''] = /^NO {2}China, supplier.*?\n\n/msu.exec(out) ?? [];
    expect(text.replaceAll(/\s+/gu, ' ')).toMatch(
      /no entry found on “Norland list” as of 2024-10-01, “[^”]+” as of 2024-09-03\. That is not “clear”\./u,
    );
  });

  test('others with an entry come last, and every answer is seen at a glance', async () => {
    const { out } = await run([story, '--list', list]);
    expect(out).toMatch(/^ {2}maybe {2}Norinco, party +2 entries, best 1\.00$/mu);
    expect(out).toMatch(/^ {2}maybe {2}The chief executive of Norinco, signatory +through Norinco$/mu);
    expect(out).toMatch(/^ {2}maybe {2}Sadio Camara, signatory +through Mali$/mu);
    expect(out).toMatch(/^ {2}maybe {2}Mali, party +the story says so$/mu);
    expect(out.indexOf('MAYBE  Xi Jinping')).toBeGreaterThan(out.indexOf('NO  Niger, party'));
  });

  test('an answer that the story gives is not laid to an entry that was found', async () => {
    const { sanctions = [] } = mali;
    const own = { kind: 'sanction', id: 'sanction/own', target: 'person/sadio-camara', history: [{ type: 'imposed', on: '2024-09-02' }] };
    const camara = { kind: 'person', id: 'person/norland:4', names: [{ text: 'CAMARA, Sadio' }], sources: ['source/norland:list'] };
    const file = folder.write('own.json', JSON.stringify({ ...mali, sanctions: [...sanctions, own] }));
    const entries = folder.write('camara.ndjson', `${ndjson(norlandList())}${JSON.stringify(camara)}\n`);
    const { out } = await run([file, '--list', entries, '--on', '2024-09-02']);
    expect(out).toMatch(/^ {2}maybe {2}Sadio Camara, signatory +the story says so; 1 entry, best 1\.00$/mu);
  });

  test('a list without a day says so, and how to give it', async () => {
    const plain = async (...argv: string[]) => (await run([story, '--list', ...argv])).out.replaceAll(/\s+/gu, ' ');
    const own = await plain(undated);
    expect(own).toContain('in force on 2024-09-02: maybe (the list does not say of which day it is)');
    expect(own).toContain('is not known: nutgraf convert --snapshot DATE writes it');
    const foreign = folder.write('uk-undated.csv', `${header}\n${company}\n`);
    expect(await plain(foreign)).toContain('is not known: --snapshot DATE says it');
    const dated = await plain(foreign, '--snapshot', '2024-10-01');
    expect(dated).not.toContain('--snapshot');
    expect(dated).toContain('in force on 2024-09-02: yes');
  });

  test('--on asks about a day', async () => {
    const { out } = await run([story, '--list', list, '--on', '2024-09-25']);
    expect(out).toContain('in force on 2024-09-25: yes');
    expect(out).not.toContain('on 2024-09-02');
  });

  test('a list without anybody is said to be one', async () => {
    const empty = folder.write('empty.ndjson', '{"kind":"event","id":"event/x","type":"summit"}\n');
    expect((await run([story, '--list', empty])).out).toContain('0 actors and assets, 0 sanctions: nobody can be found on it');
  });
});

describe('--format json', () => {
  test('keeps to its schema, with all that was found', async () => {
    const report = await reportOf(story, '--list', list, '--on', '2024-09-02');
    expect(report).toMatchObject({ story: { id: mali.id, title: mali.title.text, source: story }, on: '2024-09-02' });
    expect(report.answers.yes + report.answers.maybe + report.answers.no).toBe(report.rows.length);
    expect(rowOf(report, 'organization/norinco')?.candidates.map(({ id }) => id)).toEqual([
      'organization/norland:7',
      'organization/norland:8',
    ]);
    const bytes = readFileSync(list).length;
    expect(report.lists).toEqual([
      {
        sources: [{ id: 'source/norland:list', label: 'Norland list', snapshotOn: '2024-10-01', sha256: 'ab'.repeat(32) }],
        parties: 5,
        sanctions: 3,
        files: [{ name: list, read: 11, converted: 11, refused: 0, bytes }],
      },
    ]);
  });

  test('the schema refuses what is not said to be there', async () => {
    const report = await reportOf(story, '--list', list);
    expect(isReport({ ...report, rows: [{ ...report.rows[0], answer: 'clear' }] })).toBe(false);
    expect(isReport({ ...report, more: 1 })).toBe(false);
  });

  test('files that follow each other are the lists that they belong to', async () => {
    const report = await reportOf(story, '--list', ukList, '--list', list);
    expect(report.lists.map(({ files }) => files.map(({ name }) => name))).toEqual([[ukList], [list]]);
    expect(rowOf(report, 'organization/norinco')?.candidates).toHaveLength(3);
  });
});

describe('-o', () => {
  test('writes the story with the matches, which is valid and answers by itself', async () => {
    const { code } = await run([story, '--list', list, '-o', path('matched.json')]);
    expect([code, (await captured(['validate', '-q', path('matched.json')])).code]).toEqual([0, 0]);
    const matched = JSON.parse(readFileSync(path('matched.json'), 'utf8')) as Story;
    const about = sanctionsOn(matched).filter(
      ({ actor, sanction }) => actor === 'organization/norinco' && sanction === 'sanction/norland:7',
    );
    expect(about).toMatchObject([{ answer: 'maybe', measures: [{ type: 'investment-ban' }], sources: ['source/norland:list'] }]);
    expect(sanctionsOn(mali).some(({ actor, sanction }) => actor === 'organization/norinco' && sanction !== undefined)).toBe(false);
  });

  test('what is settled in it is honoured when it is screened again', async () => {
    await run([story, '--list', list, '-o', path('first.json')]);
    const first = JSON.parse(readFileSync(path('first.json'), 'utf8')) as Story;
    const settle = (to: string, type: 'same-as' | 'not-same-as') => {
      const edge = first.relationships?.find((one) => one.from === 'organization/norinco' && one.to === to);
      if (edge === undefined) throw new Error(`there is no relationship to ${to}`);
      edge.type = type;
    };
    settle('organization/norland:7', 'same-as');
    settle('organization/norland:8', 'not-same-as');
    expect(validateStory(first).issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    const report = await reportOf(folder.write('settled.json', JSON.stringify(first)), '--list', list);
    expect(rowOf(report, 'organization/norinco')).toMatchObject({
      answer: 'yes',
      candidates: [{ id: 'organization/norland:7', sure: true }],
    });
  });

  test('what is read is not written, and the answers keep standard output', async () => {
    for (const output of [story, list]) expect(await run([story, '--list', list, '-o', output])).toMatchObject({ code: 2, out: '' });
    expect(await run([story, '--list', list, '-o', '-'])).toMatchObject({ code: 2, out: '' });
  });
});

test('--summary counts the answers and the records of the lists', async () => {
  await run([story, '--list', broken, '--summary', path('summary.json')]);
  const summary = JSON.parse(readFileSync(path('summary.json'), 'utf8'));
  expect(summary).toMatchObject({ complete: true, yes: 0, read: 2, converted: 1, refused: 1, issues: { 'convert/refused': 1 } });
  expect(summary.maybe + summary.no).toBeGreaterThan(5);
  await run([story, '--list', path('none'), '--summary', path('summary.json')]);
  expect(JSON.parse(readFileSync(path('summary.json'), 'utf8'))).toMatchObject({ complete: false, yes: 0, maybe: 0, no: 0, read: 0 });
});

describe('exit codes', () => {
  const same = { kind: 'relationship', id: 'relationship/x', type: 'same-as', from: 'organization/norinco', to: 'organization/norland:7' };
  const sure = folder.write('sure.ndjson', ndjson(norlandList()));
  const certain = {
    ...mali,
    relationships: [...(mali.relationships ?? []), same],
    organizations: [...(mali.organizations ?? []), norinco()],
  };
  const settled = folder.write('certain.json', JSON.stringify(certain));
  const clean = folder.write('clean.json', JSON.stringify({ kind: 'story', specVersion: '1.0', id: 'story/x', title: { text: 'X' } }));

  function norinco() {
    return { kind: 'organization', id: 'organization/norland:7', names: [{ text: 'Other' }] };
  }

  test.each([
    ['nothing found, and asked for maybe', [clean, '--list', list, '--fail-on', 'maybe'], 0],
    ['maybe, and not asked', [story, '--list', list], 0],
    ['maybe, and asked for a match', [story, '--list', list, '--fail-on', 'match'], 0],
    ['maybe, and asked for maybe', [story, '--list', list, '--fail-on', 'maybe'], 1],
    ['yes, and not asked', [settled, '--list', sure], 0],
    ['yes, and asked for a match', [settled, '--list', sure, '--fail-on', 'match'], 1],
    ['yes, and asked for maybe', [settled, '--list', sure, '--fail-on', 'maybe'], 1],
    ['a record of a list is refused', [story, '--list', broken], 1],
    ['a list of no known format', [story, '--list', folder.write('x.txt', 'x')], 1],
    ['a list that is not there', [story, '--list', list, path('none')], 3],
    ['a story that is not there', [path('none'), '--list', list], 3],
    ['no list', [story], 2],
    ['a day that is none', [story, '--list', list, '--on', '2024-02-30'], 2],
    ['a snapshot that is none', [story, '--list', list, '--snapshot', 'May'], 2],
    ['an unknown format', [story, '--list', list, '--from', 'csv'], 2],
    ['standard input twice', ['-', '--list', '-'], 2],
  ] as const)('%s', async (_, argv, code) => {
    expect((await run(argv)).code).toBe(code);
  });
});

describe('what cannot be read gives no answer', () => {
  test('a story that is invalid is reported as validate does', async () => {
    const invalid = folder.write('invalid.json', JSON.stringify({ ...mali, places: [{ kind: 'place', id: 'place/x' }, { kind: 'x' }] }));
    const { code, out, err } = await run([invalid, '--list', list, '-o', path('never.json')]);
    expect([code, out]).toEqual([1, '']);
    expect(err).toBe((await captured(['validate', invalid])).out);
    expect(() => readFileSync(path('never.json'))).toThrow();
  });

  test('an entity and many records are no story', async () => {
    const entity = '{"kind":"event","id":"event/x","type":"summit"}\n';
    expect(await run(['-', '--list', list], { stdin: entity })).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining('this is an entity, and not a story'),
    });
    const stream = (await captured(['example', 'mali', '--ndjson'])).out;
    expect(await run(['-', '--list', list], { stdin: stream })).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('many records'),
    });
  });

  test.each([
    ['is missing', path('none'), 'input/not-found'],
    ['is of no known format', folder.write('words.txt', 'x'), 'convert/unknown-format'],
  ])('a list that %s', async (_, missing, code) => {
    const { out, err } = await run([story, '--list', list, missing, '-o', path('never.json')]);
    expect([out, err]).toEqual(['', expect.stringContaining(code)]);
    expect(err).toContain('Not all lists were read, so there is no answer.');
    expect(() => readFileSync(path('never.json'))).toThrow();
  });

  test('a list that breaks off, far behind its beginning', async () => {
    const half = async function* () {
      yield readFileSync(list);
      yield Buffer.from('{"kind":"event","id":"event/x","type":"summit"}\n'.repeat(2000));
      throw Object.assign(new Error('EIO: i/o error, read'), { code: 'EIO' });
    };
    const { code, out, err } = await run([story, '--list', '-'], { stdin: half() });
    expect([code, out]).toEqual([3, '']);
    expect(err).toContain('Not all lists were read, so there is no answer.');
  });

  test('an interrupt', async () => {
    const signal = AbortSignal.abort(130);
    expect(await run([story, '--list', list], { signal })).toMatchObject({ code: 130, out: '' });
  });
});

test('a record that is refused is told, and counted beside the answers', async () => {
  const { out, err } = await run([story, '--list', broken]);
  expect(err).toContain(`${broken}:3 error convert/refused`);
  expect(err).toContain('1 record of the lists is refused: the answers say nothing of whom it names.');
  expect(out).toContain('refused 1 record: nobody in them is found');
  expect(out).toContain('Norinco, party                                       1 entry');
});

test('the story comes from standard input, by - or by itself', async () => {
  const stdin = JSON.stringify(mali);
  const { out } = await run(['-', '--list', list], { stdin });
  expect(out).toContain('story/mali-norinco-2024 in <stdin>');
  expect((await run(['--list', list], { stdin })).out).toBe(out);
});

test('foreign text cannot act on a terminal', async () => {
  const evil = norlandList().map((entity) =>
    entity.id === 'organization/norland:8' ? { ...entity, names: [{ text: 'Norinco \u202e\u001b[2J' }] } : entity,
  );
  for (const format of ['pretty', 'json', 'csv']) {
    const { out } = await run([story, '--list', folder.write('evil.ndjson', ndjson(evil as typeof evil)), '--format', format]);
    expect(out.replaceAll('\r\n', '\n')).not.toMatch(unsafe);
  }
});
