import { describe, expect, test } from 'vitest';
import { readXml, type XmlRecord } from './xml.ts';

const containers = new Set(['list', 'people']);

async function read(input: string | Uint8Array, { size = 65_536, longest }: { size?: number; longest?: number } = {}) {
  const all = typeof input === 'string' ? new TextEncoder().encode(input) : input;
  let passed = 0;
  const chunks = (async function* () {
    for (let at = 0; at < all.length; at += size) {
      passed += Math.min(size, all.length - at);
      yield all.subarray(at, at + size);
    }
  })();
  const records: XmlRecord[] = [];
  for await (const record of readXml(chunks, containers, longest)) records.push(record);
  expect(passed).toBe(all.length);
  return records;
}

/** The same in one piece, in pieces of seven bytes and byte by byte. */
async function readInPieces(input: string | Uint8Array, longest?: number) {
  const limit = longest === undefined ? {} : { longest };
  const records = await read(input, limit);
  for (const size of [1, 7]) expect(await read(input, { size, ...limit })).toEqual(records);
  return records;
}

/** The content of the records, without the containers. */
async function values(input: string | Uint8Array) {
  const records = await readInPieces(input);
  return records.flatMap((record) => ('fault' in record ? [record.fault] : containers.has(record.name) ? [] : [record.value]));
}

async function faultOf(input: string | Uint8Array, longest?: number) {
  const last = (await readInPieces(input, longest)).at(-1);
  return last !== undefined && 'fault' in last ? last : undefined;
}

const utf16 = (text: string, swap: boolean) => {
  const bytes = new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
  if (swap) for (let at = 0; at < bytes.length; at += 2) bytes.subarray(at, at + 2).reverse();
  return bytes;
};

describe('content', () => {
  test('a container comes when it opens, with its attributes, and the elements in it one after another', async () => {
    const records = await readInPieces('<list on="2026-01-02">\n<people>\n <one>\n  <a>x</a>\n </one><two/></people>\n</list>');
    expect(records).toEqual([
      { line: 1, name: 'list', value: { '@on': '2026-01-02' } },
      { line: 2, name: 'people', value: {} },
      { line: 3, name: 'one', value: { a: 'x' } },
      { line: 5, name: 'two', value: '' },
    ]);
  });

  test('a container within a record is an element like any other', async () => {
    expect(await values('<list><one><people>x</people></one></list>')).toEqual([{ people: 'x' }]);
  });

  test('an element that comes twice is a list, in the order of the file', async () => {
    expect(await values('<list><one><a>1</a><b/><a x="y">2</a><a/></one></list>')).toEqual([
      { a: ['1', { '@x': 'y', '#text': '2' }, ''], b: '' },
    ]);
  });

  test('blanks around a text are left out, those within stay', async () => {
    expect(await values('<list><one><a> \n x\n y </a></one></list>')).toEqual([{ a: 'x\n y' }]);
  });

  test('CDATA, entities, comments and processing instructions', async () => {
    const text = '<list><one><a>x<![CDATA[ <b> & ]]>&amp;&#x416;&#128512;<!-- c --><?pi d?>y</a></one></list>';
    expect(await values(text)).toEqual([{ a: 'x <b> & &Ж😀y' }]);
  });

  test('prefixes of elements and attributes are left out, declarations of namespaces too', async () => {
    const text = '<x:list xmlns:x="urn:x" xmlns="urn:y"><x:one x:k="v"><z:a>1</z:a><a>2</a></x:one></x:list>';
    expect(await values(text)).toEqual([{ '@k': 'v', a: ['1', '2'] }]);
  });

  test('an element or an attribute may be called as what an object inherits', async () => {
    const [value] = await values('<list><one><__proto__ __proto__="z"><a>1</a></__proto__><constructor>c</constructor></one></list>');
    expect(Object.entries(value as object)).toEqual([
      ['__proto__', { '@__proto__': 'z', a: '1' }],
      ['constructor', 'c'],
    ]);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect('a' in {}).toBe(false);
    expect(
      Object.entries((await values('<list><one k="v"><__proto__>1</__proto__><__proto__>2</__proto__>x</one></list>'))[0] as object),
    ).toEqual([
      ['@k', 'v'],
      ['__proto__', ['1', '2']],
      ['#text', 'x'],
    ]);
  });
});

describe('encodings', () => {
  const text = '<list><one>Ada Ž😀</one></list>';

  test.each([
    ['UTF-8', new TextEncoder().encode(text)],
    ['UTF-8 with a byte order mark', new TextEncoder().encode(`\ufeff<?xml version="1.0" encoding="utf-8"?>${text}`)],
    ['UTF-16, the low byte first', utf16(text, false)],
    ['UTF-16, the high byte first', utf16(`<?xml version="1.0" encoding="UTF-16"?>${text}`, true)],
    ['UTF-8 that is declared as UTF-16', new TextEncoder().encode(`<?xml version="1.0" encoding="utf-16"?>${text}`)],
    ['UTF-8 that is declared as something unknown', new TextEncoder().encode(`<?xml version="1.0" encoding="example-8"?>${text}`)],
  ])('%s', async (_, bytes) => {
    expect(await values(bytes)).toEqual(['Ada Ž😀']);
  });

  test.each(['windows-1252', 'iso-8859-1'])('%s, where the file declares it', async (name) => {
    const bytes = Buffer.from(`<?xml version="1.0" encoding='${name}'?><list><one>\x8e\xe9</one></list>`, 'latin1');
    expect(await values(bytes)).toEqual(['Žé']);
  });

  test('what is no UTF-8 ends the reading, behind the records that are', async () => {
    const bytes = Buffer.from('<list><one>\u00c3\u00a9</one>\n<two>\xe9</two><three/></list>', 'latin1');
    const [, one, fault, ...rest] = await readInPieces(bytes);
    expect(one).toMatchObject({ name: 'one', value: 'é' });
    expect(fault).toMatchObject({ line: 2, fault: expect.stringContaining('not in the encoding') });
    expect(rest).toEqual([]);
  });

  test('a letter that is cut off at the end of the file ends the reading', async () => {
    expect(await faultOf(Buffer.from('<list/>\n\xc3', 'latin1'))).toMatchObject({ fault: expect.stringContaining('not in the encoding') });
  });
});

describe('faults', () => {
  const bomb = '<!DOCTYPE list [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><list><one>&b;</one></list>';

  test.each([
    ['a document type that declares entities', bomb, /document type/u],
    ['a document type that points to a file', '<!DOCTYPE list SYSTEM "file:///etc/hostname"><list/>', /document type/u],
    ['a document type behind the start', '<list><!DOCTYPE list><one/></list>', /well-formed/u],
    ['an entity that nobody declared', '<list><one>&b;</one></list>', /well-formed/u],
    ['an element that is never closed', '<list><one><id><name>x</name></one></list>', /well-formed/u],
    ['a file that is cut off', '<list><one><a>x</a></one><two><a>', /well-formed.*unclosed/u],
    ['text behind the end', '<list/>x', /well-formed/u],
    ['two roots', '<list/><list/>', /well-formed/u],
    ['an attribute that comes twice', '<list><one a="1" a="2"/></list>', /well-formed.*duplicate/u],
    ['a control character', '<list><one>\0</one></list>', /well-formed/u],
    ['an empty file', '', /well-formed/u],
    ['no XML', 'a,b\n1,2\n', /well-formed/u],
  ])('%s', async (_, text, fault) => {
    expect((await faultOf(text))?.fault).toMatch(fault);
  });

  test('nothing behind a fault is read, and what stands before it is', async () => {
    const records = await readInPieces('<list>\n<one/>\n<two><a></two>\n<three/></list>');
    expect(records.map((record) => ('fault' in record ? record.line : record.name))).toEqual(['list', 'one', 3]);
  });

  test.each([
    ['in a record', '<list><one>', '<a>'],
    ['of containers', '', '<list>'],
  ])('a nesting %s without end', async (_, start, step) => {
    expect((await faultOf(start + step.repeat(70)))?.fault).toMatch(/more than 64 deep/u);
    expect((await faultOf(start + step.repeat(60)))?.fault).toMatch(/unclosed/u);
  });

  test.each([
    ['a text', `<list><one>${'x'.repeat(200)}</one></list>`],
    ['many elements', `<list><one>${'<a/>'.repeat(50)}</one></list>`],
    ['an attribute', `<list><one a="${'x'.repeat(200)}"/></list>`],
    ['a comment', `<list><!--${'x'.repeat(200)}--><one/></list>`],
    ['what has no end', `<list><one>${'x'.repeat(200)}`],
  ])('a record beyond the bound: %s', async (_, text) => {
    expect(await faultOf(text, 100)).toEqual({ line: 1, fault: 'a record is longer than 100 characters' });
  });

  test('the bound is one of the record and not of the file', async () => {
    const records = await readInPieces(`<list>${`<one>${'x'.repeat(70)}</one>`.repeat(20)}</list>`, 100);
    expect(records.length).toBe(21);
  });
});
