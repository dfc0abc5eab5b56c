/** What an overview draws a box for: a kind, or several that are always named together. */
export interface Node {
  readonly name: string;
  /** The words of its kinds. */
  readonly words: readonly string[];
  /** What stands below the name. */
  readonly rows: string[];
  readonly to?: string;
}

/** Columns in which most arrows run from left to right: whoever refers to most stands first. */
export function layered(nodes: readonly Node[], edges: readonly (readonly [Node, Node])[]): Node[][] {
  const weight = (node: Node) => edges.filter(([from]) => from === node).length - edges.filter(([, to]) => to === node).length;
  const order = [...nodes].sort((a, b) => weight(b) - weight(a));
  const layer = new Map<Node, number>(order.map((node) => [node, 0]));
  for (const node of order) {
    for (const [from, to] of edges) {
      if (from === node && order.indexOf(to) > order.indexOf(from))
        layer.set(to, Math.max(layer.get(to) ?? 0, Math.min(3, (layer.get(from) ?? 0) + 1)));
    }
  }
  const connected = order.filter((node) => edges.some((edge) => edge.includes(node)));
  const columns = [0, 1, 2, 3].map((at) => connected.filter((node) => layer.get(node) === at)).filter(({ length }) => length > 0);
  for (let round = 0; round < 6; round++) {
    for (const [at, one] of columns.entries()) {
      const beside = round % 2 === 0 ? columns.slice(0, at) : columns.slice(at + 1);
      columns[at] = middled(one, beside.flat(), columns, edges);
    }
  }
  return columns;
}

/** A column in the order of the mean height of what its boxes are tied to, so that fewer arrows cross. */
function middled(
  column: readonly Node[],
  beside: readonly Node[],
  columns: readonly Node[][],
  edges: readonly (readonly [Node, Node])[],
): Node[] {
  const height = (node: Node) => {
    const own = columns.find((one) => one.includes(node)) ?? [];
    return (own.indexOf(node) + 0.5) / own.length;
  };
  const mean = (node: Node) => {
    const tied = edges.flatMap(([from, to]) => (from === node ? [to] : to === node ? [from] : [])).filter((one) => beside.includes(one));
    return tied.length === 0 ? height(node) : tied.reduce((sum, one) => sum + height(one), 0) / tied.length;
  };
  return [...column].sort((a, b) => mean(a) - mean(b));
}
