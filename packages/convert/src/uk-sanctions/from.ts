import { before, type FuzzyDate, organizationId } from 'nutgraf';
import { readCsv, rowOf } from '../csv.ts';
import type { ConvertedRecord, ConvertOptions, ForeignFile } from '../format.ts';
import { Hashed } from '../hashed.ts';
import type { RecordPlace } from '../ledger.ts';
import { reasonsOf } from '../mapping.ts';
import { readDates } from '../sanctions/date.ts';
import { refusal, SanctionsList } from '../sanctions/list.ts';
import { settled } from '../sanctions/settle.ts';
import { View } from '../view.ts';
import { columns, isHeader, statedDay } from './foreign.ts';
import { Group } from './from/group.ts';
import { entitiesOf } from './from/target.ts';
import { mapping } from './mapping.ts';

const reasons = reasonsOf(mapping);
const known: ReadonlySet<string> = new Set(columns);

/** The day on which the Office of Financial Sanctions Implementation took over the list from the Treasury as a whole. */
const officeSince = '2016-03-31';

/**
 * Converts the consolidated list of HM Treasury. Its rows are sorted by name and a target has one for each combination of its names and
 * births, so a target is whole only when the last row was read: what is held until then is what its rows say, each thing once, which is a
 * fraction of the file. A row adds to its target; the first row of a target carries, at the end, what became of all of them.
 */
export async function* fromUkSanctions(files: readonly ForeignFile[], options: ConvertOptions = {}): AsyncGenerator<ConvertedRecord, void> {
  for (const file of files) yield* readList(file, options);
}

async function* readList(file: ForeignFile, options: ConvertOptions): AsyncGenerator<ConvertedRecord, void> {
  const bytes = new Hashed(file.bytes);
  const groups = new Map<string, Group>();
  let snapshotOn = options.snapshotOn;
  let header: string[] | undefined;
  let list: SanctionsList | undefined;
  let number = 0;
  for await (const read of readCsv(bytes)) {
    if (header === undefined || list === undefined) {
      const cells = 'cells' in read ? read.cells.map((cell) => cell.trim()) : [];
      const day = statedDay(cells);
      if (day !== undefined && snapshotOn === options.snapshotOn) snapshotOn = readDates(day, { order: 'dmy' })?.dates[0] ?? snapshotOn;
      else if (isHeader(cells)) [header, list] = [cells, openList(snapshotOn)];
      else break;
      continue;
    }
    number += 1;
    const place: RecordPlace = { source: file.name, record: number, line: read.line };
    if ('fault' in read) {
      yield list.refused(place, `the row cannot be read: ${read.fault}`, 'Look at the row, and write it as RFC 4180 says');
      continue;
    }
    const row = rowOf(header, read.cells);
    const id = row['Group ID']?.trim() ?? '';
    const fault = faultOf(row);
    if (fault !== undefined) {
      yield list.refused(place, fault, 'Look whether the row is cut short');
      continue;
    }
    if (read.isWindows1252) {
      list.ledger.note('repaired', { pointer: '', field: '', record: place }, 'is no UTF-8 in this row, which is read as windows-1252');
    }
    closeUnknown(row, list, place);
    const group = groups.get(id) ?? new Group(id, place);
    group.add(row, place);
    if (groups.has(id)) yield { ...place, entities: [], issues: [] };
    groups.set(id, group);
  }
  if (list === undefined) {
    yield refusal(
      { source: file.name },
      'the file has no header of the UK list, which has a column "Group ID"',
      'Give the CSV of the list as it is published',
    );
    return;
  }
  for (const [id, group] of groups) {
    const { ledger } = list;
    yield list.entry(group.place, settled(entitiesOf(group, list), ledger, { pointer: '', field: '', record: group.place }));
    groups.delete(id);
  }
  yield list.close({ sha256: bytes.digest() });
}

/** Why a row cannot be converted. */
function faultOf(row: Readonly<Record<string, string>>): string | undefined {
  if ((row['Group ID'] ?? '').trim() === '') return 'the row has no "Group ID", which says whom it is about';
  const names = [1, 2, 3, 4, 5, 6].map((number) => row[`Name ${number}`] ?? '');
  return names.every((name) => name.trim() === '') ? 'the row names nobody: "Name 1" to "Name 6" are empty' : undefined;
}

function closeUnknown(row: Readonly<Record<string, string>>, { ledger }: SanctionsList, record: RecordPlace): void {
  const unknown = Object.entries(row).filter(([name]) => !known.has(name));
  new View(Object.fromEntries(unknown), ledger, { pointer: '', field: '', record }).close();
}

function openList(snapshotOn: FuzzyDate | undefined): SanctionsList {
  const isTreasury = snapshotOn !== undefined && before(snapshotOn, officeSince) === 'yes';
  const name = isTreasury ? 'HM Treasury' : 'Office of Financial Sanctions Implementation';
  return new SanctionsList(
    {
      scheme: 'uk-sanctions',
      key: 'consolidated-list',
      title: 'Consolidated list of financial sanctions targets in the UK',
      issuer: { kind: 'organization', id: organizationId(name), names: [{ text: name }], type: 'public-body', jurisdiction: 'GB' },
      snapshotOn,
    },
    reasons,
  );
}
