import * as z from 'zod';
import type { Assessment } from '../../generated/model.ts';
import { nonEmpty, text } from '../../values/bound.ts';
import { namedObject, type ObjectSchema } from '../../values/define.ts';
import { ArticleIdSchema } from '../../values/id.ts';
import { property } from '../../values/property.ts';

export const AssessmentSchema: ObjectSchema<Assessment> = namedObject(
  'Assessment',
  'What a fact-checker makes of a claim (schema.org ClaimReview).',
  nonEmpty(
    z.strictObject({
      by: text('name').optional().describe('Who assesses it.'),
      article: ArticleIdSchema.optional().describe('The article that does so.'),
      verdict: text('name').optional().describe('The verdict in the checker’s own scale.'),
      label: text('name').optional().describe('How the verdict is shown to readers.'),
      value: z.number().optional().describe('The rating as a number.'),
      best: z.number().optional().describe('The best rating of the scale.'),
      worst: z.number().optional().describe('The worst rating of the scale.'),
      on: property.on,
    }),
  ),
);
