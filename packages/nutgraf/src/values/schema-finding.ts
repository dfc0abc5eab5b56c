import * as z from 'zod';
import { kind as kinds } from '../codes/kind.ts';
import { showText, showValue } from '../show-text.ts';
import { describeFault } from './date-hint.ts';
import { slugPattern } from './id.ts';
import { nearest } from './nearest.ts';
import { accepts } from './schema-fault.ts';
import { firstWords, optionsOf, type Place } from './schema-place.ts';

/** What is wrong at one place. */
export interface Finding {
  rule: 'type' | 'required' | 'enum' | 'pattern' | 'bounds' | 'unknown-key' | 'empty';
  path: readonly PropertyKey[];
  /** Puts it into words. */
  tell(): { message: string; hint?: string | undefined; limit?: number | undefined };
  /** Whether it is a key or a code that a newer version of the model may know. */
  isNewer?(): boolean;
}

export function missing(place: Place): Finding {
  const tell = () => ({ message: `${place.name} is missing`, hint: `Add it: ${place.tells ?? 'it is required'}` });
  return { rule: 'required', path: place.path, tell };
}

/** Whether a value is one of three ways to say nothing that the model does not take. The fourth, `null`, is of the wrong type. */
export function isEmpty(value: unknown): boolean {
  return value === '' || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);
}

export function emptyValue(place: Place): Finding {
  const { path, value } = place;
  const tell = () => ({ message: `${place.name} is ${value === '' ? 'an empty text' : showValue(value)}`, hint: instead(place) });
  return { rule: 'empty', path, tell };
}

/** What to do with a place that holds nothing. */
function instead({ optional, tells = 'it is required' }: Place): string {
  return optional ? 'Leave it out: absent means unknown' : `Fill it in: ${tells}`;
}

export function unknownKey(key: string, holder: Place): Finding {
  const tell = () => {
    const { schema, entry } = holder;
    const message = `"${showText(key, 60)}" is not a property ${entry === undefined ? 'here' : `of ${entry.id}`}`;
    if (!(schema instanceof z.ZodObject)) return { message, hint: entry?.hint };
    const word = nearest(key, Object.keys(schema.shape));
    const hint = word === undefined ? 'Data of your own goes into "extensions": { "acme:deskCode": … }' : `Did you mean "${word}"?`;
    return { message, hint };
  };
  const isNewer = () => key !== '__proto__' && holder.schema instanceof z.ZodObject;
  return { rule: 'unknown-key', path: [...holder.path, key], tell, isNewer };
}

/** A free key of the wrong form, in an object that takes free keys. */
export function wrongKey(expected: string, { path, name }: Place, holder: Place): Finding {
  const tell = () => ({ message: `the key ${name} is not of the right form: ${expected}`, hint: holder.entry?.hint });
  return { rule: 'pattern', path, tell };
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
  const tell = () => {
    const { name, value } = place;
    const words = expected.map((type) => types[type] ?? type);
    const last = words.pop();
    const message = `${name} is ${showValue(value)}: expected ${words.length === 0 ? last : `${words.join(', ')} or ${last}`}`;
    return { message, hint: value === null ? instead(place) : (reshaped(place) ?? place.entry?.hint) };
  };
  return { rule: 'type', path: place.path, tell };
}

/** How to write a value of the wrong type that is right otherwise. */
function reshaped({ value, schema }: Place): string | undefined {
  const fits = (other: unknown) => schema !== undefined && accepts(schema, other);
  if (typeof value === 'number' && fits(String(value))) return `Put it in quotes: "${value}"`;
  if (typeof value === 'string' && /^-?\d{1,15}(?:\.\d{1,15})?$/u.test(value) && fits(Number(value)))
    return `Write it without quotes: ${value}`;
  if (typeof value === 'string' && fits({ text: value })) return 'Write it as an object: { "text": … }';
  return fits([value]) ? 'Put it into a list, even alone: [ … ]' : undefined;
}

export function wrongCode(codes: readonly string[], place: Place): Finding {
  const { path, value } = place;
  if (typeof value !== 'string') return wrongType(['string'], place);
  const tell = () => {
    const { name, schema, entry } = place;
    const [first = ''] = codes;
    const open = optionsOf(schema).length > 0;
    const list =
      codes.length > 12 ? `the ${codes.length} codes of ${entry?.id ?? 'the list'} (${codes.slice(0, 3).join(', ')} …)` : codes.join(', ');
    const expected = codes.length === 1 ? `"${first}"` : `one of ${list}${open ? ', or a code of your own, x-…' : ''}`;
    const word = nearest(value, codes);
    const ownForm = open && /^x-/iu.test(value) ? 'A code of your own is x- and small letters, digits and hyphens: x-my-code' : undefined;
    return { message: `${name} is ${showValue(value)}: expected ${expected}`, hint: ownForm ?? (word && `Did you mean "${word}"?`) };
  };
  return { rule: 'enum', path, tell, isNewer: () => !(place.schema instanceof z.ZodLiteral) };
}

export function wrongForm(expected: () => string, place: Place): Finding {
  const tell = () => {
    const { name, value, schema, entry } = place;
    const word = optionsOf(schema).find((option) => option instanceof z.ZodLiteral);
    const message = `${name} is ${showValue(value)}: ${expected()}${word === undefined ? '' : `, or ${[...word.values].join()}`}`;
    const hint = entry?.id === 'FuzzyDate' ? describeFault(String(value)).hint : entry?.hint;
    return { message, hint: hint && hint.charAt(0).toUpperCase() + hint.slice(1) };
  };
  return { rule: 'pattern', path: place.path, tell };
}

export function wrongId(place: Place): Finding {
  const tell = () => {
    const { name, value, entry } = place;
    const [of = '', slug = ''] = String(value).split(/\/(.*)/su);
    const known = Object.hasOwn(kinds.codes, of);
    const another = known && slugPattern.test(slug) ? `, the id of ${/^[aeou]/u.test(of) ? 'an' : 'a'} ${of}` : '';
    const expected = entry === undefined ? 'another form' : firstWords(entry.description);
    const hint = known && slug.length > 200 ? 'What follows the slash has at most 200 characters' : entry?.hint;
    return { message: `${name} is ${showValue(value)}${another}: expected ${expected}`, hint };
  };
  return { rule: 'pattern', path: place.path, tell };
}

export function tooSmall(limit: number, place: Place): Finding {
  const tell = () => ({ message: `${place.name} is ${showValue(place.value)}: expected at least ${limit}`, limit });
  return { rule: 'bounds', path: place.path, tell };
}

export function tooLarge(limit: number, place: Place): Finding {
  const tell = () => ({ message: `${place.name} ${sizeInWords(place.value)}: expected at most ${limit}`, limit });
  return { rule: 'bounds', path: place.path, tell };
}

function sizeInWords(value: unknown): string {
  if (typeof value === 'string') return `has ${[...value].length} characters`;
  return Array.isArray(value) ? `has ${value.length} entries` : `is ${value}`;
}

export function wrongValue(expected: () => string, place: Place): Finding {
  return { rule: 'type', path: place.path, tell: () => ({ message: `${place.name} is ${showValue(place.value)}: ${expected()}` }) };
}
