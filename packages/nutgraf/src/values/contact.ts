import * as z from 'zod';
import { contactType } from '../codes/contact-type.ts';
import type { Contact } from '../generated/model.ts';
import { text } from './bound.ts';
import { coded } from './coded.ts';
import { namedObject, type ObjectSchema } from './define.ts';
import { property } from './property.ts';

export const ContactSchema: ObjectSchema<Contact> = namedObject(
  'Contact',
  'A way to reach somebody, published by the source.',
  z.strictObject({
    type: coded(contactType).describe('What sort of contact it is.'),
    value: text('url').describe('The number, address or name.'),
    note: property.note,
  }),
);
