// Written by `npm run generate` from the schemas. Do not edit.

import { actorIdPrefixes, extensionsKeyPattern, partyIdPrefixes, programIdPrefix, sanctionIdPrefix, sanctionStatusCodes } from './constant.ts';
import { dateOrderClear, historyClear, sanctionSteps } from '../../entities/check/date-order.ts';
import { isDate } from '../../values/guard/date.ts';
import { isId, isIdOf } from '../../values/guard/slug.ts';
import { isPlain } from '../../values/guard/plain.ts';
import { isText } from '../../values/guard/text.ts';
import { sizeOfActOfSanctionList, sizeOfIdentifierList, sizeOfLegalBasisList, sizeOfLocalText, sizeOfLocalTextList, sizeOfLocalTextListInObjectives, sizeOfMeasureList, sizeOfOriginIdList, sizeOfWebUrlList } from './value.ts';
import { sizeOfKeyed } from '../../values/guard/json.ts';

function sizeOfProgramIdList(list: unknown, isFresh: boolean): number {
  if (!Array.isArray(list) || list.length < 1 || list.length > 100) return -1;
  let size = 1;
  for (let index = 0; index < list.length; index++) {
    const inner: unknown = list[index];
    if (!isId(inner, programIdPrefix)) return -1;
    size += (inner as string).length + 3;
  }
  return size;
}

function sizeOfFuzzyDateList(list: unknown, isFresh: boolean): number {
  if (!Array.isArray(list) || list.length < 1 || list.length > 1000) return -1;
  let size = 1;
  for (let index = 0; index < list.length; index++) {
    const inner: unknown = list[index];
    if (!isDate(inner)) return -1;
    size += (inner as string).length + 3;
  }
  return size;
}

function sizeOfListing(object: unknown, isFresh: boolean): number {
  if (typeof object !== 'object' || object === null) return -1;
  let size = 1;
  let count = 0;
  let found = 0;
  let listedOnGiven: unknown;
  let delistedOnGiven: unknown;
  for (const key in object) {
    const inner: unknown = (object as Record<string, unknown>)[key];
    count += 1;
    switch (key) {
      case 'list': {
        if (!isText(inner, 1024)) return -1;
        size += (inner as string).length + 10;
        found += 1;
        break;
      }
      case 'entryId': {
        if (inner === undefined) break;
        if (!isText(inner, 512)) return -1;
        size += (inner as string).length + 13;
        break;
      }
      case 'listedOn': {
        if (inner === undefined) break;
        if (!isDate(inner)) return -1;
        size += (inner as string).length + 14;
        listedOnGiven = inner;
        break;
      }
      case 'delistedOn': {
        if (inner === undefined) break;
        if (!isDate(inner)) return -1;
        size += (inner as string).length + 16;
        delistedOnGiven = inner;
        break;
      }
      case 'amendedOn': {
        if (inner === undefined) break;
        const each = sizeOfFuzzyDateList(inner, isFresh);
        if (each < 0) return -1;
        size += each + 13;
        break;
      }
      default:
        return -1;
    }
  }
  if (found !== 1) return -1;
  if (!dateOrderClear(listedOnGiven, delistedOnGiven)) return -1;
  return isFresh || isPlain(object, count) ? size : -1;
}

function sizeOfListingList(list: unknown, isFresh: boolean): number {
  if (!Array.isArray(list) || list.length < 1 || list.length > 100) return -1;
  let size = 1;
  for (let index = 0; index < list.length; index++) {
    const inner: unknown = list[index];
    const each = sizeOfListing(inner, isFresh);
    if (each < 0) return -1;
    size += each + 1;
  }
  return size;
}

export function sizeOfSanction(object: unknown, isFresh: boolean): number {
  if (typeof object !== 'object' || object === null) return -1;
  let size = 1;
  let count = 0;
  let found = 0;
  let historyGiven: unknown;
  for (const key in object) {
    const inner: unknown = (object as Record<string, unknown>)[key];
    count += 1;
    switch (key) {
      case 'kind': {
        if (!(inner === 'sanction')) return -1;
        size += (inner as string).length + 10;
        found += 1;
        break;
      }
      case 'id': {
        if (!isId(inner, sanctionIdPrefix)) return -1;
        size += (inner as string).length + 8;
        found += 1;
        break;
      }
      case 'target': {
        if (!isIdOf(inner, partyIdPrefixes)) return -1;
        size += (inner as string).length + 12;
        found += 1;
        break;
      }
      case 'issuer': {
        if (inner === undefined) break;
        if (!isIdOf(inner, actorIdPrefixes)) return -1;
        size += (inner as string).length + 12;
        break;
      }
      case 'programs': {
        if (inner === undefined) break;
        const each = sizeOfProgramIdList(inner, isFresh);
        if (each < 0) return -1;
        size += each + 12;
        break;
      }
      case 'listings': {
        if (inner === undefined) break;
        const each = sizeOfListingList(inner, isFresh);
        if (each < 0) return -1;
        size += each + 12;
        break;
      }
      case 'reasons': {
        if (inner === undefined) break;
        const each = sizeOfLocalTextListInObjectives(inner, isFresh);
        if (each < 0) return -1;
        size += each + 11;
        break;
      }
      case 'legalBases': {
        if (inner === undefined) break;
        const each = sizeOfLegalBasisList(inner, isFresh);
        if (each < 0) return -1;
        size += each + 14;
        break;
      }
      case 'measures': {
        if (inner === undefined) break;
        const each = sizeOfMeasureList(inner, isFresh);
        if (each < 0) return -1;
        size += each + 12;
        break;
      }
      case 'history': {
        if (inner === undefined) break;
        const each = sizeOfActOfSanctionList(inner, isFresh);
        if (each < 0) return -1;
        size += each + 11;
        historyGiven = inner;
        break;
      }
      case 'reportedStatus': {
        if (inner === undefined) break;
        if (!sanctionStatusCodes.has(inner)) return -1;
        size += (inner as string).length + 20;
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
  if (!historyClear(historyGiven, sanctionSteps)) return -1;
  return isFresh || isPlain(object, count) ? size : -1;
}
