// Written by `npm run generate` from the schemas. Do not edit.

import { actorId, agreementId, date, eventId, extensionKey, membershipActCode, originId, partyId, placeId, relationshipId, relationshipTierCode, relationshipTypeCode, text1024, text2048, webUrl } from './constant.ts';
import { dateOrderClear } from '../../entities/check/date-order.ts';
import { isPlain } from '../../values/guard/plain.ts';
import { otherWithoutTextClear } from '../../entities/check/other-without-text.ts';
import { sizeOf } from '../../values/guard/size-of.ts';
import { sizeOfIdentifier, sizeOfLocalText, sizeOfMoney, sizeOfPeriod, sizeOfQuantity } from './value.ts';
import { sizeOfKeyed } from '../../values/guard/json.ts';
import { sizeOfList } from '../../values/guard/list.ts';

function sizeOfActOfMembership(object: unknown, isFresh: boolean): number {
  if (typeof object !== 'object' || object === null) return -1;
  let size = 1;
  let count = 0;
  let found = 0;
  let onGiven: unknown;
  let untilGiven: unknown;
  for (const key in object) {
    const inner: unknown = (object as Record<string, unknown>)[key];
    let each: number;
    switch (key) {
      case 'type':
        each = sizeOf(inner, membershipActCode, isFresh);
        if (each < 0) return -1;
        found += 1;
        break;
      case 'on':
        each = sizeOf(inner, date, isFresh);
        onGiven = inner;
        break;
      case 'effectiveOn':
        each = sizeOf(inner, date, isFresh);
        break;
      case 'until':
        each = sizeOf(inner, date, isFresh);
        untilGiven = inner;
        break;
      case 'by':
        each = sizeOfList(inner, 1000, actorId, isFresh);
        break;
      case 'place':
        each = sizeOf(inner, placeId, isFresh);
        break;
      case 'through':
        each = sizeOf(inner, eventId, isFresh);
        break;
      case 'citation':
        each = sizeOf(inner, text2048, isFresh);
        break;
      case 'note':
        each = sizeOf(inner, sizeOfLocalText, isFresh);
        break;
      default:
        return -1;
    }
    count += 1;
    if (each >= 0) size += key.length + each + 4;
    else if (inner !== undefined) return -1;
  }
  if (found !== 1) return -1;
  if (!dateOrderClear(onGiven, untilGiven)) return -1;
  return isFresh || isPlain(object, count) ? size : -1;
}

export function sizeOfRelationship(object: unknown, isFresh: boolean): number {
  if (typeof object !== 'object' || object === null) return -1;
  let size = 1;
  let count = 0;
  let found = 0;
  let tierGiven: unknown;
  let roleGiven: unknown;
  for (const key in object) {
    const inner: unknown = (object as Record<string, unknown>)[key];
    let each: number;
    switch (key) {
      case 'kind':
        each = inner === 'relationship' ? inner.length + 2 : -1;
        if (each < 0) return -1;
        found += 1;
        break;
      case 'id':
        each = sizeOf(inner, relationshipId, isFresh);
        if (each < 0) return -1;
        found += 1;
        break;
      case 'from':
        each = sizeOf(inner, partyId, isFresh);
        if (each < 0) return -1;
        found += 1;
        break;
      case 'to':
        each = sizeOf(inner, partyId, isFresh);
        if (each < 0) return -1;
        found += 1;
        break;
      case 'type':
        each = sizeOf(inner, relationshipTypeCode, isFresh);
        if (each < 0) return -1;
        found += 1;
        break;
      case 'role':
        each = sizeOf(inner, text1024, isFresh);
        roleGiven = inner;
        break;
      case 'period':
        each = sizeOf(inner, sizeOfPeriod, isFresh);
        break;
      case 'tier':
        each = sizeOf(inner, relationshipTierCode, isFresh);
        tierGiven = inner;
        break;
      case 'share':
        each = sizeOf(inner, sizeOfQuantity, isFresh);
        break;
      case 'value':
        each = sizeOf(inner, sizeOfMoney, isFresh);
        break;
      case 'establishedBy':
        each = sizeOf(inner, agreementId, isFresh);
        break;
      case 'history':
        each = sizeOfList(inner, 1000, sizeOfActOfMembership, isFresh);
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
  if (found !== 5) return -1;
  if (!otherWithoutTextClear('other', tierGiven, roleGiven)) return -1;
  return isFresh || isPlain(object, count) ? size : -1;
}
