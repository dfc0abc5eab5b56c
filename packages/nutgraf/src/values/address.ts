import * as z from 'zod';
import type { Address } from '../generated/model.ts';
import { nonEmpty, text } from './bound.ts';
import { namedObject, type ObjectSchema } from './define.ts';
import { property } from './property.ts';

export const AddressSchema: ObjectSchema<Address> = namedObject(
  'Address',
  'A postal address, whole or in parts. Not a place of the story: that is a `place`.',
  nonEmpty(
    z.strictObject({
      full: text('address').optional().describe('The address in one text, as written.'),
      street: text('keyword').optional().describe('Street and number.'),
      postOfficeBox: text('keyword').optional().describe('The number of the post office box.'),
      city: text('keyword').optional().describe('The town.'),
      region: text('keyword').optional().describe('The province, state or district.'),
      postalCode: text('keyword').optional().describe('The postal code.'),
      country: property.country,
      period: property.period,
      note: property.note,
    }),
  ),
);
