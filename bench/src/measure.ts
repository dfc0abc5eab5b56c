import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { coldTimes } from './cold.ts';
import { Records } from './data.ts';
import type { Form } from './form.ts';
import { commandToParsing, growthOf } from './growth.ts';
import { Random } from './random.ts';
import { writeValid } from './record-file.ts';
import type { Result } from './result.ts';
import { ratio, type Spread, spreadOf } from './round.ts';
import { sizes } from './size.ts';
import { growthOfPeak } from './stream-peak.ts';
import { type Aim, outcomeOf, targets } from './target.ts';
import { only, timing } from './timing.ts';
import { typeCost } from './type-cost.ts';
import { gainOfTwo } from './worker.ts';

const binary = createRequire(import.meta.url)
  .resolve('@nutgraf/cli/package.json')
  .replace(/package\.json$/u, 'bin/nutgraf.js');

/** The size of the file, in mebibytes, on which the command is measured. */
const large = 100;

/**
 * Measures all there is, in a folder for its files. `tell` hears what is done next.
 * @throws Error where a peer judges otherwise than Zod, or a valid record is found to be none.
 */
export async function measure(form: Form, folder: string, tell: (step: string) => void): Promise<Result> {
  const random = new Random(form.rounds);
  const figures = new Map<Aim, Spread>();

  tell(`${form.rounds} rounds of nutgraf, the floors and the peers`);
  const { figures: found, ...timings } = await timing(form, folder, random);
  for (const [aim, spread] of found) figures.set(aim, spread);

  tell(`${form.cold} cold starts each`);
  const cold = await coldTimes(anAgreement(), form.cold, random);
  figures.set('cold', ratio(cold, 'guards', 'zod with schemas'));

  tell('sizes and types');
  const bytes = await sizes();
  figures.set('bundle', only((bytes.get('guards') ?? Number.NaN) / (bytes.get('zod with schemas') ?? Number.NaN)));
  const types = typeCost();
  figures.set('instantiations', only(types.interfaces / types.inferred));

  tell(`files of ${form.growth.join(', ')} MiB, ${form.repeats} times each`);
  const files = new Map<number, string>();
  for (const size of form.growth) files.set(size, (await writeValid(join(folder, `${size}.ndjson`), size)).path);
  const growth = await growthOf(files, form.repeats);
  figures.set('peak', only(Math.max(...growth.map(({ peak }) => peak)) / 2 ** 20));
  const cpuAt = (size: number) => growth.find(({ mebibytes }) => mebibytes === size)?.cpu;
  const [once, twice] = [cpuAt(large), cpuAt(2 * large)];
  if (once !== undefined && twice !== undefined) figures.set('twice the size', only(twice / once));

  const streams = growthOfPeak();
  if (streams !== undefined) figures.set('peak of streams', only(streams));

  tell(`the command on ${large} MiB, the workers on ${form.workers}, ${form.processes} times`);
  const path = files.get(large);
  if (path === undefined) throw new Error(`there is no file of ${large} MiB`);
  figures.set('command', spreadOf(await commandToParsing(binary, path, form.processes)));
  const shared = files.get(form.workers) ?? (await writeValid(join(folder, `${form.workers}.ndjson`), form.workers)).path;
  const gains = await gainOfTwo(shared, form.processes);
  if (gains.length > 0) figures.set('two workers', spreadOf(gains));

  return {
    form: form.name,
    rounds: form.rounds,
    node: process.versions.node,
    v8: process.versions.v8,
    cores: availableParallelism(),
    ...timings,
    cold: [...cold].map(([name, values]) => ({ name, ...spreadOf(values) })),
    sizes: Object.fromEntries(bytes),
    types: { ...types },
    growth,
    targets: targets.map((target) => {
      const measured = figures.get(target.aim);
      return { ...target, ...(measured === undefined ? {} : { measured }), outcome: outcomeOf(target, measured?.median) };
    }),
  };
}

/** A record of a kind that has much in it, for a verdict that is the first and the only one. */
function anAgreement(): string {
  const records = new Records();
  for (let number = 0; ; number += 1) {
    const text = records.next(number);
    if (text.startsWith('{"kind":"agreement"')) return text;
  }
}
