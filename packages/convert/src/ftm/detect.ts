import { schemaOf, versions } from './foreign.ts';

type Fields = Record<string, unknown>;

/** What is done to a record by the line of a delta that holds it. */
export const operations = ['ADD', 'MOD', 'DEL'] as const;

/** A line of a stream: a record, or an operation on one. */
export interface Line {
  record: Fields;
  /** Of a delta. */
  op?: (typeof operations)[number];
}

/** Whether a JSON value is an object. */
export function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The record that a JSON value is, or that it adds, changes or deletes. `undefined` where it is no object. */
export function lineOf(value: unknown): Line | undefined {
  if (!isObject(value)) return undefined;
  const op = operations.find((one) => one === value.op);
  return op !== undefined && isObject(value.entity) ? { record: value.entity, op } : { record: value };
}

/** Whether a value looks like a record of FollowTheMoney: it has an id and a schema that is known, or it is a line of a delta. */
export function looksLikeFtm(value: unknown): boolean {
  const line = lineOf(value);
  if (line === undefined || Object.hasOwn(line.record, 'kind') || typeof line.record.id !== 'string') return false;
  const { schema } = line.record;
  return line.op === 'DEL' || (typeof schema === 'string' && schemaOf(schema) !== undefined);
}

/** The version that a record follows: the only one, where it looks like a record. */
export function detectVersion(value: unknown): (typeof versions)[number] | undefined {
  return looksLikeFtm(value) ? versions[0] : undefined;
}

/**
 * The version of a file, where it begins as records of FollowTheMoney do: JSON, one a line or in a list, with a schema that is known beside
 * properties, or with the operations of a delta.
 */
export function versionOfFile(head: string): (typeof versions)[number] | undefined {
  const text = head.replace(/^\ufeff/u, '').trimStart();
  if (!text.startsWith('{') && !text.startsWith('[')) return undefined;
  const isDelta = /"op"\s?:\s?"(?:ADD|MOD|DEL)"/u.test(text) && /"entity"\s?:\s?\{\s?"id"/u.test(text);
  const schemata = [...text.matchAll(/"schema"\s?:\s?"(\w+)"/gu)].map((found) => found[1] ?? '');
  const isKnown = text.includes('"properties"') && schemata.some((schema) => schemaOf(schema) !== undefined);
  return isDelta || isKnown ? versions[0] : undefined;
}
