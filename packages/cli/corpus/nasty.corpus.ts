import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { good, short } from '../adversarial/case.ts';
import { beginPeak, isPeakKnown, peak } from '../adversarial/peak.ts';
import { costFaults, runCase, textFaults } from '../adversarial/run-case.ts';
import type { JsonReport } from '../src/report/json.ts';
import { captured } from '../test/captured.ts';
import { corpusFiles } from './corpus.ts';

const files = corpusFiles('nasty').map((path) => [path.replace(/^.*\/nasty\//u, ''), path] as const);
const emptyLists: ReadonlySet<string> = new Set(['y_array_empty.json', 'y_structure_whitespace_array.json']);
let baseline = 0;

/** Runs the command on a file and gives its report, within the bounds of time and memory. */
async function reportOn(argv: readonly string[], stdin?: Uint8Array): Promise<{ code: number; report: JsonReport }> {
  const start = performance.now();
  beginPeak();
  const { code, out, err } = await captured(['validate', '--format', 'json', ...argv], { stdin });
  const seconds = (performance.now() - start) / 1000;
  const mebibytes = isPeakKnown ? (peak() - baseline) / 2 ** 20 : 0;
  expect([...textFaults(out, err), ...costFaults({ seconds, mebibytes })]).toEqual([]);
  const report: JsonReport = JSON.parse(out);
  expect([report.read, code]).toEqual([report.valid + report.invalid, report.invalid > 0 ? 1 : 0]);
  return { code, report };
}

/** How many of the lines of a file are not blank. */
function linesOf(bytes: Uint8Array): number {
  const lines = Buffer.from(bytes).toString('latin1').split('\n');
  return lines.filter((line) => /[^ \t\r]/u.test(line)).length;
}

beforeAll(async () => {
  await runCase(short('warm', `${good}\n`.repeat(1000), [], { read: 1000, valid: 1000 }));
  baseline = beginPeak();
});

describe('as a file, through standard input and on line 2', () => {
  test.each(files)('%s', async (name, path) => {
    const bytes = readFileSync(path);
    const { code, report } = await reportOn([path]);
    const codes = Object.keys(report.issues);
    // A list without a record holds nothing that could be wrong.
    if (emptyLists.has(basename(path))) expect([code, codes, report.read]).toEqual([0, [], 0]);
    else expect([code, codes.length > 0, report.read > 0]).toEqual([1, true, true]);
    expect([report.complete, ...codes.filter((one) => !/^(?:json|schema|input)\//u.test(one))]).toEqual([true]);
    if (basename(path).startsWith('n_')) expect(codes).toContainEqual(expect.stringMatching(/^json\//u));
    if (basename(path).startsWith('y_')) expect(codes).not.toContainEqual(expect.stringMatching(/^json\/(?:syntax|truncated)$/u));

    const { report: piped } = await reportOn(['-'], bytes);
    const details = report.details.map((issue) => ({ ...issue, source: '<stdin>' }));
    expect(piped).toEqual({ ...report, details });

    const { report: inside } = await reportOn(['-'], Buffer.concat([Buffer.from(`${good}\n`), bytes, Buffer.from(`\n${good}\n`)]));
    expect([name, inside.read, inside.complete]).toEqual([name, linesOf(bytes) + 2, true]);
    expect(inside.valid).toBeGreaterThanOrEqual(2);
    expect(inside.details.filter(({ line }) => line === 1)).toEqual([]);
  });
});

test('there are files', () => {
  expect(files.length).toBeGreaterThan(300);
});
