import * as z from 'zod';
import { recognitionStatus } from '../codes/recognition-status.ts';
import { topic } from '../codes/topic.ts';
import { unspecifiedReason } from '../codes/unspecified-reason.ts';
import type { Recognition, Unspecified } from '../generated/model.ts';
import { AddressSchema } from '../values/address.ts';
import { list } from '../values/bound.ts';
import { coded } from '../values/coded.ts';
import { ContactSchema } from '../values/contact.ts';
import { namedObject, type ObjectSchema } from '../values/define.ts';
import { ActorIdSchema } from '../values/id.ts';
import { LocalTextSchema } from '../values/local-text.ts';
import { NameSchema } from '../values/name.ts';
import { property } from '../values/property.ts';

export const UnspecifiedSchema: ObjectSchema<Unspecified> = namedObject(
  'Unspecified',
  'Why an actor has no name, and what is said of it instead (after BODS).',
  z.strictObject({
    reason: coded(unspecifiedReason).describe('Why there is no name.'),
    description: LocalTextSchema.describe('Who or what it is, in words.'),
  }),
);

export const RecognitionSchema: ObjectSchema<Recognition> = namedObject(
  'Recognition',
  'Whether an actor recognises a state or a government.',
  z.strictObject({
    by: ActorIdSchema.describe('Who recognises it, or does not.'),
    status: coded(recognitionStatus).describe('How far.'),
    period: property.period,
  }),
);

/** The names of an entity that has several at once. */
export const namesProperty = list(NameSchema).optional().describe('The names, the most usual first.');

/** What an actor of any kind may carry. */
export const actorShape = {
  names: namesProperty,
  unspecified: UnspecifiedSchema.optional().describe('Why there is no name. Not for an actor whose name is given.'),
  addresses: list(AddressSchema).optional().describe('Where it is to be found.'),
  contacts: list(ContactSchema).optional().describe('How it is to be reached.'),
  topics: list(coded(topic), 100).optional().describe('Why it is of interest, topics of FollowTheMoney.'),
  period: property.period,
};

/** Who recognises a state or a government. */
export const recognitionProperty = list(RecognitionSchema).optional().describe('Who recognises it, and how far.');
