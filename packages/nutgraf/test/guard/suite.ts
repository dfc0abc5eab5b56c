import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgeEntity } from '../../src/entities/judge.ts';
import { guardSizes } from '../../src/generated/guard/index.ts';
import { defaultLimits } from '../../src/intake/limit.ts';
import { quickRead } from '../../src/intake/quick-read.ts';
import { scan } from '../../src/intake/scan.ts';
import { ScanText } from '../../src/intake/scan-text.ts';
import { TextIssues } from '../../src/intake/text-issues.ts';
import { PositionIndex, startOfSource } from '../../src/intake/text-position.ts';
import type { Issue } from '../../src/issue.ts';
import { judgeStory } from '../../src/story/judge.ts';
import { arbitraryOf } from '../agreement/arbitrary.ts';
import { mutated } from '../agreement/mutation.ts';
import { mutated as mutatedBytes, pick, seeded } from '../hostile/mutation.ts';
import { type DocumentKind, schemas } from '../kind-rule.ts';
import { entities, fullEntities, stories } from './document.ts';
import { rewrittenText } from './text.ts';

/** A guard: the size of a value, or -1. */
export type SizeOf = (value: unknown, isFresh: boolean) => number;

/** What came of asking a guard about many values. */
interface Tally {
  cleared: number;
  /** Those that the guard left to the schema, which had nothing to say. */
  missed: number;
}

/** The issues of a value by the slow way; of a story those of the schema and of its entities, which is what its guard speaks of. */
function issuesOf(kind: DocumentKind | 'entity', value: unknown): Issue[] {
  if (kind !== 'story') return judgeEntity(value).issues;
  return judgeStory(value).issues.filter(({ code }) => !code.startsWith('story/'));
}

/** Asks a guard about values. Throws at the first that it clears and that has an issue, made as small as it can be. */
function asked(kind: DocumentKind | 'entity', values: fc.Arbitrary<unknown>, count: number, seed: number, sizeOf: SizeOf): Tally {
  const tally: Tally = { cleared: 0, missed: 0 };
  const isSound = fc.property(values, (value) => {
    const isCleared = sizeOf(value, false) >= 0;
    const issues = issuesOf(kind, value);
    if (isCleared) tally.cleared += 1;
    else if (issues.length === 0) tally.missed += 1;
    return !isCleared || issues.length === 0;
  });
  const outcome = fc.check(isSound, { numRuns: count, seed });
  if (outcome.failed) throw new Error(String(fc.defaultReportMessage(outcome)).slice(0, 4000));
  return tally;
}

/** Values of a kind: made from its schema, and entities of stories with a change or two. */
function valuesOf(kind: DocumentKind): fc.Arbitrary<unknown> {
  const made = arbitraryOf(schemas[kind], kind === 'story' ? 12 : 4);
  const known: readonly unknown[] = kind === 'story' ? stories : [...entities, ...fullEntities].filter((one) => one.kind === kind);
  const near = mutated(fc.constantFrom(...known));
  return fc.oneof(
    { weight: 1, arbitrary: made },
    { weight: 1, arbitrary: mutated(made) },
    { weight: kind === 'story' ? 1 : 4, arbitrary: near },
  );
}

/** That no value of so many is cleared which has an issue, and no text is passed over by a scan which has a fault. */
export function soundness(count: number, seed: number, report: boolean): void {
  const kinds = Object.keys(schemas) as DocumentKind[];
  describe(`${count} values and texts from the seed ${seed}`, () => {
    test.each(kinds)('values of %s', (kind) => {
      // A story takes a hundred times as long as an entity.
      const share = kind === 'story' ? count / 500 : (count * 0.6) / (kinds.length - 1);
      const { cleared, missed } = asked(kind, valuesOf(kind), Math.ceil(share), seed, guardSizes[kind]);
      if (report) console.log(`${kind}: ${cleared} cleared, ${missed} without an issue left to the schema, of ${Math.ceil(share)}`);
      expect(cleared).toBeGreaterThan(kind === 'story' ? 0 : share / 50);
    });

    test('texts of entities, changed byte by byte or written in other words', () => {
      const texts = [...entities, ...fullEntities].map((entity) => JSON.stringify(entity));
      const samples = texts.map((text) => new TextEncoder().encode(text));
      const total = Math.ceil(count * 0.4);
      let cleared = 0;
      let passed = 0;
      for (let at = 0; at < total; at++) {
        const random = seeded(seed + at);
        const bytes =
          random() < 0.5
            ? mutatedBytes(pick(samples, random), samples, random)
            : new TextEncoder().encode(rewrittenText(JSON.parse(pick(texts, random)), random));
        const read = quickRead({ bytes, start: startOfSource }, defaultLimits);
        if (!read?.isSound) continue;
        if (read.isValid) cleared += 1;
        else passed += 1;
        const faults = [...faultsOf(bytes), ...(read.isValid ? judgeEntity(read.value).issues : [])];
        if (faults.length > 0) expect.fail(`input ${seed + at}: ${JSON.stringify(faults)}\n${new TextDecoder().decode(bytes)}`);
      }
      if (report) console.log(`texts: ${cleared} cleared, ${passed} in order, of ${total}`);
      expect(cleared).toBeGreaterThan(total / 20);
      expect(passed).toBeGreaterThan(total / 50);
    });
  });
}

/** What a scan finds in a text. */
function faultsOf(bytes: Uint8Array): Issue[] {
  const issues = new TextIssues(bytes, new PositionIndex(bytes, startOfSource), 100, false);
  scan(new ScanText(bytes, defaultLimits, issues, true), 0);
  return issues.list;
}
