import { form } from './bound.ts';
import { named } from './define.ts';

export const JsonPointerSchema = named(
  'JsonPointer',
  'A place inside a record, a JSON Pointer (RFC 6901) such as `/history/0/on`.',
  form('pointer', /^(?:\/(?:[^/~]|~[01])*)+$/u, 'a JSON Pointer such as /history/0/on'),
  'Begin with a slash, and count list entries from 0: /history/0/on',
);
