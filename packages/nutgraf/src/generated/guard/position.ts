// Written by `npm run generate` from the schemas. Do not edit.

import { actorId, extensionKey, originId, placeId, positionId, positionLevelCode, webUrl } from './constant.ts';
import { isPlain } from '../../values/guard/plain.ts';
import { sizeOfIdentifier, sizeOfLocalText, sizeOfTitle } from './value.ts';
import { sizeOfKeyed } from '../../values/guard/json.ts';
import { sizeOfList, sizeOfStrings } from '../../values/guard/list.ts';
import { sizeOfString } from '../../values/guard/string.ts';

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
        each = sizeOfString(inner, positionId);
        if (each < 0) return -1;
        found += 1;
        break;
      case 'title':
        each = sizeOfTitle(inner, isFresh);
        if (each < 0) return -1;
        found += 1;
        break;
      case 'of':
        each = sizeOfString(inner, actorId);
        break;
      case 'level':
        each = sizeOfString(inner, positionLevelCode);
        break;
      case 'area':
        each = sizeOfString(inner, placeId);
        break;
      case 'identifiers':
        each = sizeOfList(inner, 1000, sizeOfIdentifier, isFresh);
        break;
      case 'description':
        each = sizeOfLocalText(inner, isFresh);
        break;
      case 'notes':
        each = sizeOfList(inner, 1000, sizeOfLocalText, isFresh);
        break;
      case 'urls':
        each = sizeOfStrings(inner, 1000, webUrl);
        break;
      case 'sources':
        each = sizeOfStrings(inner, 1000, originId);
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
