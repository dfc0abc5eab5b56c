import type { Form } from './form.ts';
import { sizeOfString } from './string.ts';

/** The size of a list of 1 to `most` values that a guard measures, or -1. */
export function sizeOfList(list: unknown, most: number, sizeOf: (value: unknown, isFresh: boolean) => number, isFresh: boolean): number {
  if (!Array.isArray(list) || list.length === 0 || list.length > most) return -1;
  let size = 1;
  for (let index = 0; index < list.length; index++) {
    const each = sizeOf(list[index], isFresh);
    if (each < 0) return -1;
    size += each + 1;
  }
  return size;
}

/** The size of a list of 1 to `most` texts of a form, or -1. */
export function sizeOfStrings(list: unknown, most: number, form: Form): number {
  if (!Array.isArray(list) || list.length === 0 || list.length > most) return -1;
  let size = 1;
  for (let index = 0; index < list.length; index++) {
    const each = sizeOfString(list[index], form);
    if (each < 0) return -1;
    size += each + 1;
  }
  return size;
}
