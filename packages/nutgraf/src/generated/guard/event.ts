// Written by `npm run generate` from the schemas. Do not edit.

import { actorId, agreementId, casualtyTypeCode, date, entityId, eventId, eventRoleCode, eventStatusCode, eventTypeCode, extensionKey, originId, partyId, paymentTimingCode, placeId, positionId, webUrl } from './constant.ts';
import { isPlain } from '../../values/guard/plain.ts';
import { onAndPeriodClear } from '../../entities/check/on-and-period.ts';
import { sizeOf } from '../../values/guard/size-of.ts';
import { sizeOfIdentifier, sizeOfItem, sizeOfLocalText, sizeOfMoney, sizeOfPeriod, sizeOfQuantity, sizeOfTitle } from './value.ts';
import { sizeOfKeyed } from '../../values/guard/json.ts';
import { sizeOfList } from '../../values/guard/list.ts';

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
        each = sizeOf(inner, partyId, isFresh);
        if (each < 0) return -1;
        found += 1;
        break;
      case 'role':
        each = sizeOf(inner, eventRoleCode, isFresh);
        break;
      case 'position':
        each = sizeOf(inner, positionId, isFresh);
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
        each = sizeOf(inner, casualtyTypeCode, isFresh);
        if (each < 0) return -1;
        found += 1;
        break;
      case 'of':
        each = sizeOf(inner, actorId, isFresh);
        break;
      case 'count':
        each = sizeOf(inner, sizeOfQuantity, isFresh);
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
        each = sizeOf(inner, eventId, isFresh);
        if (each < 0) return -1;
        found += 1;
        break;
      case 'type':
        each = sizeOf(inner, eventTypeCode, isFresh);
        if (each < 0) return -1;
        found += 1;
        break;
      case 'title':
        each = sizeOf(inner, sizeOfTitle, isFresh);
        break;
      case 'status':
        each = sizeOf(inner, eventStatusCode, isFresh);
        break;
      case 'on':
        each = sizeOf(inner, date, isFresh);
        onGiven = inner;
        break;
      case 'period':
        each = sizeOf(inner, sizeOfPeriod, isFresh);
        periodGiven = inner;
        break;
      case 'place':
        each = sizeOf(inner, placeId, isFresh);
        break;
      case 'origin':
        each = sizeOf(inner, placeId, isFresh);
        break;
      case 'destination':
        each = sizeOf(inner, placeId, isFresh);
        break;
      case 'participants':
        each = sizeOfList(inner, 1000, sizeOfEventParticipant, isFresh);
        break;
      case 'partOf':
        each = sizeOf(inner, eventId, isFresh);
        break;
      case 'during':
        each = sizeOfList(inner, 100, eventId, isFresh);
        break;
      case 'under':
        each = sizeOf(inner, agreementId, isFresh);
        break;
      case 'results':
        each = sizeOfList(inner, 1000, entityId, isFresh);
        break;
      case 'items':
        each = sizeOfList(inner, 1000, sizeOfItem, isFresh);
        break;
      case 'value':
        each = sizeOf(inner, sizeOfMoney, isFresh);
        break;
      case 'paymentTiming':
        each = sizeOf(inner, paymentTimingCode, isFresh);
        break;
      case 'casualties':
        each = sizeOfList(inner, 100, sizeOfCasualties, isFresh);
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
  if (!onAndPeriodClear(onGiven, periodGiven)) return -1;
  return isFresh || isPlain(object, count) ? size : -1;
}
