import * as z from 'zod';
import { correctionType } from '../../codes/correction-type.ts';
import type { Correction } from '../../generated/model.ts';
import { list } from '../../values/bound.ts';
import { coded } from '../../values/coded.ts';
import { namedObject, type ObjectSchema } from '../../values/define.ts';
import { FuzzyDateSchema } from '../../values/fuzzy-date.ts';
import { ClaimIdSchema } from '../../values/id.ts';
import { LocalTextSchema } from '../../values/local-text.ts';

export const CorrectionSchema: ObjectSchema<Correction> = namedObject(
  'Correction',
  'What a publisher changed or took back after publishing.',
  z.strictObject({
    type: coded(correctionType).describe('What sort of change it is.'),
    at: FuzzyDateSchema.optional().describe('When it was made known.'),
    text: LocalTextSchema.optional().describe('What the publisher says about it.'),
    affects: list(ClaimIdSchema).optional().describe('The claims that it changes or takes back.'),
  }),
);
