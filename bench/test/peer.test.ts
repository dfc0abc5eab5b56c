import { EntitySchema } from 'nutgraf';
import { describe, expect, test } from 'vitest';
import { agree } from '../src/agreement.ts';
import { Records } from '../src/data.ts';
import { faultNames, mutantOf, mutantsOf } from '../src/mutant.ts';
import { peers } from '../src/peer/index.ts';
import { Random } from '../src/random.ts';

const made = new Records();
const records = Array.from({ length: 300 }, (_, number) => JSON.parse(made.next(number)) as Record<string, unknown>);
const mutants = mutantsOf(records, 200, new Random(1));

describe('mutants', () => {
  test('are refused by Zod, each for one fault, and are of every sort', () => {
    expect(mutants.filter(({ value }) => EntitySchema.safeParse(value).success)).toEqual([]);
    expect(new Set(mutants.map(({ fault }) => fault))).toEqual(new Set(faultNames));
  });

  test('are the same for the same seed, and leave the record as it was', () => {
    const before = structuredClone(records);
    expect(mutantsOf(records, 50, new Random(1))).toEqual(mutants.slice(0, 50));
    expect(records).toEqual(before);
  });

  test('are not made where a record has no place for the fault', () => {
    const person = { kind: 'person', id: 'person/a' };
    expect(mutantOf(person, 'put a text for a number', new Random(1))).toBeUndefined();
    expect(mutantOf(person, 'add a property that is not known', new Random(1))?.value).toEqual({ ...person, unheardOf: 'x' });
  });

  test('too many are not made for ever', () => {
    expect(() => mutantsOf([7], 1, new Random(1))).toThrow('no more than 0 mutants');
  });
});

describe('agreement', () => {
  const strict = (value: unknown) => EntitySchema.safeParse(value).success;

  test.each(faultNames)('a peer that does not see this is found: %s', (fault) => {
    const blind = mutants.filter((mutant) => mutant.fault === fault).map(({ value }) => value);
    expect(() => agree({ name: 'blind', accepts: (value) => strict(value) || blind.includes(value) }, records, mutants)).toThrow(
      `blind takes a mutant (${fault} at /`,
    );
  });

  test('a peer that is too strict is found', () => {
    expect(() => agree({ name: 'stern', accepts: ({ kind }: { kind?: unknown }) => kind !== 'claim' } as never, records, [])).toThrow(
      'stern refuses a valid record: {"kind":"claim"',
    );
  });

  const all = peers();
  test.each(all.map((peer) => [peer.name, peer] as const))('%s judges as Zod does', (_, peer) => {
    expect(peer.version).toMatch(/^\d+\.\d+\.\d+$/u);
    agree(peer, records, mutants);
    for (const value of [null, undefined, 7, 'article', [], {}, { kind: 'story' }, { kind: 'toString' }])
      expect(peer.accepts(value)).toBe(false);
  });
});
