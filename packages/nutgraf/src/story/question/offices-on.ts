import type { FuzzyDate, PersonId, PositionId, Story, TenureId } from '../../generated/model.ts';
import { covers, type Ternary } from '../../values/date-order.ts';
import { reachOf } from '../../values/edtf.ts';

/** An office that a person has held at some time, and whether on the day in question. */
export interface OfficeRow {
  tenure: TenureId;
  /** The office; absent where only a body is known (`tenure.organization`). */
  position?: PositionId;
  answer: Ternary;
}

/**
 * The offices of a person, each with the answer whether it was held on a day; those surely not held then are `no` rows. A tenure without
 * an end is `maybe` after its start, unless the end is `..`; `reportedStatus` is no date. Rows come in the order of the story; a tenure of
 * the capacity `designate` is that of somebody who has yet to take office.
 * @throws NutgrafError if `on` is no FuzzyDate.
 */
export function officesOn(story: Story, person: PersonId, on: FuzzyDate): OfficeRow[] {
  reachOf(on);
  return (story.tenures ?? []).flatMap(({ id, holder, position, period }) => {
    if (holder !== person) return [];
    return [{ tenure: id, ...(position === undefined ? {} : { position }), answer: covers(period ?? {}, on) }];
  });
}
