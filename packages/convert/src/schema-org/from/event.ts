import { before, type Event, type EventParticipant, type EventStatus, type EventType, type Period } from 'nutgraf';
import { eventType } from 'nutgraf/codes';
import { showValue } from 'nutgraf/intake';
import { actors, type Context, compact, type NodeView, type Reading } from './context.ts';
import { dateOf, identity, isPrivateCode, oneText, plainText, privateCode, texts } from './value.ts';

const statuses: ReadonlyMap<string, EventStatus> = new Map([
  ['EventScheduled', 'scheduled'],
  ['EventCancelled', 'cancelled'],
]);

/** The roles of participants, by property. */
const roles = [
  ['organizer', 'organizer'],
  ['performer', 'x-performer'],
  ['attendee', 'attendee'],
] as const;

/** A node of an event as one. */
export function event({ node, id, view, context }: Reading<'event'>): Event {
  const place = view.take('location');
  const whole = view.take('superEvent');
  return compact<Event>({
    kind: 'event',
    id,
    type: typeOf(node['@type'], view, context),
    title: oneText(view, ['name', 'headline'], context),
    status: statusOf(view, context),
    ...when(view, context),
    place: place && context.refer(place.value, place.spot, ['place']),
    participants: participants(view, context),
    partOf: whole && context.refer(whole.value, whole.spot, ['event']),
    description: oneText(view, ['description'], context),
    ...identity(view, context),
  });
}

/** The type by its own word, where this project has written the node, else by that of schema.org as a private code. */
function typeOf(types: readonly string[], view: NodeView, context: Context): EventType {
  const words = texts(view, ['additionalType'], context).map(({ text }) => text);
  const known = words.find((word) => Object.hasOwn(eventType.codes, word) || isPrivateCode(word));
  if (known !== undefined) return known as EventType;
  const [own] = types.filter((type) => type !== 'Event').map((type) => type.replaceAll(/(?<=[a-z])(?=[A-Z])/gu, '-'));
  return (own === undefined ? undefined : privateCode(own)) ?? 'x-unspecified';
}

function statusOf(view: NodeView, context: Context): EventStatus | undefined {
  const text = plainText(view, ['eventStatus'], context);
  const status = text === undefined ? undefined : statuses.get(text.split(/[/#:]/u).at(-1)?.trim() ?? '');
  if (text !== undefined && status === undefined)
    context.ledger.drop(view.spotOf('eventStatus'), `${showValue(text)} says neither that it is planned nor that it was cancelled`);
  return status;
}

/** A start alone is the day of the event; with an end it is a period. */
function when(view: NodeView, context: Context): Pick<Event, 'on' | 'period'> {
  const start = dateOf(view, ['startDate'], context);
  const end = dateOf(view, ['endDate'], context);
  if (end === undefined) return start === undefined ? {} : { on: start };
  if (start !== undefined && before(end, start) === 'yes') {
    context.ledger.drop(view.spotOf('endDate'), `${end} is before the start, ${start}`);
    return { on: start };
  }
  return { period: compact<Period>({ start, end }) };
}

function participants(view: NodeView, context: Context): EventParticipant[] {
  return roles.flatMap(([name, role]) =>
    view.list(name).flatMap(({ value, spot }): EventParticipant[] => {
      const actor = context.refer(value, spot, actors);
      return actor === undefined ? [] : [{ actor, role }];
    }),
  );
}
