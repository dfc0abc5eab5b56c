import type { ActOfSanction, ActorId, Entity, FuzzyDate, Organization, Program, Sanction } from 'nutgraf';
import { entityOf, ownOf } from '../identity.ts';
import type { Plan } from './plan.ts';
import { type Begun, datasetOf, writeShared } from './shared.ts';
import { countryOf, dateOf } from './value.ts';

const ending: ReadonlySet<ActOfSanction['type']> = new Set(['lifted', 'expired', 'annulled']);

/** Writes a sanction. */
export function writeSanction(begun: Begun, sanction: Sanction, plan: Plan): void {
  const { draft } = begun;
  plan.refer(draft, 'entity', sanction.target);
  writeIssuer(begun, sanction.issuer, plan);
  writePrograms(begun, sanction, plan);
  for (const { entryId, listedOn } of sanction.listings ?? []) {
    draft.add('authorityId', entryId);
    draft.add('listingDate', dateOf(listedOn));
  }
  writeList(begun, sanction, plan);
  draft.add('reason', ...(sanction.reasons ?? []).map(({ text }) => text));
  draft.add('provisions', ...(sanction.measures ?? []).map(({ type, stated }) => stated ?? type));
  const { start, end } = spanOf(sanction.history ?? []);
  draft.add('startDate', dateOf(start));
  draft.add('endDate', dateOf(end));
  draft.add('status', sanction.reportedStatus === 'unstated' ? undefined : sanction.reportedStatus);
  writeShared(begun, sanction, plan);
}

/** The name of the list, where neither its authority nor its only data set is called so. */
function writeList({ draft }: Begun, { listings = [], issuer, sources = [] }: Sanction, plan: Plan): void {
  const [list, ...others] = new Set(listings.map((one) => one.list));
  const entity = plan.entity(issuer);
  const [dataset] = sources.length === 1 ? sources.map((source) => datasetOf(source, plan)) : [];
  const known = dataset !== undefined && ownOf(dataset) === undefined ? dataset : entity && nameOf(entity);
  if (list !== known && others.length === 0 && entityOf(draft.id) !== undefined) draft.add('publisher', list);
}

/** From when to when it was imposed. What ended it counts, since a sanction without an end looks as if it were in force. */
function spanOf(history: readonly ActOfSanction[]): { start: FuzzyDate | undefined; end: FuzzyDate | undefined } {
  const imposed = history.find(({ type }) => type === 'imposed');
  const ended = history.findLast(({ type }) => ending.has(type));
  return { start: imposed?.on ?? imposed?.effectiveOn, end: ended?.effectiveOn ?? ended?.on ?? imposed?.until };
}

/** The name of the authority and, but for one that is a name and no more, its id beside it. */
function writeIssuer({ draft }: Begun, issuer: ActorId | undefined, plan: Plan): void {
  const entity = plan.entity(issuer);
  if (issuer === undefined || entity === undefined) return;
  draft.add('authority', nameOf(entity));
  if (!plan.isNamedOnly(issuer)) draft.add('authority', `urn:nutgraf:${issuer}`);
  const country = (entity as Organization).jurisdiction ?? (entity.kind === 'state' ? entity.country : undefined);
  draft.add('country', country && countryOf(country));
}

function nameOf(entity: Entity): string | undefined {
  return 'names' in entity ? entity.names?.[0]?.text : undefined;
}

/** Programs by their keys, those that are names as such, or by their own ids with their titles beside them. */
function writePrograms({ draft }: Begun, { programs = [] }: Sanction, plan: Plan): void {
  const known = programs.flatMap((id) => plan.entity<Program>(id) ?? []);
  const keys = known.map((program) => plan.keyOf(program));
  const areNames = keys.every((key) => key !== undefined && /\s/u.test(key));
  for (const [at, { id, title }] of known.entries()) {
    const key = keys[at];
    draft.add(areNames ? 'program' : 'programId', key ?? `urn:nutgraf:${id}`);
    if (key === undefined) draft.add('program', title.text);
  }
}
