import type { ConvertedRecord, FileFormat } from '@nutgraf/convert'
import { hasErrors, type Issue, validateEntity } from 'nutgraf'
import { defaultLimits, parseText, placeIssue, RecordReader } from 'nutgraf/intake'
import { sayFormat } from './format.ts'
import { Breath, type Run } from './run.ts'

/** A file whose bytes can be read again. */
export interface NamedFile {
  readonly name: string
  readonly read: () => AsyncIterable<Uint8Array>
}

/**
 * Judges a whole file of a foreign format: its records by the standard where they are JSON and the format has one, and by what becomes of
 * them: a record that cannot be converted is invalid too.
 */
export async function judgeFile(file: NamedFile, format: FileFormat, version: string | undefined, run: Run): Promise<void> {
  const what = sayFormat(format, version)
  run.isForeign = true
  if (format.judge !== undefined) await judgeLines(file, format.judge, what, run)
  else run.complete = true
  const breath = new Breath()
  for await (const step of format.read([{ name: file.name, bytes: file.read() }])) {
    judgeStep(step, format.judge === undefined ? what : undefined, run)
    await breath.take()
  }
}

async function judgeLines(file: NamedFile, judge: (value: unknown) => Issue[], what: string, run: Run): Promise<void> {
  const reader = new RecordReader(file.read())
  const breath = new Breath()
  for await (const records of reader) {
    run.isLines = reader.shape === 'lines'
    for (const record of records) {
      const text = parseText(record, defaultLimits)
      const issues = 'value' in text ? judge(text.value) : text.issues
      run.record(what, !hasErrors(issues))
      run.note(issues, (issue) => placeIssue(issue, record, text))
      await breath.take()
    }
  }
  run.complete = reader.complete
}

/** Notes what became of a record. It is counted as well where `what` says what it is. */
function judgeStep({ record, line, isLast, entities, issues: own }: ConvertedRecord, what: string | undefined, run: Run): void {
  const judged = entities.map((entity) => ({ entity, issues: validateEntity(entity).issues }))
  const after = judged.flatMap(({ issues }) => issues)
  const issues = [...own, ...after.map((issue) => ({ ...issue, pointer: '', message: `after conversion: ${issue.message}` }))]
  const isRefused = hasErrors(issues)
  const place = { ...(record === undefined ? {} : { record }), ...(line === undefined ? {} : { line }) }
  run.note(issues, (issue) => ({ ...place, ...issue }))
  if (what !== undefined && (record !== undefined || isRefused)) run.record(what, !isRefused)
  if (isLast) run.complete = false
  if (!isRefused) for (const { entity } of judged) run.kept.add(entity)
}
