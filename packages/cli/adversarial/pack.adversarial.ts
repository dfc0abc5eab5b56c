import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { good, short } from './case.ts';
import { pack } from './pack.ts';
import { beginPeak, isPeakKnown } from './peak.ts';
import { type Outcome, runCase } from './run-case.ts';

const outcomes: (Outcome & { name: string })[] = [];
let baseline = 0;

beforeAll(async () => {
  // What the first record loads and compiles is no cost of a case.
  await runCase(short('warm', `${good}\n`.repeat(1000), [], { read: 1000, valid: 1000 }));
  baseline = beginPeak();
});

describe.each(Object.entries(pack))('%s', (_, cases) => {
  test.each(cases.map((one) => [one.name, one] as const))('%s', async (name, one) => {
    const outcome = await runCase(one, isPeakKnown ? baseline : undefined);
    outcomes.push({ name, ...outcome });
    // What a case that fails leaves behind is not to be blamed on the next.
    if (outcome.faults.length > 0) baseline = beginPeak();
    expect(outcome.faults).toEqual([]);
  });
});

afterAll(() => {
  const most = (key: 'seconds' | 'mebibytes') => outcomes.reduce((worst, one) => (one[key] > worst[key] ? one : worst));
  const slowest = most('seconds');
  const largest = most('mebibytes');
  console.log(`${outcomes.length} hostile inputs in one process, ${outcomes.filter(({ faults }) => faults.length > 0).length} with faults`);
  console.log(`the slowest: ${slowest.seconds.toFixed(2)} s, ${slowest.name}`);
  if (isPeakKnown) console.log(`the largest: ${Math.round(largest.mebibytes)} MiB over the baseline, ${largest.name}`);
  else console.log('memory is not measured: this system does not count the peak of a process');
});
