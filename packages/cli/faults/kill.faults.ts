import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Folder } from '../test/captured.ts';
import { bin, pause, start } from '../test/process.ts';
import { events, fractions } from './data.ts';

const feed = events(40_000, 200);
const old = 'old\n';

/** What is wrong in a folder in which a conversion of `feed` into `out` was ended at some moment. */
function faultsIn(folder: Folder, signal: NodeJS.Signals): string[] {
  const out = readFileSync(join(folder.path, 'out'), 'utf8');
  const others = readdirSync(folder.path).filter((name) => !['out', 'feed', 'stub.mjs'].includes(name));
  // Nobody can clean up behind itself when it is killed. What is left then is hidden and has a name that nobody asked for.
  const strange = signal === 'SIGKILL' ? others.filter((name) => !/^\.out\.[0-9a-f]{12}\.tmp$/u.test(name)) : others;
  return [...(out === old || out === feed ? [] : [`out is partial: ${out.length} of ${feed.length}`]), ...strange];
}

/** Ends a conversion at random moments and tells what is wrong then, and how many were ended before they were done. */
async function endAt(seed: string, count: number, signal: NodeJS.Signals, program: string, stub?: string) {
  const argv = ['convert', 'feed', '-q', '-o', 'out'];
  const run = async (delay?: number) => {
    using folder = new Folder();
    folder.write('feed', feed);
    folder.write('out', old);
    if (stub !== undefined) folder.write('stub.mjs', stub);
    const { child, ended } = start(argv, { cwd: folder.path, program });
    if (delay !== undefined) {
      await pause(delay);
      child.kill(signal);
    }
    const { end } = await ended;
    return { faults: faultsIn(folder, signal), isEarly: end !== 0 };
  };
  const begin = performance.now();
  expect(await run()).toEqual({ faults: [], isEarly: false });
  const whole = performance.now() - begin;
  const faults: string[] = [];
  let early = 0;
  for (const fraction of fractions(seed, count)) {
    const one = await run(fraction * whole);
    faults.push(...one.faults);
    early += Number(one.isEarly);
  }
  return { faults, early };
}

test.each(['SIGKILL', 'SIGTERM'] as const)('%s at 20 random moments leaves no partial file', async (signal) => {
  const { faults, early } = await endAt(`nutgraf ${signal}`, 20, signal, bin);
  expect(faults).toEqual([]);
  expect(early).toBeGreaterThan(10);
});

test('a program that writes into the file itself is seen as broken', async () => {
  const stub = `import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
writeFileSync('out', '');
for (const line of readFileSync('feed', 'utf8').match(/.*\\n/gu)) appendFileSync('out', line);`;
  const { faults } = await endAt('stub', 4, 'SIGKILL', 'stub.mjs', stub);
  expect(faults).toContainEqual(expect.stringMatching(/^out is partial: \d+ of \d+$/u));
});
