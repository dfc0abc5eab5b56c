// Written by `npm run generate` from the schemas. Do not edit.

import { actorId, extensionKey, originId, programId, programScopeCode, territoryId, webUrl } from './constant.ts';
import { historyClear, sanctionSteps } from '../../entities/check/date-order.ts';
import { isPlain } from '../../values/guard/plain.ts';
import { sizeOf } from '../../values/guard/size-of.ts';
import { sizeOfActOfSanction, sizeOfIdentifier, sizeOfLegalBasis, sizeOfLocalText, sizeOfMeasure, sizeOfTitle } from './value.ts';
import { sizeOfKeyed } from '../../values/guard/json.ts';
import { sizeOfList } from '../../values/guard/list.ts';

export function sizeOfProgram(object: unknown, isFresh: boolean): number {
  if (typeof object !== 'object' || object === null) return -1;
  let size = 1;
  let count = 0;
  let found = 0;
  let historyGiven: unknown;
  for (const key in object) {
    const inner: unknown = (object as Record<string, unknown>)[key];
    let each: number;
    switch (key) {
      case 'kind':
        each = inner === 'program' ? inner.length + 2 : -1;
        if (each < 0) return -1;
        found += 1;
        break;
      case 'id':
        each = sizeOf(inner, programId, isFresh);
        if (each < 0) return -1;
        found += 1;
        break;
      case 'title':
        each = sizeOf(inner, sizeOfTitle, isFresh);
        if (each < 0) return -1;
        found += 1;
        break;
      case 'issuers':
        each = sizeOfList(inner, 300, actorId, isFresh);
        break;
      case 'scope':
        each = sizeOf(inner, programScopeCode, isFresh);
        break;
      case 'legalBases':
        each = sizeOfList(inner, 100, sizeOfLegalBasis, isFresh);
        break;
      case 'targets':
        each = sizeOfList(inner, 300, territoryId, isFresh);
        break;
      case 'objectives':
        each = sizeOfList(inner, 100, sizeOfLocalText, isFresh);
        break;
      case 'measures':
        each = sizeOfList(inner, 1000, sizeOfMeasure, isFresh);
        break;
      case 'history':
        each = sizeOfList(inner, 1000, sizeOfActOfSanction, isFresh);
        historyGiven = inner;
        break;
      case 'identifiers':
        each = sizeOfList(inner, 1000, sizeOfIdentifier, isFresh);
        break;
      case 'description':
        each = sizeOf(inner, sizeOfLocalText, isFresh);
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
  if (!historyClear(historyGiven, sanctionSteps)) return -1;
  return isFresh || isPlain(object, count) ? size : -1;
}
