import type { Entity, Kind, Story } from 'nutgraf'
import { lookupOf } from '../view/story-lookup.ts'
import { type NodeId, type Tie, type TieFamily, tiesOf } from './tie.ts'

/** The kinds of entity that are nodes, in the order in which they are listed. */
export const nodeKinds = [
  'person',
  'government',
  'state',
  'bloc',
  'organization',
  'group',
  'asset',
  'agreement',
] as const satisfies readonly Kind[]

/** A kind of entity that is a node. */
export type NodeKind = (typeof nodeKinds)[number]

/** Somebody who acts, something owned or something agreed, with its ties. */
export interface ActorNode {
  readonly id: NodeId
  readonly kind: NodeKind
  readonly label: string
  /** Its ties, those that start from it first. */
  readonly ties: readonly Tie[]
}

/** A line of the picture: all the ties of two nodes. */
export interface Edge {
  readonly a: NodeId
  readonly b: NodeId
  readonly ties: readonly Tie[]
  /** The family of its weightiest tie. */
  readonly family: TieFamily
  /** Whether an arrow points at an end; none where all its ties hold both ways. */
  readonly atA: boolean
  readonly atB: boolean
}

/** Who is tied to whom. */
export interface ActorGraph {
  /** Every node, by kind. */
  readonly nodes: readonly ActorNode[]
  readonly edges: readonly Edge[]
}

/** The nodes and ties of a story. */
export function actorGraph(story: Story): ActorGraph {
  const ties = tiesOf(story)
  const out = new Map<NodeId, Tie[]>()
  const into = new Map<NodeId, Tie[]>()
  for (const tie of ties) {
    put(out, tie.from, tie)
    put(into, tie.to, tie)
  }
  const nodes = lookupOf(story).entities.flatMap((entity): ActorNode[] => {
    if (!isNode(entity)) return []
    const { id, kind } = entity
    return [{ id, kind, label: lookupOf(story).label(id), ties: [...(out.get(id) ?? []), ...(into.get(id) ?? [])] }]
  })
  const rank = (node: ActorNode): number => nodeKinds.indexOf(node.kind)
  return { nodes: nodes.sort((a, b) => rank(a) - rank(b)), edges: edgesOf(ties) }
}

/**
 * The part of a graph that a picture can hold: at most `most` nodes, the chosen one and those tied to it before others, then those with the
 * most ties; in the order of the graph.
 */
export function pictured({ nodes, edges }: ActorGraph, most: number, chosen?: string): ActorGraph {
  if (nodes.length <= most) return { nodes, edges }
  const near = new Set(edges.flatMap(({ a, b }) => (a === chosen || b === chosen ? [a, b] : [])))
  const weight = ({ id, ties }: ActorNode): number => (id === chosen ? Infinity : (near.has(id) ? 1e9 : 0) + ties.length)
  const kept = new Set(
    [...nodes]
      .sort((a, b) => weight(b) - weight(a))
      .slice(0, most)
      .map(({ id }) => id),
  )
  return { nodes: nodes.filter(({ id }) => kept.has(id)), edges: edges.filter(({ a, b }) => kept.has(a) && kept.has(b)) }
}

function isNode(entity: Entity): entity is Extract<Entity, { kind: NodeKind }> {
  return (nodeKinds as readonly Kind[]).includes(entity.kind)
}

const weights: Readonly<Record<TieFamily, number>> = { sanction: 3, agreement: 2, relationship: 1, office: 0 }

function edgesOf(ties: readonly Tie[]): Edge[] {
  const pairs = new Map<string, Tie[]>()
  for (const tie of ties) put(pairs, [tie.from, tie.to].sort().join(' '), tie)
  return [...pairs.values()].flatMap((group): Edge[] => {
    const [first] = group
    if (first === undefined) return []
    const [a, b] = [first.from, first.to]
    const family = group.map((tie) => tie.family).sort((x, y) => weights[y] - weights[x])[0] ?? first.family
    const directed = group.filter((tie) => !tie.mutual)
    return [{ a, b, ties: group, family, atA: directed.some(({ to }) => to === a), atB: directed.some(({ to }) => to === b) }]
  })
}

function put<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}
