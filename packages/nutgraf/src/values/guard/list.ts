import type { Form } from './form.ts';
import { type SizeOf, sizeOf } from './size-of.ts';

/** The size of a list of 1 to `most` texts of a form, or objects of a guard; else -1. */
export function sizeOfList(list: unknown, most: number, each: Form | SizeOf, isFresh: boolean): number {
  if (!Array.isArray(list) || list.length === 0 || list.length > most) return -1;
  let size = 1;
  for (let index = 0; index < list.length; index++) {
    const inner = sizeOf(list[index], each, isFresh);
    if (inner < 0) return -1;
    size += inner + 1;
  }
  return size;
}
