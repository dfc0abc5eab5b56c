import { setImmediate } from 'node:timers/promises';
import { hasErrors, type Issue } from 'nutgraf';
import { defaultLimits, type ParsedJson, parseText, type SourceRecord } from 'nutgraf/intake';
import { type Input, inputIssue } from '../input/open-input.ts';
import { readRecords } from '../input/read-records.ts';
import { type Finding, fullIssue } from '../report/full-issue.ts';
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
  judge: Judge;
  hints: Hints;
  tally: Tally;
  /** Where valid records are gathered, to be judged together at the end. */
  graph?: Graph<Judged> | undefined;
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
  if (graph !== undefined && !isOver(options)) judgeGraph(graph, options);
}

function isOver({ tally, failFast, signal }: RunOptions): boolean {
  return signal.aborted || (failFast && tally.invalid > 0);
}

async function judgeInput(input: Input, options: RunOptions): Promise<void> {
  const { tally, signal, hints } = options;
  const source = tally.open(input.name);
  let rested = performance.now();
  try {
    for await (const records of readRecords(input.bytes, source)) {
      for (const record of records) {
        if (performance.now() - rested > breath) {
          await setImmediate();
          rested = performance.now();
        }
        if (isOver(options)) return;
        const text = parseText(record, defaultLimits);
        const waiting = hints.prepare(record, text);
        if (waiting !== undefined) await waiting;
        judgeRecord(record, text, source, options);
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

function judgeRecord(record: SourceRecord, text: ParsedJson, source: SourceTally, options: RunOptions): void {
  source.read += 1;
  const finding = { source: source.name, record, text, columns: options.columns };
  for (const issue of 'value' in text ? text.issues : hinted(text.issues, options.hints.ofText(record)))
    note(issue, finding, source, options);
  if (!('value' in text)) {
    source.invalid += 1;
    return;
  }
  const { what, entities, issues, converted = [] } = options.judge(text.value, record.number, text.isClear);
  source.what = what;
  if (entities !== undefined && !source.hasMany) source.entities = entities;
  for (const issue of issues.slice(0, defaultLimits.issues)) note(issue, finding, source, options);
  for (const issue of converted) noteConverted(issue, finding, source, options);
  if (hasErrors(issues) || hasErrors(converted)) {
    source.invalid += 1;
    options.graph?.addInvalid(text.value);
  } else options.graph?.add(text.value, { record, source, isValid: true });
}

/** Issues with a hint at the first, if there is one. */
function hinted(issues: readonly Issue[], hint: string | undefined): readonly Issue[] {
  const [first, ...rest] = issues;
  return first === undefined || hint === undefined ? issues : [{ ...first, hint }, ...rest];
}

function note(issue: Issue, finding: Finding, source: SourceTally, { tally }: RunOptions): void {
  tally.add(source, issue, () => fullIssue(issue, finding));
}

/** An issue of what a record was converted to is told at the record: its pointer leads into something that is not in the source. */
function noteConverted(issue: Issue, finding: Finding, source: SourceTally, { tally }: RunOptions): void {
  tally.add(source, issue, () => {
    const detail = fullIssue({ ...issue, pointer: '' }, finding);
    return { issue: { ...detail.issue, pointer: issue.pointer, message: `after conversion: ${issue.message}` } };
  });
}

function judgeGraph(graph: Graph<Judged>, options: RunOptions): void {
  for (const { record: judged, issue } of graph.issues()) {
    const { record, source } = judged;
    const text = { locate: (...at: Parameters<Finding['text']['locate']>) => parseText(record, defaultLimits).locate(...at) };
    note(issue, { source: source.name, record, text, columns: options.columns }, source, options);
    if (issue.severity !== 'error' || !judged.isValid) continue;
    judged.isValid = false;
    source.invalid += 1;
  }
}
