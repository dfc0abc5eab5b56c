import * as z from 'zod';
import { currency } from '../codes/currency.ts';
import type { Money } from '../generated/model.ts';
import { form } from './bound.ts';
import { coded } from './coded.ts';
import { namedObject, type ObjectSchema } from './define.ts';

export const MoneySchema: ObjectSchema<Money> = namedObject(
  'Money',
  'An amount of money, exact to the last digit.',
  z.strictObject({
    amount: form('code', /^-?(?:0|[1-9][0-9]{0,29})(?:\.[0-9]{1,30})?$/u, 'a decimal number in a string, such as "1500000.50"').describe(
      'The amount, a decimal number in a string, with a point and without thousands separators.',
    ),
    currency: coded(currency).describe('The currency, ISO 4217.'),
  }),
);
