import * as z from 'zod';
import { derivation } from '../../codes/derivation.ts';
import type { DerivedFrom } from '../../generated/model.ts';
import { coded } from '../../values/coded.ts';
import { namedObject, type ObjectSchema } from '../../values/define.ts';
import { OriginIdSchema } from '../../values/id.ts';

export const DerivedFromSchema: ObjectSchema<DerivedFrom> = namedObject(
  'DerivedFrom',
  'What an article was made from, and how.',
  z.strictObject({
    of: OriginIdSchema.describe('The article or source it was made from.'),
    relation: coded(derivation).describe('How it was made from it.'),
  }),
);
