import type { Issue, IssueCode, Severity, Story } from 'nutgraf'
import type { FormatChoice } from './format.ts'
import type { SourceText } from './source-text.ts'

/** What the page asks of the worker: one file, once. */
export interface Question {
  readonly file: Blob
  readonly name: string
  /** The name of the format to read it as. Absent: its content tells. */
  readonly format?: string | undefined
}

/** How far the reading is. */
export interface Progress {
  /** The bytes that were read, decompressed where they are gzip. */
  readonly bytes: number
  /** The bytes that there are; absent where they are compressed, so that nobody knows. */
  readonly total?: number | undefined
  readonly records: number
  readonly issues: number
}

/** All issues of one code. */
export interface IssueGroup {
  readonly code: string
  readonly severity: Severity
  readonly title: string
  /** What it means, and what to do about it; absent for a code that no registry knows. */
  readonly meaning?: IssueCode['meaning']
  readonly mend?: IssueCode['mend']
  /** How often it was met. */
  readonly count: number
  /** The first of them in full. */
  readonly told: readonly Issue[]
}

/** A story that can be opened, or why there is none: half a sentence. */
export type Opening = { readonly story: Story } | { readonly reason: string }

/** What was found in a file. */
export interface Report {
  readonly name: string
  /** What the records are, and how many are: `story` 1, `IPTC ninjs 3.0` 12. */
  readonly kinds: readonly (readonly [title: string, count: number])[]
  /** Whether it is of a foreign format, so that infos tell of its conversion. */
  readonly isForeign: boolean
  /** Whether it was read to its end. */
  readonly complete: boolean
  readonly bytes: number
  readonly read: number
  readonly valid: number
  readonly invalid: number
  /** Errors first, then by how often. */
  readonly groups: readonly IssueGroup[]
  readonly source: SourceText
  readonly opening: Opening
}

/** What the worker says: that it is ready, and then of a file its progress and one of the other two. */
export type Answer =
  | { readonly type: 'ready'; readonly formats: readonly FormatChoice[] }
  | { readonly type: 'progress'; readonly progress: Progress }
  | { readonly type: 'report'; readonly report: Report }
  | { readonly type: 'failed'; readonly message: string }
