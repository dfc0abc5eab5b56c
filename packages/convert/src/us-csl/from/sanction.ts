import type { ActOfSanction, FuzzyDate, Listing, Measure, Sanction } from 'nutgraf';
import { WebUrlSchema } from 'nutgraf';
import { compact } from '../../compact.ts';
import { fits } from '../../fit.ts';
import { takeListDate } from '../../sanctions/date.ts';
import type { SanctionsList } from '../../sanctions/list.ts';
import type { View } from '../../view.ts';
import type { ScreeningList } from '../owner.ts';
import { noticesIn } from './legal.ts';

const order = { order: 'mdy' } as const;

/** What the row of a target says of the sanction on it. */
export function readSanction(
  view: View,
  list: ScreeningList,
  {
    sanctions,
    name,
    entryId,
    measures,
  }: { sanctions: SanctionsList; name: string; entryId: string | undefined; measures: readonly Measure[] },
): Partial<Omit<Sanction, 'kind' | 'id' | 'target'>> {
  const programs = view.list('programs').map(({ value }) => sanctions.program(String(value), String(value), list));
  return compact({
    programs: [...new Set(programs)],
    listings: [compact<Listing>({ list: name, entryId })],
    legalBases: noticesIn(view.text('federal_register_notice') ?? ''),
    measures: [...licence(view), ...standardOrder(view), ...measures],
    history: history(view, list),
    urls: urls(view),
  });
}

/** The control of exports, in the words of the list. */
function licence(view: View): Measure[] {
  const requirement = view.text('license_requirement');
  const policy = view.text('license_policy');
  const stated = [requirement && `License requirement: ${requirement}`, policy && `License policy: ${policy}`].filter(Boolean).join('\n');
  return stated === '' ? [] : [{ type: 'export-control', stated }];
}

/** An order that denies all privileges of export, in the words that are the same for all. */
function standardOrder(view: View): Measure[] {
  const word = view.text('standard_order');
  return word === undefined ? [] : [{ type: 'export-control', stated: `Standard order: ${word}` }];
}

function history(view: View, { ends }: ScreeningList): ActOfSanction[] {
  const on = takeListDate(view, ['start_date'], order);
  const spot = view.spotOf('end_date');
  const end = takeListDate(view, ['end_date'], order);
  if (ends === 'expires') {
    if (on === undefined && end === undefined) return [];
    return [compact<ActOfSanction>({ type: 'imposed', on, until: end })];
  }
  if (end !== undefined) view.ledger.note('guessed', spot, `is ${end}, which is taken for the day on which the sanction was lifted`);
  return [...act('imposed', on), ...act('lifted', end)];
}

function act(type: ActOfSanction['type'], on: FuzzyDate | undefined): ActOfSanction[] {
  return on === undefined ? [] : [{ type, on }];
}

/** Where the list and what is said of it are published. */
function urls(view: View): string[] {
  const found = ['source_list_url', 'source_information_url'].flatMap((column) => view.take(column) ?? []);
  return [
    ...new Set(
      found.flatMap(({ value, spot }) => {
        const url = String(value).trim();
        if (fits(WebUrlSchema, url)) return url;
        view.ledger.drop(spot, 'it is no address on the web');
        return [];
      }),
    ),
  ];
}
