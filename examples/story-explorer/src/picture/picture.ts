import type { SvgElement } from './svg-element.ts'

/** A finished picture: what is drawn, how large, and the same in words. */
export interface Picture {
  /** In CSS pixels. */
  readonly width: number
  readonly height: number
  readonly title: string
  /** What the picture shows, for whoever does not see it. */
  readonly alternative: string
  /** Patterns and gradients that the elements refer to. */
  readonly definitions: readonly SvgElement[]
  readonly elements: readonly SvgElement[]
}
