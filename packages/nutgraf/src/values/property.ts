import * as z from 'zod';
import { country } from '../codes/country.ts';
import { list, text } from './bound.ts';
import { coded } from './coded.ts';
import { FuzzyDateSchema } from './fuzzy-date.ts';
import { ActorIdSchema, PlaceIdSchema, PositionIdSchema } from './id.ts';
import { LanguageTagSchema } from './language-tag.ts';
import { PeriodSchema } from './period.ts';
import { WebUrlSchema } from './web-url.ts';

export const CountrySchema = coded(country);

/** Properties that several objects share, each with its one sentence. */
export const property = {
  lang: LanguageTagSchema.optional().describe('The language of the text. Absent where it is not known.'),
  note: text('note').optional().describe('A remark for people; nothing that a machine needs stands here alone.'),
  period: PeriodSchema.optional().describe('When it was so.'),
  on: FuzzyDateSchema.optional().describe('The day, as exactly as it is known.'),
  place: PlaceIdSchema.optional().describe('Where it took place.'),
  citation: text('title').describe('The legal act or decision, as it is cited.'),
  onBehalfOf: ActorIdSchema.optional().describe(
    'For whom: the party that a signatory signs for, the state that a government binds, the body that a delegate stands for.',
  ),
  position: PositionIdSchema.optional().describe('The office held or acted in.'),
  url: WebUrlSchema.optional().describe('Where it is to be found on the web.'),
  confidence: z.number().min(0).max(100).optional().describe('How sure whoever recorded it is, 0 to 100.'),
  country: CountrySchema.optional().describe('The country, ISO 3166-1 alpha-2.'),
  countries: list(CountrySchema, 300).optional().describe('The countries it belongs to, where the source does not say in what way.'),
};
