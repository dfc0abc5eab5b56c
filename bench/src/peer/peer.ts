import { readFileSync } from 'node:fs';
import { type Kind, registry } from 'nutgraf';
import type * as z from 'zod';

/** A library that judges entities by the rules of the model. */
export interface Peer {
  name: string;
  version: string;
  /** Whether it takes a parsed value for an entity. */
  accepts(value: unknown): boolean;
}

/** The kinds of the model, each with its schema. */
export const kinds = Object.entries(registry) as unknown as readonly (readonly [Kind, z.ZodObject])[];

/**
 * Judges by the schema of the kind that a value names. A union of eighteen is tried one after another by some libraries; one look-up
 * serves each of them better.
 */
export function byKind(judge: (kind: Kind, schema: z.ZodObject) => (value: unknown) => boolean): Peer['accepts'] {
  const judges = new Map<unknown, (value: unknown) => boolean>(kinds.map(([kind, schema]) => [kind, judge(kind, schema)]));
  return (value) => typeof value === 'object' && value !== null && judges.get((value as { kind?: unknown }).kind)?.(value) === true;
}

/** The version of a library as it is installed. */
export function versionOf(name: string): string {
  const text = readFileSync(new URL(`../../node_modules/${name}/package.json`, import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
