// Written by `npm run generate` from the schemas. Do not edit.

import { actorIdPrefixes, extensionsKeyPattern, programIdPrefix, programScopeCodes, territoryIdPrefixes } from './constant.ts';
import { historyClear, sanctionSteps } from '../../entities/check/date-order.ts';
import { isId, isIdOf } from '../../values/guard/slug.ts';
import { isPlain } from '../../values/guard/plain.ts';
import { sizeOfActOfSanctionList, sizeOfIdentifierList, sizeOfLegalBasisList, sizeOfLocalText, sizeOfLocalTextList, sizeOfLocalTextListInObjectives, sizeOfMeasureList, sizeOfOriginIdList, sizeOfTitle, sizeOfWebUrlList } from './value.ts';
import { sizeOfKeyed } from '../../values/guard/json.ts';

function sizeOfActorIdListInIssuers(list: unknown, isFresh: boolean): number {
  if (!Array.isArray(list) || list.length < 1 || list.length > 300) return -1;
  let size = 1;
  for (let index = 0; index < list.length; index++) {
    const inner: unknown = list[index];
    if (!isIdOf(inner, actorIdPrefixes)) return -1;
    size += (inner as string).length + 3;
  }
  return size;
}

function sizeOfTerritoryIdList(list: unknown, isFresh: boolean): number {
  if (!Array.isArray(list) || list.length < 1 || list.length > 300) return -1;
  let size = 1;
  for (let index = 0; index < list.length; index++) {
    const inner: unknown = list[index];
    if (!isIdOf(inner, territoryIdPrefixes)) return -1;
    size += (inner as string).length + 3;
  }
  return size;
}

export function sizeOfProgram(object: unknown, isFresh: boolean): number {
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
        if (!(inner === 'program')) return -1;
        size += (inner as string).length + 10;
        found += 1;
        break;
      }
      case 'id': {
        if (!isId(inner, programIdPrefix)) return -1;
        size += (inner as string).length + 8;
        found += 1;
        break;
      }
      case 'title': {
        const each = sizeOfTitle(inner, isFresh);
        if (each < 0) return -1;
        size += each + 9;
        found += 1;
        break;
      }
      case 'issuers': {
        if (inner === undefined) break;
        const each = sizeOfActorIdListInIssuers(inner, isFresh);
        if (each < 0) return -1;
        size += each + 11;
        break;
      }
      case 'scope': {
        if (inner === undefined) break;
        if (!programScopeCodes.has(inner)) return -1;
        size += (inner as string).length + 11;
        break;
      }
      case 'legalBases': {
        if (inner === undefined) break;
        const each = sizeOfLegalBasisList(inner, isFresh);
        if (each < 0) return -1;
        size += each + 14;
        break;
      }
      case 'targets': {
        if (inner === undefined) break;
        const each = sizeOfTerritoryIdList(inner, isFresh);
        if (each < 0) return -1;
        size += each + 11;
        break;
      }
      case 'objectives': {
        if (inner === undefined) break;
        const each = sizeOfLocalTextListInObjectives(inner, isFresh);
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
