import { form, nonEmpty } from './bound.ts';
import { named } from './define.ts';
import { JsonValueSchema } from './json-value.ts';
import { keyed } from './keyed.ts';

export const ExtensionsSchema = named(
  'Extensions',
  'What a publisher adds for itself, under keys with its own prefix, such as `acme:deskCode`. The model never reads it.',
  nonEmpty(
    keyed(
      form('code', /^[a-z][a-z0-9-]{0,31}:[A-Za-z][A-Za-z0-9_-]{0,94}$/u, 'a key with a prefix, such as acme:deskCode'),
      JsonValueSchema,
    ),
  ),
  'Give the key your own prefix: acme:deskCode',
);
