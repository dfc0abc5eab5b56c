import { convertCodes } from '@nutgraf/convert'
import { type IssueCode, issueCodes, type Severity } from 'nutgraf'
import { InputError, inputCodes, jsonCodes } from 'nutgraf/intake'
import { blobBytes, isGzip } from './blob-bytes.ts'
import { readingOf } from './format.ts'
import { judgeFile } from './judge-file.ts'
import { judgeRecords } from './judge-records.ts'
import type { IssueGroup, Progress, Question, Report } from './message.ts'
import { readSource } from './read-source.ts'
import { Run } from './run.ts'

/** How much of a file is looked at to tell what it is. */
const peeked = 65_536
/** How often progress is told, in milliseconds. */
const tick = 100

const codes: ReadonlyMap<string, IssueCode> = new Map(
  [...jsonCodes, ...inputCodes, ...issueCodes, ...convertCodes].map((code) => [code.code, code]),
)
const weights: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 }

/**
 * Judges a file: as what the model describes, or by the standard of the foreign format that it is of and by what its conversion keeps. It
 * is read piece by piece, twice: once to be judged, and once more for the lines that are shown.
 */
export async function judgeBlob({ file, name, format: asked }: Question, tell: (progress: Progress) => void): Promise<Report> {
  const run = new Run()
  const total = (await isGzip(file)) ? undefined : file.size
  const timer = setInterval(() => tell({ bytes: run.bytes, total, records: run.read, issues: run.tally.total }), tick)
  try {
    const reading = readingOf(await headOf(file), asked)
    const read = () => counted(file, run)
    if (reading.of === 'files') await judgeFile({ name, read }, reading.format, reading.version, run)
    else await judgeRecords(read(), reading.format, run)
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    run.complete = false
    run.note([error.issue], (issue) => issue)
  } finally {
    clearInterval(timer)
  }
  const groups = groupsOf(run)
  const told = groups.flatMap((group) => group.told)
  return {
    name,
    kinds: [...run.kinds].sort(([, a], [, b]) => b - a),
    isForeign: run.isForeign,
    complete: run.complete,
    bytes: run.bytes,
    read: run.read,
    valid: run.read - run.invalid,
    invalid: run.invalid,
    groups,
    source: await readSource(blobBytes(file), told, { length: run.bytes, isLines: run.isLines }),
    opening: run.kept.opening(name, run.bytes),
  }
}

/** What was met, with what is known of each code: errors first, then by how often. */
function groupsOf(run: Run): IssueGroup[] {
  const groups = [...run.tally.met].map(([code, { severity, count, told }]): IssueGroup => {
    const known = codes.get(code)
    return { code, severity, count, told, title: known?.title ?? code, ...(known && { meaning: known.meaning, mend: known.mend }) }
  })
  return groups.sort((a, b) => weights[a.severity] - weights[b.severity] || b.count - a.count)
}

/** The bytes of a file. Those that were not read before are counted. */
async function* counted(file: Blob, run: Run): AsyncGenerator<Uint8Array, void> {
  let length = 0
  for await (const bytes of blobBytes(file)) {
    length += bytes.length
    run.bytes = Math.max(run.bytes, length)
    yield bytes
  }
}

/** The beginning of a file as text, with a character of its own for bytes that make none. */
async function headOf(file: Blob): Promise<string> {
  let head = new Uint8Array()
  try {
    for await (const bytes of blobBytes(file)) {
      const next = new Uint8Array(Math.min(peeked, head.length + bytes.length))
      next.set(head)
      next.set(bytes.subarray(0, next.length - head.length), head.length)
      head = next
      if (head.length >= peeked) break
    }
  } catch {
    // Whoever reads all of it says why it cannot be read.
  }
  const encoding = head[0] === 0xff && head[1] === 0xfe ? 'utf-16le' : head[0] === 0xfe && head[1] === 0xff ? 'utf-16be' : 'utf-8'
  return new TextDecoder(encoding).decode(head)
}
