import type { FuzzyDate, Measure, Program, ProgramId, Sanction, SanctionId, Source, Story } from '../../generated/model.ts';
import { before, type Ternary } from '../../values/date-order.ts';
import { reachOf } from '../../values/edtf.ts';
import { StoryIndex } from '../story-index.ts';
import { not, some } from './act-day.ts';
import {
  all,
  answerOf,
  any,
  type Course,
  courseOfHistory,
  courseOfListings,
  courseOfPeriod,
  lasting,
  missing,
  silent,
  tellsBeginning,
} from './course.ts';

/** What can be in force: a program, a sanction, or one measure of a sanction by its place in `measuresOf`. */
export type InForceTarget = ProgramId | SanctionId | { sanction: SanctionId; measure: number };

/** A measure of a sanction, and the record that it stands in: the sanction's own, or its program's where it has none. */
export interface PlacedMeasure {
  measure: Measure;
  of: Sanction | Program;
  /** Its place in the `measures` of that record, from 0. */
  index: number;
}

/**
 * Whether a program, a sanction or a measure was in force on a day, by what the story tells.
 *
 * `no` if it had surely not begun, or was surely lifted, expired, annulled, delisted or suspended; the day it is lifted is no longer in
 * force, the last day of a period or of `until` still is. `yes` if it had surely begun and something shows that it lasted: an open end
 * (`..`), an end or an act on a later day, or a sanctions list among its `sources` that shows the state of that day or a later one.
 * Else `maybe`. `effectiveOn` wins over `on`. Where no history says when a sanction began, its listing does. `reportedStatus` is no date.
 *
 * A measure is in force only if its program, its sanction and itself are; one of several programs is enough. A record without dates of
 * its own says nothing against; one that the story lacks counts as unknown, and so does a target that it lacks. A sanction without
 * measures takes its programs'; when it began, they do not tell.
 *
 * `maybe` is truthy: compare with `===`. `no` is no clearance: it speaks of this story alone.
 * @throws NutgrafError if `on` is no FuzzyDate.
 */
export function inForce(story: Story | StoryIndex, target: InForceTarget, on: FuzzyDate): Ternary {
  const index = StoryIndex.of(story);
  reachOf(on);
  if (typeof target === 'string') {
    const entity = index.get(target);
    if (entity === undefined) return 'maybe';
    return answerOf(entity.kind === 'program' ? courseOfProgram(index, entity, on) : courseOfSanction(index, entity, on));
  }
  const sanction = index.get(target.sanction);
  const placed = sanction === undefined ? undefined : measuresOf(index, sanction)[target.measure];
  return sanction === undefined || placed === undefined ? 'maybe' : answerOf(courseOfMeasure(index, sanction, placed, on));
}

/** The measures of a sanction, or those of its programs, in their order, where it has none of its own. */
export function measuresOf(index: StoryIndex, sanction: Sanction): PlacedMeasure[] {
  const holders = sanction.measures === undefined ? programsOf(index, sanction) : [sanction];
  return holders.flatMap((of) => (of?.measures ?? []).map((measure, place) => ({ measure, of, index: place }) as PlacedMeasure));
}

/** The programs of a sanction; `undefined` for one that the story lacks. */
export function programsOf(index: StoryIndex, { programs }: Sanction): (Program | undefined)[] {
  return (programs ?? []).map((id) => index.get(id));
}

/** The sanctions lists that a record comes from and that say whose day they show. */
export function listsOf(index: StoryIndex, { sources }: Sanction | Program): (Source & { snapshotOn: FuzzyDate })[] {
  return (sources ?? []).flatMap((id) => {
    const source = index.get(id);
    if (source?.kind !== 'source' || source.type !== 'sanctions-list' || source.snapshotOn === undefined) return [];
    return [{ ...source, snapshotOn: source.snapshotOn }];
  });
}

/** The course of a sanction: under one of its programs, and for one of its measures, whichever tells most. */
export function courseOfSanction(index: StoryIndex, sanction: Sanction, on: FuzzyDate): Course {
  const courseOf = (measures: PlacedMeasure[]): Course => any(measures.map((placed) => courseOfMeasure(index, sanction, placed, on)));
  if (sanction.measures !== undefined) return courseOf(measuresOf(index, sanction));
  const own = ownCourse(index, sanction, on);
  if (sanction.programs === undefined) return own;
  return any(
    programsOf(index, sanction).map((program) => {
      if (program?.measures === undefined) return all([own, objection(courseOfProgram(index, program, on))]);
      return courseOf(program.measures.map((measure, place) => ({ measure, of: program, index: place })));
    }),
  );
}

/** The course of one measure of a sanction, its program and the sanction included. */
export function courseOfMeasure(index: StoryIndex, sanction: Sanction, { measure, of }: PlacedMeasure, on: FuzzyDate): Course {
  const own = ownCourse(index, sanction, on);
  if (of.kind === 'program') {
    const course = all([objection(ownCourse(index, of, on)), courseOfMeasureAlone(index, of, measure, on)]);
    return all([own, { ...course, begun: false }]);
  }
  const programs = any(programsOf(index, sanction).map((one) => courseOfProgram(index, one, on)));
  return all([own, objection(programs), courseOfMeasureAlone(index, of, measure, on)]);
}

function courseOfProgram(index: StoryIndex, program: Program | undefined, on: FuzzyDate): Course {
  if (program === undefined) return missing;
  const own = ownCourse(index, program, on);
  if (program.measures === undefined) return own;
  return any(program.measures.map((measure) => all([own, courseOfMeasureAlone(index, program, measure, on)])));
}

function courseOfMeasureAlone(index: StoryIndex, of: Sanction | Program, { history, period }: Measure, on: FuzzyDate): Course {
  const listed = listedThen(index, of, on);
  return all([courseOfHistory(history ?? [], on, listed), period === undefined ? silent : courseOfPeriod(period, on)]);
}

/** What the history, the listings and the lists of a record tell, without its measures and its programs. */
function ownCourse(index: StoryIndex, of: Sanction | Program, on: FuzzyDate): Course {
  const listed = listedThen(index, of, on);
  const listings = of.kind === 'sanction' ? (of.listings ?? []) : [];
  return all([
    courseOfHistory(of.history ?? [], on, listed),
    courseOfListings(listings, on, tellsBeginning(of.history)),
    listed === 'yes' ? lasting : silent,
  ]);
}

/** Whether a sanctions list that shows the state of the day or of a later one holds the record. */
function listedThen(index: StoryIndex, of: Sanction | Program, on: FuzzyDate): Ternary {
  return some(listsOf(index, of).map(({ snapshotOn }) => not(before(snapshotOn, on))));
}

/** What a program tells of a sanction under it: that it cannot have been in force, and never that it was. */
function objection(course: Course): Course {
  return course.verdict === 'open' ? silent : course;
}
