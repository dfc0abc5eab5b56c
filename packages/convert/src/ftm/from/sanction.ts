import {
  type ActOfSanction,
  type ActorId,
  idFor,
  type Kind,
  type Listing,
  type Measure,
  type Organization,
  type Program,
  type ProgramId,
  type Sanction,
} from 'nutgraf';
import { measureType } from 'nutgraf/codes';
import { showValue } from 'nutgraf/intake';
import { compact } from '../../compact.ts';
import { nameOf } from '../../sanctions/name.ts';
import { idOf, ownOf } from '../identity.ts';
import type { FtmRecord } from './context.ts';
import { partiesOf } from './link.ts';
import { sharedOf } from './shared.ts';
import { countries, dates, first, oneDate, oneText, texts, urls } from './value.ts';

/** What the words of a provision mean; the first that fits. Any others are a measure of the type `other`, with the words. */
const measures: readonly (readonly [RegExp, Measure['type']])[] = [
  [/\bassets? freez|\bfreez\w* of (?:assets|funds)|\bblock(?:ing|ed)\b/iu, 'asset-freeze'],
  [/\btravel (?:ban|restriction)|\bvisa (?:ban|restriction)|\bentry ban/iu, 'travel-ban'],
  [/\barms embargo/iu, 'arms-embargo'],
  [/\bexport (?:control|restriction|ban)|\blicen[cs]e (?:requirement|required)/iu, 'export-control'],
  [/\bimport (?:ban|restriction)/iu, 'import-restrictions'],
  [/\bdebar|\bexclusion from (?:tender|procurement)/iu, 'debarment'],
  [/\bsectoral\b/iu, 'sectoral'],
  [/\bsecondary sanctions\b/iu, 'secondary'],
];

/** The kinds of who can impose a sanction. */
const actors: ReadonlySet<Kind> = new Set(['person', 'state', 'government', 'bloc', 'organization', 'group']);

const statuses: readonly (readonly [RegExp, Sanction['reportedStatus']])[] = [
  [/^(?:active|current|in force|listed)$/iu, 'active'],
  [/^(?:suspended)$/iu, 'suspended'],
  [/^(?:ended|expired|inactive|lifted|delisted|removed|terminated)$/iu, 'ended'],
];

/** A record of a Sanction, one for each target. None where it names none. */
export function sanctionsOf(record: FtmRecord): Sanction[] {
  const { view, context, id } = record;
  const targets = partiesOf(record, 'entity', 'Thing');
  const issuer = issuerOf(record);
  const status = oneText(view, 'status');
  const reportedStatus = statuses.find(([form]) => form.test(status ?? ''))?.[1];
  const { programs, names } = programsOf(record);
  const pages = urls(view, 'programUrl');
  const listings = listingsOf(record, issuer);
  const reasons = texts(view, 'reason').map((text) => ({ text }));
  const stated = texts(view, 'provisions').map((text) => measureOf(text, record));
  const history = historyOf(record);
  const { identifiers, description, notes, urls: own, sources } = sharedOf(record);
  const more = [
    ...names.map((text) => ({ text: `Program: ${text}` })),
    ...(status === undefined || reportedStatus !== undefined ? [] : [{ text: `Status: ${status}` }]),
  ];
  return targets.map((target) =>
    compact<Sanction>({
      kind: 'sanction',
      id: idOf('sanction', context.namespace, target === targets[0] ? id : `${id}:${target}`),
      target,
      issuer: issuer?.id,
      programs,
      listings,
      reasons,
      measures: stated,
      history,
      reportedStatus,
      identifiers,
      description,
      notes: [...notes, ...more],
      urls: [...new Set([...own, ...pages])],
      sources,
    }),
  );
}

/** Of this project's own records, words that are a code stand for a measure without any words of the list. */
function measureOf(text: string, { own }: FtmRecord): Measure {
  const isCode = own !== undefined && (Object.hasOwn(measureType.codes, text) || /^x-[a-z0-9-]+$/u.test(text));
  if (isCode) return { type: text as Measure['type'] };
  return { type: measures.find(([form]) => form.test(text))?.[1] ?? 'other', stated: text };
}

/** Who imposes a sanction, and by what name. */
interface Issuer {
  id: ActorId;
  name: string;
}

/** Who imposes it: the name of the authority, and the country of which it is one. What this project has written tells its id beside its name. */
function issuerOf({ view, context }: FtmRecord): Issuer | undefined {
  const told = [view.peek('authority')].flat().map(String);
  const own = told.map(ownOf).find((one) => one !== undefined && one.part === undefined && actors.has(one.kind));
  if (own !== undefined) {
    for (const name of ['authority', 'country']) view.take(name);
    return { id: own.id as ActorId, name: told.find((one) => ownOf(one) === undefined) ?? '' };
  }
  const name = oneText(view, 'authority');
  const jurisdiction = first(countries(view, 'country'), view, 'country');
  if (name === undefined) {
    if (jurisdiction !== undefined) view.ledger.drop(view.spotOf('country'), 'it is that of an authority which is not named');
    return undefined;
  }
  const named = idFor('organization', context.namespace, name);
  const issuer = compact<Organization>({ kind: 'organization', id: named, names: [nameOf(name)], jurisdiction });
  stub(context, issuer, view, 'authority', name);
  return { id: issuer.id, name };
}

/**
 * The programs by their ids, and by their names where there are none. Several records have one program under several names, so that a program
 * with an id is called by that, in each of them alike; its names and pages stand with the sanction.
 */
function programsOf({ view, context }: FtmRecord): { programs: ProgramId[]; names: string[] } {
  const keys = texts(view, 'programId');
  const names = texts(view, 'program');
  const titles = keys.filter((key) => ownOf(key)?.kind === 'program').map(() => names.shift());
  const programs = (keys.length > 0 ? keys : names).map((key) => {
    const title = ownOf(key)?.kind === 'program' ? titles.shift() : undefined;
    const program: Program = { kind: 'program', id: idOf('program', context.namespace, key), title: { text: title ?? key } };
    stub(context, program, view, keys.length > 0 ? 'programId' : 'program', key);
    return program.id;
  });
  return { programs, names: keys.length > 0 ? names : [] };
}

function stub(context: FtmRecord['context'], entity: Organization | Program, view: FtmRecord['view'], name: string, value: string): void {
  if (context.entities.has(entity.id) || context.given?.has(entity.id)) return;
  context.entities.set(entity.id, entity);
  view.ledger.note('stub-created', view.spotOf(name), `is ${showValue(value)}, which becomes an entity of its own`);
}

/** The list that it stands on: the data set where the record names one alone, else what the authority publishes. `toFtm` names the list. */
function listingsOf({ view, top, own }: FtmRecord, issuer: Issuer | undefined): Listing[] {
  const numbers = texts(view, 'authorityId');
  const days = dates(view, 'listingDate');
  if (numbers.length === 0 && days.length === 0) return [];
  const sets = top.peek('datasets');
  const only = Array.isArray(sets) && sets.length === 1 && typeof sets[0] === 'string' ? sets[0] : undefined;
  const set = (own && oneText(view, 'publisher')) ?? (only !== undefined && ownOf(only) === undefined ? only : undefined);
  const spot = view.spotOf(numbers.length > 0 ? 'authorityId' : 'listingDate');
  const list = set ?? issuer?.name;
  if (list === undefined || list === '') {
    view.ledger.drop(spot, 'nothing tells of which list or authority it is');
    return [];
  }
  if (set === undefined) view.ledger.note('guessed', spot, 'is of a list whose name is not told, which is called after its authority');
  const listedOn = first(days, view, 'listingDate');
  return (numbers.length === 0 ? [undefined] : numbers).map((entryId) => compact<Listing>({ list, entryId, listedOn }));
}

/** From when to when it is imposed. */
function historyOf({ view }: FtmRecord): ActOfSanction[] {
  const on = oneDate(view, 'startDate');
  const until = oneDate(view, 'endDate');
  return on === undefined && until === undefined ? [] : [compact<ActOfSanction>({ type: 'imposed', on, until })];
}
