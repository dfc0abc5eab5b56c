// Written by `npm run generate` from the schemas. Do not edit.

import { extensionsKeyPattern, governmentIdPrefix, governmentStatusCodes, stateIdPrefix } from './constant.ts';
import { isId } from '../../values/guard/slug.ts';
import { isPlain } from '../../values/guard/plain.ts';
import { sizeOfAddressList, sizeOfContactList, sizeOfCountryList, sizeOfIdentifierList, sizeOfLocalText, sizeOfLocalTextList, sizeOfNameList, sizeOfOriginIdList, sizeOfPeriod, sizeOfRecognitionList, sizeOfTopicList, sizeOfUnspecified, sizeOfWebUrlList } from './value.ts';
import { sizeOfKeyed } from '../../values/guard/json.ts';
import { unlabelledClear } from '../../entities/check/unlabelled.ts';

export function sizeOfGovernment(object: unknown, isFresh: boolean): number {
  if (typeof object !== 'object' || object === null) return -1;
  let size = 1;
  let count = 0;
  let found = 0;
  let namesGiven: unknown;
  let unspecifiedGiven: unknown;
  let descriptionGiven: unknown;
  for (const key in object) {
    const inner: unknown = (object as Record<string, unknown>)[key];
    count += 1;
    switch (key) {
      case 'kind': {
        if (!(inner === 'government')) return -1;
        size += (inner as string).length + 10;
        found += 1;
        break;
      }
      case 'id': {
        if (!isId(inner, governmentIdPrefix)) return -1;
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
      case 'unspecified': {
        if (inner === undefined) break;
        const each = sizeOfUnspecified(inner, isFresh);
        if (each < 0) return -1;
        size += each + 15;
        unspecifiedGiven = inner;
        break;
      }
      case 'addresses': {
        if (inner === undefined) break;
        const each = sizeOfAddressList(inner, isFresh);
        if (each < 0) return -1;
        size += each + 13;
        break;
      }
      case 'contacts': {
        if (inner === undefined) break;
        const each = sizeOfContactList(inner, isFresh);
        if (each < 0) return -1;
        size += each + 12;
        break;
      }
      case 'topics': {
        if (inner === undefined) break;
        const each = sizeOfTopicList(inner, isFresh);
        if (each < 0) return -1;
        size += each + 10;
        break;
      }
      case 'period': {
        if (inner === undefined) break;
        const each = sizeOfPeriod(inner, isFresh);
        if (each < 0) return -1;
        size += each + 10;
        break;
      }
      case 'countries': {
        if (inner === undefined) break;
        const each = sizeOfCountryList(inner, isFresh);
        if (each < 0) return -1;
        size += each + 13;
        break;
      }
      case 'of': {
        if (!isId(inner, stateIdPrefix)) return -1;
        size += (inner as string).length + 8;
        found += 1;
        break;
      }
      case 'status': {
        if (inner === undefined) break;
        if (!governmentStatusCodes.has(inner)) return -1;
        size += (inner as string).length + 12;
        break;
      }
      case 'recognition': {
        if (inner === undefined) break;
        const each = sizeOfRecognitionList(inner, isFresh);
        if (each < 0) return -1;
        size += each + 15;
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
  if (found !== 3) return -1;
  if (!unlabelledClear(namesGiven, unspecifiedGiven, descriptionGiven)) return -1;
  return isFresh || isPlain(object, count) ? size : -1;
}
