import { freshModule } from './fresh.ts';
import type { Random } from './random.ts';

/** Ways to the first verdict on one record: the text of a module that has `record` and sets `verdict`. */
const ways = {
  guards: `const { guards } = await import('nutgraf/guards'); verdict = guards.entity(record);`,
  validateEntity: `const { validateEntity } = await import('nutgraf'); verdict = validateEntity(record).issues.length === 0;`,
  validateLines: `const { validateLines } = await import('nutgraf/intake');
    const issues = validateLines((async function* () { yield new TextEncoder().encode(process.argv[2]); })());
    for await (const issue of issues) throw new Error(issue.message);
    verdict = issues.counts.valid === 1;`,
  'zod with schemas': `const { EntitySchema } = await import('nutgraf'); verdict = EntitySchema.safeParse(record).success;`,
  'zod alone': `const z = await import('zod'); verdict = z.object({}).safeParse(record).success;`,
} as const;

export type Way = keyof typeof ways;

/** Milliseconds from the first import to the first verdict, each way in a fresh process, one a round. */
export async function coldTimes(record: string, rounds: number, random: Random): Promise<Map<string, number[]>> {
  const times = new Map<string, number[]>(Object.keys(ways).map((way) => [way, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const way of random.shuffled(Object.keys(ways) as Way[])) {
      const { out } = await freshModule(timing(ways[way]), record);
      times.get(way)?.push(Number(out));
    }
  }
  return times;
}

function timing(way: string): string {
  return `const record = JSON.parse(process.argv[2]);
    let verdict = false;
    const start = performance.now();
    ${way}
    const time = performance.now() - start;
    if (!verdict) throw new Error('a valid record is refused');
    process.stdout.write(String(time));`;
}
