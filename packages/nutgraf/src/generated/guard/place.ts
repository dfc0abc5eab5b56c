// Written by `npm run generate` from the schemas. Do not edit.

import { countryCode, extensionKey, originId, placeId, placePrecisionCode, placeTypeCode, webUrl } from './constant.ts';
import { isPlain } from '../../values/guard/plain.ts';
import { sizeOf } from '../../values/guard/size-of.ts';
import { sizeOfFinite } from '../../values/guard/size.ts';
import { sizeOfIdentifier, sizeOfLocalText, sizeOfName } from './value.ts';
import { sizeOfKeyed } from '../../values/guard/json.ts';
import { sizeOfList } from '../../values/guard/list.ts';
import { unlabelledClear } from '../../entities/check/unlabelled.ts';

function sizeOfGeoPoint(object: unknown, isFresh: boolean): number {
  if (typeof object !== 'object' || object === null) return -1;
  let size = 1;
  let count = 0;
  let found = 0;
  for (const key in object) {
    const inner: unknown = (object as Record<string, unknown>)[key];
    let each: number;
    switch (key) {
      case 'lat':
        each = sizeOfFinite(inner, -90, 90);
        if (each < 0) return -1;
        found += 1;
        break;
      case 'lon':
        each = sizeOfFinite(inner, -180, 180);
        if (each < 0) return -1;
        found += 1;
        break;
      default:
        return -1;
    }
    count += 1;
    if (each >= 0) size += key.length + each + 4;
    else if (inner !== undefined) return -1;
  }
  if (found !== 2) return -1;
  return isFresh || isPlain(object, count) ? size : -1;
}

export function sizeOfPlace(object: unknown, isFresh: boolean): number {
  if (typeof object !== 'object' || object === null) return -1;
  let size = 1;
  let count = 0;
  let found = 0;
  let namesGiven: unknown;
  let descriptionGiven: unknown;
  for (const key in object) {
    const inner: unknown = (object as Record<string, unknown>)[key];
    let each: number;
    switch (key) {
      case 'kind':
        each = inner === 'place' ? inner.length + 2 : -1;
        if (each < 0) return -1;
        found += 1;
        break;
      case 'id':
        each = sizeOf(inner, placeId, isFresh);
        if (each < 0) return -1;
        found += 1;
        break;
      case 'names':
        each = sizeOfList(inner, 1000, sizeOfName, isFresh);
        namesGiven = inner;
        break;
      case 'type':
        each = sizeOf(inner, placeTypeCode, isFresh);
        break;
      case 'within':
        each = sizeOf(inner, placeId, isFresh);
        break;
      case 'country':
        each = sizeOf(inner, countryCode, isFresh);
        break;
      case 'point':
        each = sizeOf(inner, sizeOfGeoPoint, isFresh);
        break;
      case 'precision':
        each = sizeOf(inner, placePrecisionCode, isFresh);
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
  if (found !== 2) return -1;
  if (!unlabelledClear(namesGiven, descriptionGiven)) return -1;
  return isFresh || isPlain(object, count) ? size : -1;
}
