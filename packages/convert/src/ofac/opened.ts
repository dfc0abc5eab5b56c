import { type FuzzyDate, idFor, type Source, type SourceId } from 'nutgraf';
import { type CsvRecord, readCsv } from '../csv.ts';
import type { ForeignFile } from '../format.ts';
import { Hashed } from '../hashed.ts';
import { readDates } from '../sanctions/date.ts';
import { readXml, type XmlRecord } from '../xml.ts';
import { type Form, type ListKey, listTitles, notBlocked } from './foreign.ts';
import { formOf, programsOf } from './from/csv.ts';
import { programsOfEntry } from './from/xml.ts';

/** How many records are looked at to tell what a file is. */
const looked = 20;

/** A file whose first records were looked at. */
export type Opened = { name: string; hashed: Hashed } & (
  | { form: 'xml'; records: AsyncIterable<XmlRecord>; key: ListKey; publishedOn: FuzzyDate | undefined }
  | { form: 'prim'; records: AsyncIterable<CsvRecord>; key: ListKey }
  | { form: Exclude<Form, 'prim'> | undefined; records: AsyncIterable<CsvRecord> }
);

/** Looks at the beginning of a file. What it is is told by its content, for people rename files. */
export async function opened({ name, bytes }: ForeignFile): Promise<Opened> {
  const hashed = new Hashed(bytes);
  const chunks = hashed[Symbol.asyncIterator]();
  const head: Uint8Array[] = [];
  let first: number | undefined;
  while (first === undefined) {
    const { value, done } = await chunks.next();
    if (done === true) break;
    head.push(value);
    first = value.find((byte) => byte > 0x20 && ![0xef, 0xbb, 0xbf, 0xfe, 0xff].includes(byte));
  }
  const all = joined(head, chunks);
  if (first === '<'.charCodeAt(0)) {
    const records = readXml(all, new Set(['sdnList']))[Symbol.asyncIterator]();
    const start = await taken(records, looked);
    const published = start.find((record) => 'name' in record && record.name === 'publshInformation');
    const publishedOn = published !== undefined && 'value' in published ? publishDate(published.value) : undefined;
    const programs = start.flatMap((record) => ('name' in record && record.name === 'sdnEntry' ? programsOfEntry(record.value) : []));
    return { name, hashed, form: 'xml', key: keyOf(programs, name), publishedOn, records: joined(start, records) };
  }
  const rows = readCsv(all)[Symbol.asyncIterator]();
  const start = await taken(rows, looked);
  const cells = start.flatMap((record) => ('cells' in record ? [record.cells] : []));
  const form = cells.map(formOf).find((one) => one !== undefined);
  const records = joined(start, rows);
  if (form !== 'prim') return { name, hashed, form, records };
  const programs = cells.filter((row) => formOf(row) === 'prim').flatMap((row) => programsOf(row[3] ?? ''));
  return { name, hashed, form, key: keyOf(programs, name), records };
}

const asideTitles: Readonly<Record<Exclude<Form, 'prim'>, string>> = {
  alt: 'OFAC alternate names (CSV)',
  add: 'OFAC addresses (CSV)',
  comments: 'OFAC overflow of remarks (CSV)',
};

/** The id of a file that stands beside the entries: by its content, since it does not say of which list it is. To be asked when it was read. */
export function asideSource(form: Exclude<Form, 'prim'>, sha256: string): SourceId {
  return idFor('source', 'ofac', `${form}:${sha256.slice(0, 16)}`);
}

/** A file as a source. */
export function sourceOf(
  id: SourceId,
  form: Form | 'xml',
  key: ListKey | undefined,
  rest: Pick<Source, 'sha256' | 'snapshotOn' | 'publisher'>,
): Source {
  const title = form === 'prim' || form === 'xml' ? titleOf(key ?? 'sdn', form) : asideTitles[form];
  const { snapshotOn, ...others } = rest;
  return {
    kind: 'source',
    id,
    type: 'sanctions-list',
    title: { text: title },
    tier: 'primary',
    ...(snapshotOn && { snapshotOn }),
    ...others,
  };
}

/** What a file of entries is called. */
export function titleOf(key: ListKey, form: 'prim' | 'xml'): string {
  return `${listTitles[key]} (${form === 'xml' ? 'XML' : 'CSV, entries'})`;
}

function keyOf(programs: readonly string[], name: string): ListKey {
  const other = programs.filter((code) => notBlocked.test(code)).length;
  if (programs.length === 0) return /cons/iu.test(name) ? 'consolidated' : 'sdn';
  return other * 2 > programs.length ? 'consolidated' : 'sdn';
}

/** The day in `publshInformation`, 07/16/2014. */
function publishDate(value: unknown): FuzzyDate | undefined {
  const { Publish_Date: words } = (typeof value === 'object' ? value : {}) as { Publish_Date?: unknown };
  return typeof words === 'string' ? readDates(words, { order: 'mdy' })?.dates[0] : undefined;
}

async function taken<T>(items: AsyncIterator<T, void>, most: number): Promise<T[]> {
  const found: T[] = [];
  while (found.length < most) {
    const { value, done } = await items.next();
    if (done === true) break;
    found.push(value as T);
  }
  return found;
}

async function* joined<T>(head: readonly T[], tail: AsyncIterator<T, void>): AsyncGenerator<T, void> {
  yield* head;
  for (let next = await tail.next(); next.done !== true; next = await tail.next()) yield next.value;
}
