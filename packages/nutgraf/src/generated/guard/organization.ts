// Written by `npm run generate` from the schemas. Do not edit.

import { countryCode, extensionKey, organizationId, organizationTypeCode, originId, text1024, text512, topicCode, webUrl } from './constant.ts';
import { isPlain } from '../../values/guard/plain.ts';
import { otherWithoutTextClear } from '../../entities/check/other-without-text.ts';
import { sizeOf } from '../../values/guard/size-of.ts';
import { sizeOfAddress, sizeOfContact, sizeOfIdentifier, sizeOfLocalText, sizeOfName, sizeOfPeriod, sizeOfUnspecified } from './value.ts';
import { sizeOfKeyed } from '../../values/guard/json.ts';
import { sizeOfList } from '../../values/guard/list.ts';
import { unlabelledClear } from '../../entities/check/unlabelled.ts';

export function sizeOfOrganization(object: unknown, isFresh: boolean): number {
  if (typeof object !== 'object' || object === null) return -1;
  let size = 1;
  let count = 0;
  let found = 0;
  let namesGiven: unknown;
  let unspecifiedGiven: unknown;
  let descriptionGiven: unknown;
  let typeGiven: unknown;
  let classificationGiven: unknown;
  for (const key in object) {
    const inner: unknown = (object as Record<string, unknown>)[key];
    let each: number;
    switch (key) {
      case 'kind':
        each = inner === 'organization' ? inner.length + 2 : -1;
        if (each < 0) return -1;
        found += 1;
        break;
      case 'id':
        each = sizeOf(inner, organizationId, isFresh);
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
      case 'type':
        each = sizeOf(inner, organizationTypeCode, isFresh);
        typeGiven = inner;
        break;
      case 'classification':
        each = sizeOf(inner, text1024, isFresh);
        classificationGiven = inner;
        break;
      case 'jurisdiction':
        each = sizeOf(inner, countryCode, isFresh);
        break;
      case 'ownership':
        each = inner === 'state-owned' || inner === 'private' || inner === 'listed' ? inner.length + 2 : -1;
        break;
      case 'sectors':
        each = sizeOfList(inner, 100, text512, isFresh);
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
  if (!unlabelledClear(namesGiven, unspecifiedGiven, descriptionGiven)) return -1;
  if (!otherWithoutTextClear('other', typeGiven, classificationGiven, descriptionGiven)) return -1;
  return isFresh || isPlain(object, count) ? size : -1;
}
