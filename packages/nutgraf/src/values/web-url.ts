import { form } from './bound.ts';
import { named } from './define.ts';

const refused = String.raw`\\\u0000-\u0020\u007f-\u00a0\u061c\u1680\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff`;

export const WebUrlSchema = named(
  'WebUrl',
  'An address on the web, http or https, without user name, password, and control, space or bidirectional characters. Not checked to exist.',
  form(
    'url',
    new RegExp(`^[Hh][Tt][Tt][Pp][Ss]?://[^/?#@${refused}]+(?:[/?#][^${refused}]*)?$`, 'u'),
    'an http or https address without user name, spaces or invisible characters',
  ),
  'Give the whole address, https://…, with spaces written as %20',
);
