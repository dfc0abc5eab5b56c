import * as z from 'zod';
import { identifierScheme } from '../codes/identifier-scheme.ts';
import { identifierStatus } from '../codes/identifier-status.ts';
import type { Identifier } from '../generated/model.ts';
import { text } from './bound.ts';
import { coded } from './coded.ts';
import { namedObject, type ObjectSchema } from './define.ts';
import { FuzzyDateSchema } from './fuzzy-date.ts';
import { property } from './property.ts';

export const IdentifierSchema: ObjectSchema<Identifier> = namedObject(
  'Identifier',
  'What a register or an authority calls something: a Wikidata item, an LEI, a passport number, the number of a list entry.',
  z.strictObject({
    scheme: coded(identifierScheme).describe('Which register or sort of document it is from.'),
    value: text('keyword').describe('The identifier as written in that register.'),
    country: property.country,
    issuedBy: text('name').optional().describe('Who issued it, in the words of the source.'),
    issuedOn: FuzzyDateSchema.optional().describe('The day it was issued.'),
    expiresOn: FuzzyDateSchema.optional().describe('The day from which it is no longer valid.'),
    status: coded(identifierStatus).optional().describe('What became of it.'),
    note: property.note,
  }),
);
