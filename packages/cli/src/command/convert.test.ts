import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { hasErrors, toRecords, validateEntity } from 'nutgraf';
import { mali } from 'nutgraf/fixtures';
import { afterAll, describe, expect, test } from 'vitest';
import { captured, Folder, unsafe } from '../../test/captured.ts';
import { cells } from '../report/cells.ts';

const folder = new Folder();
afterAll(() => folder[Symbol.dispose]());

const item = {
  uri: 'urn:example:1',
  standard: { name: 'ninjs', version: '3.0' },
  headlines: [{ value: 'Talks go on' }],
  bodies: [{ value: 'Talks go on.' }],
  usageTerms: 'none',
};
const event = { kind: 'event', id: 'event/summit', type: 'summit' };
const text = (...values: unknown[]) => values.map((value) => JSON.stringify(value)).join('\n');
const recordsIn = (ndjson: string) => ndjson.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line)]));
const kindsIn = (ndjson: string) => recordsIn(ndjson).map(({ kind }) => kind);
const summaryIn = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const at = (name: string) => join(folder.path, name);

describe('the format is told by the content', () => {
  test('a feed, an entity and a story, one after another and in one file', async () => {
    const feed = folder.write('feed', text(item, event));
    const story = folder.write('story', JSON.stringify(mali, undefined, 1));
    const { out, err, code } = await captured(['convert', feed, story]);
    expect([kindsIn(out).slice(0, 2), code]).toEqual([['article', 'event'], 0]);
    expect(recordsIn(out).slice(2)).toEqual([...toRecords(mali)]);
    expect(err).toContain('3 read, 3 converted, 0 refused');
    expect(err).toContain('91 entities written: ');
  });

  test('a head says which version the records behind it speak, as it does to validate', async () => {
    const head = { kind: 'story', specVersion: '1.999', id: 'story/x', title: { text: 'X' } };
    const newer = { ...event, mood: 'good' };
    expect((await captured(['convert', folder.write('newer', text(head, newer))])).code).toBe(0);
    expect((await captured(['convert', folder.write('newer-behind', text(event, head, newer))])).code).toBe(1);
  });

  test.each([
    ['words', 'Not found', 'convert/unknown-format'],
    ['a record of none', '{"weather":"fair"}', 'convert/unknown-format'],
    ['nothing', '', 'json/empty'],
    ['a cut document', '{"uri":', 'json/truncated'],
    ['an invalid entity', '{"kind":"event","id":"event/x"}', 'schema/required'],
    ['a record that says nothing', '{"uri":" ","headline":"Talks go on"}', 'convert/refused'],
    ['control characters', '{"uri":"\\u001b[2J\\u202e"}', 'convert/unknown-format'],
  ])('%s is refused as one record, and says why', async (_, content, issue) => {
    const summary = at('refused.json');
    const file = folder.write('refused', content);
    const { out, err, code } = await captured(['convert', '--summary', summary, file]);
    expect([out, code]).toEqual(['', 1]);
    expect(err).toContain(` ${issue}`);
    expect(err).not.toMatch(unsafe);
    expect(summaryIn(summary)).toMatchObject({ complete: true, read: 1, converted: 0, refused: 1, issues: { [issue]: 1 } });
  });

  test.each([
    ['a gzip stream that is cut', gzipSync(JSON.stringify(event)).subarray(0, 20), 'input/gzip-truncated'],
    ['a zip file', Buffer.from([0x50, 0x4b, 3, 4, 0, 0]), 'input/compressed'],
  ])('%s is input that failed', async (_, content, issue) => {
    const summary = at('failed.json');
    const { out, err, code } = await captured(['convert', '--summary', summary, folder.write('failed', content)]);
    expect([out, code]).toEqual(['', 3]);
    expect(err).toContain(` ${issue}`);
    expect(summaryIn(summary)).toMatchObject({ complete: false, converted: 0, issues: { [issue]: 1 } });
  });

  test('gzip is unpacked, and what is in it tells the format', async () => {
    const csv = gzipSync('Name 6,Group Type,Alias Type,Regime,Group ID\nSAMPLE LTD,Entity,Prime Alias,Samples,1\n');
    for (const [content, kind] of [
      [gzipSync(JSON.stringify(event)), 'event'],
      [csv, 'organization'],
    ] as const) {
      const { out, code } = await captured(['convert', folder.write('packed', content)]);
      expect([code, kindsIn(out)]).toEqual([0, expect.arrayContaining([kind])]);
    }
  });

  test('an unknown format names the known ones', async () => {
    const { err } = await captured(['convert'], { stdin: 'Not found' });
    expect(err).toMatch(/Hint: Name the format: --from and one of nutgraf, ninjs/u);
  });

  test('--from reads all files as what it names', async () => {
    const file = folder.write('plain.json', '{"headline":"Talks go on","uri":"urn:x:1"}');
    expect((await captured(['convert', '--from', 'ninjs', file])).code).toBe(0);
    expect((await captured(['convert', '--from', 'nutgraf', file])).err).toContain('schema/required');
    expect((await captured(['convert', '--from', 'ninjs@1.0', folder.write('new.json', JSON.stringify(item))])).err).toContain(
      'is no property of ninjs 1.0',
    );
  });
});

test('what is written is valid, in order, and refused records leave the others alone', async () => {
  const stdin = text(event, { kind: 'event' }, item, { weather: 'fair' }, { ...event, id: 'event/b' });
  const summary = at('mixed.json');
  const { out, code, err } = await captured(['convert', '--summary', summary], { stdin });
  expect(kindsIn(out)).toEqual(['event', 'article', 'event']);
  expect(recordsIn(out).filter((record) => hasErrors(validateEntity(record).issues))).toEqual([]);
  const { read, converted, refused, bytes } = summaryIn(summary);
  expect([read, converted, refused, bytes, code]).toEqual([5, 3, 2, stdin.length, 1]);
  expect(err).toMatch(/^<stdin>:\s+5 records, 2 refused, 3 entities, 3 errors, 0 warnings/mu);
});

test('an entity that several records give out alike is written once', async () => {
  const stdin = text(
    ...['a', 'b'].map((id) => ({ ...item, uri: `urn:example:${id}`, infoSources: [{ name: 'Example News', uri: 'urn:example:news' }] })),
  );
  const { out, err } = await captured(['convert'], { stdin });
  expect(kindsIn(out)).toEqual(['article', 'organization', 'article']);
  expect(err).toContain('3 entities written: 2 articles, 1 organization; 1 repeat left out\n');
});

describe('what is lost', () => {
  const file = folder.write('lossy.json', JSON.stringify(item));

  test('is counted, and shown with --all', async () => {
    const { err } = await captured(['convert', file]);
    expect(err).not.toContain('"usageTerms"');
    expect(err).toMatch(/Not shown: \d+ notes? on the conversion \(--all shows them, --losses FILE\s+keeps\s+them\)\./u);
    const all = await captured(['convert', '--all', file]);
    expect(all.err).toContain(' info convert/');
    expect(all.err).not.toContain('Not shown');
    expect((await captured(['convert', '-q', file])).err).toMatch(
      /^1 read, 1 converted, 0 refused, \d+ bytes\n1 entity written: 1 article\n$/u,
    );
  });

  test('goes to --losses with all that is refused, in the shape of a report', async () => {
    const losses = at('losses.ndjson');
    const many = folder.write('many.ndjson', text(...Array.from({ length: 1200 }, () => ({ x: 1 })), item));
    await captured(['convert', '--losses', losses, many]);
    const issues = recordsIn(readFileSync(losses, 'utf8'));
    expect(issues.filter(({ code }) => code === 'convert/unknown-format')).toHaveLength(1200);
    expect(issues[0]).toMatchObject({
      code: 'convert/unknown-format',
      severity: 'error',
      source: many,
      record: 1,
      line: 1,
      column: 1,
      byte: 0,
    });
    expect(issues.at(-1)).toMatchObject({ severity: 'info', record: 1201 });
  });
});

describe('files', () => {
  test('-o takes the place of the old file, and is left alone where not all could be read', async () => {
    const out = folder.write('out.ndjson', 'old\n');
    const good = folder.write('good.json', JSON.stringify(event));
    const summary = at('out.json');
    const failed = await captured(['convert', '-o', out, '--summary', summary, good, at('missing.json')]);
    expect([failed.code, readFileSync(out, 'utf8'), failed.out]).toEqual([3, 'old\n', '']);
    expect(failed.err).toContain('1 entity not written: 1 event');
    expect(failed.err).toContain('is as it was before.');
    expect(summaryIn(summary)).toMatchObject({ complete: false, read: 1, converted: 1, issues: { 'input/not-found': 1 } });
    const { code, out: said } = await captured(['convert', '-o', out, good]);
    expect([code, said, recordsIn(readFileSync(out, 'utf8'))]).toEqual([0, '', [event]]);
  });

  test('output that is an input, by whatever name, is refused before anything is read', async () => {
    const file = folder.write('same.json', JSON.stringify(event));
    const link = at('link.json');
    symlinkSync(file, link);
    for (const option of ['-o', '--losses', '--summary']) {
      for (const path of [file, link, join(folder.path, '.', 'same.json')]) {
        const { code, err } = await captured(['convert', file, option, path]);
        expect([code, err]).toEqual([2, expect.stringContaining(`leads to the file that is read: ${file}`)]);
      }
    }
    expect((await captured(['validate', file, '-o', link])).code).toBe(2);
    expect((await captured(['convert', file, '-o', at('new'), '--losses', at('new')])).err).toContain('-o and --losses name the same file');
    expect(readFileSync(file, 'utf8')).toBe(JSON.stringify(event));
  });

  test('an interrupt leaves -o alone and says in the summary that not all was read', async () => {
    const stop = new AbortController();
    stop.abort(130);
    const out = folder.write('kept.ndjson', 'old\n');
    const summary = at('interrupted.json');
    const argv = ['convert', '-o', out, '--summary', summary, folder.write('stop.json', JSON.stringify(event))];
    const { code } = await captured(argv, { signal: stop.signal });
    expect([code, readFileSync(out, 'utf8'), summaryIn(summary).complete]).toEqual([130, 'old\n', false]);
  });
});

test.each([
  [['--from', 'nonsuch', 'x'], 'there is no format nonsuch: there is nutgraf, ninjs'],
  [['--snapshot', '2024-02-30', 'x'], '--snapshot 2024-02-30 is no date'],
  [['--to', 'pdf', 'x'], 'there is no format pdf to convert to: there is nutgraf, ninjs'],
  [['--to', 'csv', 'x'], 'name a folder for them, -o DIR'],
  [[], 'there is nothing to convert'],
])('wrong use: %j', async (argv, message) => {
  const { code, err, out } = await captured(['convert', ...argv]);
  expect([code, out, err]).toEqual([2, '', expect.stringContaining(message)]);
});

test('--formats tells what comes through, in 80 columns', async () => {
  const { out, code } = await captured(['convert', '--formats']);
  expect([code, out.split('\n').filter((line) => cells(line) > 80)]).toEqual([0, []]);
  expect(out).toMatch(/^ninjs +IPTC ninjs: 1\.0 to 3\.1\. Is written too, with --to\.\n +Comes through: \d+ fields, as article,/mu);
});
