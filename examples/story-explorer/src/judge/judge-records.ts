import { type RecordFormat, recordFormats } from '@nutgraf/convert'
import { hasErrors, type Issue, ModelJudge, plurals, validateEntity } from 'nutgraf'
import { defaultLimits, parseText, placeIssue, RecordReader, type SourceRecord } from 'nutgraf/intake'
import { own, sayFormat } from './format.ts'
import { Breath, type Run } from './run.ts'

/** Judges a source of JSON records: one record a line, an array of records, or a document. Without a format each record tells its own. */
export async function judgeRecords(
  bytes: AsyncIterable<Uint8Array>,
  format: RecordFormat | typeof own | undefined,
  run: Run,
): Promise<void> {
  const reader = new RecordReader(bytes)
  const model = new ModelJudge()
  const breath = new Breath()
  for await (const records of reader) {
    run.isLines = reader.shape === 'lines'
    for (const record of records) {
      judgeRecord(record, format, model, run)
      await breath.take()
    }
  }
  run.complete = reader.complete
}

function judgeRecord(record: SourceRecord, asked: RecordFormat | typeof own | undefined, model: ModelJudge, run: Run): void {
  const text = parseText(record, defaultLimits)
  const placed = (issue: Issue): Issue => placeIssue(issue, record, text)
  if (!('value' in text)) {
    run.record('broken JSON', false)
    run.note(text.issues, placed)
    return
  }
  const { value } = text
  const format = asked ?? (hasKind(value) ? own : recordFormats.find(({ detect }) => detect(value)))
  if (format === own) judgeModel(value, record.number, model, run, placed)
  else if (format === undefined) {
    run.record('of no known format', false)
    run.note([unknownFormat], placed)
  } else judgeForeign(value, format, run, placed)
}

function judgeModel(value: unknown, number: number | undefined, model: ModelJudge, run: Run, placed: (issue: Issue) => Issue): void {
  const { what, value: known, issues } = model.judge(value, number)
  run.record(what === 'entity' ? kindOf(value) : words[what], !hasErrors(issues))
  run.note(issues, placed)
  if (known === undefined) return
  if (what === 'story') run.kept.addStory(known)
  else if (what === 'head') run.kept.addHead(known)
  else run.kept.add(known)
}

const words = { story: 'story', head: 'head of a story' }

/** Whether a value says of itself what kind it is, as every record of the model does. */
function hasKind(value: unknown): value is { readonly kind: unknown } {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, 'kind')
}

function kindOf(value: unknown): string {
  return hasKind(value) && typeof value.kind === 'string' && Object.hasOwn(plurals, value.kind) ? value.kind : 'of no known kind'
}

/** Judges by the standard of the format. Conversion is lenient: it tells what it can, also of a record that the standard refuses. */
function judgeForeign(value: unknown, format: RecordFormat, run: Run, placed: (issue: Issue) => Issue): void {
  const byStandard = format.judge(value)
  const { value: article, entities = article === undefined ? [] : [article], issues: losses } = format.from(value)
  const own = entities.map((entity) => ({ entity, issues: validateEntity(entity).issues }))
  const ofEntities = own
    .flatMap(({ issues }) => issues)
    .map((issue) => ({ ...issue, pointer: '', message: `after conversion: ${issue.message}` }))
  run.isForeign = true
  run.record(sayFormat(format, format.detectVersion(value)), !hasErrors([...byStandard, ...losses, ...ofEntities]))
  run.note([...byStandard, ...losses, ...ofEntities], placed)
  for (const { entity, issues } of own) if (!hasErrors(issues)) run.kept.add(entity)
}

const unknownFormat: Issue = {
  code: 'convert/unknown-format',
  severity: 'error',
  pointer: '',
  message: 'nothing in the record tells of which format it is',
  hint: 'Choose its format above, or say in "kind" what it is',
}
