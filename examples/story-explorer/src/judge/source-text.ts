/** A stretch of a source line that is shown, in UTF-16 units of its text. */
export interface SourceMark {
  /** Which issue of the report it is about: its place among those told, over all groups. */
  readonly issue: number
  readonly from: number
  readonly to: number
}

/** A line of a source. */
export interface SourceLine {
  /** Its number in the source, from 1. */
  readonly number: number
  /** What is shown of it: all of it, or parts with `…` between them. */
  readonly text: string
  readonly marks: readonly SourceMark[]
}

/** What is shown of a source. */
export interface SourceText {
  readonly lines: readonly SourceLine[]
  /** Whether it is all of the source, or only the lines around its issues. */
  readonly isWhole: boolean
}
