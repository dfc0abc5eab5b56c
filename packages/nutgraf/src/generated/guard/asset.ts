// Written by `npm run generate` from the schemas. Do not edit.

import { assetId, assetTypeCode, countryCode, date, extensionKey, originId, text1024, topicCode, webUrl } from './constant.ts';
import { isPlain } from '../../values/guard/plain.ts';
import { otherWithoutTextClear } from '../../entities/check/other-without-text.ts';
import { sizeOf } from '../../values/guard/size-of.ts';
import { sizeOfAddress, sizeOfIdentifier, sizeOfLocalText, sizeOfName, sizeOfPeriod } from './value.ts';
import { sizeOfKeyed } from '../../values/guard/json.ts';
import { sizeOfList } from '../../values/guard/list.ts';
import { unlabelledClear } from '../../entities/check/unlabelled.ts';

function sizeOfFlag(object: unknown, isFresh: boolean): number {
  if (typeof object !== 'object' || object === null) return -1;
  let size = 1;
  let count = 0;
  let found = 0;
  for (const key in object) {
    const inner: unknown = (object as Record<string, unknown>)[key];
    let each: number;
    switch (key) {
      case 'country':
        each = sizeOf(inner, countryCode, isFresh);
        if (each < 0) return -1;
        found += 1;
        break;
      case 'period':
        each = sizeOf(inner, sizeOfPeriod, isFresh);
        break;
      default:
        return -1;
    }
    count += 1;
    if (each >= 0) size += key.length + each + 4;
    else if (inner !== undefined) return -1;
  }
  if (found !== 1) return -1;
  return isFresh || isPlain(object, count) ? size : -1;
}

export function sizeOfAsset(object: unknown, isFresh: boolean): number {
  if (typeof object !== 'object' || object === null) return -1;
  let size = 1;
  let count = 0;
  let found = 0;
  let namesGiven: unknown;
  let descriptionGiven: unknown;
  let typeGiven: unknown;
  let classificationGiven: unknown;
  for (const key in object) {
    const inner: unknown = (object as Record<string, unknown>)[key];
    let each: number;
    switch (key) {
      case 'kind':
        each = inner === 'asset' ? inner.length + 2 : -1;
        if (each < 0) return -1;
        found += 1;
        break;
      case 'id':
        each = sizeOf(inner, assetId, isFresh);
        if (each < 0) return -1;
        found += 1;
        break;
      case 'type':
        each = sizeOf(inner, assetTypeCode, isFresh);
        if (each < 0) return -1;
        found += 1;
        typeGiven = inner;
        break;
      case 'names':
        each = sizeOfList(inner, 1000, sizeOfName, isFresh);
        namesGiven = inner;
        break;
      case 'classification':
        each = sizeOf(inner, text1024, isFresh);
        classificationGiven = inner;
        break;
      case 'flags':
        each = sizeOfList(inner, 100, sizeOfFlag, isFresh);
        break;
      case 'model':
        each = sizeOf(inner, text1024, isFresh);
        break;
      case 'manufacturer':
        each = sizeOf(inner, text1024, isFresh);
        break;
      case 'builtOn':
        each = sizeOf(inner, date, isFresh);
        break;
      case 'addresses':
        each = sizeOfList(inner, 1000, sizeOfAddress, isFresh);
        break;
      case 'topics':
        each = sizeOfList(inner, 100, topicCode, isFresh);
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
  if (!unlabelledClear(namesGiven, descriptionGiven)) return -1;
  if (!otherWithoutTextClear('other', typeGiven, classificationGiven, descriptionGiven)) return -1;
  return isFresh || isPlain(object, count) ? size : -1;
}
