import { type ActorId, before, type EntityId, type Event, type EventId, type EventStatus, idFor, type Mention, type Period } from 'nutgraf';
import { takeDate } from '../../repair/date.ts';
import type { View } from '../../view.ts';
import { entityOf, mentions } from './concept.ts';
import { type Context, compact } from './context.ts';
import { alternatives } from './identifier.ts';
import { descriptions } from './text.ts';

/** The last part of a status in IPTC's lists of event status and of event occurrence status. */
const statuses = new Map<string, EventStatus>([
  ['pre-event', 'scheduled'],
  ['post-event', 'occurred'],
  ['eos1', 'scheduled'],
  ['eos2', 'scheduled'],
  ['eos3', 'scheduled'],
  ['eos4', 'scheduled'],
  ['eos5', 'scheduled'],
  ['eos6', 'cancelled'],
]);

/** The event that an item of the type `event` is about, as an entity; the item mentions it. */
export function itemEvent(view: View, title: string | undefined, context: Context): Mention[] {
  const found = view.take('eventDetails');
  const details = found && view.viewOf(found);
  if (details === undefined) return [];
  const id: EventId = idFor('event', context.namespace, context.uri);
  const event = compact<Event>({
    kind: 'event',
    id,
    type: 'x-unspecified',
    title: title === undefined ? undefined : compact({ text: title, lang: context.lang }),
    status: status(details, context),
    ...when(details, context),
    participants: organisers(details, context),
  });
  details.close();
  context.entities.set(id, event);
  context.ledger.note('stub-created', details.spot, 'is an entity of its own, event');
  return [{ ref: id, role: 'about' }];
}

/** The event that a document of the model's own is. Where it takes place is its one place. */
export function ownEvent(view: View, id: EventId, context: Context): Event {
  if (view.peek('type') === 'event') view.take('type');
  const found = view.take('eventDetails');
  const details = found && view.viewOf(found);
  const title = view.text('title');
  const [description] = descriptions(view, context);
  const { identifiers, urls } = alternatives(view, context);
  const places = mentions(view, 'place', ['places'], context);
  const event = compact<Event>({
    kind: 'event',
    id,
    type: 'x-unspecified',
    title: title === undefined ? undefined : compact({ text: title, lang: context.lang }),
    status: details && status(details, context),
    ...(details && when(details, context)),
    place: places[0]?.ref as Event['place'],
    participants: details && organisers(details, context),
    identifiers,
    description: description && compact({ text: description.text, lang: description.lang }),
    urls,
  });
  details?.close();
  return event;
}

function status(details: View, { ledger }: Context): EventStatus | undefined {
  const found = details.take('eventStatus');
  if (found === undefined) return undefined;
  const word = String(found.value).split(/[/#:]/u).at(-1) ?? '';
  const known = statuses.get(word);
  if (known === undefined) ledger.drop(found.spot, 'it says neither that the event is planned nor that it took place or was cancelled');
  return known;
}

/** A start alone is the day of the event; with an end it is a period. */
function when(details: View, context: Context): Pick<Event, 'on' | 'period'> {
  const found = details.take('dates');
  const dates = found && details.viewOf(found);
  if (dates === undefined) return {};
  const start = takeDate(dates, 'startDate', 'expectedStartDate');
  const name = dates.has('endDate') ? 'endDate' : 'expectedEndDate';
  const end = takeDate(dates, name);
  dates.close();
  if (start !== undefined && end !== undefined && before(end, start) === 'yes') {
    context.ledger.drop(dates.spotOf(name), `${end} is before the start, ${start}`);
    return { on: start };
  }
  if (end === undefined) return start === undefined ? {} : { on: start };
  return { period: compact<Period>({ start, end }) };
}

function organisers(details: View, context: Context): Event['participants'] {
  return details.views('organiser').flatMap((entry) => {
    const actor: EntityId | undefined = entityOf(entry, 'organization', context);
    entry.close();
    return actor === undefined ? [] : [{ actor: actor as ActorId, role: 'organizer' as const }];
  });
}
