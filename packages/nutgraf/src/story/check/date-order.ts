import { pointerOf, walk } from '../../entities/walk.ts';
import type { Agreement, AgreementId, Entity, Event, EventId, Relationship, Tenure } from '../../generated/model.ts';
import { before, overlaps } from '../../values/date-order.ts';
import { compareBounds, fuzzyDatePattern, reachOf } from '../../values/edtf.ts';
import type { StoryIndex } from '../story-index.ts';
import { example } from './example.ts';
import type { StoryRule } from './rule.ts';
import { signingDays } from './signing.ts';
import { timeText } from './time-text.ts';

/** Dates of two records that cannot both be right. */
export const dateOrder: StoryRule = {
  code: {
    code: 'story/date-order',
    severity: 'error',
    title: 'Dates of two records contradict each other',
    meaning:
      'Surely wrong, however imprecise dates are read: an event outside the one that it is part of or falls into; a relationship or a bloc that begins before anything of the agreement behind it was settled; an agreement that changes or carries out one of later date; an office taken up, or a signature given, after death; an act before the event that caused it. Plans are not held against what happened.',
    mend: 'Look both dates up and correct the wrong one. The issue points to the reference that ties the two records together.',
    example: example({
      events: [
        { kind: 'event', id: 'event/summit', type: 'summit', period: { start: '2024-09-04', end: '2024-09-06' } },
        { kind: 'event', id: 'event/dinner', type: 'meeting', on: '2024-09-09', partOf: 'event/summit' },
      ],
    }),
  },
  check: (story, report) => {
    const lastDeath = deathsOf(story);
    const settled = settledIn(story);
    for (const { entity, pointer } of story.entries) {
      const tell = (path: string, message: string): void =>
        report(pointer + path, message, 'Look both dates up, and correct the wrong one');
      if (entity.kind === 'bloc') founding(entity.foundedBy, '/foundedBy', [entity.period?.start], settled, tell);
      else if (entity.kind === 'tenure') appointment(entity, lastDeath, tell);
      else if (entity.kind === 'relationship') establishment(entity, settled, tell);
      else if (entity.kind === 'agreement') {
        signatures(entity, lastDeath, tell);
        succession(entity, settled, tell);
      } else if (entity.kind === 'event') containment(entity, story, tell);
      if ('history' in entity || 'measures' in entity) causes(entity, story, tell);
    }
  },
};

type Tell = (path: string, message: string) => void;
type Deaths = (id: string) => string | undefined;
type Settled = (id: AgreementId | undefined) => { first: string; last: string } | undefined;

/** A bloc or a relationship begins no earlier than the agreement behind it was first settled. */
function founding(id: AgreementId | undefined, path: string, starts: readonly (string | undefined)[], settled: Settled, tell: Tell): void {
  const first = settled(id)?.first;
  const start = first && starts.find((one) => one !== undefined && before(one, first) === 'yes');
  if (start) tell(path, `it begins ${start}, and nothing of ${id} is settled before ${first}`);
}

function establishment({ establishedBy, period, history = [] }: Relationship, settled: Settled, tell: Tell): void {
  const joined = history.flatMap(({ type, on }) => (type === 'joined' ? [on] : []));
  founding(establishedBy, '/establishedBy', [period?.start, ...joined], settled, tell);
}

/** Nobody takes up an office after death. */
function appointment({ holder, period }: Tenure, lastDeath: Deaths, tell: Tell): void {
  const death = lastDeath(holder);
  if (death === undefined || period?.start === undefined || before(death, period.start) !== 'yes') return;
  tell('/holder', `the tenure begins ${period.start}, and ${holder} died ${death}`);
}

/** Nobody signs an agreement, or sees it signed, after death. */
function signatures(agreement: Agreement, lastDeath: Deaths, tell: Tell): void {
  const days = signingDays(agreement);
  agreement.participants.forEach((participant, index) => {
    const { actor, role } = participant;
    const death = role === 'signatory' || role === 'witness' ? lastDeath(actor) : undefined;
    const signed = death === undefined ? [] : days(participant);
    if (death === undefined || signed.length === 0 || !signed.every((day) => before(death, day) === 'yes')) return;
    tell(`/participants/${index}/actor`, `the signing is of ${signed[0]}, and ${actor} died ${death}`);
  });
}

/** An agreement is no older than what it changes, replaces or carries out. */
function succession({ id, relations }: Agreement, settled: Settled, tell: Tell): void {
  relations?.forEach(({ type, target }, index) => {
    if (type === 'under' || type === 'responds-to') return;
    const [last, first] = [settled(id)?.last, settled(target)?.first];
    if (last === undefined || first === undefined || before(last, first) !== 'yes') return;
    tell(`/relations/${index}/target`, `it is settled ${last}, and nothing of ${target} before ${first}`);
  });
}

/** An event shares a day with the one that it is part of, and with those that it falls into. */
function containment(event: Event, story: StoryIndex, tell: Tell): void {
  const within = (id: EventId | undefined, path: string): void => {
    const larger = story.get(id);
    const [time, wider] = [event.on ?? event.period, larger?.on ?? larger?.period];
    if (larger === undefined || time === undefined || wider === undefined) return;
    if (isPlan(event) === isPlan(larger) && overlaps(time, wider) === 'no') {
      tell(path, `the event is ${timeText(time)}, and ${id} is ${timeText(wider)}`);
    }
  };
  within(event.partOf, '/partOf');
  event.during?.forEach((id, index) => {
    within(id, `/during/${index}`);
  });
}

/** What an event caused is done no earlier than the event begins. */
function causes(entity: Entity, story: StoryIndex, tell: Tell): void {
  walk(entity, ({ through, on }, spot) => {
    if (typeof through !== 'string' || typeof on !== 'string' || !fuzzyDatePattern.test(on)) return;
    const event = story.get(through as EventId);
    const start = event?.on ?? event?.period?.start;
    if (event === undefined || isPlan(event) || start === undefined || before(on, start) !== 'yes') return;
    tell(pointerOf(spot, 'through'), `the act is of ${on}, and ${event.id} begins ${start}`);
  });
}

function isPlan({ status }: Event): boolean {
  return status === 'scheduled' || status === 'cancelled';
}

/** The acts by which something of an agreement comes to stand. */
const settling: ReadonlySet<string> = new Set(['initialled', 'agreed', 'announced', 'signed']);

/**
 * The first and the last day of which it is known that something of an agreement stood. `undefined` where that may have been
 * so on a day that is not stated: where no settling act is recorded, or one without a day.
 */
function settledOn(agreement: Agreement | undefined): ReturnType<Settled> {
  const acts = (agreement?.history ?? []).filter(({ type }) => type !== 'proposed' && type !== 'negotiating');
  const settled = acts.filter(({ type }) => settling.has(type)).map(({ on }) => on);
  if (settled.length === 0 || settled.includes(undefined)) return undefined;
  const dates = acts.flatMap(({ on }) => (on === undefined ? [] : [on]));
  const first = dates.reduce((a, b) => (compareBounds(reachOf(b).first, reachOf(a).first) < 0 ? b : a));
  return { first, last: latestOf(settled as string[]) };
}

/** The same by id, worked out once for each agreement. */
function settledIn(story: StoryIndex): Settled {
  const known = new Map<string, ReturnType<Settled>>();
  return (id) => {
    if (id === undefined) return undefined;
    if (!known.has(id)) known.set(id, settledOn(story.get(id)));
    return known.get(id);
  };
}

function latestOf(dates: readonly string[]): string {
  return dates.reduce((a, b) => (compareBounds(reachOf(b).last, reachOf(a).last) > 0 ? b : a));
}

/** The day after which a person was surely dead: the latest of the alternatives, where each has a day. */
function deathsOf(story: StoryIndex): Deaths {
  const deaths = new Map<string, string>();
  for (const { id, deaths: alternatives = [] } of story.all('person')) {
    const dates = alternatives.flatMap(({ date }) => (date === undefined ? [] : [date]));
    if (dates.length > 0 && dates.length === alternatives.length) deaths.set(id, latestOf(dates));
  }
  return (id) => deaths.get(id);
}
