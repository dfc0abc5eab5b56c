import { round, type SvgElement, svg } from '../picture/svg-element.ts'
import type { Tone } from '../picture/tone.ts'
import type { NodeKind } from './actor-graph.ts'
import type { Spot } from './edge-line.ts'
import type { TieFamily } from './tie.ts'

/** How the lines of a family are drawn, and what they are called. */
export interface LineLook {
  readonly words: string
  readonly tone: Tone
  readonly width: number
  readonly dash?: string
}

/** How the lines of each family are drawn. */
export const lineLooks: Readonly<Record<TieFamily, LineLook>> = {
  relationship: { words: 'Relationship', tone: 'ink', width: 1.5 },
  agreement: { words: 'Part in an agreement', tone: 'accent', width: 2 },
  office: { words: 'Office or government', tone: 'no', width: 1.5, dash: '7 4' },
  sanction: { words: 'Sanction', tone: 'maybe', width: 2.5, dash: '2 4' },
}

/** What a node of each kind is called. */
export const kindTitles: Readonly<Record<NodeKind, string>> = {
  person: 'Person',
  government: 'Government',
  state: 'State',
  bloc: 'Bloc',
  organization: 'Organization',
  group: 'Group, not named',
  asset: 'Asset',
  agreement: 'Agreement',
}

/** The head of an arrow, at the end of the way from one spot to another. */
export function arrow(from: Spot, to: Spot, fill: string): SvgElement {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
  const [dx, dy] = [(to.x - from.x) / length, (to.y - from.y) / length]
  const corner = (side: number): string => `${round(to.x - dx * 9 - dy * 4.5 * side)} ${round(to.y - dy * 9 + dx * 4.5 * side)}`
  return svg('path', { d: `M${round(to.x)} ${round(to.y)}L${corner(1)}L${corner(-1)}Z`, fill })
}
