import type { Event } from 'nutgraf';
import { type Context, compact } from './context.ts';
import { instant, says, truncated } from './form.ts';
import { identityOf } from './identity.ts';
import { Language } from './language.ts';
import { standard } from './standard.ts';

/** What IPTC calls the states of an event. There is no word for a disputed one, and so it is not written. */
const statuses = {
  scheduled: 'http://cv.iptc.org/newscodes/speventstatus/pre-event',
  occurred: 'http://cv.iptc.org/newscodes/speventstatus/post-event',
  cancelled: 'http://cv.iptc.org/newscodes/eventoccurstatus/eos6',
} as const;

/** The properties of an event that ninjs has a place for. */
const told = new Set([
  'kind',
  'id',
  'type',
  'title',
  'status',
  'on',
  'period',
  'place',
  'participants',
  'description',
  'identifiers',
  'urls',
]);

/** An event as a document of ninjs, of the type `event`. */
export function eventDocument(event: Event, context: Context): object {
  const { losses, concepts } = context;
  const { type, title, status, on, period, place, participants, description } = event;
  const language = new Language(event, [title, description], losses);
  const isTitled = title !== undefined && says(title.text) && language.takes(title, '/title');
  const isDescribed = description !== undefined && says(description.text) && language.takes(description, '/description');
  if (title !== undefined && !says(title.text)) losses.drop(event, '/title', 'it is blank');
  if (description !== undefined && !says(description.text)) losses.drop(event, '/description', 'it is blank');
  if (type !== 'x-unspecified') losses.narrow(event, '/type', 'is read as not specified');
  const where = place && concepts.kindOf(place) ? concepts.listed(place) : undefined;
  if (place !== undefined && where === undefined) losses.drop(event, '/place', 'the place is not among what is given');
  losses.dropRest(event, Object.fromEntries(Object.entries(event).filter(([name]) => !told.has(name))));
  return compact({
    ...identityOf(event, losses),
    standard,
    type: 'event',
    language: language.tag,
    title: isTitled ? title.text : undefined,
    descriptions: isDescribed ? [{ value: description.text }] : undefined,
    eventDetails: compact({
      eventStatus: status === undefined || status === 'disputed' ? undefined : statuses[status],
      dates: dates(event, on, period, context),
      organiser: organiser(event, participants, context),
    }),
    places: where && [where],
  });
}

interface Dates {
  startDate?: string;
  endDate?: string;
  expectedStartDate?: string;
  expectedEndDate?: string;
}

/** The day of an event or its first and last one: exact times as such, what is less exact as expected. A start alone is read as the day. */
function dates(event: Event, on: Event['on'], period: Event['period'], { losses }: Context): Dates | undefined {
  const isDate = (date: string | undefined): date is string => instant(date) !== undefined || truncated(date) !== undefined;
  const start = on ?? period?.start;
  const end = period?.end;
  if (on !== undefined && !isDate(on)) losses.drop(event, '/on', vague);
  if (end !== undefined && !isDate(end)) losses.drop(event, '/period/end', end === '..' ? 'ninjs has no word for an open end' : vague);
  const isOpen = period !== undefined && !isDate(end);
  if (period?.start !== undefined && (isOpen || !isDate(start)))
    losses.drop(event, '/period/start', isOpen ? 'a start alone is read as the day of the event' : vague);
  return compact<Dates>({
    ...(isDate(start) && !isOpen ? (instant(start) === undefined ? { expectedStartDate: start } : { startDate: start }) : {}),
    ...(isDate(end) ? (instant(end) === undefined ? { expectedEndDate: end } : { endDate: end }) : {}),
  });
}

const vague = 'ninjs has no such date: it is a range, an estimate or one with parts left open';

/** The first organizer that is a body. */
function organiser(event: Event, participants: Event['participants'] = [], { losses, concepts }: Context): object | undefined {
  let found: object | undefined;
  for (const [index, { actor, role, ...rest }] of participants.entries()) {
    const kind = concepts.kindOf(actor);
    const isBody = role === 'organizer' && (kind === 'organization' || kind === 'bloc');
    if (!isBody || found !== undefined)
      losses.drop(event, `/participants/${index}`, 'ninjs has one organiser of an event, a body, and no other who takes part');
    else {
      found = concepts.listed(actor);
      losses.dropRest(event, rest, `/participants/${index}`);
    }
  }
  return found;
}
