import type { Issue } from 'nutgraf'
import { type CollectedLine, LineCollector, type Piece, type Wanted } from './line-collector.ts'
import type { SourceLine, SourceMark, SourceText } from './source-text.ts'
import { tokenEnd } from './token-end.ts'

/** The most bytes of a source that are shown as a whole. */
const wholeUpTo = 262_144
/** How many issues of a longer one are shown in it, and how many lines around each. */
const most = 200
const around = 2
/** The most text of a longer source that is shown, in UTF-16 units. */
const room = 400_000

interface SourceOptions {
  /** How long the source is. */
  readonly length: number
  /** Whether each line is a record, so that a lone carriage return is a character. */
  readonly isLines: boolean
}

/** What is shown of a source: all of a short one, and of a long one the lines around its first issues, each issue marked in its line. */
export async function readSource(
  bytes: AsyncIterable<Uint8Array>,
  issues: readonly Issue[],
  { length, isLines }: SourceOptions,
): Promise<SourceText> {
  const isWhole = length <= wholeUpTo
  const placed = issues.map((issue, place) => ({ issue, place })).filter(({ issue }) => issue.line !== undefined)
  const told = isWhole ? placed : placed.slice(0, most)
  const collector = new LineCollector(isWhole ? 'all' : wantedFor(told.map(({ issue }) => issue)), { isLines })
  try {
    for await (const piece of bytes) collector.push(piece)
  } catch {
    // What kept it from being read to its end is among the issues already.
  }
  const byLine = new Map<number, typeof told>()
  for (const one of told) {
    const line = one.issue.line ?? 0
    const list = byLine.get(line)
    if (list === undefined) byLine.set(line, [one])
    else list.push(one)
  }
  const lines: SourceLine[] = []
  let left = isWhole ? Number.POSITIVE_INFINITY : room
  for (const line of collector.end()) {
    const { text, placeOf } = textOf(line)
    left -= text.length
    if (left < 0) break
    const marks = (byLine.get(line.number) ?? []).map(
      ({ issue, place }): SourceMark => ({ issue: place, ...stretchOf(issue, text, placeOf) }),
    )
    lines.push({ number: line.number, text, marks })
  }
  return { lines, isWhole }
}

function wantedFor(issues: readonly Issue[]): Wanted {
  const wanted = new Map<number, number[]>()
  for (const { line = 1, byte } of issues) {
    for (let number = Math.max(1, line - around); number <= line + around; number += 1) {
      if (!wanted.has(number)) wanted.set(number, [])
    }
    if (byte !== undefined) wanted.get(line)?.push(byte)
  }
  return wanted
}

/** What an issue is about in its line: the token at its place, or the whole line where only that is known. */
function stretchOf({ byte }: Issue, text: string, placeOf: (byte: number) => number | undefined): { from: number; to: number } {
  const from = byte === undefined ? undefined : placeOf(byte)
  if (from === undefined) return { from: text.length - text.trimStart().length, to: Math.max(text.trimEnd().length, 0) }
  if (from >= text.length) return { from: Math.max(0, text.length - 1), to: text.length }
  return { from, to: tokenEnd(text, from) }
}

/** The text of a line, with `…` where it is cut, and where a byte of the source stands in it. */
function textOf({ start, end, pieces }: CollectedLine): { text: string; placeOf: (byte: number) => number | undefined } {
  let text = ''
  const starts: { piece: Piece; at: number }[] = []
  let next = start
  for (const piece of pieces) {
    if (piece.byte > next) text += ' … '
    starts.push({ piece, at: text.length })
    text += decoded(piece.bytes)
    next = piece.byte + piece.bytes.length
  }
  if (next < end) text += ' …'
  if (text.endsWith('\r')) text = text.slice(0, -1)
  const placeOf = (byte: number): number | undefined => {
    const found = starts.findLast(({ piece }) => piece.byte <= byte)
    if (found === undefined || byte > found.piece.byte + found.piece.bytes.length) return undefined
    return found.at + decoded(found.piece.bytes.subarray(0, byte - found.piece.byte)).length
  }
  return { text, placeOf }
}

/** Bytes as text: without the half of a character at either end, and with a sign of its own for what is no UTF-8. */
function decoded(bytes: Uint8Array): string {
  let start = 0
  while (start < 3 && ((bytes[start] ?? 0) & 0xc0) === 0x80) start += 1
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(start), { stream: true })
}
