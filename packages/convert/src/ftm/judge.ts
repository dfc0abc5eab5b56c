import { FuzzyDateSchema, type Issue, toPointer } from 'nutgraf';
import { topic } from 'nutgraf/codes';
import { nearest, showText, showValue } from 'nutgraf/intake';
import { fits } from '../fit.ts';
import { isDeeper } from '../judge.ts';
import { isObject, lineOf } from './detect.ts';
import { schemata } from './foreign/schemata.ts';
import { type Property, propertiesOf, schemaOf } from './foreign.ts';
import { plainDate } from './from/value.ts';

/** What is asked of a value by its type, in words, where its form can be told. */
const forms: Readonly<Partial<Record<Property['type'], { asks: string; is(text: string): boolean }>>> = {
  country: { asks: 'a code of a country in small letters', is: (text) => /^[a-z]{2}(?:-[a-z]{2,4})?$|^[a-z]{4}$/u.test(text) },
  date: {
    asks: 'a year, a month, a day or a moment: 2024, 2024-09, 2024-09-02, 2024-09-02T10:00:00',
    is: (text) => /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d(?::\d\d(?::\d\d)?)?Z?)?)?)?$/u.test(text) && isDate(text.slice(0, 10)),
  },
  email: { asks: 'an address of e-mail', is: (text) => /^[^@\s]+@[^@\s]+$/u.test(text) },
  gender: { asks: 'male, female or other', is: (text) => ['male', 'female', 'other'].includes(text) },
  iban: { asks: 'an IBAN', is: (text) => /^[A-Z]{2}\d{2}[A-Z0-9]{10,30}$/u.test(text) },
  language: { asks: 'a code of a language of three letters', is: (text) => /^[a-z]{3}$/u.test(text) },
  number: { asks: 'a number', is: (text) => text.trim() !== '' && Number.isFinite(Number(text)) },
  topic: { asks: 'a topic', is: (text) => Object.hasOwn(topic.codes, text) },
  url: { asks: 'an address on the web', is: (text) => /^[a-z]+:\/\/\S+$/iu.test(text) },
};

function isDate(text: string): boolean {
  return plainDate.test(text) || fits(FuzzyDateSchema, text);
}

/** Whether a value has the form that its type asks for. */
export function hasForm(type: Property['type'], text: string): boolean {
  return forms[type]?.is(text) ?? true;
}

/** The deepest nesting that is judged: objects and lists within each other. */
const deepest = 64;

/**
 * What is wrong with a record by FollowTheMoney: its schema, its properties with those of the schemata above, and the form of their values.
 * Of a line of a delta the record is judged. Never throws for a JSON value.
 */
export function judge(value: unknown): Issue[] {
  const line = lineOf(value);
  if (line === undefined) return [issue('type', '', `the record is ${showValue(value)}: expected an object`)];
  if (isDeeper(value, deepest)) {
    const message = `the record nests objects and lists more than ${deepest} deep`;
    return [{ code: 'json/limit-depth', severity: 'error', pointer: '', message, limit: deepest }];
  }
  const path = line.op === undefined ? [] : ['entity'];
  if (line.op === 'DEL') return typeof line.record.id === 'string' ? [] : [missing([...path, 'id'])];
  return judgeRecord(line.record, path);
}

function judgeRecord(record: Record<string, unknown>, path: PropertyKey[]): Issue[] {
  const { id, schema, properties } = record;
  const issues = typeof id === 'string' && id !== '' ? [] : [missing([...path, 'id'], id)];
  if (typeof schema !== 'string') return [...issues, missing([...path, 'schema'], schema)];
  const at = toPointer([...path, 'schema']);
  const row = schemaOf(schema);
  if (row === undefined) {
    const word = nearest(schema, Object.keys(schemata));
    const hint = word === undefined ? undefined : `Did you mean "${word}"?`;
    return [...issues, issue('enum', at, `"schema" is ${showValue(schema)}: no schema of FollowTheMoney`, hint)];
  }
  if (row.isAbstract) issues.push(issue('enum', at, `"schema" is ${schema}, which is abstract: no record can be of it`));
  if (properties === undefined) return issues;
  if (!isObject(properties))
    return [...issues, issue('type', toPointer([...path, 'properties']), `"properties" is ${showValue(properties)}: expected an object`)];
  const known = propertiesOf(schema);
  for (const name of Object.keys(properties)) {
    const property = known.get(name);
    if (property === undefined) issues.push(unknownProperty(name, [...path, 'properties', name], schema));
    else issues.push(...judgeValues(properties[name], property, name, path));
  }
  return issues;
}

function judgeValues(values: unknown, { type }: Property, name: string, path: PropertyKey[]): Issue[] {
  const here = [...path, 'properties', name];
  if (!Array.isArray(values))
    return [issue('type', toPointer(here), `"${name}" is ${showValue(values)}: expected a list`, 'Put it into a list, alone as it is')];
  const isReference = type === 'entity' || type === 'stub';
  const issues: Issue[] = [];
  for (const [index, value] of values.entries()) {
    if (isReference && isObject(value)) issues.push(...judgeRecord(value, [...here, index]));
    else if (typeof value !== 'string' || !hasForm(type, value)) issues.push(faultOf(value, type, name, toPointer([...here, index])));
  }
  return issues;
}

function faultOf(value: unknown, type: Property['type'], name: string, pointer: string): Issue {
  const said = `an entry of "${name}" is ${showValue(value)}`;
  if (typeof value !== 'string') return issue('type', pointer, `${said}: expected a text`);
  const asks = forms[type]?.asks;
  return issue('pattern', pointer, `${said}: expected ${asks}`, `Write ${asks}, or leave the entry out`);
}

function unknownProperty(name: string, path: PropertyKey[], schema: string): Issue {
  const word = nearest(name, [...propertiesOf(schema).keys()]);
  const hint = word === undefined ? 'Remove it, or look whether the record follows another version' : `Did you mean "${word}"?`;
  return issue('unknown-key', toPointer(path), `"${showText(name)}" is no property of ${schema}`, hint);
}

function missing(path: PropertyKey[], value?: unknown): Issue {
  const name = String(path.at(-1));
  if (value === undefined) return issue('required', toPointer(path), `"${name}" is missing: FollowTheMoney asks for a text`);
  return issue('type', toPointer(path), `"${name}" is ${showValue(value)}: expected a text`);
}

function issue(rule: string, pointer: string, message: string, hint?: string): Issue {
  return { code: `schema/${rule}`, severity: 'error', pointer, message, ...(hint === undefined ? {} : { hint }) };
}
