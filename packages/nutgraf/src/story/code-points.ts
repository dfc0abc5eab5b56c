const pair = /[\ud800-\udbff][\udc00-\udfff]/;

/** How many code points lie between two marks. */
const stride = 256;

/**
 * A text whose offsets count Unicode code points, as those of evidence do, where JavaScript counts UTF-16 units. Made once for a text,
 * it answers in constant time. A lone surrogate counts as one; nothing is normalised, so a letter and a combining accent are two.
 */
export class CodePoints {
  readonly text: string;
  /** How many code points the text has. */
  readonly length: number;
  /** The unit at which every 256th code point begins; absent where both counts are the same. */
  readonly #marks: number[] | undefined;

  constructor(text: string) {
    this.text = text;
    if (!pair.test(text)) {
      this.length = text.length;
      return;
    }
    const marks: number[] = [];
    let points = 0;
    for (let unit = 0; unit < text.length; unit += widthAt(text, unit)) {
      if (points % stride === 0) marks.push(unit);
      points++;
    }
    this.length = points;
    this.#marks = marks;
  }

  /** The UTF-16 unit at which a code point begins. Beyond the text: its end. */
  unitOf(point: number): number {
    if (point >= this.length) return this.text.length;
    if (this.#marks === undefined) return point;
    let unit = this.#marks[Math.floor(point / stride)] as number;
    for (let left = point % stride; left > 0; left--) unit += widthAt(this.text, unit);
    return unit;
  }

  /** How many code points begin before a UTF-16 unit. */
  pointOf(unit: number): number {
    if (this.#marks === undefined) return Math.min(unit, this.length);
    let low = 0;
    let high = this.#marks.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#marks[middle] as number) <= unit) low = middle;
      else high = middle;
    }
    let point = low * stride;
    for (let at = this.#marks[low] as number; at < unit && at < this.text.length; at += widthAt(this.text, at)) point++;
    return point;
  }
}

function widthAt(text: string, unit: number): number {
  return (text.codePointAt(unit) as number) > 0xffff ? 2 : 1;
}
