// Written by `npm run generate` from the schemas. Do not edit.

import { actorId, agreementId, casualtyTypeCode, date, entityId, eventId, eventRoleCode, eventStatusCode, eventTypeCode, extensionKey, originId, partyId, paymentTimingCode, placeId, positionId, webUrl } from './constant.ts';
import { isPlain } from '../../values/guard/plain.ts';
import { onAndPeriodClear } from '../../entities/check/on-and-period.ts';
import { sizeOfIdentifier, sizeOfItem, sizeOfLocalText, sizeOfMoney, sizeOfPeriod, sizeOfQuantity, sizeOfTitle } from './value.ts';
import { sizeOfKeyed } from '../../values/guard/json.ts';
import { sizeOfList, sizeOfStrings } from '../../values/guard/list.ts';
import { sizeOfString } from '../../values/guard/string.ts';

function sizeOfEventParticipant(object: unknown, isFresh: boolean): number {
  if (typeof object !== 'object' || object === null) return -1;
  let size = 1;
  let count = 0;
  let found = 0;
  for (const key in object) {
    const inner: unknown = (object as Record<string, unknown>)[key];
    let each: number;
    switch (key) {
      case 'actor':
        each = sizeOfString(inner, partyId);
        if (each < 0) return -1;
        found += 1;
        break;
      case 'role':
        each = sizeOfString(inner, eventRoleCode);
        break;
      case 'position':
        each = sizeOfString(inner, positionId);
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

function sizeOfCasualties(object: unknown, isFresh: boolean): number {
  if (typeof object !== 'object' || object === null) return -1;
  let size = 1;
  let count = 0;
  let found = 0;
  for (const key in object) {
    const inner: unknown = (object as Record<string, unknown>)[key];
    let each: number;
    switch (key) {
      case 'type':
        each = sizeOfString(inner, casualtyTypeCode);
        if (each < 0) return -1;
        found += 1;
        break;
      case 'of':
        each = sizeOfString(inner, actorId);
        break;
      case 'count':
        each = sizeOfQuantity(inner, isFresh);
        if (each < 0) return -1;
        found += 1;
        break;
      default:
        return -1;
    }
    count += 1;
    if (each >= 0) size += key.length + each + 4;
    else if (inner !== undefined) return -1;
  }
  if (found !== 2) return -1;
  return isFresh || isPlain(object, count) ? size : -1;
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
    let each: number;
    switch (key) {
      case 'kind':
        each = inner === 'event' ? inner.length + 2 : -1;
        if (each < 0) return -1;
        found += 1;
        break;
      case 'id':
        each = sizeOfString(inner, eventId);
        if (each < 0) return -1;
        found += 1;
        break;
      case 'type':
        each = sizeOfString(inner, eventTypeCode);
        if (each < 0) return -1;
        found += 1;
        break;
      case 'title':
        each = sizeOfTitle(inner, isFresh);
        break;
      case 'status':
        each = sizeOfString(inner, eventStatusCode);
        break;
      case 'on':
        each = sizeOfString(inner, date);
        onGiven = inner;
        break;
      case 'period':
        each = sizeOfPeriod(inner, isFresh);
        periodGiven = inner;
        break;
      case 'place':
        each = sizeOfString(inner, placeId);
        break;
      case 'origin':
        each = sizeOfString(inner, placeId);
        break;
      case 'destination':
        each = sizeOfString(inner, placeId);
        break;
      case 'participants':
        each = sizeOfList(inner, 1000, sizeOfEventParticipant, isFresh);
        break;
      case 'partOf':
        each = sizeOfString(inner, eventId);
        break;
      case 'during':
        each = sizeOfStrings(inner, 100, eventId);
        break;
      case 'under':
        each = sizeOfString(inner, agreementId);
        break;
      case 'results':
        each = sizeOfStrings(inner, 1000, entityId);
        break;
      case 'items':
        each = sizeOfList(inner, 1000, sizeOfItem, isFresh);
        break;
      case 'value':
        each = sizeOfMoney(inner, isFresh);
        break;
      case 'paymentTiming':
        each = sizeOfString(inner, paymentTimingCode);
        break;
      case 'casualties':
        each = sizeOfList(inner, 100, sizeOfCasualties, isFresh);
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
  if (!onAndPeriodClear(onGiven, periodGiven)) return -1;
  return isFresh || isPlain(object, count) ? size : -1;
}
