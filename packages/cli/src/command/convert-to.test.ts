import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formats } from '@nutgraf/convert';
import { toRecords } from 'nutgraf';
import { ceasefire, mali } from 'nutgraf/fixtures';
import { afterAll, describe, expect, test } from 'vitest';
import { captured, Folder } from '../../test/captured.ts';

const folder = new Folder();
afterAll(() => folder[Symbol.dispose]());

const at = (name: string) => join(folder.path, name);
const story = folder.write('story.json', JSON.stringify(ceasefire));
const recordsIn = (ndjson: string) => ndjson.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line)]));
const written = formats.filter(({ to }) => to !== undefined).map(({ name }) => name);

describe('to a foreign form', () => {
  test.each(written)('%s: one document a line, and what is lost is counted and kept', async (name) => {
    const losses = at(`${name}.losses`);
    const summary = at(`${name}.json`);
    const { out, err, code } = await captured(['convert', '--to', name, story, '--losses', losses, '--summary', summary]);
    const documents = recordsIn(out);
    expect([code, documents.length > 3]).toEqual([0, true]);
    expect(err).toMatch(new RegExp(`^${documents.length} documents written, of 108 entities: `, 'mu'));
    const { issues, complete } = JSON.parse(readFileSync(summary, 'utf8'));
    const kept = recordsIn(readFileSync(losses, 'utf8'));
    expect([complete, issues['convert/dropped-field']]).toEqual([
      true,
      kept.filter(({ code: one }) => one === 'convert/dropped-field').length,
    ]);
    expect(kept.map(({ message }) => message)).toContainEqual(expect.stringContaining('the head of story/'));
  });

  test.each(written)('%s goes on to another form', async (name) => {
    const { out } = await captured(['convert', '--to', name, story, '-q']);
    const { code, out: again, err } = await captured(['convert', '-q'], { stdin: out });
    expect([code, recordsIn(again).length > 3, err.includes('0 refused')]).toEqual([0, true, true]);
  });

  test('what is no fact is written with --unproven alone', async () => {
    const some = await captured(['convert', '--to', 'web-annotation', '--all', story]);
    const all = await captured(['convert', '--to', 'web-annotation', '--unproven', story]);
    expect(some.out).not.toContain('urn:nutgraf:modality/alleged');
    expect(recordsIn(all.out)).toHaveLength(ceasefire.claims?.length ?? 0);
    expect(all.out).toContain('urn:nutgraf:modality/alleged');
    const own = await captured(['convert', '--unproven', story]);
    expect([own.code, own.err]).toEqual([2, expect.stringContaining('--unproven')]);
  });

  test('the name and the id of a protected actor are told nowhere', async () => {
    const hidden = { kind: 'person', id: 'person/jane-roe', unspecified: { reason: 'protected', description: { text: 'a witness' } } };
    const seen = { kind: 'event', id: 'event/seen', type: 'meeting', participants: [{ actor: 'person/jane-roe' }] };
    const stdin = [hidden, seen].map((record) => JSON.stringify(record)).join('\n');
    for (const name of written) {
      const losses = at('protected.losses');
      const { out, err, code } = await captured(['convert', '--to', name, '--losses', losses], { stdin });
      expect([name, code]).toEqual([name, 0]);
      expect(out + err + readFileSync(losses, 'utf8')).not.toContain('jane-roe');
    }
  });

  test('records of one entity go together, and where they differ the first holds', async () => {
    const stdin = [
      { kind: 'article', id: 'article/a', headlines: [{ text: 'One' }] },
      { kind: 'article', id: 'article/a', headlines: [{ text: 'Two' }], slugline: 'slug' },
    ];
    const { out, err } = await captured(['convert', '--to', 'ninjs', '--all'], {
      stdin: stdin.map((one) => JSON.stringify(one)).join('\n'),
    });
    expect(recordsIn(out)).toEqual([expect.objectContaining({ headlines: [{ value: 'One' }], slugline: 'slug' })]);
    expect(err.replaceAll(/\s+/gu, ' ')).toContain('"article/headlines" is told differently of one entity in several records');
  });

  test('-o is left alone where not all could be read', async () => {
    const out = folder.write('old.ndjson', 'old\n');
    const { code } = await captured(['convert', '--to', 'ninjs', '-o', out, story, at('missing')]);
    expect([code, readFileSync(out, 'utf8')]).toEqual([3, 'old\n']);
    expect((await captured(['convert', '--to', 'ninjs', '-o', out, story])).out).toBe('');
    expect(recordsIn(readFileSync(out, 'utf8')).length).toBeGreaterThan(3);
  });

  test('a refused record leaves the others alone', async () => {
    const stdin = `${JSON.stringify({ kind: 'event' })}\n${JSON.stringify([...toRecords(mali)][1])}`;
    const { code, out } = await captured(['convert', '--to', 'ninjs', '-q'], { stdin });
    expect([code, recordsIn(out)]).toEqual([1, [expect.objectContaining({ uri: 'urn:nutgraf:article/mali-norinco-agreement' })]]);
  });
});

describe('to tables', () => {
  test('one a kind, into a folder that is made; old tables that are none any more go', async () => {
    const tables = at('tables');
    expect((await captured(['convert', '--to', 'csv', '-o', tables, story])).err).toContain('18 tables written, of 108 entities');
    expect(readdirSync(tables)).toHaveLength(18);
    expect(readFileSync(join(tables, 'people.csv'), 'utf8')).toMatch(/^id,label,names\.text,[^\r\n]*\r\nperson\//u);
    const summit = JSON.stringify({ kind: 'event', id: 'event/summit', type: 'summit', title: { text: '=1+1' } });
    const { code, err, out } = await captured(['convert', '--to', 'csv', '-o', tables, '--all'], { stdin: summit });
    expect([code, out, readdirSync(tables)]).toEqual([0, '', ['events.csv']]);
    expect(readFileSync(join(tables, 'events.csv'), 'utf8')).toBe("id,label,type,title.text\r\nevent/summit,'=1+1,summit,'=1+1\r\n");
    expect(err).toContain('convert/repaired');
  });

  test('what is no folder for them is refused before anything is read, and what is in it stays', async () => {
    const other = at('other');
    mkdirSync(other);
    writeFileSync(join(other, 'notes.txt'), 'mine');
    const file = folder.write('file.csv', 'mine');
    for (const [path, message] of [
      [other, 'holds what is none of its tables: notes.txt'],
      [file, 'is no folder'],
      ['-', 'name a folder for them, -o DIR'],
    ] as const) {
      const { code, err } = await captured(['convert', '--to', 'csv', '-o', path, story]);
      expect([code, err]).toEqual([2, expect.stringContaining(message)]);
    }
    expect([readdirSync(other), readFileSync(file, 'utf8')]).toEqual([['notes.txt'], 'mine']);
  });

  test('nothing is written where not all could be read', async () => {
    const tables = at('none');
    const { code } = await captured(['convert', '--to', 'csv', '-o', tables, story, at('missing')]);
    expect([code, existsSync(tables)]).toEqual([3, false]);
  });
});

test('an interrupt writes no half of a form, and the summary says so', async () => {
  const stop = new AbortController();
  stop.abort(130);
  const out = folder.write('kept.ndjson', 'old\n');
  const summary = at('interrupted.json');
  for (const target of [['ninjs', '-o', out], ['ninjs'], ['csv', '-o', at('interrupted')]]) {
    const { code, out: said } = await captured(['convert', '--summary', summary, story, '--to', ...target], { signal: stop.signal });
    expect([code, said, JSON.parse(readFileSync(summary, 'utf8')).complete]).toEqual([130, '', false]);
  }
  expect([readFileSync(out, 'utf8'), existsSync(at('interrupted'))]).toEqual(['old\n', false]);
});
