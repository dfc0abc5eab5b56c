import * as z from 'zod';
import { sourceTier } from '../codes/source-tier.ts';
import { sourceType } from '../codes/source-type.ts';
import type { Source } from '../generated/model.ts';
import { form, text } from '../values/bound.ts';
import { coded } from '../values/coded.ts';
import { namedObject, type ObjectSchema } from '../values/define.ts';
import { FuzzyDateSchema } from '../values/fuzzy-date.ts';
import { ActorIdSchema, SourceIdSchema } from '../values/id.ts';
import { TitleSchema } from '../values/local-text.ts';
import { entityShape } from './entity.ts';

/** The group of independent sources that an article or source belongs to. */
export const independenceGroupProperty = text('keyword')
  .optional()
  .describe('Articles and sources with the same word here go back to one origin and count as one.');

export const SourceSchema: ObjectSchema<Source> = namedObject(
  'Source',
  'What data comes from and is no article: a sanctions list, a gazette, a court ruling, a data set, a post.',
  z.strictObject({
    kind: z.literal('source').describe('Always `source`.'),
    id: SourceIdSchema.describe('The id of the source.'),
    type: coded(sourceType).describe('What sort of source it is.'),
    title: TitleSchema.optional().describe('What it is called.'),
    tier: coded(sourceTier).optional().describe('How near it is to what it tells.'),
    publisher: ActorIdSchema.optional().describe('Who publishes it.'),
    snapshotOn: FuzzyDateSchema.optional().describe('The day whose state it shows. Not the day it was fetched: that is `accessedAt`.'),
    sha256: form('code', /^[0-9a-f]{64}$/u, 'a SHA-256 in 64 small hexadecimal digits')
      .optional()
      .describe('The SHA-256 of the file as fetched, in small hexadecimal digits.'),
    accessedAt: FuzzyDateSchema.optional().describe('When it was fetched.'),
    licence: text('name').optional().describe('The licence, an SPDX expression or its name.'),
    independenceGroup: independenceGroupProperty,
    ...entityShape,
  }),
);
