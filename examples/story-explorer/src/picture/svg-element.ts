/** An element of a picture, as data: the page draws it with Preact, an exported file is written from it. */
export interface SvgElement {
  readonly name: string
  readonly attributes: SvgAttributes
  readonly children: readonly (SvgElement | string)[]
}

/** Attributes by their SVG names; absent ones are left out. */
export type SvgAttributes = Readonly<Record<string, string | number | undefined>>

/** Makes an element. */
export function svg(name: string, attributes: SvgAttributes, ...children: (SvgElement | string)[]): SvgElement {
  return { name, attributes, children }
}

/** A number with at most one decimal: half a pixel is all that is seen. */
export function round(value: number): number {
  return Math.round(value * 10) / 10
}
