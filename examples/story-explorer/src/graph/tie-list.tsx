import { EntityLink } from '../part/entity-link.tsx'
import { hrefOf } from '../route.ts'
import { sayPeriod } from '../view/say-date.ts'
import { type ActorNode, type NodeKind, nodeKinds } from './actor-graph.ts'
import type { Tie } from './tie.ts'

const titles: Readonly<Record<NodeKind, string>> = {
  person: 'People',
  government: 'Governments',
  state: 'States',
  bloc: 'Blocs',
  organization: 'Organizations',
  group: 'Groups, described and not named',
  asset: 'Assets',
  agreement: 'Agreements',
}

/** The graph in words: every node by kind, with its ties. Its name chooses it, here and in the picture. */
export function NodeList({ nodes, chosen }: { nodes: readonly ActorNode[]; chosen: string | undefined }) {
  return (
    <>
      {nodeKinds.map((kind) => {
        const some = nodes.filter((node) => node.kind === kind)
        if (some.length === 0) return null
        return (
          <section key={kind} class="node-kind" aria-label={titles[kind]}>
            <h3>{titles[kind]}</h3>
            <ul class="plain-list node-list">
              {some.map((node) => (
                <NodeItem key={node.id} node={node} chosen={node.id === chosen} />
              ))}
            </ul>
          </section>
        )
      })}
    </>
  )
}

function NodeItem({ node, chosen }: { node: ActorNode; chosen: boolean }) {
  const { id, label } = node
  return (
    <li class={chosen ? 'node-chosen' : undefined}>
      <a class="node-name" href={hrefOf({ page: 'actors', entity: id })} aria-current={chosen ? 'true' : undefined}>
        {label}
      </a>
      <TieList node={node} />
    </li>
  )
}

/** The ties of a node as sentences. The node itself is plain; whatever it is tied to leads to its own page. */
export function TieList({ node: { id, label, ties } }: { node: ActorNode }) {
  if (ties.length === 0) return <p class="small muted">No tie to anybody in this story.</p>
  return (
    <ul class="plain-list tie-list small">
      {ties.map((tie) => (
        <li key={`${tie.by} ${tie.from} ${tie.words} ${tie.to}`} class={`tie tie-${tie.family}`}>
          <TieText of={id} label={label} tie={tie} />
        </li>
      ))}
    </ul>
  )
}

function TieText({ of, label, tie }: { of: string; label: string; tie: Tie }) {
  const { from, to, words, position, onBehalfOf, period, note } = tie
  const when = period === undefined ? undefined : sayPeriod(period)
  return (
    <>
      {from !== of && (
        <>
          <EntityLink id={from} />{' '}
        </>
      )}
      <span class="tie-words">{words}</span> {to === of ? label : <EntityLink id={to} />}
      {position !== undefined && (
        <>
          , as <EntityLink id={position} />
        </>
      )}
      {onBehalfOf !== undefined && (
        <>
          , for <EntityLink id={onBehalfOf} />
        </>
      )}
      {note !== undefined && `, ${note}`}
      {when !== undefined && <span class="muted"> ({when})</span>}
    </>
  )
}
