// Written by `npm run generate` from the schemas. Do not edit.

import { actorId, date, extensionKey, originId, sha256, sourceId, sourceTypeCode, text1024, text512, webUrl } from './constant.ts';
import { isPlain } from '../../values/guard/plain.ts';
import { otherWithoutTextClear } from '../../entities/check/other-without-text.ts';
import { sizeOfIdentifier, sizeOfLocalText, sizeOfTitle } from './value.ts';
import { sizeOfKeyed } from '../../values/guard/json.ts';
import { sizeOfList, sizeOfStrings } from '../../values/guard/list.ts';
import { sizeOfString } from '../../values/guard/string.ts';

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
        each = sizeOfString(inner, sourceId);
        if (each < 0) return -1;
        found += 1;
        break;
      case 'type':
        each = sizeOfString(inner, sourceTypeCode);
        if (each < 0) return -1;
        found += 1;
        typeGiven = inner;
        break;
      case 'title':
        each = sizeOfTitle(inner, isFresh);
        titleGiven = inner;
        break;
      case 'tier':
        each = inner === 'primary' || inner === 'secondary' || inner === 'tertiary' ? inner.length + 2 : -1;
        break;
      case 'publisher':
        each = sizeOfString(inner, actorId);
        break;
      case 'snapshotOn':
        each = sizeOfString(inner, date);
        break;
      case 'sha256':
        each = sizeOfString(inner, sha256);
        break;
      case 'accessedAt':
        each = sizeOfString(inner, date);
        break;
      case 'licence':
        each = sizeOfString(inner, text1024);
        break;
      case 'independenceGroup':
        each = sizeOfString(inner, text512);
        break;
      case 'identifiers':
        each = sizeOfList(inner, 1000, sizeOfIdentifier, isFresh);
        break;
      case 'description':
        each = sizeOfLocalText(inner, isFresh);
        descriptionGiven = inner;
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
  if (!otherWithoutTextClear('other', typeGiven, titleGiven, descriptionGiven)) return -1;
  return isFresh || isPlain(object, count) ? size : -1;
}
