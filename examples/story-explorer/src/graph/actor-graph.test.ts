import { ceasefire, mali } from 'nutgraf/fixtures'
import { describe, expect, it } from 'vitest'
import { actorGraph, nodeKinds, pictured } from './actor-graph.ts'

const graph = actorGraph(mali)
const edge = (one: string, other: string) => graph.edges.find(({ a, b }) => (a === one && b === other) || (a === other && b === one))

describe('actorGraph', () => {
  it('has a node for whoever acts, what is owned and what is agreed, by kind', () => {
    const kinds = actorGraph(ceasefire).nodes.map(({ kind }) => nodeKinds.indexOf(kind))
    expect(kinds).toEqual([...kinds].sort((a, b) => a - b))
    expect(new Set(kinds).size).toBe(nodeKinds.length)
  })

  it('gives each node its ties, both those that start from it and those that lead to it', () => {
    const node = graph.nodes.find(({ id }) => id === 'agreement/mali-norinco-defence')
    expect(node?.ties.map(({ words }) => words)).toEqual([
      'party to',
      'party to',
      'signatory of',
      'signatory of',
      'witness of',
      'supplier under',
      'recipient under',
    ])
    expect(graph.nodes.find(({ id }) => id === 'group/insurgents-in-mali')?.ties).toEqual([])
  })

  it('draws one line for all the ties of two nodes, with an arrow at each end that a tie leads to', () => {
    const ecowas = edge('state/mali', 'bloc/ecowas')
    expect(ecowas?.ties.map(({ words }) => words).sort()).toEqual(['distanced from', 'sanctions'])
    expect([ecowas?.family, ecowas?.atA, ecowas?.atB]).toEqual(['sanction', true, true])
    const partners = edge('state/china', 'state/mali')
    expect([partners?.atA, partners?.atB]).toEqual([false, false])
    const member = edge('state/niger', 'bloc/mali-burkina-faso-niger')
    expect([member?.a, member?.atA, member?.atB]).toEqual(['state/niger', false, true])
  })
})

describe('pictured', () => {
  it('keeps the chosen node and those tied to it before others', () => {
    const { nodes, edges } = pictured(graph, 3, 'person/xi-jinping')
    expect(nodes.map(({ id }) => id)).toEqual(expect.arrayContaining(['person/xi-jinping', 'state/china', 'state/mali']))
    expect(nodes).toHaveLength(3)
    for (const { a, b } of edges) expect(nodes.map(({ id }) => id)).toEqual(expect.arrayContaining([a, b]))
  })

  it('keeps a graph that is small enough whole', () => {
    expect(pictured(graph, 60)).toEqual(graph)
  })
})
