import type { Bytes } from '../src/io.ts';
import type { JsonReport } from '../src/report/json.ts';
import { captured, stackTrace, unsafe } from '../test/captured.ts';
import { type Case, exitOf } from './case.ts';
import { pace } from './pace.ts';
import { beginPeak, peak } from './peak.ts';

/** What a case may cost. */
const most = { seconds: 2, mebibytes: 256 } as const;

/** What came of a case. */
export interface Outcome {
  /** What is not as it must be, in words; empty where nothing is. */
  faults: string[];
  /**
   * How long it took, its bytes being made included, by the pace of the machine: by the clock, which also tells what else the machine does,
   * or of CPU, which also tells what the engine does beside; whichever is less.
   */
  seconds: number;
  /** The peak of the resident memory over the baseline. */
  mebibytes: number;
}

/**
 * Runs a case as standard input of `nutgraf validate` in this process. `baseline` is the resident memory before any case, in bytes; where
 * it is not given, memory is not measured.
 */
export async function runCase(one: Case, baseline?: number): Promise<Outcome> {
  const before = prototype();
  if (baseline !== undefined) beginPeak();
  const [clock, start] = [performance.now(), process.cpuUsage()];
  const { code, out, err } = await captured(['validate', '--format', 'json', '-'], { stdin: asStream(one.bytes) });
  const { user, system } = process.cpuUsage(start);
  const seconds = Math.min((performance.now() - clock) / 1e3, (user + system) / 1e6) / pace;
  const mebibytes = baseline === undefined ? 0 : (peak() - baseline) / 2 ** 20;
  const faults = [...faultsOf(one, code, out), ...textFaults(out, err), ...costFaults({ seconds, mebibytes })];
  if (!isSame(before, prototype())) faults.push('Object.prototype changed');
  return { faults, seconds, mebibytes };
}

/** What is too much. */
export function costFaults({ seconds, mebibytes }: Omit<Outcome, 'faults'>): string[] {
  const faults: string[] = [];
  if (seconds > most.seconds) faults.push(`it took ${seconds.toFixed(2)} s: expected at most ${most.seconds}`);
  if (mebibytes > most.mebibytes) faults.push(`it took ${Math.round(mebibytes)} MiB: expected at most ${most.mebibytes}`);
  return faults;
}

/** What is wrong with the report on a case, and with the exit code. */
function faultsOf(one: Case, code: number, out: string): string[] {
  const { read = 1, valid = 0, isCut = false, fails = false, codes } = one;
  const expected = {
    exit: exitOf(one),
    complete: !isCut && !fails,
    read,
    valid,
    invalid: read - valid,
    codes: [...codes].sort().join(' '),
  };
  let report: JsonReport;
  try {
    report = JSON.parse(out);
  } catch {
    return [`exit ${code} and no report: ${out.slice(0, 200)}`];
  }
  const { complete, invalid, issues } = report;
  const found = { exit: code, complete, read: report.read, valid: report.valid, invalid, codes: Object.keys(issues).sort().join(' ') };
  return (Object.keys(expected) as (keyof typeof expected)[])
    .filter((key) => expected[key] !== found[key])
    .map((key) => `${key} is ${found[key]}: expected ${expected[key]}`);
}

/** What must not be printed whatever the input is. */
export function textFaults(out: string, err: string): string[] {
  const faults: string[] = [];
  if (err !== '') faults.push(`standard error says: ${err.slice(0, 200)}`);
  if (stackTrace.test(out + err)) faults.push('a stack trace is printed');
  if (unsafe.test(out + err)) faults.push('a control character is printed as it is');
  return faults;
}

async function* asStream(bytes: Case['bytes']): Bytes {
  yield* bytes();
}

type Descriptors = Map<PropertyKey, PropertyDescriptor>;

function prototype(): Descriptors {
  const descriptors = Object.getOwnPropertyDescriptors(Object.prototype) as Record<PropertyKey, PropertyDescriptor>;
  return new Map(Reflect.ownKeys(descriptors).map((key) => [key, descriptors[key] as PropertyDescriptor]));
}

function isSame(before: Descriptors, after: Descriptors): boolean {
  const parts = ['value', 'get', 'set', 'writable', 'enumerable', 'configurable'] as const;
  return (
    before.size === after.size &&
    [...before].every(([key, descriptor]) => parts.every((part) => Object.is(descriptor[part], after.get(key)?.[part])))
  );
}
