import { boundOf, measuredOf } from './report.ts';
import type { Result, Row } from './result.ts';

const [begin, end] = ['<!-- bench: written by `npm run bench` -->', '<!-- /bench -->'];

/**
 * A page with the tables of a result in the place that it keeps for them.
 * @throws Error where it has no such place.
 */
export function withTables(page: string, result: Result): string {
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from === -1 || to < from) throw new Error(`the page has no place for the tables, ${begin} to ${end}`);
  return `${page.slice(0, from)}${begin}\n${tablesOf(result)}\n${page.slice(to)}`;
}

function tablesOf(result: Result): string {
  const { form, rounds, records, node, cores, versions } = result;
  const named = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return [
    `The ${form} form: ${rounds} rounds, ${records.lines} records of ${(records.bytes / records.lines / 1024).toFixed(2)} KiB, Node ${node}, ${cores} cores, ${named.join(', ')}. In parentheses, where the middle half of the rounds lies.`,
    '### Targets',
    tableOf(
      ['target', 'asked', 'measured', 'outcome'],
      result.targets.map((target) => [target.name, boundOf(target), measuredOf(target), target.outcome]),
    ),
    '### Parsed records',
    rowsOf('verdict', 'time, zod is 1', result.parsed),
    '### Files of valid records',
    rowsOf('way', 'time, parse-only of the file is 1', result.lines),
    '### Files with mutants',
    rowsOf('way', 'time, `JSON.parse` with `safeParse` is 1', result.mutants),
    '### The first verdict of a fresh process',
    rowsOf('way', 'milliseconds', result.cold, 0),
    '### Sizes and types',
    tableOf(
      ['bundle for a browser', 'KB after gzip'],
      Object.entries(result.sizes).map(([name, bytes]) => [name, (bytes / 1000).toFixed(1)]),
    ),
    tableOf(
      ['consumer', 'type instantiations'],
      Object.entries(result.types).map(([name, count]) => [name, String(count)]),
    ),
    '### Growth',
    tableOf(
      ['file, MiB', 'CPU, ms', 'peak memory, MiB'],
      result.growth.map(({ mebibytes, cpu, peak }) => [String(mebibytes), cpu.toFixed(0), (peak / 2 ** 20).toFixed(0)]),
    ),
  ].join('\n\n');
}

function rowsOf(of: string, unit: string, rows: readonly Row[], digits = 2): string {
  return tableOf(
    [of, unit],
    rows.map(({ name, median, from, to }) => [name, `${median.toFixed(digits)} (${from.toFixed(digits)} to ${to.toFixed(digits)})`]),
  );
}

function tableOf([first = '', ...others]: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line([first, ...others]), `|---|${others.map(() => '---:|').join('')}`, ...rows.map(line)].join('\n');
}
