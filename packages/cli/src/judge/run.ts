import { setImmediate } from 'node:timers/promises';
import type { Entity } from 'nutgraf';
import { defaultLimits, parseText, type SourceRecord } from 'nutgraf/intake';
import { type Input, inputIssue } from '../input/open-input.ts';
import { readRecords } from '../input/read-records.ts';
import type { SourceTally, Tally } from '../report/tally.ts';
import type { Graph } from './graph.ts';
import type { Hints } from './hint.ts';
import type { Judge } from './verdict.ts';

/** A record that was judged. */
export interface Judged {
  record: SourceRecord;
  source: SourceTally;
  isValid: boolean;
}

/** How a run goes. */
export interface RunOptions {
  /** Gives what judges the records of a source: asked once a source, when the first record needs it. */
  judge: () => Judge | Promise<Judge>;
  /** Whether an entity of which the reading knows that there is nothing to say needs no judge. */
  passesClear?: boolean | undefined;
  hints: Hints;
  tally: Tally;
  /** Where valid records are gathered, to be judged together at the end. */
  graph?: Graph | undefined;
  /** Whether the first invalid record ends the run. */
  failFast: boolean;
  /** The columns that the lines around a fault may take; absent where they are not shown. */
  columns?: number | undefined;
  signal: AbortSignal;
  /** Judges a file in another way and answers whether it did. */
  ahead?: ((path: string) => Promise<boolean>) | undefined;
}

/** How long the run goes on before it lets the process look for signals, in milliseconds. */
const breath = 50;

/** Reads and judges one input after another, and then all together where that is asked. */
export async function run(inputs: readonly Input[], options: RunOptions): Promise<void> {
  const { tally, graph } = options;
  for (const input of inputs) {
    if (isOver(options)) tally.stopped = true;
    else if (input.path === undefined || !(await options.ahead?.(input.path))) await judgeInput(input, options);
  }
  if (graph === undefined || isOver(options)) return;
  const { judgeGraph } = await import('./judge-record.ts');
  judgeGraph(graph, options);
}

function isOver({ tally, failFast, signal }: RunOptions): boolean {
  return signal.aborted || (failFast && tally.invalid > 0);
}

async function judgeInput(input: Input, options: RunOptions): Promise<void> {
  const { tally, signal, hints } = options;
  const source = tally.open(input.name);
  let rested = performance.now();
  let judge: Judge | undefined;
  let judgeRecord: typeof import('./judge-record.ts').judgeRecord | undefined;
  try {
    for await (const records of readRecords(input.bytes, source)) {
      for (const record of records) {
        if (performance.now() - rested > breath) {
          await setImmediate();
          rested = performance.now();
        }
        if (isOver(options)) return;
        const text = parseText(record, defaultLimits);
        if (text.isClear && options.passesClear) {
          source.read += 1;
          source.what = (text.value as Entity).kind;
          options.graph?.add(text.value, { record, source, isValid: true });
          continue;
        }
        const waiting = hints.prepare(record, text);
        if (waiting !== undefined) await waiting;
        judgeRecord ??= (await import('./judge-record.ts')).judgeRecord;
        judge ??= await options.judge();
        judgeRecord(record, text, source, judge, options);
      }
    }
  } catch (error) {
    if (signal.aborted) return;
    const issue = inputIssue(error, input);
    if (issue === undefined) throw error;
    source.failure = issue;
    tally.add(source, issue, () => ({ issue }));
  }
}
