import type { Judged, Result, Row } from './result.ts';

const mebibyte = 2 ** 20;

/** The result as text for people. */
export function reportOf(result: Result): string {
  const { form, rounds, records, cores, node } = result;
  const head = `${form} form: ${rounds} rounds, ${records.lines} records of ${(records.bytes / records.lines / 1024).toFixed(2)} KiB, Node ${node}, ${cores} cores`;
  return [
    head,
    section('Parsed records, times as ratios to zod', result.parsed),
    section('Files of valid records, times as ratios to parse-only of the same file', result.lines),
    section('Files with mutants, times as ratios to JSON.parse + safeParse', result.mutants),
    section('Milliseconds to the first verdict of a fresh process', result.cold, 0),
    table('Bundle for a browser, KB after gzip', result.sizes, (bytes) => (bytes / 1000).toFixed(1)),
    table('Type instantiations of a consumer', result.types, String),
    ...result.growth.map(
      ({ mebibytes, cpu, peak }) => `${mebibytes} MiB: ${cpu.toFixed(0)} ms of CPU, peak ${(peak / mebibyte).toFixed(0)} MiB`,
    ),
    '',
    ...result.targets.map(targetLine),
    '',
  ].join('\n');
}

function section(title: string, rows: readonly Row[], digits = 3): string {
  const lines = rows.map(
    ({ name, median, from, to }) =>
      `  ${name.padEnd(40)} ${median.toFixed(digits).padStart(8)}  (${from.toFixed(digits)} to ${to.toFixed(digits)})`,
  );
  return `\n${title}\n${lines.join('\n')}`;
}

function table(title: string, values: Readonly<Record<string, number>>, show: (value: number) => string): string {
  const lines = Object.entries(values).map(([name, value]) => `  ${name.padEnd(40)} ${show(value).padStart(8)}`);
  return `\n${title}\n${lines.join('\n')}\n`;
}

/** What is asked of a target: `at most 0.4, better 0.2`. */
export function boundOf({ gate, stretch, least }: Judged): string {
  return `${least ? 'at least' : 'at most'} ${gate}${stretch === undefined ? '' : `, better ${stretch}`}`;
}

/** What was measured of a target, in as many digits as it has. */
export function measuredOf({ measured }: Judged): string {
  if (measured === undefined) return '–';
  const { median } = measured;
  return Number.isInteger(median) ? String(median) : median.toPrecision(3);
}

function targetLine(judged: Judged): string {
  return `${judged.name.padEnd(54)} ${judged.outcome.padEnd(9)} ${measuredOf(judged).padStart(7)}, ${boundOf(judged)}`;
}
