import type { EntityId } from 'nutgraf'
import { useMemo, useState } from 'preact/hooks'
import { type ActorNode, actorGraph, pictured } from '../graph/actor-graph.ts'
import { graphPicture } from '../graph/graph-picture.ts'
import { graphSigns } from '../graph/graph-sign.ts'
import { layOut } from '../graph/layout.ts'
import { NodeList, TieList } from '../graph/tie-list.tsx'
import { PageTitle } from '../part/page-title.tsx'
import { SaveButtons } from '../picture/save-buttons.tsx'
import { withSigns } from '../picture/sign.ts'
import { SignList } from '../picture/sign-list.tsx'
import { SvgView } from '../picture/svg-view.tsx'
import { filePalette, pagePalette } from '../picture/tone.ts'
import { useWidth } from '../picture/use-width.ts'
import { hrefOf } from '../route.ts'
import { go } from '../route-state.ts'
import { useStory } from '../story-state.ts'
import '../style/picture.css'
import '../style/graph.css'

/** How many nodes a picture has at most: more could not be told apart, and would take long to place. */
const mostDrawn = 60

/** How many nodes the list shows at once. */
const listed = 100

/** How wide a picture is that leaves the page, in CSS pixels. */
const fileWidth = 1000

/** Who is tied to whom, as a picture and as the same in words; the one that the address names is chosen in both. */
export function ActorsPage({ entity }: { entity?: EntityId | undefined }) {
  const { story } = useStory()
  const graph = useMemo(() => actorGraph(story), [story])
  const [most, setMost] = useState(listed)
  const [figure, width] = useWidth<HTMLElement>()
  const node = graph.nodes.find(({ id }) => id === entity)
  const chosen = node?.id
  const centre = graph.nodes.length > mostDrawn ? chosen : undefined
  const shown = useMemo(() => pictured(graph, mostDrawn, centre), [graph, centre])
  const layout = useMemo(() => (width === 0 ? undefined : layOut(shown, width)), [shown, width])
  const signs = useMemo(() => graphSigns(shown), [shown])
  const title = `Actors and ties: ${story.title.text}`
  const picture = useMemo(() => {
    if (layout === undefined) return undefined
    const alternative = `${shown.nodes.length} actors, assets and agreements, and ${shown.edges.length} lines between them. The list by the picture says the same in words.`
    return graphPicture(shown, layout, { width, palette: pagePalette, title, alternative, chosen })
  }, [shown, layout, width, title, chosen])
  if (graph.nodes.length === 0) {
    return (
      <>
        <PageTitle title="Actors" />
        <p>Nobody acts in this story.</p>
      </>
    )
  }
  const items = graph.nodes.filter(({ id }, place) => place < most || id === chosen)
  return (
    <>
      <PageTitle title="Actors" />
      <p class="lead">
        Who acts in this story, and who is tied to whom: by what was agreed, by office, by how they stand to each other. Choose a name, here
        or in the list, to see its ties.
      </p>
      <div class="graph">
        <div class="graph-side">
          <figure class="picture" ref={figure}>
            {picture !== undefined && (
              <SvgView picture={picture} id="graph" onPick={(id) => go({ page: 'actors', entity: id as EntityId })} />
            )}
            <figcaption>
              <SignList signs={signs} />
              {graph.nodes.length > shown.nodes.length && (
                <p class="small">
                  The picture shows {shown.nodes.length} of {graph.nodes.length}, those with the most ties; the list has them all.
                </p>
              )}
              <SaveButtons
                what="Actors and ties"
                draw={() => {
                  const drawing = { width: fileWidth, palette: filePalette, title, alternative: inWords(shown.nodes, graph.nodes), chosen }
                  return withSigns(graphPicture(shown, layOut(shown, fileWidth), drawing), signs, filePalette)
                }}
              />
            </figcaption>
          </figure>
          <Chosen node={node} />
        </div>
        <div>
          <h2 class="graph-words">The same in words</h2>
          <NodeList nodes={items} chosen={chosen} />
          {graph.nodes.length > most && (
            <button type="button" onClick={() => setMost(most + listed)}>
              Show {Math.min(listed, graph.nodes.length - most)} more of {graph.nodes.length}
            </button>
          )}
        </div>
      </div>
    </>
  )
}

/** The chosen node and its ties, said as it is chosen. */
function Chosen({ node }: { node: ActorNode | undefined }) {
  return (
    <div class="graph-chosen">
      <p role="status" class="graph-status">
        {node === undefined
          ? 'Nobody is chosen.'
          : `Chosen: ${node.label}, ${node.ties.length === 1 ? '1 tie' : `${node.ties.length} ties`}.`}
      </p>
      {node !== undefined && (
        <>
          <TieList node={node} />
          <p class="small">
            <a href={hrefOf({ page: 'entity', id: node.id })}>All about {node.label}</a> ·{' '}
            <a href={hrefOf({ page: 'actors' })}>Choose nobody</a>
          </p>
        </>
      )}
    </div>
  )
}

/** The ties of the nodes as sentences, each once. */
function inWords(nodes: readonly ActorNode[], all: readonly ActorNode[]): string {
  const names = new Map<string, string>(all.map(({ id, label }) => [id, label]))
  const sentences = nodes.flatMap(({ id, ties }) =>
    ties.filter(({ from }) => from === id).map(({ from, words, to }) => `${names.get(from) ?? from} ${words} ${names.get(to) ?? to}.`),
  )
  return [...new Set(sentences)].join(' ')
}
