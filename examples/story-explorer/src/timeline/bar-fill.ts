import { type SvgElement, svg } from '../picture/svg-element.ts'
import type { Palette, Tone } from '../picture/tone.ts'

/** The hatching and the fading that bars in these tones are filled with. */
export function barDefinitions(tones: readonly Tone[], palette: Palette): SvgElement[] {
  return tones.flatMap((tone) => [
    svg(
      'pattern',
      { id: `hatch-${tone}`, width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
      svg('line', { x1: 1, y1: 0, x2: 1, y2: 6, stroke: palette[tone], 'stroke-width': 2 }),
    ),
    fade(`fade-left-${tone}`, palette[tone], 0, 0.75),
    fade(`fade-right-${tone}`, palette[tone], 0.75, 0),
  ])
}

function fade(id: string, colour: string, from: number, to: number): SvgElement {
  return svg(
    'linearGradient',
    { id },
    svg('stop', { offset: 0, 'stop-color': colour, 'stop-opacity': from }),
    svg('stop', { offset: 1, 'stop-color': colour, 'stop-opacity': to }),
  )
}
