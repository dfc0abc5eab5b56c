import { agreementAct } from '../../codes/agreement-act.ts';
import { correctionType } from '../../codes/correction-type.ts';
import type { Kind } from '../../codes/kind.ts';
import { measureType } from '../../codes/measure-type.ts';
import { membershipAct } from '../../codes/membership-act.ts';
import { milestoneType } from '../../codes/milestone-type.ts';
import { sanctionAct } from '../../codes/sanction-act.ts';
import type { EntityOf } from '../../entities/index.ts';
import type { Entity, EntityId, FuzzyDate, JsonPointer, Measure, Period, Story } from '../../generated/model.ts';
import { compareDates } from '../../values/date-order.ts';
import { earliest, latest } from '../../values/edtf.ts';
import { StoryIndex } from '../story-index.ts';
import { labelIn, titleOf } from './label-of.ts';

/** One dated thing of a story. */
export interface TimelineRow {
  /** The date as the story has it. */
  on: FuzzyDate;
  /** The first day or moment that it may mean; absent where its start is open. */
  earliest?: string;
  /** The last day or moment that it may mean; absent where its end is open. */
  latest?: string;
  /** Whose date it is. */
  entity: EntityId;
  /** Where in the entity the date stands. */
  pointer: JsonPointer;
  /** What happened, in English, with the names of the story. */
  label: string;
}

/** A date in an entity, and what happened on it; without words the label of the entity says it. */
type Dated = [on: FuzzyDate | undefined, pointer: JsonPointer, what?: string | undefined];

/** One act of any history. */
interface AnyAct {
  type: string;
  on?: FuzzyDate | undefined;
  effectiveOn?: FuzzyDate | undefined;
  until?: FuzzyDate | undefined;
}

/**
 * What happened when: events, acts of agreements, programs, sanctions, measures and memberships, listings, milestones, tenures,
 * relationships, articles as they were published and corrected, pictures as they were taken. Where something lasted, its start and its
 * end are two rows. Sorted by `compareDates`, in the order of the story where dates are the same; what has no date is not in it, nor
 * are births, deaths and the days on which things were said.
 */
export function timeline(story: Story | StoryIndex): TimelineRow[] {
  const index = StoryIndex.of(story);
  const rows = index.entries.flatMap(({ entity }) => {
    const dates = chronicles[entity.kind] as ((entity: Entity) => Dated[]) | undefined;
    return (dates?.(entity) ?? []).flatMap(([on, pointer, what]): TimelineRow[] => {
      if (on === undefined || on === '..') return [];
      const [first, last] = [earliest(on), latest(on)];
      const ends = { ...(first === undefined ? {} : { earliest: first }), ...(last === undefined ? {} : { latest: last }) };
      const label = labelIn(index, entity.id);
      return [{ on, ...ends, entity: entity.id, pointer, label: what === undefined ? label : `${label}: ${what}` }];
    });
  });
  return rows.sort((a, b) => compareDates(a.on, b.on));
}

const chronicles: { [K in Kind]?: (entity: EntityOf<K>) => Dated[] } = {
  article: ({ publishedAt, corrections, media }) => [
    [publishedAt, '/publishedAt', 'published'],
    ...(corrections ?? []).map(({ at, type }, place): Dated => [at, `/corrections/${place}/at`, titleOf(correctionType.codes, type)]),
    ...(media ?? []).map(({ takenAt, type }, place): Dated => [takenAt, `/media/${place}/takenAt`, `${type} taken`]),
  ],
  tenure: ({ period }) => ofPeriod(period, '/period', 'takes office', 'leaves office'),
  relationship: ({ period, history }) => [
    ...ofPeriod(period, '/period', 'begins', 'ends'),
    ...ofHistory(history, '/history', (type) => titleOf(membershipAct.codes, type)),
  ],
  agreement: ({ history, milestones, expires }) => [
    ...ofHistory(history, '/history', (type) => titleOf(agreementAct.codes, type)),
    ...(milestones ?? []).flatMap(({ type, due, metOn }, place): Dated[] => {
      const title = titleOf(milestoneType.codes, type);
      return [
        [due, `/milestones/${place}/due`, `${title} due`],
        [metOn, `/milestones/${place}/metOn`, `${title} made`],
      ];
    }),
    [expires, '/expires', 'ends by its own terms'],
  ],
  program: ({ history, measures }) => [...ofHistory(history, '/history', ofSanction), ...ofMeasures(measures)],
  sanction: ({ history, listings, measures }) => [
    ...ofHistory(history, '/history', ofSanction),
    ...(listings ?? []).flatMap(({ list, listedOn, delistedOn, amendedOn }, place): Dated[] => [
      [listedOn, `/listings/${place}/listedOn`, `put on the list ${list}`],
      ...(amendedOn ?? []).map((on, nth): Dated => [on, `/listings/${place}/amendedOn/${nth}`, `entry on the list ${list} amended`]),
      [delistedOn, `/listings/${place}/delistedOn`, `taken off the list ${list}`],
    ]),
    ...ofMeasures(measures),
  ],
  event: ({ on, period, status }) => {
    const note = status === undefined || status === 'occurred' ? undefined : status;
    const day: Dated = [on, '/on', note];
    const but = note === undefined ? '' : ` (${note})`;
    return [day, ...ofPeriod(period, '/period', `begins${but}`, `ends${but}`)];
  },
};

function ofSanction(type: string): string {
  return titleOf(sanctionAct.codes, type);
}

function ofPeriod(period: Period | undefined, at: JsonPointer, begins: string, ends: string): Dated[] {
  return [
    [period?.start, `${at}/start`, begins],
    [period?.end, `${at}/end`, ends],
  ];
}

function ofHistory(history: readonly AnyAct[] | undefined, at: JsonPointer, say: (type: string) => string): Dated[] {
  return (history ?? []).flatMap(({ type, on, effectiveOn, until }, place): Dated[] => [
    [on, `${at}/${place}/on`, say(type)],
    [effectiveOn === on ? undefined : effectiveOn, `${at}/${place}/effectiveOn`, `${say(type)}, with effect from this day`],
    [until, `${at}/${place}/until`, `${say(type)} until this day`],
  ]);
}

function ofMeasures(measures: Measure[] | undefined): Dated[] {
  return (measures ?? []).flatMap(({ type, period, history }, place) => {
    const title = titleOf(measureType.codes, type);
    return [
      ...ofPeriod(period, `/measures/${place}/period`, `${title} begins`, `${title} ends`),
      ...ofHistory(history, `/measures/${place}/history`, (act) => `${title} ${ofSanction(act)}`),
    ];
  });
}
