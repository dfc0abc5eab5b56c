import type { Box, Line, Target } from '../content.ts';

/** The height of the text of a box, and of each row below it. */
const [head, row] = [34, 20];
const padding = 12;

/** A box as wide as its text, its rows below. Measured for a sans-serif of 14 and 12 pixels. */
export function box(
  text: string,
  x: number,
  y: number,
  rest: { rows?: string[]; to?: Target; isMain?: boolean; width?: number } = {},
): Box {
  const { rows = [], width = widthOf(text, rows), ...other } = rest;
  return { text, x, y, width, height: head + rows.length * row + (rows.length > 0 ? 8 : 0), rows, ...other };
}

/** How wide a box must be. */
export function widthOf(text: string, rows: readonly string[] = []): number {
  return Math.ceil(Math.max(text.length * 8.4, ...rows.map((one) => one.length * 7.5)) + padding * 2);
}

/** An arrow from the right side of one box to the left side of another, bent like a river, at given heights or those of their texts. */
export function flow(from: Box, to: Box, startY = from.y + head / 2, endY = to.y + head / 2): Line {
  return bend(from.x + from.width, startY, to.x - 7, endY);
}

/** An arrow from point to point that sets out and comes in level. */
export function bend(startX: number, startY: number, endX: number, endY: number): Line {
  const middle = (startX + endX) / 2;
  return { path: `M${startX} ${startY}C${middle} ${startY} ${middle} ${endY} ${endX} ${endY}` };
}

/** Boxes under each other, the column centred on a height. */
export function column(boxes: readonly Box[], height: number, gap = 14): Box[] {
  let y = (height - tall(boxes, gap)) / 2;
  return boxes.map((one) => {
    const placed = { ...one, y };
    y += one.height + gap;
    return placed;
  });
}

/** The height of boxes under each other. */
export function tall(boxes: readonly Box[], gap = 14): number {
  return boxes.reduce((sum, one) => sum + one.height + gap, -gap);
}
