import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActOfSanction, FuzzyDate, SanctionAct, Story } from '../../generated/model.ts';
import type { Ternary } from '../../values/date-order.ts';
import { inForce } from './in-force.ts';

const day = fc.integer({ min: 0, max: 1500 });
const vagueness = fc.integer({ min: 0, max: 9 });
const type = fc.constantFrom<SanctionAct>(
  'imposed',
  'imposed',
  'renewed',
  'suspended',
  'reinstated',
  'partially-lifted',
  'lifted',
  'amended',
  'annulled',
);
const act = fc.record({ type, day, term: fc.option(fc.nat(600), { freq: 3 }), how: vagueness, undated: fc.nat(9) });
const acts = fc.array(act, { maxLength: 4 });
const scene = fc.record({
  history: acts,
  measure: acts,
  program: acts,
  on: day,
  start: day,
  length: fc.nat(1500),
  how: vagueness,
  snapshot: fc.option(day),
});

type Scene = typeof scene extends fc.Arbitrary<infer S> ? S : never;

function dateOf(number: number): FuzzyDate {
  return new Date(Date.UTC(2018, 0, 1 + number)).toISOString().slice(0, 10);
}

/** The date as somebody would give it who knows less. */
function vaguer(date: FuzzyDate, how: number): FuzzyDate {
  const ways = [date.slice(0, 7), date.slice(0, 4), `${date}~`, `../${date}`, `${date}/..`, `${date.slice(0, 3)}X`];
  return ways[how] ?? date;
}

function storyOf({ history, measure, program, start, length, how, snapshot }: Scene, vague: boolean): Story {
  const date = (number: number, by: number): FuzzyDate => (vague ? vaguer(dateOf(number), by) : dateOf(number));
  const historyOf = (list: typeof history): ActOfSanction[] =>
    list
      .toSorted((a, b) => a.day - b.day)
      .map(({ type, day, term, how: by, undated }) => ({
        type,
        on: vague && undated === 0 ? undefined : date(day, by),
        until: term === null ? undefined : date(day + term, by),
      }));
  return {
    kind: 'story',
    specVersion: '1.0',
    id: 'story/selva',
    title: { text: 'The harbour of Selva' },
    programs: [{ kind: 'program', id: 'program/harbour', title: { text: 'Harbour order' }, history: historyOf(program.slice(0, 1)) }],
    sanctions: [
      {
        kind: 'sanction',
        id: 'sanction/works',
        target: 'organization/works',
        programs: ['program/harbour'],
        sources: ['source/list'],
        history: historyOf(history),
        measures: [
          { type: 'travel-ban', period: { start: date(start, how), end: date(start + length, how) }, history: historyOf(measure) },
        ],
      },
    ],
    sources: snapshot === null ? [] : [{ kind: 'source', id: 'source/list', type: 'sanctions-list', snapshotOn: date(snapshot, how) }],
  };
}

describe('the course of a sanction', () => {
  it('is never surer of vaguer dates: a yes or a no stays or turns into a maybe, a maybe stays', () => {
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(scene, vagueness, (one, how) => {
        const exact = inForce(storyOf(one, false), 'sanction/works', dateOf(one.on));
        const vague = inForce(storyOf(one, true), 'sanction/works', vaguer(dateOf(one.on), how));
        seen.set(`${exact} ${vague}`, (seen.get(`${exact} ${vague}`) ?? 0) + 1);
        expect<Ternary[]>([exact, 'maybe']).toContain(vague);
      }),
      { numRuns: 4000, seed: 5 },
    );
    for (const pair of ['yes yes', 'yes maybe', 'no no', 'no maybe', 'maybe maybe']) expect(seen.get(pair)).toBeGreaterThan(20);
  });
});
