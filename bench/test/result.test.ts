import { expect, test } from 'vitest';
import { chartOf } from '../src/chart.ts';
import { withTables } from '../src/page.ts';
import { reportOf } from '../src/report.ts';
import type { Result } from '../src/result.ts';

const row = (name: string, median: number) => ({ name, median, from: median * 0.9, to: median * 1.1 });
const result: Result = {
  form: 'short',
  rounds: 15,
  node: '20.0.0',
  v8: '11',
  cores: 2,
  versions: { zod: '4.6.7' },
  records: { parsed: 10, lines: 20, bytes: 20_480, mutants: 5 },
  parsed: [row('guard', 0.2), row('validateEntity', 0.3), row('zod', 1), row('a<b', 0.5)],
  lines: [row('read', 0.03), row('parse-only', 1), row('validateFile', 1.5), row('readLines', 1.6), row('JSON.parse + safeParse', 4)],
  mutants: [row('1 % invalid: validateFile', 0.5)],
  cold: [row('guards', 20)],
  sizes: { guards: 12_345 },
  types: { interfaces: 46, inferred: 65_731 },
  growth: [{ mebibytes: 25, cpu: 900, peak: 100 * 2 ** 20 }],
  targets: [
    { aim: 'cold', name: 'cold', gate: 0.15, stretch: 0.03, measured: row('', 0.04), outcome: 'met' },
    { aim: 'verdict, all valid', name: 'from bytes', gate: 0.4, outcome: 'not built' },
    { aim: 'guard to ajv', name: 'to ajv', least: true, gate: 2, measured: row('', 1.236), outcome: 'missed' },
  ],
};

test('the report says of each target what was asked, measured and became of it', () => {
  const report = reportOf(result);
  expect(report).toMatch(/^short form: 15 rounds, 20 records of 1\.00 KiB/u);
  expect(report).toMatch(/^cold +met +0\.0400, at most 0\.15, better 0\.03$/mu);
  expect(report).toMatch(/^from bytes +not built +–, at most 0\.4$/mu);
  expect(report).toMatch(/^to ajv +missed +1\.24, at least 2$/mu);
});

test('the tables stand in the place that a page keeps for them, whatever stood there', () => {
  const page = 'Before\n<!-- bench: written by `npm run bench` -->\nstale\n<!-- /bench -->\nAfter\n';
  const written = withTables(page, result);
  expect(written.startsWith('Before\n<!-- bench')).toBe(true);
  expect(written.endsWith('<!-- /bench -->\nAfter\n')).toBe(true);
  expect(written).toContain('\n| to ajv | at least 2 | 1.24 | missed |\n');
  expect(written).not.toContain('stale');
  expect(withTables(written, result)).toBe(written);
  expect(() => withTables('Before', result)).toThrow('has no place');
});

test('the chart holds what is compared, within its width, and names a short run', () => {
  const chart = chartOf(result);
  expect(chart).toContain('a&#60;b');
  expect(chart).toContain('short form');
  expect(chart.match(/<rect/gu)).toHaveLength(7);
  const widest = Math.max(
    ...[...chart.matchAll(/<rect[^>]* x="([\d.]+)"[^>]* width="([\d.]+)"/gu)].map(([, x, width]) => Number(x) + Number(width)),
  );
  expect(widest).toBeLessThan(Number(/viewBox="0 0 (\d+)/u.exec(chart)?.[1]) - 60);
});
