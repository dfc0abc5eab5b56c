import { freshFile, freshModule, moduleText, type Usage } from './fresh.ts';
import { spreadOf } from './round.ts';

/** What a file of one size took. */
export interface Growth {
  mebibytes: number;
  cpu: number;
  peak: number;
}

const validating = moduleText(`
  import { validateFile } from 'nutgraf/intake/node';
  const issues = validateFile(process.argv[2], { workers: 1 });
  for await (const issue of issues) throw new Error(issue.message);
`);

const parsing = moduleText(`
  import { parseOnly } from './floor.ts';
  await parseOnly(process.argv[2]);
`);

/** Judges files of several sizes, each in fresh processes: time by the CPU, and memory, which must not grow. */
export async function growthOf(files: ReadonlyMap<number, string>, times: number): Promise<Growth[]> {
  const grown: Growth[] = [];
  for (const [mebibytes, path] of files) {
    const runs: Usage[] = [];
    for (let turn = 0; turn < times; turn += 1) runs.push(await freshModule(validating, path));
    grown.push({ mebibytes, cpu: spreadOf(runs.map(({ cpu }) => cpu)).median, peak: Math.max(...runs.map(({ peak }) => peak)) });
  }
  return grown;
}

/** How many times the CPU of a process that parses each line the whole command takes, one round after another. */
export async function commandToParsing(binary: string, path: string, rounds: number): Promise<number[]> {
  const ratios: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const command = await freshFile(binary, 'validate', '--workers', '1', '--format', 'json', path);
    ratios.push(command.cpu / (await freshModule(parsing, path)).cpu);
  }
  return ratios;
}
