import * as z from 'zod';
import { itemCategory } from '../codes/item-category.ts';
import { itemCondition } from '../codes/item-condition.ts';
import type { Item } from '../generated/model.ts';
import { text } from './bound.ts';
import { coded } from './coded.ts';
import { namedObject, type ObjectSchema } from './define.ts';
import { QuantitySchema } from './quantity.ts';

export const ItemSchema: ObjectSchema<Item> = namedObject(
  'Item',
  'A piece of equipment or another good, by its category and, where known, its designation.',
  z.strictObject({
    category: coded(itemCategory).describe('What sort of good it is.'),
    designation: text('name').optional().describe('What its maker or its user calls it, such as `VN-4`.'),
    quantity: QuantitySchema.optional().describe('How many or how much of it.'),
    condition: coded(itemCondition).optional().describe('Whether it is new.'),
  }),
);
