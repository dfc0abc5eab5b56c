import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { toRecords } from 'nutgraf';
import { mali } from 'nutgraf/fixtures';
import { afterAll, describe, expect, test } from 'vitest';
import { captured, Folder, stackTrace, unsafe } from '../../test/captured.ts';
import type { JsonReport } from '../report/json.ts';

const folder = new Folder();
afterAll(() => folder[Symbol.dispose]());

const event = { kind: 'event', id: 'event/summit', type: 'summit' };
const line = JSON.stringify(event);
const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
const noise = Buffer.from(Array.from({ length: 4096 }, (_, index) => (index * 167 + 41) % 256));
const png = Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), noise]);

async function report(argv: readonly string[], given = {}): Promise<JsonReport & { code: number }> {
  const { code, out } = await captured(['validate', '--format', 'json', ...argv], given);
  return { ...(JSON.parse(out) as JsonReport), code };
}

describe('bad input gives an issue with a code, and never a stack trace', () => {
  const cases: [name: string, content: string | Uint8Array, code: string][] = [
    ['nothing at all', '', 'json/empty'],
    ['white space', ' \n\t\n', 'json/empty'],
    ['a byte-order mark alone', '\ufeff', 'json/empty'],
    ['words', 'Not found', 'json/syntax'],
    ['a page', '<!doctype html>\n<html><body>\n{"a":1}\n</body></html>\n', 'json/syntax'],
    ['a trailing comma', '{ "kind": "event", }', 'json/syntax'],
    ['a comment', '// news\n{ "kind": "event" }', 'json/syntax'],
    ['NaN', '{ "kind": "event", "n": NaN }', 'json/syntax'],
    ['a cut document', JSON.stringify(mali, undefined, 1).slice(0, 30_000), 'json/truncated'],
    ['a cut line', line.slice(0, 20), 'json/truncated'],
    ['a cut array', `[\n${line},\n${line},\n`, 'json/truncated'],
    ['bytes of a picture', png, 'json/utf8'],
    ['noise', noise, 'json/syntax'],
    ['UTF-16', utf16(line), 'json/encoding'],
    ['UTF-16 without a mark, in lines', Buffer.from(`${line}\n${line}\n`, 'utf16le'), 'json/encoding'],
    ['windows-1252', Buffer.from(line.replace('summit"}', 'd\xe9fense"}'), 'latin1'), 'json/utf8'],
    ['a NUL byte', `${line}\0`, 'json/nul'],
    ['100,000 levels', '['.repeat(100_000) + ']'.repeat(100_000), 'json/limit-depth'],
    ['100,000 levels of objects, cut', '{"a":'.repeat(100_000), 'json/limit-depth'],
    ['a key twice', line.replace('}', ',"kind":"event"}'), 'json/duplicate-key'],
    ['__proto__', '{"kind":"event","__proto__":{}}', 'json/forbidden-key'],
    ['a long string', JSON.stringify({ ...event, title: { text: 'x'.repeat(1_100_000) } }), 'json/limit-string'],
    ['a document over the limit', `{"a":"${'x'.repeat(17_000_000)}"}`, 'json/limit-record'],
    ['pretty-printed documents one after another', '{\n"a":1\n}\n{\n"a":1\n}\n', 'json/syntax'],
    ['a number', '5', 'schema/type'],
    ['null', 'null', 'schema/type'],
    ['an object of no kind', '{"title":"x"}', 'schema/required'],
    ['an unknown kind', '{"kind":"evnt"}', 'schema/enum'],
    [
      'control and bidirectional characters',
      JSON.stringify({ ...event, 'a\u001b[31m\u202eb\u0085': 'x\u2066\u009b' }),
      'schema/unknown-key',
    ],
    ['a raw escape sequence in a string', `{"kind":"event","id":"event/\u001b[2J"}`, 'json/syntax'],
  ];

  test.each(cases)('%s', async (name, content, code) => {
    const file = folder.write(`${name.replaceAll(/\W/gu, '-')}.json`, content);
    const { out, err, code: end } = await captured(['validate', file]);
    expect(out).toContain(` ${code}`);
    expect(err).toBe('');
    expect(end).toBe(1);
    expect(out).not.toMatch(unsafe);
    expect(out).not.toMatch(stackTrace);
    const json = await captured(['validate', '--format', 'json', file]);
    expect(JSON.parse(json.out)).toMatchObject({ read: 1, valid: 0, invalid: 1, issues: { [code]: expect.any(Number) } });
    expect(json.out).not.toMatch(unsafe);
    expect(json.code).toBe(1);
  });
});

describe('input that cannot be read', () => {
  const cases: [name: string, make: () => string, code: string][] = [
    ['a missing file', () => join(folder.path, 'no.json'), 'input/not-found'],
    ['a file in a file', () => join(folder.write('file', line), 'x'), 'input/not-found'],
    ['a folder', () => folder.path, 'input/not-a-file'],
    ['no name', () => '', 'input/not-found'],
    ['a name with a NUL', () => 'a\0b', 'input/not-found'],
    ['a name that is too long', () => 'x'.repeat(5000), 'input/not-found'],
    ['a link to itself', () => loop(), 'input/unreadable'],
  ];

  test.each(cases)('%s ends with 3', async (_, make, code) => {
    const { code: end, details, read, complete } = await report([make()]);
    expect([details[0]?.code, end, read, complete]).toEqual([code, 3, 0, false]);
  });

  test('what can be read is judged all the same, and 3 wins over 1', async () => {
    const { code, read, invalid, complete } = await report([join(folder.path, 'no.json'), folder.write('bad.json', '{}'), folder.path]);
    expect([code, read, invalid, complete]).toEqual([3, 1, 1, false]);
  });

  function loop(): string {
    const path = join(folder.path, 'loop');
    symlinkSync(path, path);
    return path;
  }
});

describe('shapes', () => {
  const records = [...toRecords(mali)];

  test('a story', async () => {
    const { out, code } = await captured(['validate', folder.write('mali.json', JSON.stringify(mali))]);
    expect(out).toMatch(/mali\.json:\s+valid story, 89 entities, 0 warnings\n\n1 read, 1 valid, 0 invalid, 0 warnings, [\d,]+ bytes\n$/u);
    expect(code).toBe(0);
  });

  test('an entity, an array, lines, an empty array', async () => {
    expect(await report([folder.write('one.json', line)])).toMatchObject({ code: 0, read: 1, valid: 1 });
    expect(await report([folder.write('array.json', JSON.stringify([event, { ...event, x: 1 }]))])).toMatchObject({
      code: 1,
      read: 2,
      invalid: 1,
    });
    expect(await report([folder.write('lines.json', `${line}\n\n${line}`)])).toMatchObject({ code: 0, read: 2, valid: 2 });
    expect(await report([folder.write('empty.json', '[]')])).toMatchObject({ code: 0, read: 0, complete: true });
  });

  test('a stream of a story, from standard input', async () => {
    const stdin = records.map((record) => JSON.stringify(record)).join('\n');
    expect(await report([], { stdin })).toMatchObject({ code: 0, read: 90, valid: 90 });
    expect(await report(['-'], { stdin })).toMatchObject({ code: 0, read: 90, valid: 90, details: [] });
  });

  test.each([0, 2])('a place in an array is that of the document, indented by %i', async (indent) => {
    const text = JSON.stringify([event, { ...event, titel: { text: 'é' } }], undefined, indent);
    const { details } = await report([folder.write('places.json', text)]);
    const { line: at = 0, column = 0, byte = 0, record, pointer } = details[0] ?? {};
    expect([text.split('\n')[at - 1]?.slice(column - 1, column + 6), text.slice(byte, byte + 7)]).toEqual(['"titel"', '"titel"']);
    expect([record, pointer]).toEqual([2, '/titel']);
  });

  test('a byte-order mark is passed over at the start alone', async () => {
    expect(await report([folder.write('bom.ndjson', `\ufeff${line}\n${line}`)])).toMatchObject({ code: 0, read: 2 });
    const { details } = await report([folder.write('boms.ndjson', `${line}\n\ufeff${line}`)]);
    expect(details).toMatchObject([{ code: 'json/bom', line: 2, column: 1, byte: line.length + 1, record: 2 }]);
  });
});

describe('--graph', () => {
  const text = (values: readonly unknown[]) => values.map((value) => JSON.stringify(value)).join('\n');
  const place = { kind: 'place', id: 'place/norcity', names: [{ text: 'Norcity' }] };
  const there = { ...event, place: 'place/norcity' };

  test('looks up references across files', async () => {
    const a = folder.write('a.ndjson', text([there, event]));
    const b = folder.write('b.ndjson', text([place]));
    expect(await report([a])).toMatchObject({ code: 0 });
    const alone = await report(['--graph', a]);
    expect(alone.issues).toEqual({ 'story/dangling-reference': 1, 'story/duplicate-id': 1 });
    expect(alone.details).toContainEqual(
      expect.objectContaining({ code: 'story/dangling-reference', record: 1, line: 1, pointer: '/place' }),
    );
    expect(alone.details.map(({ message }) => message)).toContainEqual(`"event/summit" is the id of ${a}:1:1 too`);
    expect([alone.read, alone.invalid, alone.code]).toEqual([2, 2, 1]);
    expect((await report(['--graph', a, b])).issues).toEqual({ 'story/duplicate-id': 1 });
  });

  test('a story and its stream say the same', async () => {
    const broken = { ...mali, places: mali.places?.slice(1), nutGraf: { ...mali.nutGraf, claims: ['claim/none'] } };
    const document = await report([folder.write('story.json', JSON.stringify(broken))]);
    const stream = await report(['--graph', folder.write('story.ndjson', text([...toRecords(broken as typeof mali)]))]);
    expect(document.issues['story/dangling-reference']).toBeGreaterThan(1);
    expect(stream.issues).toEqual(document.issues);
    expect(await report(['--graph', folder.write('whole.json', JSON.stringify(mali))])).toMatchObject({ code: 0, read: 1, issues: {} });
  });

  test('a pointer leads into the record, and a record with several issues is invalid once', async () => {
    const people = [{ kind: 'person', id: 'person/x', names: [{ text: 'X' }] }];
    const tenure = { kind: 'tenure', id: 'tenure/x', holder: 'person/x', position: 'position/none', onBehalfOf: 'state/none' };
    const story = { kind: 'story', specVersion: '1.0', id: 'story/x', title: { text: 'x' }, people, tenures: [tenure] };
    const { details, read, invalid } = await report(['--graph', folder.write('one-story.json', JSON.stringify(story))]);
    expect(details.map(({ pointer }) => pointer).sort()).toEqual(['/tenures/0/onBehalfOf', '/tenures/0/position']);
    expect([read, invalid]).toEqual([1, 1]);
  });

  test('nothing is called unused where a record is not known, or where no head says that all belong together', async () => {
    const head = { kind: 'story', specVersion: '1.0', id: 'story/x', title: { text: 'x' } };
    expect((await report(['--graph', folder.write('u1.ndjson', text([head, place]))])).issues).toEqual({ 'story/unused': 1 });
    expect((await report(['--graph', folder.write('u2.ndjson', text([place, event]))])).issues).toEqual({});
    const broken = await report(['--graph', folder.write('u3.ndjson', text([head, place, { ...event, x: 1 }]))]);
    expect(broken.issues).toEqual({ 'schema/unknown-key': 1 });
  });

  test('--fail-fast does not judge a graph that was not read', async () => {
    const file = folder.write('fast.ndjson', text([there, { ...event, x: 1 }, place]));
    expect((await report(['--graph', '--fail-fast', file])).issues).toEqual({ 'schema/unknown-key': 1 });
  });

  test('what an invalid record is referred to by is not called missing', async () => {
    const file = folder.write('invalid.ndjson', text([there, { ...place, x: 1 }]));
    expect((await report(['--graph', file])).issues).toEqual({ 'schema/unknown-key': 1 });
  });
});

describe('compressed input', () => {
  const lines = `${line}\n`.repeat(3);
  const packed = gzipSync(lines);

  test('gzip is unpacked, from a file and from standard input', async () => {
    const expected = { code: 0, complete: true, read: 3, valid: 3, bytes: lines.length };
    expect(await report([folder.write('packed', packed)])).toMatchObject(expected);
    expect(await report([], { stdin: packed })).toMatchObject(expected);
  });

  test.each([
    ['cut', packed.subarray(0, -9), 'input/gzip-truncated'],
    ['with another checksum', Buffer.concat([packed.subarray(0, -8), Buffer.alloc(8)]), 'input/gzip-checksum'],
    ['with bytes behind it', Buffer.concat([packed, Buffer.from('{}')]), 'input/gzip-trailing'],
    ['a bomb', gzipSync(Buffer.alloc(20_000_000)), 'json/limit-ratio'],
    ['zip', Buffer.from([0x50, 0x4b, 3, 4, 0, 0]), 'input/compressed'],
  ])('%s is input that failed', async (_, stdin, code) => {
    expect(await report([], { stdin })).toMatchObject({ code: 3, complete: false, issues: { [code]: 1 } });
  });
});

describe('--from', () => {
  const item = {
    uri: 'urn:example:1',
    standard: { name: 'ninjs', version: '3.0' },
    headlines: [{ value: 'Talks go on' }],
    bodies: [{ value: 'Talks go on.' }],
  };

  test('judges by the standard, then what came of it; losses do not change the exit code', async () => {
    const { code, issues, valid } = await report([
      '--from',
      'ninjs',
      folder.write('item.json', JSON.stringify({ ...item, usageTerms: 'none', rightsInfo: { linkedRights: 'x' } })),
    ]);
    expect([code, valid, Object.keys(issues).every((one) => one.startsWith('convert/'))]).toEqual([0, 1, true]);
    const bad = await report(['--from', 'ninjs@3.0', folder.write('bad-item.json', JSON.stringify({ ...item, headline: 'old' }))]);
    expect([bad.code, bad.issues]).toEqual([1, { 'schema/unknown-key': 1 }]);
  });

  test('records of FollowTheMoney are judged by its own rules, one by one: none is read leniently', async () => {
    const sanction = (properties: object) => JSON.stringify({ id: 'a', schema: 'Sanction', properties: { entity: ['b'], ...properties } });
    const lines = [sanction({ startDate: ['2024-09'] }), sanction({ startDate: ['not a date'] }), sanction({ entity: [] })];
    const path = folder.write('sanctions.ftm.json', `${lines.join('\n')}\n`);
    const { code, read, valid, details } = await report(['--from', 'ftm', path]);
    expect([code, read, valid]).toEqual([1, 3, 1]);
    expect(details).toMatchObject([
      {
        code: 'schema/pattern',
        line: 2,
        pointer: '/properties/startDate/0',
        message: expect.stringMatching(/is "not a date": expected a year, a month, a day or a moment/u),
        hint: expect.stringMatching(/2024-09-02/u),
      },
      { code: 'convert/refused', line: 3, pointer: '/properties' },
    ]);
  });

  test('without it an item gets a hint', async () => {
    const { details } = await report([folder.write('hint.json', JSON.stringify(item))]);
    expect(details).toMatchObject([{ code: 'schema/required', pointer: '/kind', hint: 'It looks like ninjs 3.0: --from ninjs' }]);
  });
});

describe('options', () => {
  const three = `${line}\n{"kind":"event"}\n{"kind":"event"}\n${line}\n`;

  test('--fail-fast stops at the first invalid record', async () => {
    const file = folder.write('three.ndjson', three);
    expect(await report([file])).toMatchObject({ read: 4, invalid: 2, complete: true });
    expect(await report(['--fail-fast', file, file])).toMatchObject({ code: 1, read: 2, invalid: 1, complete: false });
  });

  test('-o takes the report, without colours, and nothing is printed', async () => {
    const file = folder.write('colour.ndjson', three);
    const path = join(folder.path, 'report.txt');
    const { code, out, err } = await captured(['validate', file, '-o', path], { columns: 120 });
    expect([code, out, err]).toEqual([1, '', '']);
    expect(readFileSync(path, 'utf8')).toBe((await captured(['validate', file])).out);
    expect((await captured(['validate', file, '-o', folder.path])).err).toContain('it is a folder; name a file in it');
    const stop = new AbortController();
    stop.abort(130);
    await captured(['validate', file, '-q', '-o', path], { signal: stop.signal });
    expect(readFileSync(path, 'utf8')).toContain('4 read, 2 valid, 2 invalid');
  });

  test('--summary takes the counts, after a failure too', async () => {
    const path = join(folder.path, 'summary.json');
    const file = folder.write('summed.ndjson', three);
    const counts = { read: 4, valid: 2, invalid: 2, bytes: three.length, issues: { 'schema/required': 4 } };
    await captured(['validate', file, '--summary', path]);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({ complete: true, ...counts });
    await captured(['validate', file, 'missing.json', '--summary', path]);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ complete: false, ...counts, issues: { 'input/not-found': 1 } });
    const { code, err } = await captured(['validate', file, '--summary', file]);
    expect([code, err]).toEqual([2, expect.stringContaining('leads to the file that is read')]);
  });

  test('--format writes the same findings for programs', async () => {
    const github = await captured(['validate', '--format', 'github'], { stdin: three });
    expect(github.out.match(/^::error /gmu)).toHaveLength(4);
    const sarif = await captured(['validate', '--format', 'sarif'], { stdin: three });
    expect(JSON.parse(sarif.out).runs[0].results).toHaveLength(4);
    expect([github.code, sarif.code]).toEqual([1, 1]);
  });

  test.each(['0', '1.5', 'two', '-1', '1e3', '257'])('--workers takes no %s', async (word) => {
    expect(await captured(['validate', '--workers', word], { stdin: three })).toMatchObject({ code: 2, out: '' });
  });

  test('a small file is judged the same for any number of workers', async () => {
    const file = folder.write('few.ndjson', three);
    const [one, ...more] = await Promise.all(['1', '2', '8'].map((count) => captured(['validate', '--workers', count, file])));
    expect(more).toEqual([one, one]);
  });

  test('--quiet prints the counts alone', async () => {
    const { out, code } = await captured(['validate', '-q'], { stdin: three });
    expect([out, code]).toEqual([`4 read, 2 valid, 2 invalid, 0 warnings, ${three.length} bytes\n`, 1]);
    expect(await report(['--quiet'], { stdin: three })).toMatchObject({ invalid: 2, details: [], issues: { 'schema/required': 4 } });
  });

  test('--unknown decides what unknown keys are, else the version of the document', async () => {
    const stdin = JSON.stringify({ ...event, mood: 'good' });
    expect(await report(['--unknown', 'warn'], { stdin })).toMatchObject({ code: 0, details: [{ severity: 'warning' }] });
    const head = { kind: 'story', specVersion: '1.999', id: 'story/x', title: { text: 'x' } };
    const stream = `${JSON.stringify(head)}\n${stdin}`;
    expect(await report([], { stdin: stream })).toMatchObject({ code: 0, details: [{ severity: 'warning' }] });
    expect(await report(['--unknown', 'error'], { stdin: stream })).toMatchObject({ code: 1 });
  });

  test('a story without entities is a head where records may stand behind it, and else judged whole', async () => {
    const nutGraf = { text: { text: 'X' }, claims: ['claim/x'] };
    const head = JSON.stringify({ kind: 'story', specVersion: '1.0', id: 'story/x', title: { text: 'x' }, nutGraf });
    expect(await report([], { stdin: `${head}\n${JSON.stringify(event)}` })).toMatchObject({ code: 0, details: [] });
    const alone = await report([], { stdin: head });
    expect(alone).toMatchObject({ code: 1, details: [{ code: 'story/dangling-reference', pointer: '/nutGraf/claims/0' }] });
    expect(await report(['--graph'], { stdin: head })).toMatchObject({ details: alone.details });
  });

  test('--all shows every issue', async () => {
    const stdin = '{"kind":"event","id":"event/x","type":"summit","x":1}\n'.repeat(9);
    const few = await captured(['validate'], { stdin });
    expect(few.out.match(/^<stdin>:\d/gmu)).toHaveLength(3);
    expect(few.out).toContain('Not shown: 6 errors (--all shows them).');
    const all = await captured(['validate', '--all'], { stdin });
    expect(all.out.match(/^<stdin>:\d/gmu)).toHaveLength(9);
    expect(all.out).not.toContain('Not shown');
  });

  test('counting goes on when there is no more room', async () => {
    const stdin = '{"kind":"event","id":"event/x","type":"summit","x":1}\n'.repeat(1500);
    const { issues, details } = await report([], { stdin });
    expect([issues['schema/unknown-key'], details.length]).toEqual([1500, 1000]);
  });
});

test('an interrupt ends the run with its code and a report of what was read', async () => {
  const stop = new AbortController();
  stop.abort(130);
  const { code, out } = await captured(['validate', folder.write('stop.json', line)], { signal: stop.signal });
  expect([code, out]).toEqual([130, '\n\n0 read, 0 valid, 0 invalid, 0 warnings, 0 bytes; not all was read\n']);
});

test('an interrupt is heard while a long array is judged', async () => {
  const stop = new AbortController();
  const stdin = JSON.stringify(Array.from({ length: 90_000 }, () => event));
  setTimeout(() => stop.abort(143), 1);
  const { code, out } = await captured(['validate'], { stdin, signal: stop.signal });
  expect([code, out]).toEqual([143, expect.stringContaining('; not all was read\n')]);
});
