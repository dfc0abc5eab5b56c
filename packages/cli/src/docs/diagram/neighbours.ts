import type { Box, Diagram } from '../content.ts';
import type { Dictionary, DocKind } from '../dictionary.ts';
import type { Reference } from '../reference.ts';
import { box, column, flow, tall } from './box.ts';

/** The most rows of a box; what is more is counted. */
const mostRows = 6;
const gap = 72;

/** A kind in the middle, what refers to it on the left, what it refers to on the right. Nothing where it stands alone. */
export function neighbours(kind: DocKind, references: readonly Reference[], dictionary: Dictionary): Diagram | undefined {
  const before = group(
    references.filter(({ to, from }) => to.includes(kind.word) && from !== kind),
    ({ from }) => from.name,
  ).map(([name, ways]) => ({ name, ways, to: dictionary.paths.get(name) }));
  const after = group(
    references.filter(({ from }) => from === kind),
    (one) => targetName(one, dictionary),
  ).map(([name, ways]) => ({ name, ways, to: dictionary.paths.get(name) ?? dictionary.paths.get(`${name}Id`) }));
  if (before.length + after.length === 0) return undefined;

  const toBox = ({ name, ways, to }: (typeof after)[number]): Box =>
    box(name, 0, 0, { rows: rowsOf(ways), ...(to === undefined ? {} : { to }) });
  const [left, right] = [before.map(toBox), after.map(toBox)];
  const main = box(kind.name, 0, 0, { isMain: true });
  const height = Math.max(tall(left), tall(right), main.height) + 4;
  const [leftWidth, rightWidth] = [left, right].map((boxes) => Math.max(0, ...boxes.map(({ width }) => width))) as [number, number];
  const middleX = leftWidth === 0 ? 2 : leftWidth + gap;
  const rightX = middleX + main.width + gap;
  const placed = {
    left: column(
      left.map((one) => ({ ...one, x: 2, width: leftWidth })),
      height,
    ),
    main: column([{ ...main, x: middleX }], height),
    right: column(
      right.map((one) => ({ ...one, x: rightX, width: rightWidth })),
      height,
    ),
  };
  const [centre] = placed.main as [Box];
  return {
    title: titleOf(
      kind,
      before.map(({ name }) => name),
      after.map(({ name }) => name),
    ),
    width: (rightWidth === 0 ? middleX + main.width : rightX + rightWidth) + 2,
    height,
    boxes: [...placed.left, centre, ...placed.right],
    lines: [...placed.left.map((one) => flow(one, centre)), ...placed.right.map((one) => flow(centre, one))],
  };
}

/** The kind that a reference names; where it may name several, the word for all of them: `ActorId` is `Actor`. */
export function targetName({ id, to }: Reference, { kinds }: Dictionary): string {
  const only = to.length === 1 ? kinds.find(({ word }) => word === to[0]) : undefined;
  return only?.name ?? id.replace(/Id$/u, '');
}

function group<T>(items: readonly T[], key: (item: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return [...groups];
}

function rowsOf(ways: readonly Reference[]): string[] {
  const rows = [...new Set(ways.map(({ path }) => path))];
  return rows.length <= mostRows ? rows : [...rows.slice(0, mostRows - 1), `and ${rows.length - mostRows + 1} more`];
}

function titleOf({ name }: DocKind, before: readonly string[], after: readonly string[]): string {
  const from = before.length === 0 ? '' : ` ${before.join(', ')} refer to it.`;
  const to = after.length === 0 ? '' : ` It refers to ${after.join(', ')}.`;
  return `How ${name} hangs together with other kinds.${from}${to}`;
}
