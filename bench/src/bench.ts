// npm run bench [MEBIBYTES]: times the floors and the readers of nutgraf on the same records in one process, and says which targets are met.
// Writes results.json beside it. Nothing passes or fails by a time.
import { once } from 'node:events';
import { createWriteStream, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from 'nutgraf/intake/node';
import { Records } from './data.ts';
import { parseOnly, read, readAndSplit } from './floor.ts';
import { Random } from './random.ts';
import { type Case, ratio, timed } from './round.ts';
import { targets, verdictOn } from './target.ts';

const rounds = 15;
const size = Number(process.argv[2] ?? 8) * 2 ** 20;
const folder = mkdtempSync(join(tmpdir(), 'nutgraf-bench-'));
const path = join(folder, 'records.ndjson');

const file = createWriteStream(path);
for (const bytes of new Records().bytes(size)) if (!file.write(bytes)) await once(file, 'drain');
file.end();
await once(file, 'finish');

/** The whole way of a file: bytes, text, schema, checks. A record that is not valid shows that the data or the reader is at fault. */
async function verdicts(workers: number): Promise<number> {
  const stream = validateFile(path, { workers });
  for await (const issue of stream)
    if (issue.severity === 'error') throw new Error(`${issue.code} in valid data, line ${issue.line}: ${issue.message}`);
  return stream.counts.read;
}

const cases: readonly Case[] = [
  { name: 'read', run: () => read(path) },
  { name: 'read + split', run: () => readAndSplit(path) },
  { name: 'parse-only', run: () => parseOnly(path) },
  { name: 'validateFile', run: () => verdicts(1) },
];

try {
  const records = await readAndSplit(path);
  const counts = [await parseOnly(path), await verdicts(1)];
  if (counts.some((count) => count !== records)) throw new Error(`${records} records were written, and ${counts.join(' and ')} were read`);
  const bytes = statSync(path).size;
  const times = await timed(cases, rounds, new Random(Date.now()));
  const rows = cases.map(({ name }) => ({ name, ...ratio(times, name, 'parse-only') }));
  process.stdout.write(
    `${records} records, ${(bytes / records / 1024).toFixed(2)} KiB each, ${rounds} rounds; times as ratios to parse-only\n\n`,
  );
  for (const { name, median, from, to } of rows) {
    process.stdout.write(`${name.padEnd(52)} ${median.toFixed(3)}  (${from.toFixed(3)} to ${to.toFixed(3)})\n`);
  }
  const judged = targets.map((target) => {
    const measured = target.ratio === undefined ? undefined : ratio(times, ...target.ratio).median;
    return { ...target, measured, verdict: verdictOn(target, measured) };
  });
  process.stdout.write('\n');
  for (const { name, gate, measured, verdict } of judged) {
    process.stdout.write(`${name.padEnd(52)} ${verdict.padEnd(9)} ${measured?.toFixed(3) ?? '–'}, at most ${gate}\n`);
  }
  const { node, v8 } = process.versions;
  const results = { node, v8, records, bytes, rounds, ratios: rows, targets: judged };
  writeFileSync(new URL('../results.json', import.meta.url), `${JSON.stringify(results, undefined, 2)}\n`);
} finally {
  rmSync(folder, { recursive: true });
}
