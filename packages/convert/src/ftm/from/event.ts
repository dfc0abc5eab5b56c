import type { Event, PartyId, PlaceId } from 'nutgraf';
import { eventType } from 'nutgraf/codes';
import { compact } from '../../compact.ts';
import { idOf } from '../identity.ts';
import { type FtmRecord, references } from './context.ts';
import { partiesOf } from './link.ts';
import { countryNotes, ownWord, sharedOf, titleOf } from './shared.ts';
import { first, oneDate, periodOf, texts } from './value.ts';

/** A record of an Event or of a Trip. */
export function eventOf(record: FtmRecord): Event {
  const { view, context, id, schema } = record;
  const place = (name: string) => first(references(record, name, 'Address') as PlaceId[], view, name);
  const as = (name: string, role?: 'organizer' | 'subject') =>
    partiesOf(record, name, name === 'vehicle' ? 'Vehicle' : 'LegalEntity').map((actor: PartyId) => ({ actor, ...(role && { role }) }));
  const period = periodOf(view, 'startDate', 'endDate');
  const locations = texts(view, 'location').map((text) => ({ text: `Location: ${text}` }));
  const title = titleOf(record);
  const shared = sharedOf(record);
  return compact<Event>({
    kind: 'event',
    id: idOf('event', context.namespace, id),
    type: ownWord(record, eventType) ?? (schema === 'Trip' ? 'x-trip' : 'x-event'),
    title,
    on: period === undefined ? oneDate(view, 'date') : undefined,
    period,
    place: place('addressEntity'),
    origin: schema === 'Trip' ? place('startLocation') : undefined,
    destination: schema === 'Trip' ? place('endLocation') : undefined,
    participants: [...as('organizer', 'organizer'), ...as('involved'), ...(schema === 'Trip' ? as('vehicle', 'subject') : [])],
    ...shared,
    notes: [...shared.notes, ...locations, ...countryNotes(record)],
  });
}
