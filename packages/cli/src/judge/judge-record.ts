import { hasErrors, type Issue } from 'nutgraf';
import { defaultLimits, type ParsedJson, parseText, type SourceRecord } from 'nutgraf/intake';
import { type Finding, fullIssue } from '../report/full-issue.ts';
import type { SourceTally } from '../report/tally.ts';
import type { Graph } from './graph.ts';
import type { RunOptions } from './run.ts';
import type { Judge } from './verdict.ts';

/** Judges a record and counts it, with all that is said of it. */
export function judgeRecord(record: SourceRecord, text: ParsedJson, source: SourceTally, judge: Judge, options: RunOptions): void {
  source.read += 1;
  const finding = { source: source.name, record, text, columns: options.columns };
  for (const issue of 'value' in text ? text.issues : hinted(text.issues, options.hints.ofText(record)))
    note(issue, finding, source, options);
  if (!('value' in text)) {
    source.invalid += 1;
    return;
  }
  const { what, entities, issues, converted = [] } = judge(text.value, record.number);
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

/** Judges all that is valid by itself together. */
export function judgeGraph(graph: Graph, options: RunOptions): void {
  for (const { record: judged, issue } of graph.issues()) {
    const { record, source } = judged;
    const text = { locate: (...at: Parameters<Finding['text']['locate']>) => parseText(record, defaultLimits).locate(...at) };
    note(issue, { source: source.name, record, text, columns: options.columns }, source, options);
    if (issue.severity !== 'error' || !judged.isValid) continue;
    judged.isValid = false;
    source.invalid += 1;
  }
}
