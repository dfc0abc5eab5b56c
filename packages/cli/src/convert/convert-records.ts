import { setImmediate } from 'node:timers/promises';
import type { RecordFormat } from '@nutgraf/convert';
import { type Entity, hasErrors, type Issue, type Story, type StoryHead, toRecords } from 'nutgraf';
import { defaultLimits, parseText, type SourceRecord } from 'nutgraf/intake';
import type { Input } from '../input/open-input.ts';
import { readRecords } from '../input/read-records.ts';
import { hintOfValue } from '../judge/foreign-hint.ts';
import { isStory, modelJudge } from '../judge/model.ts';
import type { Verdict } from '../judge/verdict.ts';
import { fullIssue } from '../report/full-issue.ts';
import type { SourceTally } from '../report/tally.ts';
import { type Chosen, convertible, recordFormatOf } from './chosen-format.ts';
import { type Notes, note } from './notes.ts';
import type { OwnFormat } from './own.ts';
import { afterConversion, judged, type Step } from './step.ts';

/** How long a conversion goes on before it lets the process look for signals, in milliseconds. */
const breath = 50;

/** What came of a record. */
interface Outcome {
  /** What it is, in words: `story`, `ninjs 3.0`. */
  what: string;
  head?: StoryHead;
  entities: readonly Entity[];
  /** Their pointers lead into the record. */
  issues: readonly Issue[];
  /** Those of the entities. */
  converted?: readonly Issue[];
}

/** Converts the value of a record, told which of its source it is. */
type Convert = (value: unknown, number: number | undefined) => Outcome;

/** Converts a source of JSON records. Without a format each record tells its own. */
export async function* convertRecords(
  input: Input,
  source: SourceTally,
  chosen: Chosen<RecordFormat | OwnFormat> | undefined,
  notes: Notes,
): AsyncGenerator<Step, void> {
  const convert = converter(chosen);
  let rested = performance.now();
  for await (const records of readRecords(input.bytes, source)) {
    for (const record of records) {
      if (performance.now() - rested > breath) {
        await setImmediate();
        rested = performance.now();
      }
      if (notes.signal.aborted) return;
      yield { source, ...stepOf(record, source, convert, notes) };
    }
  }
}

function stepOf(record: SourceRecord, source: SourceTally, convert: Convert, notes: Notes): Omit<Step, 'source'> {
  source.read += 1;
  const text = parseText(record, defaultLimits);
  const finding = { source: source.name, record, text, columns: notes.columns };
  const { what, head, entities, issues, converted = [] }: Outcome = 'value' in text ? convert(text.value, record.number) : nothing;
  source.what = what;
  for (const issue of [...text.issues, ...issues]) note(issue, source, () => fullIssue(issue, finding), notes);
  for (const issue of converted) {
    const detail = () => ({ issue: { ...fullIssue({ ...issue, pointer: '' }, finding).issue, ...afterConversion(issue) } });
    note(issue, source, detail, notes);
  }
  if (hasErrors([...text.issues, ...issues, ...converted])) {
    source.invalid += 1;
    return { entities: [] };
  }
  source.entities = (source.entities ?? 0) + entities.length;
  return { ...(head === undefined ? {} : { head }), entities };
}

const nothing: Outcome = { what: 'record', entities: [], issues: [] };

function converter(chosen: Chosen<RecordFormat | OwnFormat> | undefined): Convert {
  const judge = modelJudge({ graph: false, hint: hintOfValue });
  const ofModel: Convert = (value, number) => outcomeOf(value, judge(value, number));
  if (chosen?.format.of === 'own') return ofModel;
  if (chosen !== undefined) return (value) => ofForeign(value, chosen as Chosen<RecordFormat>);
  return (value, number) => {
    if (typeof value === 'object' && value !== null && Object.hasOwn(value, 'kind')) return ofModel(value, number);
    const found = recordFormatOf(value);
    return found === undefined ? { ...nothing, issues: [unknownFormat('the record')] } : ofForeign(value, { format: found.format });
  };
}

function outcomeOf(value: unknown, { what, issues }: Verdict): Outcome {
  if (hasErrors(issues) || !isStory(value)) return { what, entities: [value as Entity], issues };
  const [head, ...entities] = toRecords(value as unknown as Story) as Iterable<Entity>;
  return { what, head: head as unknown as StoryHead, entities, issues };
}

/** A record is read leniently; where a version is named, it has to keep to it. */
function ofForeign(value: unknown, { format, version }: Chosen<RecordFormat>): Outcome {
  const spoken = version ?? format.detectVersion(value);
  const what = spoken === undefined ? format.name : `${format.name} ${spoken}`;
  const issues = version === undefined ? [] : format.judge(value, version);
  if (hasErrors(issues)) return { what, entities: [], issues };
  const { value: article, entities = article === undefined ? [] : [article], issues: losses } = format.from(value);
  return { what, entities, issues: [...issues, ...losses], converted: judged(entities).issues };
}

/** Says that a source or a record is of no known format. */
export function unknownFormat(what: string): Issue {
  const names = convertible.map(({ name }) => name).join(', ');
  return {
    code: 'convert/unknown-format',
    severity: 'error',
    pointer: '',
    message: `nothing in ${what} tells of which format it is`,
    hint: `Name the format: --from and one of ${names}`,
  };
}
