import * as z from 'zod';
import { eitherOf, text } from './shape.ts';

/** Ways to reach somebody, a list that may be absent; each gives a value or a postal address. */
export function contacts(postalCode: 'postalcode' | 'postalCode'): z.ZodType {
  const address = { lines: z.array(z.string()).optional(), locality: text, area: text, [postalCode]: text, country: text };
  const contact = { type: text, role: text, lang: text, name: text, value: text, address: z.strictObject(address).optional() };
  return z.array(eitherOf(z.strictObject(contact), 'value', 'address')).optional();
}
