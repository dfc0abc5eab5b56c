const LINE_FEED = 10
const CARRIAGE_RETURN = 13

/** How much of a line is shown from its start, and before and behind a place in it. In bytes. */
const shown = { start: 1_000, before: 300, behind: 700 }

/** Some bytes of a line. */
export interface Piece {
  /** Where they begin in the source. */
  readonly byte: number
  readonly bytes: Uint8Array
}

/** What was kept of a line. */
export interface CollectedLine {
  readonly number: number
  /** Where it begins in the source, and where it ends, its line end not included. */
  readonly start: number
  readonly end: number
  readonly pieces: readonly Piece[]
}

/** What is to be kept: all, or these lines, each with the places in it that matter, as offsets in bytes. */
export type Wanted = 'all' | ReadonlyMap<number, readonly number[]>

/**
 * Picks lines out of the bytes of a source as they pass by; of a long line only its start and the surroundings of the places that matter.
 * Lines are counted as the issues count them: a line feed ends a line, and so does a lone carriage return unless `isLines` is set.
 */
export class LineCollector {
  readonly lines: CollectedLine[] = []
  readonly #wanted: Wanted
  readonly #isLines: boolean
  #number = 1
  #start = 0
  #byte = 0
  #pieces: Piece[] = []
  #ranges: readonly (readonly [from: number, to: number])[]
  #afterReturn = false

  constructor(wanted: Wanted, { isLines }: { isLines: boolean }) {
    this.#wanted = wanted
    this.#isLines = isLines
    this.#ranges = this.#rangesOf()
  }

  /** Takes the next bytes of the source. */
  push(bytes: Uint8Array): void {
    let from = 0
    if (this.#afterReturn && bytes.length > 0) {
      this.#afterReturn = false
      if (bytes[0] === LINE_FEED) {
        this.#byte += 1
        from = 1
      }
      this.#begin()
    }
    while (from < bytes.length) {
      const end = this.#lineEnd(bytes, from)
      this.#take(bytes, from, end)
      if (end === bytes.length) return
      this.#close()
      const isReturn = bytes[end] === CARRIAGE_RETURN
      const length = isReturn && bytes[end + 1] === LINE_FEED ? 2 : 1
      this.#byte += length
      from = end + length
      if (isReturn && from === bytes.length && length === 1) this.#afterReturn = true
      else this.#begin()
    }
  }

  /** Ends the last line, and gives all that was kept. */
  end(): readonly CollectedLine[] {
    if (!this.#afterReturn) this.#close()
    return this.lines
  }

  #lineEnd(bytes: Uint8Array, from: number): number {
    const feed = bytes.indexOf(LINE_FEED, from)
    const end = feed < 0 ? bytes.length : feed
    if (this.#isLines) return end
    const back = bytes.subarray(from, end).indexOf(CARRIAGE_RETURN)
    return back < 0 ? end : from + back
  }

  #take(bytes: Uint8Array, from: number, to: number): void {
    const start = this.#byte
    this.#byte += to - from
    for (const [first, last] of this.#ranges) {
      const begin = Math.max(start, first)
      const end = Math.min(this.#byte, last)
      if (begin < end) this.#pieces.push({ byte: begin, bytes: bytes.slice(from + begin - start, from + end - start) })
    }
  }

  #close(): void {
    if (this.#ranges.length > 0) {
      this.lines.push({ number: this.#number, start: this.#start, end: this.#byte, pieces: joined(this.#pieces) })
    }
    this.#pieces = []
  }

  #begin(): void {
    this.#number += 1
    this.#start = this.#byte
    this.#ranges = this.#rangesOf()
  }

  #rangesOf(): readonly (readonly [number, number])[] {
    const start = this.#start
    if (this.#wanted === 'all') return [[start, Number.POSITIVE_INFINITY]]
    const places = this.#wanted.get(this.#number)
    if (places === undefined) return []
    const ranges: [number, number][] = [[start, start + shown.start]]
    for (const place of [...places].sort((a, b) => a - b)) {
      const last = ranges[ranges.length - 1]
      const [from, to] = [Math.max(start, place - shown.before), place + shown.behind]
      if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to)
      else ranges.push([from, to])
    }
    return ranges
  }
}

/** Pieces that follow each other as one. */
function joined(pieces: readonly Piece[]): Piece[] {
  const whole: { byte: number; parts: Uint8Array[]; length: number }[] = []
  for (const { byte, bytes } of pieces) {
    const last = whole.at(-1)
    if (last !== undefined && last.byte + last.length === byte) {
      last.parts.push(bytes)
      last.length += bytes.length
    } else whole.push({ byte, parts: [bytes], length: bytes.length })
  }
  return whole.map(({ byte, parts, length }) => {
    const [only] = parts
    if (parts.length === 1 && only !== undefined) return { byte, bytes: only }
    const bytes = new Uint8Array(length)
    let at = 0
    for (const part of parts) {
      bytes.set(part, at)
      at += part.length
    }
    return { byte, bytes }
  })
}
