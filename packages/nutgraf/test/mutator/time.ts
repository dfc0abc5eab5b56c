import type { Agreement, Event, EventId, PersonId, PositionId, Story } from '../../src/generated/model.ts';
import { fromPointer, valueAt } from '../../src/json-pointer.ts';
import { signingDays } from '../../src/story/check/signing.ts';
import { StoryIndex } from '../../src/story/story-index.ts';
import { overlaps } from '../../src/values/date-order.ts';
import { edited } from '../edit.ts';
import type { Mutation } from './mutation.ts';
import type { Position } from './position.ts';

const longAgo = '0001-01-01';
const dead = { deaths: [{ date: longAgo }] };

/** Faults in the order of dates of two records, and acts outside the tenure of an office. */
export function timeMutations(story: Story, positions: readonly Position[]): Mutation[] {
  const index = new StoryIndex(story);
  return [
    ...containments(story, index),
    ...foundings(story, index),
    ...lives(story, index),
    ...causes(story, index, positions),
    ...tenures(story, index),
  ];
}

const order = (name: string, story: Story, pointer: string): Mutation => ({ name, story, code: 'story/date-order', pointer });
const timeOf = (event: Event | undefined) => event?.on ?? event?.period;
const isPlan = ({ status }: Event): boolean => status === 'scheduled' || status === 'cancelled';

function containments(story: Story, index: StoryIndex): Mutation[] {
  return index.all('event').flatMap((event, at) => {
    const { partOf, during = [] } = event;
    const wider: [EventId | undefined, string][] = [
      [partOf, '/partOf'],
      ...during.map((id, number): [EventId, string] => [id, `/during/${number}`]),
    ];
    return wider.flatMap(([id, path]) => {
      const larger = index.get(id);
      const time = timeOf(larger);
      if (larger === undefined || time === undefined || isPlan(event) !== isPlan(larger) || overlaps(longAgo, time) !== 'no') return [];
      const moved = edited(story, { [`/events/${at}/period`]: undefined, [`/events/${at}/on`]: longAgo });
      return [order('move an event out of another', moved, `/events/${at}${path}`)];
    });
  });
}

/** Whether it is known since when something of an agreement stands. */
function isSettled(agreement: Agreement | undefined): boolean {
  const acts = (agreement?.history ?? []).filter(({ type }) => ['initialled', 'agreed', 'announced', 'signed'].includes(type));
  return acts.length > 0 && acts.every(({ on }) => on !== undefined && overlaps(longAgo, on) === 'no');
}

function foundings(story: Story, index: StoryIndex): Mutation[] {
  const early = (list: string, at: number, key: string, id: Agreement['id'] | undefined): Mutation[] => {
    const moved = edited(story, { [`/${list}/${at}/period`]: { start: longAgo } });
    return isSettled(index.get(id)) ? [order('begin before what founded it', moved, `/${list}/${at}/${key}`)] : [];
  };
  return [
    ...index.all('bloc').flatMap(({ foundedBy }, at) => early('blocs', at, 'foundedBy', foundedBy)),
    ...index.all('relationship').flatMap(({ establishedBy }, at) => early('relationships', at, 'establishedBy', establishedBy)),
    ...index.all('agreement').flatMap((agreement, at) =>
      (agreement.relations ?? []).flatMap(({ type, target }, number) => {
        const changes = type === 'amends' || type === 'supersedes' || type === 'implements' || type === 'extends';
        if (!changes || !isSettled(index.get(target))) return [];
        const moved = edited(story, { [`/agreements/${at}/history`]: [{ type: 'signed', on: longAgo }] });
        return [order('sign before what it changes', moved, `/agreements/${at}/relations/${number}/target`)];
      }),
    ),
  ];
}

function lives(story: Story, index: StoryIndex): Mutation[] {
  const dying = (id: string): [string, unknown][] => {
    const entry = index.entry(id);
    return entry?.entity.kind === 'person' ? [[entry.pointer, { ...entry.entity, ...dead }]] : [];
  };
  return [
    ...index.all('tenure').map(({ holder }, at) => {
      const edits = Object.fromEntries([...dying(holder), [`/tenures/${at}/period`, { start: '2000' }]]);
      return order('take office after death', edited(story, edits), `/tenures/${at}/holder`);
    }),
    ...index.all('agreement').flatMap((agreement, at) => {
      const days = signingDays(agreement);
      return agreement.participants.flatMap((participant, number) => {
        const { role, actor } = participant;
        const [death] = dying(actor);
        if (death === undefined || (role !== 'signatory' && role !== 'witness') || days(participant).length === 0) return [];
        return [order('sign after death', edited(story, Object.fromEntries([death])), `/agreements/${at}/participants/${number}/actor`)];
      });
    }),
  ];
}

function causes(story: Story, index: StoryIndex, positions: readonly Position[]): Mutation[] {
  return positions.flatMap(({ path, pointer, value }) => {
    if (path.at(-1) !== 'through') return [];
    const event = index.get(value as EventId);
    const start = event?.on ?? event?.period?.start;
    if (event === undefined || isPlan(event) || start === undefined || overlaps(longAgo, start) !== 'no') return [];
    return [order('act before the cause', edited(story, { [pointer.replace(/through$/u, 'on')]: longAgo }), pointer)];
  });
}

function tenures(story: Story, index: StoryIndex): Mutation[] {
  const outside = (actor: string | undefined, position: PositionId | undefined, pointer: string): Mutation[] => {
    const held = index.all('tenure').flatMap((tenure, at) => (tenure.holder === actor && tenure.position === position ? [at] : []));
    if (held.length === 0 || position === undefined) return [];
    const moved = edited(story, Object.fromEntries(held.map((at) => [`/tenures/${at}/period`, { start: '0001', end: '0002' }])));
    return [{ name: 'move a tenure away', story: moved, code: 'story/outside-tenure', pointer }];
  };
  return [
    ...index
      .all('agreement')
      .flatMap((agreement, at) =>
        agreement.participants.flatMap((one, number) =>
          signingDays(agreement)(one).length === 0
            ? []
            : outside(one.actor, one.position, `/agreements/${at}/participants/${number}/position`),
        ),
      ),
    ...index
      .all('event')
      .flatMap((event, at) =>
        (event.participants ?? []).flatMap(({ actor, position }, number) =>
          timeOf(event) === undefined ? [] : outside(actor, position, `/events/${at}/participants/${number}/position`),
        ),
      ),
    ...index.all('claim').flatMap(({ speaker, speakerPosition, saidOn, statedIn }, at) => {
      const day = saidOn ?? valueAt(index.entry(statedIn)?.entity, fromPointer('/publishedAt'));
      return day === undefined ? [] : outside(speaker as PersonId, speakerPosition, `/claims/${at}/speakerPosition`);
    }),
  ];
}
