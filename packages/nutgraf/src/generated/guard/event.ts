// Written by `npm run generate` from the schemas. Do not edit.

import { actorIdPrefixes, agreementIdPrefix, casualtyTypeCodes, eventIdPrefix, eventRoleCodes, eventStatusCodes, eventTypeCodes, extensionsKeyPattern, ownCodePattern, partyIdPrefixes, paymentTimingCodes, placeIdPrefix, positionIdPrefix } from './constant.ts';
import { isDate } from '../../values/guard/date.ts';
import { isForm } from '../../values/guard/text.ts';
import { isId, isIdOf } from '../../values/guard/slug.ts';
import { isPlain } from '../../values/guard/plain.ts';
import { onAndPeriodClear } from '../../entities/check/on-and-period.ts';
import { sizeOfEntityIdList, sizeOfIdentifierList, sizeOfItemList, sizeOfLocalText, sizeOfLocalTextList, sizeOfMoney, sizeOfOriginIdList, sizeOfPeriod, sizeOfQuantity, sizeOfTitle, sizeOfWebUrlList } from './value.ts';
import { sizeOfKeyed } from '../../values/guard/json.ts';

function sizeOfEventParticipant(object: unknown, isFresh: boolean): number {
  if (typeof object !== 'object' || object === null) return -1;
  let size = 1;
  let count = 0;
  let found = 0;
  for (const key in object) {
    const inner: unknown = (object as Record<string, unknown>)[key];
    count += 1;
    switch (key) {
      case 'actor': {
        if (!isIdOf(inner, partyIdPrefixes)) return -1;
        size += (inner as string).length + 11;
        found += 1;
        break;
      }
      case 'role': {
        if (inner === undefined) break;
        if (!(eventRoleCodes.has(inner) || isForm(inner, 128, ownCodePattern))) return -1;
        size += (inner as string).length + 10;
        break;
      }
      case 'position': {
        if (inner === undefined) break;
        if (!isId(inner, positionIdPrefix)) return -1;
        size += (inner as string).length + 14;
        break;
      }
      default:
        return -1;
    }
  }
  if (found !== 1) return -1;
  return isFresh || isPlain(object, count) ? size : -1;
}

function sizeOfEventParticipantList(list: unknown, isFresh: boolean): number {
  if (!Array.isArray(list) || list.length < 1 || list.length > 1000) return -1;
  let size = 1;
  for (let index = 0; index < list.length; index++) {
    const inner: unknown = list[index];
    const each = sizeOfEventParticipant(inner, isFresh);
    if (each < 0) return -1;
    size += each + 1;
  }
  return size;
}

function sizeOfEventIdList(list: unknown, isFresh: boolean): number {
  if (!Array.isArray(list) || list.length < 1 || list.length > 100) return -1;
  let size = 1;
  for (let index = 0; index < list.length; index++) {
    const inner: unknown = list[index];
    if (!isId(inner, eventIdPrefix)) return -1;
    size += (inner as string).length + 3;
  }
  return size;
}

function sizeOfCasualties(object: unknown, isFresh: boolean): number {
  if (typeof object !== 'object' || object === null) return -1;
  let size = 1;
  let count = 0;
  let found = 0;
  for (const key in object) {
    const inner: unknown = (object as Record<string, unknown>)[key];
    count += 1;
    switch (key) {
      case 'type': {
        if (!casualtyTypeCodes.has(inner)) return -1;
        size += (inner as string).length + 10;
        found += 1;
        break;
      }
      case 'of': {
        if (inner === undefined) break;
        if (!isIdOf(inner, actorIdPrefixes)) return -1;
        size += (inner as string).length + 8;
        break;
      }
      case 'count': {
        const each = sizeOfQuantity(inner, isFresh);
        if (each < 0) return -1;
        size += each + 9;
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

function sizeOfCasualtiesList(list: unknown, isFresh: boolean): number {
  if (!Array.isArray(list) || list.length < 1 || list.length > 100) return -1;
  let size = 1;
  for (let index = 0; index < list.length; index++) {
    const inner: unknown = list[index];
    const each = sizeOfCasualties(inner, isFresh);
    if (each < 0) return -1;
    size += each + 1;
  }
  return size;
}

export function sizeOfEvent(object: unknown, isFresh: boolean): number {
  if (typeof object !== 'object' || object === null) return -1;
  let size = 1;
  let count = 0;
  let found = 0;
  let onGiven: unknown;
  let periodGiven: unknown;
  for (const key in object) {
    const inner: unknown = (object as Record<string, unknown>)[key];
    count += 1;
    switch (key) {
      case 'kind': {
        if (!(inner === 'event')) return -1;
        size += (inner as string).length + 10;
        found += 1;
        break;
      }
      case 'id': {
        if (!isId(inner, eventIdPrefix)) return -1;
        size += (inner as string).length + 8;
        found += 1;
        break;
      }
      case 'type': {
        if (!(eventTypeCodes.has(inner) || isForm(inner, 128, ownCodePattern))) return -1;
        size += (inner as string).length + 10;
        found += 1;
        break;
      }
      case 'title': {
        if (inner === undefined) break;
        const each = sizeOfTitle(inner, isFresh);
        if (each < 0) return -1;
        size += each + 9;
        break;
      }
      case 'status': {
        if (inner === undefined) break;
        if (!eventStatusCodes.has(inner)) return -1;
        size += (inner as string).length + 12;
        break;
      }
      case 'on': {
        if (inner === undefined) break;
        if (!isDate(inner)) return -1;
        size += (inner as string).length + 8;
        onGiven = inner;
        break;
      }
      case 'period': {
        if (inner === undefined) break;
        const each = sizeOfPeriod(inner, isFresh);
        if (each < 0) return -1;
        size += each + 10;
        periodGiven = inner;
        break;
      }
      case 'place': {
        if (inner === undefined) break;
        if (!isId(inner, placeIdPrefix)) return -1;
        size += (inner as string).length + 11;
        break;
      }
      case 'origin': {
        if (inner === undefined) break;
        if (!isId(inner, placeIdPrefix)) return -1;
        size += (inner as string).length + 12;
        break;
      }
      case 'destination': {
        if (inner === undefined) break;
        if (!isId(inner, placeIdPrefix)) return -1;
        size += (inner as string).length + 17;
        break;
      }
      case 'participants': {
        if (inner === undefined) break;
        const each = sizeOfEventParticipantList(inner, isFresh);
        if (each < 0) return -1;
        size += each + 16;
        break;
      }
      case 'partOf': {
        if (inner === undefined) break;
        if (!isId(inner, eventIdPrefix)) return -1;
        size += (inner as string).length + 12;
        break;
      }
      case 'during': {
        if (inner === undefined) break;
        const each = sizeOfEventIdList(inner, isFresh);
        if (each < 0) return -1;
        size += each + 10;
        break;
      }
      case 'under': {
        if (inner === undefined) break;
        if (!isId(inner, agreementIdPrefix)) return -1;
        size += (inner as string).length + 11;
        break;
      }
      case 'results': {
        if (inner === undefined) break;
        const each = sizeOfEntityIdList(inner, isFresh);
        if (each < 0) return -1;
        size += each + 11;
        break;
      }
      case 'items': {
        if (inner === undefined) break;
        const each = sizeOfItemList(inner, isFresh);
        if (each < 0) return -1;
        size += each + 9;
        break;
      }
      case 'value': {
        if (inner === undefined) break;
        const each = sizeOfMoney(inner, isFresh);
        if (each < 0) return -1;
        size += each + 9;
        break;
      }
      case 'paymentTiming': {
        if (inner === undefined) break;
        if (!paymentTimingCodes.has(inner)) return -1;
        size += (inner as string).length + 19;
        break;
      }
      case 'casualties': {
        if (inner === undefined) break;
        const each = sizeOfCasualtiesList(inner, isFresh);
        if (each < 0) return -1;
        size += each + 14;
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
  if (!onAndPeriodClear(onGiven, periodGiven)) return -1;
  return isFresh || isPlain(object, count) ? size : -1;
}
