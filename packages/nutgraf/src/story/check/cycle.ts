import { type Kind, plurals } from '../../codes/kind.ts';
import type { Report } from '../../entities/check/rule.ts';
import type { EntityOf } from '../../entities/index.ts';
import type { StoryIndex } from '../story-index.ts';
import { example } from './example.ts';
import type { StoryRule } from './rule.ts';

/** A reference that can close a circle: where it stands, and what it names. */
interface Edge {
  pointer: string;
  to: string;
}

/** The references of each entity of one kind, in the order of the document. */
type Graph = ReadonlyMap<string, readonly Edge[]>;

/** A chain that comes back to where it began. */
export const cycle: StoryRule = {
  code: {
    code: 'story/cycle',
    severity: 'error',
    title: 'Circle',
    meaning:
      'A place lies within itself, an event is part of itself, or a claim or an agreement takes the place of itself, in one step or over others.',
    mend: 'One of the references in the circle points the wrong way: take it out or turn it around.',
    example: example({
      events: [
        { kind: 'event', id: 'event/summit', type: 'summit', partOf: 'event/dinner' },
        { kind: 'event', id: 'event/dinner', type: 'meeting', partOf: 'event/summit' },
      ],
    }),
  },
  check: (story, report) => {
    const superseded = ({ relations = [] }: EntityOf<'agreement'>): [string, string][] =>
      relations.flatMap(({ type, target }, index) => (type === 'supersedes' ? [[`/relations/${index}/target`, target]] : []));
    reportCycles(graphOf(story, 'agreement', superseded), report);
    reportCycles(
      graphOf(story, 'event', ({ partOf }) => [['/partOf', partOf]]),
      report,
    );
    reportCycles(
      graphOf(story, 'place', ({ within }) => [['/within', within]]),
      report,
    );
    reportCycles(
      graphOf(story, 'claim', ({ supersedes }) => [['/supersedes', supersedes]]),
      report,
    );
  },
};

function graphOf<K extends Kind>(story: StoryIndex, kind: K, links: (entity: EntityOf<K>) => [string, string | undefined][]): Graph {
  const graph = new Map<string, Edge[]>();
  story.all(kind).forEach((entity, index) => {
    if (graph.has(entity.id)) return;
    const edges = links(entity).flatMap(([path, to]) => (to === undefined ? [] : [{ pointer: `/${plurals[kind]}/${index}${path}`, to }]));
    graph.set(entity.id, edges);
  });
  return graph;
}

/** Follows every reference once, without recursion: a chain may be as long as the story. */
function reportCycles(graph: Graph, report: Report): void {
  const closing = new Map<string, string>();
  const done = new Set<string>();
  for (const root of graph.keys()) {
    if (done.has(root)) continue;
    const path: string[] = [root];
    const rest = [[...(graph.get(root) ?? [])]];
    const places = new Map([[root, 0]]);
    while (path.length > 0) {
      const id = path.at(-1) as string;
      const edge = rest.at(-1)?.shift();
      if (edge === undefined) {
        path.pop();
        rest.pop();
        places.delete(id);
        done.add(id);
        continue;
      }
      const place = places.get(edge.to);
      if (place !== undefined) closing.set(edge.pointer, chainText(path, place));
      else if (!done.has(edge.to) && graph.has(edge.to)) {
        places.set(edge.to, path.length);
        path.push(edge.to);
        rest.push([...(graph.get(edge.to) ?? [])]);
      }
    }
  }
  for (const edge of [...graph.values()].flat()) {
    const chain = closing.get(edge.pointer);
    if (chain !== undefined)
      report(edge.pointer, `the chain comes back to itself: ${chain}`, 'Take out or turn around one of the references in it');
  }
}

function chainText(path: readonly string[], from: number): string {
  const shown = path.slice(from, from + 5);
  const cut = path.length > from + 5 ? ['…', path.at(-1)] : [];
  return [...shown, ...cut, path[from]].join(' → ');
}
