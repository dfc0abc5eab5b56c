import * as z from 'zod';
import { gender } from '../codes/gender.ts';
import { titleType } from '../codes/title-type.ts';
import type { LifeDate, Person, PersonTitle } from '../generated/model.ts';
import { AddressSchema } from '../values/address.ts';
import { list, nonEmpty, text } from '../values/bound.ts';
import { coded } from '../values/coded.ts';
import { namedObject, type ObjectSchema } from '../values/define.ts';
import { FuzzyDateSchema } from '../values/fuzzy-date.ts';
import { PersonIdSchema } from '../values/id.ts';
import { CountrySchema, property } from '../values/property.ts';
import { actorShape } from './actor.ts';
import { entityShape } from './entity.ts';

export const LifeDateSchema: ObjectSchema<LifeDate> = namedObject(
  'LifeDate',
  'A birth or a death, as one source has it.',
  nonEmpty(
    z.strictObject({
      date: FuzzyDateSchema.optional().describe('The day, as exactly as it is known.'),
      place: property.place,
      address: AddressSchema.optional().describe('Where, in the words of a list; a `place` where it is one of the story.'),
      note: property.note,
    }),
  ),
);

export const PersonTitleSchema: ObjectSchema<PersonTitle> = namedObject(
  'PersonTitle',
  'A title before or after a name: an honorific, a rank, or an office whose post cannot be told.',
  z.strictObject({
    text: text('name').describe('The title as written, such as `colonel`.'),
    lang: property.lang,
    type: coded(titleType).optional().describe('What sort of title it is.'),
    period: property.period,
  }),
);

export const PersonSchema: ObjectSchema<Person> = namedObject(
  'Person',
  'A human being, named or known only by a role. An office is a `tenure`, not a property of a person.',
  z.strictObject({
    kind: z.literal('person').describe('Always `person`.'),
    id: PersonIdSchema.describe('The id of the person.'),
    ...actorShape,
    countries: property.countries,
    births: list(LifeDateSchema, 100).optional().describe('The birth. Several entries are alternatives, one of which is true.'),
    deaths: list(LifeDateSchema, 100).optional().describe('The death. Several entries are alternatives, one of which is true.'),
    nationalities: list(CountrySchema, 100).optional().describe('The citizenships that the source states.'),
    gender: coded(gender).optional().describe('The gender that the source states.'),
    titles: list(PersonTitleSchema, 100).optional().describe('Honorifics and ranks.'),
    ...entityShape,
  }),
);
