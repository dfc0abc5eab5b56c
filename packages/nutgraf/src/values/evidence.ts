import * as z from 'zod';
import type { Evidence } from '../generated/model.ts';
import { text } from './bound.ts';
import { namedObject, type ObjectSchema } from './define.ts';
import { JsonPointerSchema } from './json-pointer.ts';

const offset = z.int().min(0).max(1_048_576);

export const EvidenceSchema: ObjectSchema<Evidence> = namedObject(
  'Evidence',
  'The words that say something, and where they stand: a W3C TextQuoteSelector and TextPositionSelector. `part`, `start` and `end` come together; without them the evidence is not anchored.',
  z.strictObject({
    exact: text('note').describe('The words, letter for letter.'),
    part: JsonPointerSchema.optional().describe('The text they stand in, inside the record of `statedIn`, such as `/bodies/0/text`.'),
    start: offset.optional().describe('Where they begin in that text, in Unicode code points from 0, without normalisation.'),
    end: offset.optional().describe('Where they end: the first code point after them.'),
    prefix: text('keyword').optional().describe('The words just before.'),
    suffix: text('keyword').optional().describe('The words just after.'),
    locator: text('keyword').optional().describe('Where they stand, for people: a page, an article, the number of a list entry.'),
  }),
);
