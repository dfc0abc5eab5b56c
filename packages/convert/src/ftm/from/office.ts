import { type ActorId, type PersonId, type Position, type PositionId, type State, type StateId, stateId, type Tenure } from 'nutgraf';
import { country, positionLevel } from 'nutgraf/codes';
import { compact } from '../../compact.ts';
import { idOf } from '../identity.ts';
import { type FtmRecord, references } from './context.ts';
import { capped } from './link.ts';
import { countryNotes, ownWord, sharedOf, titleOf, topicsOf } from './shared.ts';
import { countries, first, oneText, periodOf, texts } from './value.ts';

/** A record of a Position. `undefined` where nothing tells what it is called. */
export function positionOf(record: FtmRecord): Position | undefined {
  const { view, context, id } = record;
  const title = titleOf(record);
  if (title === undefined) return undefined;
  const topics = topicsOf(record);
  const shared = sharedOf(record);
  if (topics.length > 0) context.ledger.drop(view.spotOf('topics'), 'an office of the model has no topics');
  const bodies = references(record, 'organization', 'Organization') as ActorId[];
  const area = texts(view, 'subnationalArea').map((text) => ({ text: `Area: ${text}` }));
  return compact<Position>({
    kind: 'position',
    id: idOf('position', context.namespace, id),
    title,
    of: first(bodies, view, 'organization') ?? (topics.includes('gov.national') ? stateOf(record) : undefined),
    level:
      ownWord(record, positionLevel) ?? (topics.includes('gov.legislative') && topics.includes('gov.national') ? 'legislator' : undefined),
    ...shared,
    notes: [...shared.notes, ...area, ...countryNotes(record)],
  });
}

/** The state that an office of the national level is of: the only country of the record, which becomes a state. */
function stateOf({ view, context }: FtmRecord): StateId | undefined {
  const listed = view.peek('country');
  if (!Array.isArray(listed) || listed.length !== 1) return undefined;
  const spot = view.spotOf('country');
  const [code] = countries(view, 'country');
  if (code === undefined) return undefined;
  const { title } = country.codes[code];
  const state: State = { kind: 'state', id: stateId(title), country: code, names: [{ text: title }] };
  if (!context.entities.has(state.id) && !context.given?.has(state.id))
    context.ledger.note('stub-created', spot, `is ${code}, which becomes a state of its own, for the office is of the national level`);
  context.entities.set(state.id, state);
  return state.id;
}

const statuses: Readonly<Record<string, Tenure['reportedStatus']>> = { current: 'current', ended: 'ended' };

/** A record of an Occupancy, one for each holder of each post. */
export function tenuresOf(record: FtmRecord): Tenure[] {
  const { view, context, id } = record;
  const holders = capped(references(record, 'holder', 'Person'), record, 'holder') as PersonId[];
  const posts = capped(references(record, 'post', 'Position'), record, 'post') as PositionId[];
  const status = oneText(view, 'status');
  const known = statuses[status?.toLowerCase() ?? ''];
  if (status !== undefined && known === undefined && status !== 'unknown')
    view.ledger.drop(view.spotOf('status'), 'it is neither current nor ended');
  const rest = { period: periodOf(view, 'startDate', 'endDate'), reportedStatus: known, ...sharedOf(record) };
  return holders.flatMap((holder) =>
    (posts.length === 0 ? [undefined] : posts).map((position, at) => {
      const key = holder === holders[0] && at === 0 ? id : `${id}:${holder}:${position ?? ''}`;
      return compact<Tenure>({ kind: 'tenure', id: idOf('tenure', context.namespace, key), holder, position, ...rest });
    }),
  );
}
