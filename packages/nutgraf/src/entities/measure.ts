import * as z from 'zod';
import { exemptionCategory } from '../codes/exemption-category.ts';
import { measureType } from '../codes/measure-type.ts';
import type { Exemption, LegalBasis, Measure } from '../generated/model.ts';
import { ActOfSanctionSchema } from '../values/act.ts';
import { list, text } from '../values/bound.ts';
import { coded } from '../values/coded.ts';
import { namedObject, type ObjectSchema } from '../values/define.ts';
import { FuzzyDateSchema } from '../values/fuzzy-date.ts';
import { LocalTextSchema } from '../values/local-text.ts';
import { property } from '../values/property.ts';

export const LegalBasisSchema: ObjectSchema<LegalBasis> = namedObject(
  'LegalBasis',
  'The act of law that a program or a sanction rests on.',
  z.strictObject({
    citation: property.citation,
    url: property.url,
    adopted: FuzzyDateSchema.optional().describe('The day it was adopted.'),
  }),
);

export const ExemptionSchema: ObjectSchema<Exemption> = namedObject(
  'Exemption',
  'What a measure leaves free.',
  z.strictObject({
    category: coded(exemptionCategory).describe('What is left free.'),
    text: LocalTextSchema.optional().describe('What is left free, in words.'),
    period: property.period,
  }),
);

/** What was done about a program, a sanction or a measure. */
export const sanctionHistoryProperty = list(ActOfSanctionSchema)
  .optional()
  .describe('What was done about it, in the order of time: imposed, suspended, lifted.');

export const MeasureSchema: ObjectSchema<Measure> = namedObject(
  'Measure',
  'One thing that a sanction forbids or orders. Measures of one sanction can end on different days.',
  z.strictObject({
    type: coded(measureType).describe('What is forbidden or ordered.'),
    stated: text('note').optional().describe('The words of the source, as they stand.'),
    period: property.period,
    history: sanctionHistoryProperty,
    exemptions: list(ExemptionSchema, 100).optional().describe('What is left free.'),
  }),
);

/** The measures of a program or a sanction. */
export const measuresProperty = list(MeasureSchema).optional().describe('What is forbidden or ordered.');

/** The law behind a program or a sanction. */
export const legalBasesProperty = list(LegalBasisSchema, 100).optional().describe('The acts of law that it rests on.');
