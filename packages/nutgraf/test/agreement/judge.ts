import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import * as z from 'zod';
import { EntitySchema } from '../../src/entities/index.ts';
import { type DocumentKind, schemas } from '../kind-rule.ts';
import { arbitraryOf } from './arbitrary.ts';
import { mutated } from './mutation.ts';

/** A JSON Schema as data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** What came of judging many inputs. */
export interface Tally {
  accepted: number;
  refused: number;
  /** How often each keyword of the JSON Schema refused something. */
  rules: Map<string, number>;
}

const read = (name: string): JsonSchema => JSON.parse(readFileSync(join(import.meta.dirname, `../../schema/${name}.json`), 'utf8'));

/** The JSON Schema of a kind; of any kind, the one in the bundle. */
export function jsonSchemaOf(kind: DocumentKind | 'entity'): JsonSchema {
  return kind === 'entity' ? { ...read('bundle'), $ref: '#/$defs/Entity' } : read(kind);
}

/** Lists and objects whose keys are no keywords. */
const values = new Set(['examples', 'enum', 'required', 'const']);
const names = new Set(['properties', '$defs']);
/** Words that refuse nothing themselves. */
const silent = new Set([...names, '$schema', '$id', '$ref', 'description', 'examples', 'items', 'allOf', 'if', 'then']);

/** The keywords of a JSON Schema that can refuse a value. */
export function rulesIn(node: unknown): Set<string> {
  const rules = new Set<string>();
  const visit = (at: unknown): void => {
    if (typeof at !== 'object' || at === null) return;
    if (Array.isArray(at)) at.forEach(visit);
    else {
      for (const [key, inner] of Object.entries(at)) {
        if (!silent.has(key)) rules.add(key);
        if (names.has(key)) Object.values(inner).forEach(visit);
        else if (!values.has(key)) visit(inner);
      }
    }
  };
  visit(node);
  return rules;
}

/** A JSON Schema without one of its keywords, wherever it stands. */
export function without(keyword: string, node: unknown): unknown {
  if (Array.isArray(node)) return node.map((inner) => without(keyword, inner));
  if (typeof node !== 'object' || node === null) return node;
  const entries = Object.entries(node).filter(([key]) => key !== keyword);
  return Object.fromEntries(
    entries.map(([key, inner]) => {
      if (values.has(key)) return [key, inner];
      if (!names.has(key)) return [key, without(keyword, inner)];
      return [key, Object.fromEntries(Object.entries(inner as object).map(([name, one]) => [name, without(keyword, one)]))];
    }),
  );
}

/**
 * Lets Zod and a JSON Schema judge so many inputs of a kind, some made from its Zod schema and some of these changed at random, and gives
 * what they say. Throws at the first on which they disagree, made as small as it can be.
 */
export function judged(kind: DocumentKind | 'entity', count: number, seed: number, weakened?: JsonSchema): Tally {
  const schema = kind === 'entity' ? EntitySchema : schemas[kind];
  const tally: Tally = { accepted: 0, refused: 0, rules: new Map() };
  const judge = new Ajv2020({ strict: weakened === undefined }).compile(weakened ?? jsonSchemaOf(kind));
  const made = arbitraryOf(schema, kind === 'story' ? 12 : 4);
  const inputs = fc.oneof({ weight: 4, arbitrary: made }, { weight: 1, arbitrary: mutated(made) });
  const agree = fc.property(inputs, (input) => {
    const accepts = judge(input);
    tally[accepts ? 'accepted' : 'refused'] += 1;
    for (const { keyword } of judge.errors ?? []) tally.rules.set(keyword, (tally.rules.get(keyword) ?? 0) + 1);
    return z.safeParse(schema, input).success === accepts;
  });
  const outcome = fc.check(agree, { numRuns: count, seed });
  if (outcome.failed) throw new Error(String(fc.defaultReportMessage(outcome)).slice(0, 4000));
  return tally;
}
