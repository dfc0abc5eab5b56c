import { textWidth } from './fit-text.ts'
import type { Picture } from './picture.ts'
import { round, type SvgElement, svg } from './svg-element.ts'
import type { Palette } from './tone.ts'

/** How high signs are drawn, in CSS pixels. */
export const signHeight = 12

/** A sign that a picture uses, and what it means. */
export interface Sign {
  readonly words: string
  /** How wide it is, in CSS pixels. */
  readonly width: number
  readonly draw: (palette: Palette) => readonly SvgElement[]
}

const size = 12
const rowHeight = 22

/** A picture with its signs explained below it, for where no list of them stands beside it. */
export function withSigns(picture: Picture, signs: readonly Sign[], palette: Palette): Picture {
  const elements: SvgElement[] = []
  let x = 0
  let y = picture.height + 20
  for (const { words, width, draw } of signs) {
    const whole = width + 8 + textWidth(words, size) + 20
    if (x > 0 && x + whole > picture.width) {
      x = 0
      y += rowHeight
    }
    const text = svg('text', { x: width + 8, y: signHeight - 2, 'font-size': size, fill: palette.ink }, words)
    elements.push(svg('g', { transform: `translate(${round(x)} ${y})` }, ...draw(palette), text))
    x += whole
  }
  return { ...picture, height: y + rowHeight, elements: [...picture.elements, ...elements] }
}
