import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { type Entity, idFor, type Relationship, toPointer } from 'nutgraf';
import { readCsv, rowOf } from '../csv.ts';
import type { ConvertedRecord, ConvertOptions, ForeignFile } from '../format.ts';
import { Hashed } from '../hashed.ts';
import type { RecordPlace } from '../ledger.ts';
import { reasonsOf } from '../mapping.ts';
import { refusal, SanctionsList } from '../sanctions/list.ts';
import { settled } from '../sanctions/settle.ts';
import { View } from '../view.ts';
import { type CslVersion, entriesOf, lists, versionOf } from './foreign.ts';
import { readSanction } from './from/sanction.ts';
import { ownIdentifiers, type ReadTarget, readTarget } from './from/target.ts';
import { mapping } from './mapping.ts';
import { listOf, publisher, type ScreeningList, scheme, unknownList } from './owner.ts';

const reasons = reasonsOf(mapping);
const isList: ReadonlySet<string> = new Set(lists);

/** What is known of a row that was read: of 30,000 rows some megabytes. */
interface Known {
  /** A hash of all its cells. */
  row: string;
  /** A hash of what it says of the target. */
  target: string;
  id: ReadTarget['target']['id'];
}

/** Converts the Consolidated Screening List of the United States, row by row: a row is a target on one of the lists that it gathers. */
export async function* fromUsCsl(files: readonly ForeignFile[], options: ConvertOptions = {}): AsyncGenerator<ConvertedRecord, void> {
  for (const file of files) yield* readFile(file, options);
}

async function* readFile(file: ForeignFile, { snapshotOn }: ConvertOptions): AsyncGenerator<ConvertedRecord, void> {
  const bytes = new Hashed(file.bytes);
  let header: string[] | undefined;
  let reader: RowReader | undefined;
  let number = 0;
  for await (const read of readCsv(bytes)) {
    if (header === undefined || reader === undefined) {
      header = 'cells' in read ? read.cells.map((cell) => cell.trim()) : [];
      const version = versionOf(header);
      if (version === undefined) break;
      reader = new RowReader(version, snapshotOn);
      continue;
    }
    number += 1;
    const place: RecordPlace = { source: file.name, record: number, line: read.line };
    yield 'fault' in read ? reader.fault(place, read.fault) : reader.read(place, rowOf(header, read.cells), read.isWindows1252);
  }
  if (reader === undefined) {
    const message = 'the file has no header of the Consolidated Screening List, which has a column "federal_register_notice"';
    yield refusal({ source: file.name }, message, 'Give the CSV of the list as it is published');
    return;
  }
  yield reader.list.close({ sha256: bytes.digest() });
}

/** What a file holds, row by row. */
class RowReader {
  readonly list: SanctionsList;
  readonly #isTypeFirst: boolean;
  readonly #known = new Map<string, Known>();

  constructor(version: CslVersion, snapshotOn: ConvertOptions['snapshotOn']) {
    this.#isTypeFirst = version === 'csv-id';
    const title = 'Consolidated Screening List';
    this.list = new SanctionsList({ scheme, key: 'consolidated-screening-list', title, issuer: publisher, snapshotOn }, reasons);
  }

  fault(place: RecordPlace, fault: string): ConvertedRecord {
    return this.list.refused(place, `the row cannot be read: ${fault}`, 'Look at the row, and write it as RFC 4180 says');
  }

  read(record: RecordPlace, cells: Record<string, string>, isWindows1252: boolean): ConvertedRecord {
    const { ledger } = this.list;
    const spot = { pointer: '', field: '', record };
    const values = Object.entries(cells).map(([name, cell]) => {
      const sound = withoutControls(cell);
      if (sound !== cell) ledger.repair({ pointer: toPointer([name]), field: toPointer([name]), record }, cell, sound);
      return [name, isList.has(name) ? entriesOf(sound) : sound] as const;
    });
    const view = new View(Object.fromEntries(values), ledger, spot);
    const lacking = ['source', 'name'].filter((name) => !view.has(name));
    if (lacking.length > 0)
      return this.list.refused(record, `the row has no "${lacking.join('" and no "')}"`, 'Look whether the row is cut short');
    if (isWindows1252) ledger.note('repaired', spot, 'is no UTF-8 in this row, which is read as windows-1252');
    const name = view.text('source')?.trim() ?? '';
    const list = listOf(name) ?? unknownList(name);
    if (listOf(name) === undefined)
      ledger.note(
        'guessed',
        view.spotOf('source'),
        `is no list that is known, and the words behind its hyphen are taken for the authority`,
      );
    const key = keyOf(view, name, list);
    const rowHash = hashOf(Object.values(cells));
    const known = this.#known.get(key.raw);
    if (known?.row === rowHash) {
      ledger.drop(view.spotOf('name'), 'its row repeats an earlier one word for word');
      return this.list.entry(record, []);
    }
    return this.#convert(view, { list, name, known, rowHash, key, record });
  }

  #convert(
    view: View,
    {
      list,
      name,
      known,
      rowHash,
      key,
      record,
    }: { list: ScreeningList; name: string; known: Known | undefined; rowHash: string; key: ReturnType<typeof keyOf>; record: RecordPlace },
  ): ConvertedRecord {
    const { links, ledger, source } = this.list;
    const spot = view.spot;
    const link = view.spotOf('remarks');
    const owner = view.spotOf('vessel_owner');
    const read = readTarget(view, list, {
      raw: key.raw,
      identifiers: ownIdentifiers(list, key.id, key.number),
      isTypeFirst: this.#isTypeFirst,
    });
    const target = { ...read.target, sources: [source] };
    const targetHash = hashOf([JSON.stringify(target)]);
    const isSame = known?.target === targetHash;
    // Another row of the same key says something else of the target: both stand, under ids of their own.
    const raw = known === undefined ? key.raw : `${key.raw} ${isSame ? list.code : rowHash}`;
    if (known !== undefined && !isSame) target.id = idFor(target.kind, list.scheme, raw) as typeof target.id;
    else for (const one of target.names ?? []) links.named(one.text, target.id);
    if (known === undefined) this.#known.set(key.raw, { row: rowHash, target: targetHash, id: target.id });
    for (const other of read.linkedTo) links.state({ from: target.id, type: 'linked-to', name: other, spot: link });
    const shipOwner = view.text('vessel_owner');
    if (shipOwner !== undefined) links.state({ from: target.id, type: 'owns', name: shipOwner, isReversed: true, spot: owner });
    const rest = readSanction(view, list, { sanctions: this.list, name, entryId: key.number, measures: read.measures });
    const sanction = this.list.sanction(raw, target.id, rest, list);
    view.close();
    const entities: Entity[] = [...(isSame ? [] : [target]), sanction, ...this.#twin(known, target.id, list)];
    return this.list.entry(record, settled(entities, ledger, spot));
  }

  /** Of OFAC's lists two rows of one number are of the same target. */
  #twin(known: Known | undefined, id: Known['id'], list: ScreeningList): Relationship[] {
    if (known === undefined || known.id === id || !list.isOfac) return [];
    const relationship = idFor('relationship', list.scheme, `${id} same-as ${known.id}`);
    return [{ kind: 'relationship', id: relationship, from: id, to: known.id, type: 'same-as', sources: [this.list.source] }];
  }
}

/** What tells a row from others: the number that the list gives, else what it says first of the target. */
function keyOf(view: View, name: string, list: ScreeningList): { raw: string; id?: string | undefined; number?: string | undefined } {
  const id = view.text('_id')?.trim();
  const number = view.text('entity_number')?.trim();
  if (list.isOfac && number !== undefined) return { raw: number, id, number };
  if (id !== undefined) return { raw: id, id, number };
  const words = ['name', 'start_date', 'federal_register_notice'].map((column) => String(view.peek(column) ?? '').trim());
  return { raw: [listOf(name)?.code ?? name, ...words].join('|'), number };
}

// Decoded with `stream`, for Node 20 takes windows-1252 for Latin-1 in a text that it decodes at once.
const windows1252 = new TextDecoder('windows-1252');

/** A text whose windows-1252 was once taken for Latin-1, which leaves controls in it where quotation marks were. */
function withoutControls(text: string): string {
  return text.replaceAll(/[\u0080-\u009f]/gu, (control) => windows1252.decode(Uint8Array.of(control.charCodeAt(0)), { stream: true }));
}

function hashOf(cells: readonly string[]): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(cells)))).slice(0, 16);
}
