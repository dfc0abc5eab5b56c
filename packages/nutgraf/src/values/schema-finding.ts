import * as z from 'zod';
import { kind as kinds } from '../codes/kind.ts';
import { showText, showValue } from '../show-text.ts';
import { describeFault } from './date-hint.ts';
import { slugPattern } from './id.ts';
import { nearest } from './nearest.ts';
import { type At, firstWords, optionsOf } from './schema-at.ts';

/** A place in a judged value: what stands there, how a message calls it, and what the schema says of it. */
export interface Place extends At {
  path: readonly PropertyKey[];
  value: unknown;
  name: string;
}

/** What is wrong at one place. */
export interface Finding {
  rule: 'type' | 'required' | 'enum' | 'pattern' | 'bounds' | 'unknown-key' | 'empty';
  path: readonly PropertyKey[];
  message: string;
  hint?: string | undefined;
  limit?: number | undefined;
  /** Whether it is a key or a code that a newer version of the model may know. */
  newer?: boolean;
}

export function missing({ path, name, tells = 'it is required' }: Place): Finding {
  return { rule: 'required', path, message: `${name} is missing`, hint: `Add it: ${tells}` };
}

/** Whether a value is one of three ways to say nothing that the model does not take. The fourth, `null`, is of the wrong type. */
export function isEmpty(value: unknown): boolean {
  return value === '' || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);
}

export function emptyValue(place: Place): Finding {
  const { path, name, value } = place;
  return { rule: 'empty', path, message: `${name} is ${value === '' ? 'an empty text' : showValue(value)}`, hint: instead(place) };
}

/** What to do with a place that holds nothing. */
function instead({ optional, tells = 'it is required' }: At): string {
  return optional ? 'Leave it out: absent means unknown' : `Fill it in: ${tells}`;
}

export function unknownKey(key: string, { path: holder, schema, entry }: Place): Finding {
  const path = [...holder, key];
  const message = `"${showText(key, 60)}" is not a property ${entry === undefined ? 'here' : `of ${entry.id}`}`;
  if (!(schema instanceof z.ZodObject)) return { rule: 'unknown-key', path, message, hint: entry?.hint };
  const word = nearest(key, Object.keys(schema.shape));
  const hint = word === undefined ? 'Data of your own goes into "extensions": { "acme:deskCode": … }' : `Did you mean "${word}"?`;
  return { rule: 'unknown-key', path, message, hint, newer: key !== '__proto__' };
}

/** A free key of the wrong form, in an object that takes free keys. */
export function wrongKey(expected: string, { path, name }: Place, { entry }: Place): Finding {
  return { rule: 'pattern', path, message: `the key ${name} is not of the right form: ${expected}`, hint: entry?.hint };
}

const types: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};

export function wrongType(expected: readonly string[], place: Place): Finding {
  const { path, name, value, entry } = place;
  const words = expected.map((type) => types[type] ?? type);
  const last = words.pop();
  const message = `${name} is ${showValue(value)}: expected ${words.length === 0 ? last : `${words.join(', ')} or ${last}`}`;
  return { rule: 'type', path, message, hint: value === null ? instead(place) : (reshaped(place) ?? entry?.hint) };
}

/** How to write a value of the wrong type that is right otherwise. */
function reshaped({ value, schema }: Place): string | undefined {
  const fits = (other: unknown) => schema instanceof z.ZodType && schema.safeParse(other).success;
  if (typeof value === 'number' && fits(String(value))) return `Put it in quotes: "${value}"`;
  if (typeof value === 'string' && /^-?\d{1,15}(?:\.\d{1,15})?$/u.test(value) && fits(Number(value)))
    return `Write it without quotes: ${value}`;
  if (typeof value === 'string' && fits({ text: value })) return 'Write it as an object: { "text": … }';
  return fits([value]) ? 'Put it into a list, even alone: [ … ]' : undefined;
}

export function wrongCode(codes: readonly string[], place: Place): Finding {
  const { path, name, value, schema, entry } = place;
  if (typeof value !== 'string') return wrongType(['string'], place);
  const [first = ''] = codes;
  const open = optionsOf(schema).length > 0;
  const list =
    codes.length > 12 ? `the ${codes.length} codes of ${entry?.id ?? 'the list'} (${codes.slice(0, 3).join(', ')} …)` : codes.join(', ');
  const expected = codes.length === 1 ? `"${first}"` : `one of ${list}${open ? ', or a code of your own, x-…' : ''}`;
  const word = nearest(value, codes);
  const ownForm = open && /^x-/iu.test(value) ? 'A code of your own is x- and small letters, digits and hyphens: x-my-code' : undefined;
  const hint = ownForm ?? (word && `Did you mean "${word}"?`);
  return {
    rule: 'enum',
    path,
    message: `${name} is ${showValue(value)}: expected ${expected}`,
    hint,
    newer: !(schema instanceof z.ZodLiteral),
  };
}

export function wrongForm(expected: string, { path, name, value, schema, entry }: Place): Finding {
  const word = optionsOf(schema).find((option) => option instanceof z.ZodLiteral);
  const message = `${name} is ${showValue(value)}: ${expected}${word === undefined ? '' : `, or ${[...word.values].join()}`}`;
  const hint = entry?.id === 'FuzzyDate' ? describeFault(String(value)).hint : entry?.hint;
  return { rule: 'pattern', path, message, hint: hint && hint.charAt(0).toUpperCase() + hint.slice(1) };
}

export function wrongId({ path, name, value, entry }: Place): Finding {
  const [of = '', slug = ''] = String(value).split(/\/(.*)/su);
  const known = Object.hasOwn(kinds.codes, of);
  const another = known && slugPattern.test(slug) ? `, the id of ${/^[aeou]/u.test(of) ? 'an' : 'a'} ${of}` : '';
  const expected = entry === undefined ? 'another form' : firstWords(entry.description);
  const hint = known && slug.length > 200 ? 'What follows the slash has at most 200 characters' : entry?.hint;
  return { rule: 'pattern', path, message: `${name} is ${showValue(value)}${another}: expected ${expected}`, hint };
}

export function tooSmall(limit: number, { path, name, value }: Place): Finding {
  return { rule: 'bounds', path, message: `${name} is ${showValue(value)}: expected at least ${limit}`, limit };
}

export function tooLarge(limit: number, { path, name, value }: Place): Finding {
  const size =
    typeof value === 'string'
      ? `has ${[...value].length} characters`
      : Array.isArray(value)
        ? `has ${value.length} entries`
        : `is ${value}`;
  return { rule: 'bounds', path, message: `${name} ${size}: expected at most ${limit}`, limit };
}

export function wrongValue(expected: string, { path, name, value }: Place): Finding {
  return { rule: 'type', path, message: `${name} is ${showValue(value)}: ${expected}` };
}
