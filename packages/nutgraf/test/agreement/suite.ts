import { describe, expect, test } from 'vitest';
import { type DocumentKind, schemas } from '../kind-rule.ts';
import { jsonSchemaOf, judged, rulesIn, type Tally } from './judge.ts';

const kinds = Object.keys(schemas) as DocumentKind[];
const percent = ({ accepted, refused }: Omit<Tally, 'rules'>): number => Math.round((100 * accepted) / (accepted + refused));

/** That Zod and JSON Schema give the same verdict on so many inputs, spread over the kinds, and that the inputs try every rule. */
export function agreement(inputs: number, seed: number, report: boolean): void {
  const tallies: Tally[] = [];
  const each = Math.ceil(inputs / (kinds.length + 3));
  /** In a story a rule of one kind is seldom met. */
  const share = (kind: DocumentKind): number => (kind === 'story' ? 3 * each : each);

  describe(`${inputs} inputs from the seed ${seed}`, () => {
    test.each(kinds)('%s: one verdict, and every rule of the JSON Schema refuses something', (kind) => {
      const tally = judged(kind, share(kind), seed);
      tallies.push(tally);
      const [rarest, times] = [...tally.rules].sort(([, a], [, b]) => a - b)[0] ?? [];
      if (report) console.log(`${kind}: ${percent(tally)} % accepted, ${tally.rules.size} rules hit, ${rarest} the least: ${times} times`);
      expect([...rulesIn(jsonSchemaOf(kind))].filter((rule) => !tally.rules.has(rule))).toEqual([]);
    });

    test('an entity of any kind: one verdict', () => {
      const tally = judged('entity', each, seed);
      tallies.push(tally);
      expect(tally.accepted).toBeGreaterThan(0);
    });

    test('of all inputs at least a fifth is accepted and a fifth refused', () => {
      const sum = (side: 'accepted' | 'refused'): number => tallies.reduce((all, tally) => all + tally[side], 0);
      const all = { accepted: sum('accepted'), refused: sum('refused') };
      if (report) console.log(`${all.accepted} accepted, ${all.refused} refused, 0 disagreements`);
      expect(all.accepted + all.refused).toBeGreaterThanOrEqual(inputs);
      expect(percent(all)).toBeGreaterThanOrEqual(20);
      expect(percent(all)).toBeLessThanOrEqual(80);
    });
  });
}
