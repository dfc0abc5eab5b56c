// Written by `npm run generate` from the schemas. Do not edit.

import { actorId, extensionKey, originId, personId, positionId, tenureAccessionCode, tenureCapacityCode, tenureExitCode, tenureId, text1024, webUrl } from './constant.ts';
import { isPlain } from '../../values/guard/plain.ts';
import { sizeOfIdentifier, sizeOfLocalText, sizeOfPeriod } from './value.ts';
import { sizeOfKeyed } from '../../values/guard/json.ts';
import { sizeOfList, sizeOfStrings } from '../../values/guard/list.ts';
import { sizeOfString } from '../../values/guard/string.ts';

export function sizeOfTenure(object: unknown, isFresh: boolean): number {
  if (typeof object !== 'object' || object === null) return -1;
  let size = 1;
  let count = 0;
  let found = 0;
  for (const key in object) {
    const inner: unknown = (object as Record<string, unknown>)[key];
    let each: number;
    switch (key) {
      case 'kind':
        each = inner === 'tenure' ? inner.length + 2 : -1;
        if (each < 0) return -1;
        found += 1;
        break;
      case 'id':
        each = sizeOfString(inner, tenureId);
        if (each < 0) return -1;
        found += 1;
        break;
      case 'holder':
        each = sizeOfString(inner, personId);
        if (each < 0) return -1;
        found += 1;
        break;
      case 'position':
        each = sizeOfString(inner, positionId);
        break;
      case 'organization':
        each = sizeOfString(inner, actorId);
        break;
      case 'role':
        each = sizeOfString(inner, text1024);
        break;
      case 'onBehalfOf':
        each = sizeOfString(inner, actorId);
        break;
      case 'period':
        each = sizeOfPeriod(inner, isFresh);
        break;
      case 'capacity':
        each = sizeOfString(inner, tenureCapacityCode);
        break;
      case 'accession':
        each = sizeOfString(inner, tenureAccessionCode);
        break;
      case 'exit':
        each = sizeOfString(inner, tenureExitCode);
        break;
      case 'reportedStatus':
        each = inner === 'current' || inner === 'ended' ? inner.length + 2 : -1;
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
