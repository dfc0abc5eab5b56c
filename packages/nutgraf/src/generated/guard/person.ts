// Written by `npm run generate` from the schemas. Do not edit.

import { countryCode, date, extensionKey, languageTag, originId, personId, placeId, text1024, text65536, topicCode, webUrl } from './constant.ts';
import { isPlain } from '../../values/guard/plain.ts';
import { lifespanClear } from '../../entities/check/date-order.ts';
import { sizeOf } from '../../values/guard/size-of.ts';
import { sizeOfAddress, sizeOfContact, sizeOfIdentifier, sizeOfLocalText, sizeOfName, sizeOfPeriod, sizeOfUnspecified } from './value.ts';
import { sizeOfKeyed } from '../../values/guard/json.ts';
import { sizeOfList } from '../../values/guard/list.ts';
import { unlabelledClear } from '../../entities/check/unlabelled.ts';

function sizeOfLifeDate(object: unknown, isFresh: boolean): number {
  if (typeof object !== 'object' || object === null) return -1;
  let size = 1;
  let count = 0;
  for (const key in object) {
    const inner: unknown = (object as Record<string, unknown>)[key];
    let each: number;
    switch (key) {
      case 'date':
        each = sizeOf(inner, date, isFresh);
        break;
      case 'place':
        each = sizeOf(inner, placeId, isFresh);
        break;
      case 'address':
        each = sizeOf(inner, sizeOfAddress, isFresh);
        break;
      case 'note':
        each = sizeOf(inner, text65536, isFresh);
        break;
      default:
        return -1;
    }
    count += 1;
    if (each >= 0) size += key.length + each + 4;
    else if (inner !== undefined) return -1;
  }
  if (size === 1) return -1;
  return isFresh || isPlain(object, count) ? size : -1;
}

function sizeOfPersonTitle(object: unknown, isFresh: boolean): number {
  if (typeof object !== 'object' || object === null) return -1;
  let size = 1;
  let count = 0;
  let found = 0;
  for (const key in object) {
    const inner: unknown = (object as Record<string, unknown>)[key];
    let each: number;
    switch (key) {
      case 'text':
        each = sizeOf(inner, text1024, isFresh);
        if (each < 0) return -1;
        found += 1;
        break;
      case 'lang':
        each = sizeOf(inner, languageTag, isFresh);
        break;
      case 'type':
        each = inner === 'honorific' || inner === 'rank' || inner === 'office' ? inner.length + 2 : -1;
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

export function sizeOfPerson(object: unknown, isFresh: boolean): number {
  if (typeof object !== 'object' || object === null) return -1;
  let size = 1;
  let count = 0;
  let found = 0;
  let birthsGiven: unknown;
  let deathsGiven: unknown;
  let namesGiven: unknown;
  let unspecifiedGiven: unknown;
  let descriptionGiven: unknown;
  for (const key in object) {
    const inner: unknown = (object as Record<string, unknown>)[key];
    let each: number;
    switch (key) {
      case 'kind':
        each = inner === 'person' ? inner.length + 2 : -1;
        if (each < 0) return -1;
        found += 1;
        break;
      case 'id':
        each = sizeOf(inner, personId, isFresh);
        if (each < 0) return -1;
        found += 1;
        break;
      case 'names':
        each = sizeOfList(inner, 1000, sizeOfName, isFresh);
        namesGiven = inner;
        break;
      case 'unspecified':
        each = sizeOf(inner, sizeOfUnspecified, isFresh);
        unspecifiedGiven = inner;
        break;
      case 'addresses':
        each = sizeOfList(inner, 1000, sizeOfAddress, isFresh);
        break;
      case 'contacts':
        each = sizeOfList(inner, 1000, sizeOfContact, isFresh);
        break;
      case 'topics':
        each = sizeOfList(inner, 100, topicCode, isFresh);
        break;
      case 'period':
        each = sizeOf(inner, sizeOfPeriod, isFresh);
        break;
      case 'countries':
        each = sizeOfList(inner, 300, countryCode, isFresh);
        break;
      case 'births':
        each = sizeOfList(inner, 100, sizeOfLifeDate, isFresh);
        birthsGiven = inner;
        break;
      case 'deaths':
        each = sizeOfList(inner, 100, sizeOfLifeDate, isFresh);
        deathsGiven = inner;
        break;
      case 'nationalities':
        each = sizeOfList(inner, 100, countryCode, isFresh);
        break;
      case 'gender':
        each = inner === 'male' || inner === 'female' || inner === 'other' ? inner.length + 2 : -1;
        break;
      case 'titles':
        each = sizeOfList(inner, 100, sizeOfPersonTitle, isFresh);
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
  if (!lifespanClear(birthsGiven, deathsGiven)) return -1;
  if (!unlabelledClear(namesGiven, unspecifiedGiven, descriptionGiven)) return -1;
  return isFresh || isPlain(object, count) ? size : -1;
}
