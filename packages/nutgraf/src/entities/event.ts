import * as z from 'zod';
import { casualtyType } from '../codes/casualty-type.ts';
import { eventRole } from '../codes/event-role.ts';
import { eventStatus } from '../codes/event-status.ts';
import { eventType } from '../codes/event-type.ts';
import { paymentTiming } from '../codes/payment-timing.ts';
import type { Casualties, Event, EventParticipant } from '../generated/model.ts';
import { list } from '../values/bound.ts';
import { coded } from '../values/coded.ts';
import { namedObject, type ObjectSchema } from '../values/define.ts';
import { ActorIdSchema, AgreementIdSchema, EntityIdSchema, EventIdSchema, PartyIdSchema, PlaceIdSchema } from '../values/id.ts';
import { ItemSchema } from '../values/item.ts';
import { TitleSchema } from '../values/local-text.ts';
import { MoneySchema } from '../values/money.ts';
import { property } from '../values/property.ts';
import { QuantitySchema } from '../values/quantity.ts';
import { entityShape } from './entity.ts';

export const EventParticipantSchema: ObjectSchema<EventParticipant> = namedObject(
  'EventParticipant',
  'Somebody or something that takes part in an event, in one role.',
  z.strictObject({
    actor: PartyIdSchema.describe('Who or what takes part.'),
    role: coded(eventRole).optional().describe('In what role.'),
    position: property.position,
  }),
);

export const CasualtiesSchema: ObjectSchema<Casualties> = namedObject(
  'Casualties',
  'How many came to harm in an event, of one sort.',
  z.strictObject({
    type: coded(casualtyType).describe('What became of them.'),
    of: ActorIdSchema.optional().describe('Whose people they were.'),
    count: QuantitySchema.describe('How many.'),
  }),
);

export const EventSchema: ObjectSchema<Event> = namedObject(
  'Event',
  'Something that happened or is planned to happen. Its day is `on` or, where it lasted, `period`. The signing of an agreement stands in the history of the agreement and needs no event of its own.',
  z.strictObject({
    kind: z.literal('event').describe('Always `event`.'),
    id: EventIdSchema.describe('The id of the event.'),
    type: coded(eventType).describe('What sort of event it is.'),
    title: TitleSchema.optional().describe('What it is called, or a few words that tell it apart.'),
    status: coded(eventStatus).optional().describe('Whether it happened. A plan is `scheduled` until a source says that it happened.'),
    on: property.on,
    period: property.period,
    place: property.place,
    origin: PlaceIdSchema.optional().describe('Where a journey or a delivery began.'),
    destination: PlaceIdSchema.optional().describe('Where a journey or a delivery went.'),
    participants: list(EventParticipantSchema).optional().describe('Who takes part, and in which role.'),
    partOf: EventIdSchema.optional().describe('The larger event that it is a part of.'),
    during: list(EventIdSchema, 100).optional().describe('Events that it fell into in time, without being a part of them.'),
    under: AgreementIdSchema.optional().describe('The agreement that it carries out.'),
    results: list(EntityIdSchema).optional().describe('What it brought into being or changed.'),
    items: list(ItemSchema).optional().describe('The goods.'),
    value: MoneySchema.optional().describe('The price or sum.'),
    paymentTiming: coded(paymentTiming).optional().describe('When payment falls, seen from the delivery.'),
    casualties: list(CasualtiesSchema, 100).optional().describe('Who came to harm.'),
    ...entityShape,
  }),
);
