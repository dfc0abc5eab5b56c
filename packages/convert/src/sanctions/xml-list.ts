import type { Entity, FuzzyDate } from 'nutgraf';
import type { ConvertedRecord, ConvertOptions, ForeignFile } from '../format.ts';
import { Hashed } from '../hashed.ts';
import type { RecordPlace } from '../ledger.ts';
import { View } from '../view.ts';
import { readXml, withLists, type XmlValue } from '../xml.ts';
import { readDates } from './date.ts';
import { type ListHead, refusal, SanctionsList } from './list.ts';
import { settled } from './settle.ts';

/** What a list in one XML file is like, whose entries are elements that stand one after another. */
export interface XmlListForm {
  head: ListHead;
  /** The element that the list is. */
  root: string;
  /** The elements that hold entries, the root among them. */
  containers: ReadonlySet<string>;
  /** The elements of entries. */
  entries: ReadonlySet<string>;
  /** The elements that may come several times in one. They are read as lists, also where one comes once. */
  repeated: ReadonlySet<string>;
  /** The attribute of the root that says when the list was made. */
  madeAt: string;
  /** The fields that number an entry; the first that is there counts. It is read, the others are left. */
  numbers: readonly string[];
  /** Why fields are dropped, by field. */
  reasons: ReadonlyMap<string, string>;
  /** What an entry becomes: its target and the sanction on it. */
  entitiesOf(element: string, entryId: string, view: View, list: SanctionsList): Entity[];
}

/** Converts lists in XML, an entry at a time. What is held to the end are the numbers of the entries, by which one that comes twice is told. */
export async function* readXmlLists(
  form: XmlListForm,
  files: readonly ForeignFile[],
  options: ConvertOptions = {},
): AsyncGenerator<ConvertedRecord, void> {
  const seen = new Map<string, RecordPlace>();
  for (const file of files) yield* readList(form, file, options, seen);
}

const again = 'Give the XML of the list as it is published';

async function* readList(
  form: XmlListForm,
  file: ForeignFile,
  options: ConvertOptions,
  seen: Map<string, RecordPlace>,
): AsyncGenerator<ConvertedRecord, void> {
  const bytes = new Hashed(file.bytes);
  let list: SanctionsList | undefined;
  let record = 0;
  let isBroken = false;
  for await (const read of readXml(bytes, form.containers)) {
    const place = { source: file.name, line: read.line };
    if ('fault' in read) {
      yield {
        ...refusal(place, `the file cannot be read any further: ${read.fault}`, 'Fetch the file again from its owner'),
        isLast: true,
      };
      if (list === undefined) return;
      isBroken = true;
    } else if (list === undefined) {
      if (read.name !== form.root) {
        yield refusal(place, `its element is <${read.name}> and no <${form.root}>`, again);
        return;
      }
      list = openList(form, read.value, options, { ...place, record });
    } else if (form.containers.has(read.name)) {
      viewOf(form, read.value, list, { ...place, record }, `/${read.name}`).close();
    } else {
      record += 1;
      yield entryOf(form, read, list, { ...place, record }, seen);
    }
  }
  if (list === undefined) return;
  if (record === 0 && !isBroken) yield refusal({ source: file.name }, `it has no <${[...form.entries].join('> and no <')}>`, again);
  yield list.close({ sha256: bytes.digest() });
}

function openList(form: XmlListForm, value: XmlValue, options: ConvertOptions, place: RecordPlace): SanctionsList {
  const stated = typeof value === 'object' && !Array.isArray(value) ? value[form.madeAt] : undefined;
  const day = dayOf(String(stated ?? ''));
  const list = new SanctionsList({ ...form.head, snapshotOn: day ?? options.snapshotOn }, form.reasons);
  const view = viewOf(form, value, list, place, `/${form.root}`);
  if (day !== undefined) view.take(form.madeAt);
  view.close();
  return list;
}

/** The day of the moment at which a list was made, as the clock said that its owner looked at. */
function dayOf(moment: string): FuzzyDate | undefined {
  const day = /^\d{4}-\d\d-\d\d(?=$|T)/u.exec(moment)?.[0];
  return day === undefined ? undefined : readDates(day)?.dates[0];
}

function entryOf(
  form: XmlListForm,
  { name, value }: { name: string; value: XmlValue },
  list: SanctionsList,
  place: RecordPlace,
  seen: Map<string, RecordPlace>,
): ConvertedRecord {
  if (!form.entries.has(name))
    return list.refused(place, `the element <${name}> is no entry of the list`, 'Look whether it belongs to another list');
  const view = viewOf(form, value, list, place);
  const field = form.numbers.find((one) => typeof view.peek(one) === 'string');
  const entryId = field === undefined ? undefined : view.text(field);
  if (entryId === undefined) {
    const names = form.numbers.map((one) => one.replace('@', '')).join(' nor ');
    return list.refused(place, `the entry has neither ${names}, by which it is known`, 'Look whether the entry is cut short');
  }
  const first = seen.get(entryId);
  if (first !== undefined) {
    const where = first.source === place.source ? `on line ${first.line}` : `in ${first.source}, line ${first.line}`;
    const hint = 'Keep one of the two, or convert the files apart';
    return list.refused(place, `the entry ${entryId} came before, ${where}`, hint, `/${field}`);
  }
  seen.set(entryId, place);
  const entities = form.entitiesOf(name, entryId, view, list);
  view.close();
  return list.entry(place, settled(entities, list.ledger, view.spot));
}

function viewOf({ repeated }: XmlListForm, value: XmlValue, { ledger }: SanctionsList, record: RecordPlace, at = ''): View {
  const object = withLists(value, repeated);
  return new View(typeof object === 'object' ? object : { '#text': object }, ledger, { pointer: at, field: at, record });
}
