// Written by `npm run generate` from the schemas. Do not edit.

import { actorId, extensionKey, originId, placeId, positionId, positionLevelCode, webUrl } from './constant.ts';
import { isPlain } from '../../values/guard/plain.ts';
import { sizeOf } from '../../values/guard/size-of.ts';
import { sizeOfIdentifier, sizeOfLocalText, sizeOfTitle } from './value.ts';
import { sizeOfKeyed } from '../../values/guard/json.ts';
import { sizeOfList } from '../../values/guard/list.ts';

export function sizeOfPosition(object: unknown, isFresh: boolean): number {
  if (typeof object !== 'object' || object === null) return -1;
  let size = 1;
  let count = 0;
  let found = 0;
  for (const key in object) {
    const inner: unknown = (object as Record<string, unknown>)[key];
    let each: number;
    switch (key) {
      case 'kind':
        each = inner === 'position' ? inner.length + 2 : -1;
        if (each < 0) return -1;
        found += 1;
        break;
      case 'id':
        each = sizeOf(inner, positionId, isFresh);
        if (each < 0) return -1;
        found += 1;
        break;
      case 'title':
        each = sizeOf(inner, sizeOfTitle, isFresh);
        if (each < 0) return -1;
        found += 1;
        break;
      case 'of':
        each = sizeOf(inner, actorId, isFresh);
        break;
      case 'level':
        each = sizeOf(inner, positionLevelCode, isFresh);
        break;
      case 'area':
        each = sizeOf(inner, placeId, isFresh);
        break;
      case 'identifiers':
        each = sizeOfList(inner, 1000, sizeOfIdentifier, isFresh);
        break;
      case 'description':
        each = sizeOf(inner, sizeOfLocalText, isFresh);
        break;
      case 'notes':
        each = sizeOfList(inner, 1000, sizeOfLocalText, isFresh);
        break;
      case 'urls':
        each = sizeOfList(inner, 1000, webUrl, isFresh);
        break;
      case 'sources':
        each = sizeOfList(inner, 1000, originId, isFresh);
        break;
      case 'extensions':
        each = sizeOfKeyed(inner, extensionKey, 128, isFresh);
        break;
      default:
        return -1;
    }
    count += 1;
    if (each >= 0) size += key.length + each + 4;
    else if (inner !== undefined) return -1;
  }
  if (found !== 3) return -1;
  return isFresh || isPlain(object, count) ? size : -1;
}
