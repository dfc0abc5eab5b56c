import * as z from 'zod';
import { provisionType } from '../../codes/provision-type.ts';
import type { Provision } from '../../generated/model.ts';
import { list } from '../../values/bound.ts';
import { coded } from '../../values/coded.ts';
import { namedObject, type ObjectSchema } from '../../values/define.ts';
import { ActorIdSchema } from '../../values/id.ts';
import { ItemSchema } from '../../values/item.ts';
import { LocalTextSchema } from '../../values/local-text.ts';
import { MoneySchema } from '../../values/money.ts';
import { property } from '../../values/property.ts';

export const ProvisionSchema: ObjectSchema<Provision> = namedObject(
  'Provision',
  'One thing that an agreement provides for. That it was done is an event.',
  z.strictObject({
    type: coded(provisionType).describe('What is provided for.'),
    text: LocalTextSchema.optional().describe('What is provided for, in words.'),
    from: ActorIdSchema.optional().describe('Who gives or does it.'),
    to: ActorIdSchema.optional().describe('Who gets it.'),
    items: list(ItemSchema).optional().describe('The goods.'),
    value: MoneySchema.optional().describe('The price or sum.'),
    period: property.period,
  }),
);
