import { round, type SvgElement, svg } from '../picture/svg-element.ts'
import type { Palette, Tone } from '../picture/tone.ts'
import type { DayScale } from './day-scale.ts'
import type { Ending, Span, Stretch } from './span.ts'
import type { TimelineItem } from './timeline-item.ts'

/** How high a bar is, in CSS pixels. */
export const barHeight = 12

/** How far a bar may reach beyond what is known of it: it fades out, or ends in a question mark. */
export const overhang = 40

/** How a bar is drawn. */
export interface Ink {
  readonly tone: Tone
  readonly state: TimelineItem['state']
  readonly palette: Palette
}

/** A bar, drawn at the height 0, and what it takes up from left to right. */
export interface Bar {
  readonly elements: readonly SvgElement[]
  readonly left: number
  readonly right: number
}

/** Draws what is known of when something was: filled where it is sure, hatched where it may be, faded where it is open. */
export function barOf({ stretches, begins, ends }: Span, scale: Pick<DayScale, 'at' | 'width'>, ink: Ink): Bar {
  const places = stretches.map((stretch) => ({ stretch, x1: scale.at(stretch.from), x2: scale.at(stretch.to) }))
  const first = places[0]?.x1 ?? 0
  const last = places.at(-1)?.x2 ?? 0
  const elements = [
    ...endingOf(begins, first, -1, ink),
    ...(ends === 'still' ? goingOn(last, scale.width, ink) : endingOf(ends, last, 1, ink)),
    ...places.flatMap(({ stretch, x1, x2 }) => stretchOf(stretch, x1, x2, ink)),
  ]
  const left = begins === 'sharp' ? first : first - overhang
  const right = ends === 'still' ? scale.width + 12 : ends === 'sharp' ? last : last + overhang
  if (ink.state === 'cancelled') elements.push(line(left - 4, right + 4, barHeight / 2, { stroke: ink.palette.ink, 'stroke-width': 2 }))
  return { elements, left: Math.min(left, first - 7), right: Math.max(right, last + 7) }
}

function stretchOf({ sure, from, to }: Stretch, x1: number, x2: number, ink: Ink): SvgElement[] {
  const stroke = colourOf(ink)
  if (from === to) return sure ? [diamond(x1, ink)] : [line(x1, x1, 0, { y2: barHeight, stroke, 'stroke-width': 2 })]
  const width = Math.max(x2 - x1, 5)
  const box = { x: round(x1 + 1), y: 1, width: round(width - 2), height: barHeight - 2, stroke, 'stroke-width': 1.5 }
  if (sure) return [svg('rect', { ...box, rx: 2, fill: fillOf(ink) })]
  const brackets = [x1 + 1, x1 + width - 1].map((x, place) => {
    const foot = place === 0 ? 4 : -4
    return svg('path', { d: `M${round(x + foot)} 0H${round(x)}V${barHeight}H${round(x + foot)}`, fill: 'none', stroke, 'stroke-width': 2 })
  })
  return [
    svg('rect', { ...box, stroke: 'none', fill: ink.state === 'fact' ? `url(#hatch-${ink.tone})` : 'none' }),
    dashes(x1, x1 + width, stroke),
    ...brackets,
  ]
}

/** The dashed upper and lower edge of what is not sure. */
function dashes(x1: number, x2: number, stroke: string): SvgElement {
  const [from, to] = [round(x1), round(x2)]
  return svg('path', {
    d: `M${from} 1H${to}M${from} ${barHeight - 1}H${to}`,
    stroke,
    'stroke-width': 1,
    'stroke-dasharray': '3 3',
    fill: 'none',
  })
}

function endingOf(ending: Ending, x: number, side: -1 | 1, ink: Ink): SvgElement[] {
  const stroke = colourOf(ink)
  const far = x + side * overhang
  if (ending === 'open') {
    const [from, to] = [Math.min(x, far), Math.max(x, far)]
    const tip = far - side * 6
    return [
      svg('rect', {
        x: round(from),
        y: 1,
        width: overhang,
        height: barHeight - 2,
        fill: `url(#fade-${side < 0 ? 'left' : 'right'}-${ink.tone})`,
      }),
      dashes(from + (side < 0 ? 8 : 0), to - (side < 0 ? 0 : 8), stroke),
      svg('path', {
        d: `M${round(tip)} 2L${round(far)} ${barHeight / 2}L${round(tip)} ${barHeight - 2}`,
        fill: 'none',
        stroke,
        'stroke-width': 1.5,
      }),
    ]
  }
  if (ending !== 'unknown') return []
  return [
    line(x, far - side * 12, barHeight / 2, { stroke, 'stroke-width': 2, 'stroke-dasharray': '1 4' }),
    svg(
      'text',
      { x: round(far - side * 5), y: barHeight - 1.5, 'font-size': 13, 'font-weight': 700, 'text-anchor': 'middle', fill: stroke },
      '?',
    ),
  ]
}

function goingOn(x: number, end: number, ink: Ink): SvgElement[] {
  const stroke = colourOf(ink)
  const middle = barHeight / 2
  return [
    svg('rect', {
      x: round(x),
      y: 3,
      width: round(Math.max(end - x, 4)),
      height: barHeight - 6,
      fill: fillOf(ink),
      stroke,
      'stroke-width': 1,
    }),
    svg('path', { d: `M${round(end)} 0L${round(end + 11)} ${middle}L${round(end)} ${barHeight}Z`, fill: stroke }),
  ]
}

function diamond(x: number, ink: Ink): SvgElement {
  const middle = barHeight / 2
  const d = `M${round(x)} -1L${round(x + 7)} ${middle}L${round(x)} ${barHeight + 1}L${round(x - 7)} ${middle}Z`
  return svg('path', { d, fill: fillOf(ink), stroke: colourOf(ink), 'stroke-width': 1.5 })
}

function line(x1: number, x2: number, y: number, attributes: Record<string, string | number>): SvgElement {
  return svg('line', { x1: round(x1), x2: round(x2), y1: y, y2: y, ...attributes })
}

function colourOf({ tone, state, palette }: Ink): string {
  return palette[state === 'disputed' ? 'disputed' : tone]
}

function fillOf({ tone, state, palette }: Ink): string {
  return state === 'fact' ? palette[tone] : palette.paper
}
