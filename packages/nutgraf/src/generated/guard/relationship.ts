// Written by `npm run generate` from the schemas. Do not edit.

import { actorId, agreementId, date, eventId, extensionKey, membershipActCode, originId, partyId, placeId, relationshipId, relationshipTierCode, relationshipTypeCode, text1024, text2048, webUrl } from './constant.ts';
import { dateOrderClear } from '../../entities/check/date-order.ts';
import { isPlain } from '../../values/guard/plain.ts';
import { otherWithoutTextClear } from '../../entities/check/other-without-text.ts';
import { sizeOfIdentifier, sizeOfLocalText, sizeOfMoney, sizeOfPeriod, sizeOfQuantity } from './value.ts';
import { sizeOfKeyed } from '../../values/guard/json.ts';
import { sizeOfList, sizeOfStrings } from '../../values/guard/list.ts';
import { sizeOfString } from '../../values/guard/string.ts';

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
        each = sizeOfString(inner, membershipActCode);
        if (each < 0) return -1;
        found += 1;
        break;
      case 'on':
        each = sizeOfString(inner, date);
        onGiven = inner;
        break;
      case 'effectiveOn':
        each = sizeOfString(inner, date);
        break;
      case 'until':
        each = sizeOfString(inner, date);
        untilGiven = inner;
        break;
      case 'by':
        each = sizeOfStrings(inner, 1000, actorId);
        break;
      case 'place':
        each = sizeOfString(inner, placeId);
        break;
      case 'through':
        each = sizeOfString(inner, eventId);
        break;
      case 'citation':
        each = sizeOfString(inner, text2048);
        break;
      case 'note':
        each = sizeOfLocalText(inner, isFresh);
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
        each = sizeOfString(inner, relationshipId);
        if (each < 0) return -1;
        found += 1;
        break;
      case 'from':
        each = sizeOfString(inner, partyId);
        if (each < 0) return -1;
        found += 1;
        break;
      case 'to':
        each = sizeOfString(inner, partyId);
        if (each < 0) return -1;
        found += 1;
        break;
      case 'type':
        each = sizeOfString(inner, relationshipTypeCode);
        if (each < 0) return -1;
        found += 1;
        break;
      case 'role':
        each = sizeOfString(inner, text1024);
        roleGiven = inner;
        break;
      case 'period':
        each = sizeOfPeriod(inner, isFresh);
        break;
      case 'tier':
        each = sizeOfString(inner, relationshipTierCode);
        tierGiven = inner;
        break;
      case 'share':
        each = sizeOfQuantity(inner, isFresh);
        break;
      case 'value':
        each = sizeOfMoney(inner, isFresh);
        break;
      case 'establishedBy':
        each = sizeOfString(inner, agreementId);
        break;
      case 'history':
        each = sizeOfList(inner, 1000, sizeOfActOfMembership, isFresh);
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
  if (found !== 5) return -1;
  if (!otherWithoutTextClear('other', tierGiven, roleGiven)) return -1;
  return isFresh || isPlain(object, count) ? size : -1;
}
