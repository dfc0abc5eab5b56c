import { type FuzzyDate, idFor, type PartyId, type Source, type SourceId } from 'nutgraf';
import { showValue } from 'nutgraf/intake';
import type { CsvRecord } from '../csv.ts';
import type { ConvertedRecord, ConvertOptions, ForeignFile } from '../format.ts';
import type { RecordPlace } from '../ledger.ts';
import { reasonsOf } from '../mapping.ts';
import { ofacAuthority } from '../sanctions/issuer.ts';
import { SanctionsList } from '../sanctions/list.ts';
import { settled } from '../sanctions/settle.ts';
import { View } from '../view.ts';
import type { XmlRecord } from '../xml.ts';
import { type Form, type ListKey, listTitles, longestRemarks } from './foreign.ts';
import { commentOf, formOf, type Row, targetOf, uidOf } from './from/csv.ts';
import { entryView, programsOfEntry, targetOfEntry, uidOfEntry } from './from/xml.ts';
import { mapping } from './mapping.ts';
import { asideSource, type Opened, opened, sourceOf, titleOf } from './opened.ts';
import { sanctionOf } from './sanctioned.ts';
import type { Target, TargetContext } from './target.ts';

const reasons = reasonsOf(mapping);

type MainFile = Extract<Opened, { key: ListKey }>;
type AsideFile = Exclude<Opened, MainFile>;

/**
 * Converts the lists of OFAC: the XML of a list, and the CSV files of one or several, in any order. Of files of entries one record is held at a
 * time. The rows of other names, addresses and overlong remarks are held whole until their entry comes, which is what a join by number takes;
 * beside them names and ties, the numbers of the entries that came, and their ids.
 */
export async function* fromOfac(files: readonly ForeignFile[], options: ConvertOptions = {}): AsyncGenerator<ConvertedRecord, void> {
  const all: Opened[] = [];
  for (const file of files) all.push(await opened(file));
  const mains = all.filter((file): file is MainFile => 'key' in file);
  const asides = all.filter((file): file is AsideFile => !('key' in file));
  const run = new Run(mains[0], options.snapshotOn);
  for (const file of asides) yield* run.aside(file);
  for (const file of mains) yield* run.main(file);
  yield* run.left();
  yield run.close();
}

class Run {
  readonly #list: SanctionsList;
  readonly #snapshotOn: FuzzyDate | undefined;
  /** The rows that wait for their entry, by its number. */
  readonly #rows = new Map<string, Row[]>();
  /** The entries that came, by number, each with the lists that it stands on. */
  readonly #entries = new Map<string, { id: PartyId; keys: Set<ListKey> }>();
  readonly #sources: Source[] = [];
  readonly #ids = new Set<SourceId>();
  #sha256 = '';

  constructor(first: MainFile | undefined, snapshotOn: FuzzyDate | undefined) {
    this.#snapshotOn = snapshotOn;
    const { form, key } = first ?? { form: 'prim', key: 'sdn' };
    const day = first === undefined ? snapshotOn : this.#dayOf(first);
    this.#list = new SanctionsList({ scheme: 'ofac', key, title: titleOf(key, form), issuer: ofacAuthority, snapshotOn: day }, reasons);
  }

  /** A file beside the entries. Its rows wait; those that are no rows are refused. */
  async *aside(file: AsideFile): AsyncGenerator<ConvertedRecord, void> {
    const held: Omit<Row, 'source'>[] = [];
    let number = 0;
    for await (const record of file.records) {
      if (isEndMark(record)) continue;
      number += 1;
      const place: RecordPlace = { source: file.name, record: number, line: record.line };
      const form = 'cells' in record ? formOf(record.cells) : undefined;
      if ('cells' in record && file.form !== undefined && form === file.form) {
        this.#encoded(record, place);
        held.push({ form, cells: record.cells, place });
      } else yield this.#noRow(record, place, file.form);
    }
    if (number === 0) yield this.#empty(file.name);
    if (file.form === undefined) return;
    const sha256 = file.hashed.digest();
    const source = this.#free(asideSource(file.form, sha256));
    for (const row of held) {
      const rows = this.#rows.get(uidOf(row));
      if (rows === undefined) this.#rows.set(uidOf(row), [{ ...row, source }]);
      else rows.push({ ...row, source });
    }
    const snapshotOn = this.#snapshotOn;
    this.#sources.push(sourceOf(source, file.form, undefined, { publisher: ofacAuthority.id, sha256, ...(snapshotOn && { snapshotOn }) }));
  }

  /** A file of entries. */
  async *main(file: MainFile): AsyncGenerator<ConvertedRecord, void> {
    const { source: first } = this.#list;
    const snapshotOn = this.#dayOf(file);
    const own = idFor('source', 'ofac', snapshotOn === undefined ? file.key : `${file.key}:${snapshotOn}`);
    const free = this.#free(own);
    const context: TargetContext = { ledger: this.#list.ledger, links: this.#list.links, sources: [free], snapshotOn };
    let number = 0;
    for await (const record of file.records) {
      if ('name' in record && record.name === 'publshInformation') this.#published(record);
      if (isEndMark(record) || ('name' in record && record.name !== 'sdnEntry')) continue;
      number += 1;
      const place: RecordPlace = { source: file.name, record: number, line: record.line };
      if (file.form === 'xml') yield this.#xmlEntry(record as XmlRecord, place, file.key, context);
      else yield* this.#csvEntry(record as CsvRecord, place, file.key, context);
    }
    if (number === 0) yield this.#empty(file.name);
    const sha256 = file.hashed.digest();
    if (free === first) this.#sha256 = sha256;
    else
      this.#sources.push(sourceOf(free, file.form, file.key, { publisher: ofacAuthority.id, sha256, ...(snapshotOn && { snapshotOn }) }));
  }

  /** The rows whose entry did not come. */
  *left(): Generator<ConvertedRecord, void> {
    const rows = [...this.#rows.values()].flat();
    for (const row of rows)
      yield this.#list.refused(
        row.place,
        `entry ${uidOf(row)}, to which this row belongs, stands in none of the files`,
        'Convert the files of a list together: entries, alternate names, addresses and comments of the same day',
        '/ent_num',
      );
  }

  /** What only the whole of the files tells. */
  close(): ConvertedRecord {
    if (this.#sha256 === '') return { entities: [], issues: this.#list.ledger.issues() };
    const { entities, issues } = this.#list.close({ sha256: this.#sha256 });
    return { entities: [...entities, ...this.#sources], issues };
  }

  *#csvEntry(record: CsvRecord, place: RecordPlace, key: ListKey, context: TargetContext): Generator<ConvertedRecord, void> {
    if (!('cells' in record) || formOf(record.cells) !== 'prim') {
      yield this.#noRow(record, place, 'prim');
      return;
    }
    this.#encoded(record, place);
    const row: Row = { form: 'prim', cells: record.cells, place, source: context.sources[0] as SourceId };
    const uid = uidOf(row);
    const known = this.#entries.get(uid);
    if (known?.keys.has(key) === true) {
      yield this.#twice(uid, place);
      return;
    }
    const isCut = (record.cells[11] ?? '').length >= longestRemarks;
    const waiting = this.#rows.get(uid) ?? [];
    const others = waiting.filter(({ form }) => form !== 'comments' || isCut);
    const rest = others.flatMap((other) => (other.form === 'comments' ? commentOf(other) : [])).join('');
    const found = targetOf(row, others, rest, { ...context, id: known?.id });
    if (found === undefined) {
      yield this.#nameless(uid, place, '/SDN_Name');
      return;
    }
    yield this.#converted(found.target, found.programs, place, key);
    this.#rows.delete(uid);
    for (const other of others) yield { ...other.place, entities: [], issues: [] };
    for (const other of waiting.filter(({ form }) => form === 'comments' && !isCut))
      yield this.#list.refused(
        other.place,
        `the remarks of entry ${uid} are shorter than ${longestRemarks} characters, so this is not what was cut off from them`,
        'Take the files of the same day',
        '/Remarks',
      );
  }

  #xmlEntry(record: XmlRecord, place: RecordPlace, key: ListKey, context: TargetContext): ConvertedRecord {
    if ('fault' in record)
      return {
        ...this.#list.refused(place, record.fault, 'Ask for the file again: what stands behind this place was not read'),
        isLast: true,
      };
    const view = entryView(record.value, this.#list.ledger, place);
    const uid = uidOfEntry(view);
    if (uid === undefined)
      return this.#list.refused(place, 'the entry has no number', 'Give it the `uid` that the list gives to each entry', '/uid');
    const known = this.#entries.get(uid);
    if (known?.keys.has(key) === true) return this.#twice(uid, place);
    const target = targetOfEntry(view, uid, { ...context, id: known?.id });
    if (target === undefined) return this.#nameless(uid, place, '/lastName');
    return this.#converted(target, programsOfEntry(record.value), place, key);
  }

  /** The target and its sanction. A target that another list described already gets a further sanction alone. */
  #converted(target: Target, programs: readonly string[], place: RecordPlace, key: ListKey): ConvertedRecord {
    const { ledger } = this.#list;
    const known = this.#entries.get(target.uid);
    if (known === undefined) this.#entries.set(target.uid, { id: target.id, keys: new Set([key]) });
    else {
      known.keys.add(key);
      const spot = { pointer: '', field: '/ent_num', record: place };
      ledger.note('narrowed', spot, `describes entry ${target.uid} once more: of it the sanction is taken, the target from the first list`);
    }
    const sanction = sanctionOf(target, this.#list, key, programs);
    const entities = known === undefined ? [target.entity(), sanction] : [sanction];
    return this.#list.entry(place, settled(entities, ledger, { pointer: '', field: '', record: place }));
  }

  #noRow(record: CsvRecord | XmlRecord, place: RecordPlace, form: Form | undefined): ConvertedRecord {
    if ('fault' in record) return this.#list.refused(place, record.fault, 'Look at the quotation marks of the row');
    const count = 'cells' in record ? record.cells.length : 0;
    const expected =
      form === undefined ? 'the files of this list have 12, 5, 6 or 2 columns' : 'it differs from the other rows of the file';
    const first = 'cells' in record ? showValue(record.cells[0] ?? '') : '';
    return this.#list.refused(
      place,
      `the row has ${count} columns and begins with ${first}: ${expected}, and the number of an entry stands first`,
      'Take the row from the original file',
    );
  }

  #twice(uid: string, place: RecordPlace): ConvertedRecord {
    return this.#list.refused(place, `entry ${uid} was read before`, 'Keep one of the two: the list has each number once', '/ent_num');
  }

  #nameless(uid: string, place: RecordPlace, pointer: string): ConvertedRecord {
    return this.#list.refused(place, `entry ${uid} has no name`, 'Ask for the entry again: a target is found by its name', pointer);
  }

  #empty(name: string): ConvertedRecord {
    const place = { source: name, record: 1, line: 1 };
    return this.#list.refused(place, `the file holds no entry of ${listTitles.sdn} or another one`, 'Look whether it was stored whole');
  }

  /** When the list was published is known when its first records are looked at. */
  #published({ value }: Extract<XmlRecord, { name: string }>): void {
    if (typeof value !== 'object') return;
    const view = new View(value, this.#list.ledger, { pointer: '/publshInformation', field: '/publshInformation' });
    view.take('Publish_Date');
    view.close();
  }

  #encoded(record: CsvRecord, place: RecordPlace): void {
    if (!('isWindows1252' in record) || !record.isWindows1252) return;
    const spot = { pointer: '', field: '/encoding', record: place };
    this.#list.ledger.note('guessed', spot, 'has a record that is no UTF-8 and was read as windows-1252');
  }

  #dayOf(file: MainFile): FuzzyDate | undefined {
    return (file.form === 'xml' ? file.publishedOn : undefined) ?? this.#snapshotOn;
  }

  /** An id that no other source of the run has. */
  #free(id: SourceId): SourceId {
    let free = id;
    for (let number = 2; this.#ids.has(free); number += 1) free = `${id}:${number}`;
    this.#ids.add(free);
    return free;
  }
}

/** The mark of CP/M and DOS for the end of a text, which OFAC's files have as a last line. */
function isEndMark(record: CsvRecord | XmlRecord): boolean {
  return 'cells' in record && record.cells.length === 1 && record.cells[0] === '\u001a';
}
