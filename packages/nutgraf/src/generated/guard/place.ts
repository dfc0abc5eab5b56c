// Written by `npm run generate` from the schemas. Do not edit.

import { countryCodes, extensionsKeyPattern, placeIdPrefix, placePrecisionCodes, placeTypeCodes } from './constant.ts';
import { isId } from '../../values/guard/slug.ts';
import { isPlain } from '../../values/guard/plain.ts';
import { sizeOfIdentifierList, sizeOfLocalText, sizeOfLocalTextList, sizeOfNameList, sizeOfOriginIdList, sizeOfWebUrlList } from './value.ts';
import { sizeOfKeyed } from '../../values/guard/json.ts';
import { sizeOfNumber } from '../../values/guard/size.ts';
import { unlabelledClear } from '../../entities/check/unlabelled.ts';

function sizeOfGeoPoint(object: unknown, isFresh: boolean): number {
  if (typeof object !== 'object' || object === null) return -1;
  let size = 1;
  let count = 0;
  let found = 0;
  for (const key in object) {
    const inner: unknown = (object as Record<string, unknown>)[key];
    count += 1;
    switch (key) {
      case 'lat': {
        if (!(typeof inner === 'number' && Number.isFinite(inner) && inner >= -90 && inner <= 90)) return -1;
        size += sizeOfNumber(inner) + 7;
        found += 1;
        break;
      }
      case 'lon': {
        if (!(typeof inner === 'number' && Number.isFinite(inner) && inner >= -180 && inner <= 180)) return -1;
        size += sizeOfNumber(inner) + 7;
        found += 1;
        break;
      }
      default:
        return -1;
    }
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
    count += 1;
    switch (key) {
      case 'kind': {
        if (!(inner === 'place')) return -1;
        size += (inner as string).length + 10;
        found += 1;
        break;
      }
      case 'id': {
        if (!isId(inner, placeIdPrefix)) return -1;
        size += (inner as string).length + 8;
        found += 1;
        break;
      }
      case 'names': {
        if (inner === undefined) break;
        const each = sizeOfNameList(inner, isFresh);
        if (each < 0) return -1;
        size += each + 9;
        namesGiven = inner;
        break;
      }
      case 'type': {
        if (inner === undefined) break;
        if (!placeTypeCodes.has(inner)) return -1;
        size += (inner as string).length + 10;
        break;
      }
      case 'within': {
        if (inner === undefined) break;
        if (!isId(inner, placeIdPrefix)) return -1;
        size += (inner as string).length + 12;
        break;
      }
      case 'country': {
        if (inner === undefined) break;
        if (!countryCodes.has(inner)) return -1;
        size += (inner as string).length + 13;
        break;
      }
      case 'point': {
        if (inner === undefined) break;
        const each = sizeOfGeoPoint(inner, isFresh);
        if (each < 0) return -1;
        size += each + 9;
        break;
      }
      case 'precision': {
        if (inner === undefined) break;
        if (!placePrecisionCodes.has(inner)) return -1;
        size += (inner as string).length + 15;
        break;
      }
      case 'identifiers': {
        if (inner === undefined) break;
        const each = sizeOfIdentifierList(inner, isFresh);
        if (each < 0) return -1;
        size += each + 15;
        break;
      }
      case 'description': {
        if (inner === undefined) break;
        const each = sizeOfLocalText(inner, isFresh);
        if (each < 0) return -1;
        size += each + 15;
        descriptionGiven = inner;
        break;
      }
      case 'notes': {
        if (inner === undefined) break;
        const each = sizeOfLocalTextList(inner, isFresh);
        if (each < 0) return -1;
        size += each + 9;
        break;
      }
      case 'urls': {
        if (inner === undefined) break;
        const each = sizeOfWebUrlList(inner, isFresh);
        if (each < 0) return -1;
        size += each + 8;
        break;
      }
      case 'sources': {
        if (inner === undefined) break;
        const each = sizeOfOriginIdList(inner, isFresh);
        if (each < 0) return -1;
        size += each + 11;
        break;
      }
      case 'extensions': {
        if (inner === undefined) break;
        const each = sizeOfKeyed(inner, extensionsKeyPattern, 128, isFresh);
        if (each < 0) return -1;
        size += each + 14;
        break;
      }
      default:
        return -1;
    }
  }
  if (found !== 2) return -1;
  if (!unlabelledClear(namesGiven, descriptionGiven)) return -1;
  return isFresh || isPlain(object, count) ? size : -1;
}
