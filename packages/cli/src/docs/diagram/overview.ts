import type { Box, Diagram, Line } from '../content.ts';
import type { Dictionary } from '../dictionary.ts';
import type { Reference } from '../reference.ts';
import { bend, box, column, flow, tall, widthOf } from './box.ts';
import { layered, type Node } from './layer.ts';
import { targetName } from './neighbours.ts';

/** Pixels between columns, between the boxes of one, and beside the last, where arrows turn. */
const [gap, below, turn] = [150, 34, 40];

/** Every kind and what it refers to. Kinds that are always named together, such as the actors, share a box. */
export function overview(references: readonly Reference[], dictionary: Dictionary): Diagram | undefined {
  const nodes = nodesOf(references, dictionary);
  const nodeOf = (word: string) => nodes.find(({ words }) => words.includes(word));
  const { kinds } = dictionary;
  const holders = ({ path }: Reference) => references.filter((one) => one.path === path).length;
  const edges = new Map<string, [from: Node, to: Node]>();
  for (const one of references) {
    // What may be of any kind, or nearly, and what every kind has would only draw a line to each box.
    if (new Set(one.to.map(nodeOf)).size > 3 || holders(one) > kinds.length / 2) continue;
    const from = nodeOf(one.from.word);
    for (const to of new Set(one.to.map(nodeOf))) {
      if (from !== undefined && to !== undefined && from !== to) edges.set(`${from.name} ${to.name}`, [from, to]);
    }
  }
  if (edges.size === 0) return undefined;
  const columns = layered(nodes, [...edges.values()]);
  const boxes = columns.map((names) => names.map((node) => boxOf(node, [...edges.values()])));
  const height = Math.max(...boxes.map((one) => tall(one, below))) + 4;
  let x = 2;
  const placed = new Map<string, Box>();
  for (const one of boxes) {
    const width = Math.max(...one.map(({ text, rows }) => widthOf(text, rows)));
    for (const each of column(
      one.map((each) => ({ ...each, x, width })),
      height,
      below,
    ))
      placed.set(each.text, each);
    x += width + gap;
  }
  const lines = arrows([...edges.values()].map(([from, to]) => [placed.get(from.name) as Box, placed.get(to.name) as Box]));
  const words = [...edges.values()].map(([from, to]) => `${from.name} to ${to.name}`);
  return { title: `Which kinds refer to which: ${words.join(', ')}.`, width: x - gap + turn, height, boxes: [...placed.values()], lines };
}

function nodesOf(references: readonly Reference[], dictionary: Dictionary): Node[] {
  const { kinds, paths } = dictionary;
  const shared = references.find(({ id, to }) => to.length > 1 && to.length < kinds.length / 2 && id === 'ActorId') ?? undefined;
  const connected = new Set(references.flatMap(({ from, to }) => [from.word, ...to]));
  const own = kinds.filter(({ word }) => connected.has(word) && shared?.to.includes(word) !== true);
  const together = shared === undefined ? [] : kinds.filter(({ word }) => shared.to.includes(word));
  const node = (name: string, words: readonly string[], rows: string[], to: string | undefined): Node => ({
    name,
    words,
    rows,
    ...(to === undefined ? {} : { to }),
  });
  return [
    ...own.map(({ word, name }) => node(name, [word], [], paths.get(name))),
    ...(shared === undefined
      ? []
      : [
          node(
            targetName(shared, dictionary),
            shared.to,
            together.map(({ name }) => name),
            paths.get(shared.id),
          ),
        ]),
  ];
}

/** The box of a node, high enough for its arrows. */
function boxOf(node: Node, edges: readonly (readonly [Node, Node])[]): Box {
  const one = box(node.name, 0, 0, { rows: node.rows, ...(node.to === undefined ? {} : { to: node.to }) });
  const most = Math.max(...[0, 1].map((end) => edges.filter((edge) => edge[end] === node).length));
  return { ...one, height: Math.max(one.height, (most + 1) * 9) };
}

/** Arrows between boxes wherever they stand, each with a height of its own on the sides that it leaves and enters. */
function arrows(edges: readonly (readonly [Box, Box])[]): Line[] {
  // Boxes of one column are tied on their right sides, all others on the sides that face each other.
  const sides = edges.map(([from, to]) => ({
    start: { box: from, side: to.x < from.x ? 'left' : 'right', other: to },
    end: { box: to, side: to.x > from.x ? 'left' : 'right', other: from },
  }));
  const ends = sides.flatMap(({ start, end }) => [start, end]);
  const at = (one: (typeof ends)[number]): number => {
    const beside = ends
      .filter(({ box: own, side }) => own === one.box && side === one.side)
      .sort((a, b) => a.other.y - b.other.y || a.other.x - b.other.x);
    return one.box.y + (one.box.height * (beside.indexOf(one) + 1)) / (beside.length + 1);
  };
  return sides.map(({ start, end }) => {
    const [startY, endY] = [at(start), at(end)];
    if (start.side === end.side) {
      const x = start.box.x + start.box.width;
      return { path: `M${x} ${startY}C${x + turn} ${startY} ${x + turn} ${endY} ${x + 7} ${endY}` };
    }
    return start.side === 'right' ? flow(start.box, end.box, startY, endY) : bend(start.box.x, startY, end.box.x + end.box.width + 7, endY);
  });
}
