// Written by `npm run generate` from the schemas. Do not edit.

import { actorId, date, extensionKey, originId, partyId, programId, sanctionId, sanctionStatusCode, text1024, text512, webUrl } from './constant.ts';
import { dateOrderClear, historyClear, sanctionSteps } from '../../entities/check/date-order.ts';
import { isPlain } from '../../values/guard/plain.ts';
import { sizeOf } from '../../values/guard/size-of.ts';
import { sizeOfActOfSanction, sizeOfIdentifier, sizeOfLegalBasis, sizeOfLocalText, sizeOfMeasure } from './value.ts';
import { sizeOfKeyed } from '../../values/guard/json.ts';
import { sizeOfList } from '../../values/guard/list.ts';

function sizeOfListing(object: unknown, isFresh: boolean): number {
  if (typeof object !== 'object' || object === null) return -1;
  let size = 1;
  let count = 0;
  let found = 0;
  let listedOnGiven: unknown;
  let delistedOnGiven: unknown;
  for (const key in object) {
    const inner: unknown = (object as Record<string, unknown>)[key];
    let each: number;
    switch (key) {
      case 'list':
        each = sizeOf(inner, text1024, isFresh);
        if (each < 0) return -1;
        found += 1;
        break;
      case 'entryId':
        each = sizeOf(inner, text512, isFresh);
        break;
      case 'listedOn':
        each = sizeOf(inner, date, isFresh);
        listedOnGiven = inner;
        break;
      case 'delistedOn':
        each = sizeOf(inner, date, isFresh);
        delistedOnGiven = inner;
        break;
      case 'amendedOn':
        each = sizeOfList(inner, 1000, date, isFresh);
        break;
      default:
        return -1;
    }
    count += 1;
    if (each >= 0) size += key.length + each + 4;
    else if (inner !== undefined) return -1;
  }
  if (found !== 1) return -1;
  if (!dateOrderClear(listedOnGiven, delistedOnGiven)) return -1;
  return isFresh || isPlain(object, count) ? size : -1;
}

export function sizeOfSanction(object: unknown, isFresh: boolean): number {
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
        each = inner === 'sanction' ? inner.length + 2 : -1;
        if (each < 0) return -1;
        found += 1;
        break;
      case 'id':
        each = sizeOf(inner, sanctionId, isFresh);
        if (each < 0) return -1;
        found += 1;
        break;
      case 'target':
        each = sizeOf(inner, partyId, isFresh);
        if (each < 0) return -1;
        found += 1;
        break;
      case 'issuer':
        each = sizeOf(inner, actorId, isFresh);
        break;
      case 'programs':
        each = sizeOfList(inner, 100, programId, isFresh);
        break;
      case 'listings':
        each = sizeOfList(inner, 100, sizeOfListing, isFresh);
        break;
      case 'reasons':
        each = sizeOfList(inner, 100, sizeOfLocalText, isFresh);
        break;
      case 'legalBases':
        each = sizeOfList(inner, 100, sizeOfLegalBasis, isFresh);
        break;
      case 'measures':
        each = sizeOfList(inner, 1000, sizeOfMeasure, isFresh);
        break;
      case 'history':
        each = sizeOfList(inner, 1000, sizeOfActOfSanction, isFresh);
        historyGiven = inner;
        break;
      case 'reportedStatus':
        each = sizeOf(inner, sanctionStatusCode, isFresh);
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
