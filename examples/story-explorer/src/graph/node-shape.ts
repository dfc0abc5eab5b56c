import { round, type SvgElement, svg } from '../picture/svg-element.ts'
import type { NodeKind } from './actor-graph.ts'

/** How a shape is drawn. */
export interface ShapeInk {
  readonly fill: string
  readonly stroke: string
  readonly strokeWidth: number
}

/** The outline of a node, from its upper left corner: the kind of the entity, told by its shape. */
export function nodeShape(kind: NodeKind, left: number, top: number, width: number, height: number, ink: ShapeInk): SvgElement[] {
  const [x, y, right, foot] = [round(left), round(top), round(left + width), round(top + height)]
  const middle = round(top + height / 2)
  const look = { fill: ink.fill, stroke: ink.stroke, 'stroke-width': ink.strokeWidth, 'stroke-linejoin': 'round' }
  const rect = (rx: number, more: Record<string, string> = {}): SvgElement =>
    svg('rect', { x, y, width: round(width), height: round(height), rx: round(rx), ...look, ...more })
  const path = (d: string): SvgElement => svg('path', { d, ...look })
  switch (kind) {
    case 'person':
      return [rect(Math.min(height / 2, 20))]
    case 'state':
      return [rect(0)]
    case 'government':
      return [
        rect(0),
        svg('path', {
          d: `M${round(left + 4)} ${y}V${foot}M${round(right - 4)} ${y}V${foot}`,
          stroke: ink.stroke,
          'stroke-width': 1,
          fill: 'none',
        }),
      ]
    case 'bloc': {
      const side = Math.min(12, width / 4)
      return [
        path(
          `M${round(left + side)} ${y}H${round(right - side)}L${right} ${middle}L${round(right - side)} ${foot}H${round(left + side)}L${x} ${middle}Z`,
        ),
      ]
    }
    case 'organization': {
      const cut = Math.min(7, height / 3)
      return [
        path(
          `M${round(left + cut)} ${y}H${round(right - cut)}L${right} ${round(top + cut)}V${round(foot - cut)}L${round(right - cut)} ${foot}H${round(left + cut)}L${x} ${round(foot - cut)}V${round(top + cut)}Z`,
        ),
      ]
    }
    case 'group':
      return [rect(Math.min(height / 2, 12), { 'stroke-dasharray': '4 3' })]
    case 'asset': {
      const side = Math.min(12, width / 4)
      return [path(`M${round(left + side)} ${y}H${right}L${round(right - side)} ${foot}H${x}Z`)]
    }
    case 'agreement': {
      const fold = Math.min(10, height / 2)
      return [
        path(`M${x} ${y}H${round(right - fold)}L${right} ${round(top + fold)}V${foot}H${x}Z`),
        path(`M${round(right - fold)} ${y}V${round(top + fold)}H${right}Z`),
      ]
    }
  }
}
