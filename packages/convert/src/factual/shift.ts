import { type Claim, fromPointer, toPointer } from 'nutgraf';
import type { Gone } from './cut.ts';

/** Which entries of the lists of an entity are gone: how places before and after are counted. */
export class Shift {
  /** By the pointer of the list, ascending. */
  readonly #gone = new Map<string, number[]>();

  constructor(gone: readonly Gone[]) {
    for (const { pointer } of gone) {
      const path = fromPointer(pointer);
      const last = path.pop();
      if (last === undefined || !isNumber(last)) continue;
      const list = this.#gone.get(toPointer(path));
      if (list === undefined) this.#gone.set(toPointer(path), [Number(last)]);
      else list.push(Number(last));
    }
    for (const list of this.#gone.values()) list.sort((a, b) => a - b);
  }

  /** Where a place of before is to be found now. */
  moved(pointer: string): string {
    return this.#counted(pointer, (gone, at) => at - countOf(gone, (one) => one < at), false);
  }

  /** Where a place of now was before. */
  movedBack(pointer: string): string {
    return this.#counted(pointer, (gone, at) => at + countOf(gone, (one, index) => one - index <= at), true);
  }

  #counted(pointer: string, count: (gone: readonly number[], at: number) => number, isBack: boolean): string {
    if (this.#gone.size === 0) return pointer;
    const before = fromPointer(pointer);
    const after: string[] = [];
    for (const part of before) {
      const list = toPointer(isBack ? after : before.slice(0, after.length));
      const gone = isNumber(part) ? this.#gone.get(list) : undefined;
      after.push(gone === undefined ? part : String(count(gone, Number(part))));
    }
    return toPointer(after);
  }
}

/** How many of some ascending numbers are of those that come first: `isFirst` is true up to one of them and false from there on. */
function countOf(numbers: readonly number[], isFirst: (one: number, index: number) => boolean): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isFirst(numbers[middle] as number, middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A claim whose pointers into other entities lead to where the places are now. `changed` is told the pointer of each that is another. */
export function shifted(claim: Claim, shiftOf: (id: string) => Shift | undefined, changed: (pointer: string) => void): Claim {
  const about = claim.about?.map((one, number) => {
    const path = one.path && shiftOf(one.entity)?.moved(one.path);
    if (path === undefined || path === one.path) return one;
    changed(`/about/${number}/path`);
    return { ...one, path };
  });
  const evidence = claim.evidence?.map((one, number) => {
    const part = one.part && shiftOf(claim.statedIn)?.moved(one.part);
    if (part === undefined || part === one.part) return one;
    changed(`/evidence/${number}/part`);
    return { ...one, part };
  });
  const isSame =
    (about ?? []).every((one, at) => one === claim.about?.[at]) && (evidence ?? []).every((one, at) => one === claim.evidence?.[at]);
  return isSame ? claim : { ...claim, ...(about === undefined ? {} : { about }), ...(evidence === undefined ? {} : { evidence }) };
}

function isNumber(part: string): boolean {
  return /^\d+$/u.test(part);
}
