// Written by `npm run generate` from the schemas. Do not edit.

import { actorId, date, extensionKey, originId, sha256, sourceId, sourceTypeCode, text1024, text512, webUrl } from './constant.ts';
import { isPlain } from '../../values/guard/plain.ts';
import { otherWithoutTextClear } from '../../entities/check/other-without-text.ts';
import { sizeOf } from '../../values/guard/size-of.ts';
import { sizeOfIdentifier, sizeOfLocalText, sizeOfTitle } from './value.ts';
import { sizeOfKeyed } from '../../values/guard/json.ts';
import { sizeOfList } from '../../values/guard/list.ts';

export function sizeOfSource(object: unknown, isFresh: boolean): number {
  if (typeof object !== 'object' || object === null) return -1;
  let size = 1;
  let count = 0;
  let found = 0;
  let typeGiven: unknown;
  let titleGiven: unknown;
  let descriptionGiven: unknown;
  for (const key in object) {
    const inner: unknown = (object as Record<string, unknown>)[key];
    let each: number;
    switch (key) {
      case 'kind':
        each = inner === 'source' ? inner.length + 2 : -1;
        if (each < 0) return -1;
        found += 1;
        break;
      case 'id':
        each = sizeOf(inner, sourceId, isFresh);
        if (each < 0) return -1;
        found += 1;
        break;
      case 'type':
        each = sizeOf(inner, sourceTypeCode, isFresh);
        if (each < 0) return -1;
        found += 1;
        typeGiven = inner;
        break;
      case 'title':
        each = sizeOf(inner, sizeOfTitle, isFresh);
        titleGiven = inner;
        break;
      case 'tier':
        each = inner === 'primary' || inner === 'secondary' || inner === 'tertiary' ? inner.length + 2 : -1;
        break;
      case 'publisher':
        each = sizeOf(inner, actorId, isFresh);
        break;
      case 'snapshotOn':
        each = sizeOf(inner, date, isFresh);
        break;
      case 'sha256':
        each = sizeOf(inner, sha256, isFresh);
        break;
      case 'accessedAt':
        each = sizeOf(inner, date, isFresh);
        break;
      case 'licence':
        each = sizeOf(inner, text1024, isFresh);
        break;
      case 'independenceGroup':
        each = sizeOf(inner, text512, isFresh);
        break;
      case 'identifiers':
        each = sizeOfList(inner, 1000, sizeOfIdentifier, isFresh);
        break;
      case 'description':
        each = sizeOf(inner, sizeOfLocalText, isFresh);
        descriptionGiven = inner;
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
  if (!otherWithoutTextClear('other', typeGiven, titleGiven, descriptionGiven)) return -1;
  return isFresh || isPlain(object, count) ? size : -1;
}
