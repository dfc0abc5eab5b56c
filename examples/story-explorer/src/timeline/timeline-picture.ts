import { fitText, textWidth } from '../picture/fit-text.ts'
import type { Picture } from '../picture/picture.ts'
import { round, type SvgElement, svg } from '../picture/svg-element.ts'
import type { Palette, Tone } from '../picture/tone.ts'
import { axisHeight, axisOf } from './axis.ts'
import { barHeight, barOf, overhang } from './bar.ts'
import { barDefinitions } from './bar-fill.ts'
import { dayScale } from './day-scale.ts'
import { families } from './family.ts'
import { lanesOf } from './lane.ts'
import { labelOfItem } from './say-item.ts'
import { spanOf } from './span.ts'
import type { TimelineItem } from './timeline-item.ts'

/** How many items a picture has at most: more could not be told apart, and would take long to draw. */
export const mostDrawn = 150

const size = 13
const lineHeight = 16
const widestLabel = 430
const gap = 12

/** What a picture of items is drawn for. */
export interface TimelineDrawing {
  /** In CSS pixels; the picture is wider where the items need it. */
  readonly width: number
  readonly palette: Palette
  readonly title: string
  readonly alternative: string
  /** The item that is shown as chosen. */
  readonly chosen?: string | undefined
}

/** An item with the number that it has in the list. */
export interface NumberedItem {
  readonly item: TimelineItem
  readonly number: number
}

interface Block {
  readonly item: TimelineItem
  readonly label: readonly string[]
  readonly labelX: number
  readonly bar: readonly SvgElement[]
  readonly left: number
  readonly right: number
}

/** A picture of what happened when: a bar for each item under its label, on an axis whose cells are named. */
export function timelinePicture(items: readonly NumberedItem[], drawing: TimelineDrawing): Picture {
  const { width, palette, title, alternative, chosen } = drawing
  const margin = overhang + 6
  const spans = items.map(({ item }) => spanOf(item))
  const scale = dayScale(
    items.flatMap(({ item: { on, start, end } }) => [on, start, end === 'still' ? undefined : end].flatMap((dated) => dated?.reach ?? [])),
    Math.max(width - 2 * margin, 160),
  )
  const blocks = items.map(({ item, number }, place): Block => {
    const span = spans[place] ?? spanOf(item)
    const { elements, left, right } = barOf(span, scale, { tone: families[item.family].tone, state: item.state, palette })
    const room = Math.min(widestLabel, scale.width + 2 * margin)
    const label = fitText(`${number}  ${labelOfItem(item)}`, room, size, 2)
    const labelWidth = Math.max(...label.map((line) => textWidth(line, size)))
    const labelX = Math.min(Math.max(left, -margin), scale.width + margin - labelWidth)
    return { item, label, labelX, bar: elements, left: Math.min(left, labelX), right: Math.max(right, labelX + labelWidth) }
  })
  const lanes = lanesOf(blocks, 14, 6)
  const heights: number[] = []
  for (const [place, lane] of lanes.entries()) {
    heights[lane] = Math.max(heights[lane] ?? 0, (blocks[place]?.label.length ?? 1) * lineHeight + barHeight + gap)
  }
  const tops = heights.map((_, lane) => axisHeight + gap + heights.slice(0, lane).reduce((sum, height) => sum + height, 0))
  const height = axisHeight + gap + heights.reduce((sum, height) => sum + height, 0)
  const parts = blocks.map((block, place) => {
    const lane = lanes[place] ?? 0
    return partOf(block, (tops[lane] ?? 0) + (heights[lane] ?? 0), palette, block.item.key === chosen)
  })
  const tones = [...new Set<Tone>(['ink', ...items.map(({ item }) => families[item.family].tone)])]
  return {
    width: Math.ceil(scale.width + 2 * margin),
    height: Math.ceil(height),
    title,
    alternative,
    definitions: barDefinitions(tones, palette),
    elements: [svg('g', { transform: `translate(${margin} 0)` }, ...axisOf(scale, height, palette), ...parts)],
  }
}

/** One item, its bar at the foot of its lane and its label above it. */
function partOf({ item, label, labelX, bar, left, right }: Block, foot: number, palette: Palette, chosen: boolean): SvgElement {
  const barY = foot - gap - barHeight
  const top = barY - label.length * lineHeight - 2
  const struck = item.state === 'cancelled' ? { 'text-decoration': 'line-through' } : {}
  return svg(
    'g',
    { 'data-part': item.key },
    svg('rect', {
      x: round(left - 5),
      y: round(top - 2),
      width: round(right - left + 10),
      height: round(foot - gap - top + 7),
      rx: 3,
      fill: chosen ? palette.paper : 'transparent',
      stroke: chosen ? palette.accent : 'none',
      'stroke-width': 2,
    }),
    svg('g', { transform: `translate(0 ${round(barY)})` }, ...bar),
    ...label.map((line, place) =>
      svg(
        'text',
        {
          x: round(labelX),
          y: round(barY - 5 - (label.length - 1 - place) * lineHeight),
          'font-size': size,
          fill: palette.ink,
          ...struck,
          stroke: chosen ? palette.paper : palette.surface,
          'stroke-width': 3,
          'stroke-linejoin': 'round',
          'paint-order': 'stroke',
        },
        line,
      ),
    ),
  )
}
