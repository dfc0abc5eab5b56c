import { expect, test } from 'vitest';
import { readXml, type XmlRecord } from '../src/xml.ts';
import { bytesOfFile, filesOf } from './corpus.ts';

const families = ['nasty', 'sanctions', 'newsml', 'feeds'];
const files = families.flatMap((family) => filesOf(family, '.xml'));

async function read(bytes: Uint8Array, size: number): Promise<XmlRecord[]> {
  const pieces = (async function* () {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  })();
  const records: XmlRecord[] = [];
  for await (const record of readXml(pieces, new Set(['CONSOLIDATED_LIST', 'sdnList']))) records.push(record);
  return records;
}

test('every XML file of others is read without a throw, the same in pieces of any size, and a document type ends it', async () => {
  const tally = { read: 0, faulty: 0, 'with a document type': 0 };
  for (const path of files) {
    const bytes = bytesOfFile(path);
    const records = await read(bytes, 65_536);
    const fault = records.map((record) => ('fault' in record ? record.fault : undefined)).at(-1);
    const hasType = /^(?:\ufeff)?\s*(?:<\?[^>]*>\s*|<!--[\s\S]*?-->\s*)*<!DOCTYPE/u.test(new TextDecoder().decode(bytes));
    if (hasType) expect([path, fault]).toEqual([path, expect.stringContaining('document type')]);
    if (bytes.length < 60_000) for (const size of [1, 7]) expect([path, await read(bytes, size)]).toEqual([path, records]);
    tally[hasType ? 'with a document type' : fault === undefined ? 'read' : 'faulty'] += 1;
  }
  console.log(tally);
  expect(tally['with a document type']).toBeGreaterThan(3);
  expect(tally.read).toBeGreaterThan(300);
});

test('a list of which an element is never closed ends with the entry that it stands in', async () => {
  const records = await read(bytesOfFile('sanctions/npm-ofac/bad.xml'), 65_536);
  expect(records.map((record) => ('name' in record ? record.name : record.line))).toEqual(['sdnList', 'publshInformation', 7]);
  expect(records.at(-1)).toMatchObject({ fault: expect.stringMatching(/^it is no well-formed XML/u) });
});
