import type { Event, Position, Tenure } from 'nutgraf';
import type { Plan } from './plan.ts';
import { type Begun, isVehicle, writeShared, writeWord } from './shared.ts';
import { dateOf, endsOf } from './value.ts';

/** Writes an office. */
export function writePosition(begun: Begun, position: Position, plan: Plan): void {
  begun.draft.add('name', position.title.text);
  writeWord(begun, position.level);
  plan.refer(begun.draft, 'organization', position.of);
  writeShared(begun, position, plan);
}

/** Writes that somebody held an office. */
export function writeTenure(begun: Begun, tenure: Tenure, plan: Plan): void {
  const { draft } = begun;
  plan.refer(draft, 'holder', tenure.holder);
  plan.refer(draft, 'post', tenure.position);
  writePeriod(begun, tenure.period);
  draft.add('status', tenure.reportedStatus);
  writeShared(begun, tenure, plan);
}

/** Writes from when to when something was so. */
export function writePeriod({ draft }: Begun, period: Tenure['period']): void {
  const { start, end } = endsOf(period);
  draft.add('startDate', start);
  draft.add('endDate', end);
}

/** Writes an event. */
export function writeEvent(begun: Begun, event: Event, plan: Plan): void {
  const { draft } = begun;
  draft.add('name', event.title?.text);
  if (event.type !== (draft.schema === 'Trip' ? 'x-trip' : 'x-event')) writeWord(begun, event.type);
  draft.add('date', dateOf(event.on));
  writePeriod(begun, event.period);
  plan.refer(draft, 'addressEntity', event.place);
  plan.refer(draft, 'startLocation', event.origin);
  plan.refer(draft, 'endLocation', event.destination);
  for (const { actor, role } of event.participants ?? []) {
    const isMoved = draft.schema === 'Trip' && isVehicle(plan.schema(actor));
    plan.refer(draft, role === 'organizer' ? 'organizer' : isMoved ? 'vehicle' : 'involved', actor);
  }
  writeShared(begun, event, plan);
}
