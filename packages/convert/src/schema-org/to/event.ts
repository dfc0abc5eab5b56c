import type { Event } from 'nutgraf';
import { compact } from '../../compact.ts';
import type { Maker, NodeOf } from './vocabulary.ts';
import { append, uriFor, type Writer } from './writer.ts';

const statuses = { scheduled: 'https://schema.org/EventScheduled', cancelled: 'https://schema.org/EventCancelled' } as const;

/** Participants, by property, in the order in which they are read. */
const roles = [
  ['organizer', 'organizer'],
  ['performer', 'x-performer'],
  ['attendee', 'attendee'],
] as const;

/** An event as a node. What it is has no type of schema.org; it stands in `additionalType`. */
export function eventNode(event: Event, writer: Writer): NodeOf<'Event'> {
  const { kind: _, id, type, title, status, on, period, place, participants, partOf, identifiers, urls, description, ...rest } = event;
  const known = status === 'scheduled' || status === 'cancelled' ? statuses[status] : undefined;
  writer.dropRest(known === undefined ? { status, ...rest } : rest);
  return compact<NodeOf<'Event'>>({
    '@type': 'Event',
    '@id': uriFor(id),
    additionalType: type,
    name: writer.local('/title', title),
    description: writer.local('/description', description),
    eventStatus: known,
    ...dates({ on, period }, writer),
    location: writer.reference('/place', place, ['place']),
    ...participantProperties(participants, writer),
    superEvent: writer.reference('/partOf', partOf, ['event']),
    ...writer.identity({ identifiers, urls }),
  });
}

/** A period whose end is not known is read back as the day of its start. */
function dates({ on, period }: Pick<Event, 'on' | 'period'>, writer: Writer): Pick<NodeOf<'Event'>, 'startDate' | 'endDate'> {
  if (period === undefined) return compact({ startDate: writer.date('/on', on) });
  const end =
    period.end === '..' ? writer.drop('/period/end', 'schema.org does not say that it goes on') : writer.date('/period/end', period.end);
  const start = writer.date('/period/start', period.start);
  if (end !== undefined || start === undefined) return compact({ startDate: start, endDate: end });
  writer.narrow('/period', 'is read back as the day of its start');
  writer.narrow('/on', 'is what the start of the period is read back as');
  return { startDate: start };
}

function participantProperties(participants: Event['participants'], writer: Writer): Partial<Record<(typeof roles)[number][0], Maker[]>> {
  const nodes: Partial<Record<(typeof roles)[number][0], Maker[]>> = {};
  const groups = writer.entries('/participants', participants).flatMap(({ value: { actor, role, ...rest }, at }) => {
    const group = roles.findIndex(([, one]) => one === role);
    const property = roles[group]?.[0];
    const reference = writer.reference(undefined, actor, ['person', 'organization', 'government', 'bloc']);
    if (property === undefined || reference === undefined) {
      writer.drop(at, property === undefined ? 'schema.org has no property for such a part in an event' : 'who it is cannot be written');
      return [];
    }
    writer.dropRest(rest, at);
    append(nodes, property, reference);
    return [group];
  });
  writer.order('/participants', groups);
  return nodes;
}
