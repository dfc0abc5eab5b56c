// Written by `npm run generate` from the schemas. Do not edit.

import { agreementIdPrefix, eventIdPrefix, extensionsKeyPattern, membershipActCodes, ownCodePattern, partyIdPrefixes, placeIdPrefix, relationshipIdPrefix, relationshipTierCodes, relationshipTypeCodes } from './constant.ts';
import { dateOrderClear } from '../../entities/check/date-order.ts';
import { isDate } from '../../values/guard/date.ts';
import { isForm, isText } from '../../values/guard/text.ts';
import { isId, isIdOf } from '../../values/guard/slug.ts';
import { isPlain } from '../../values/guard/plain.ts';
import { otherWithoutTextClear } from '../../entities/check/other-without-text.ts';
import { sizeOfActorIdList, sizeOfIdentifierList, sizeOfLocalText, sizeOfLocalTextList, sizeOfMoney, sizeOfOriginIdList, sizeOfPeriod, sizeOfQuantity, sizeOfWebUrlList } from './value.ts';
import { sizeOfKeyed } from '../../values/guard/json.ts';

function sizeOfActOfMembership(object: unknown, isFresh: boolean): number {
  if (typeof object !== 'object' || object === null) return -1;
  let size = 1;
  let count = 0;
  let found = 0;
  let onGiven: unknown;
  let untilGiven: unknown;
  for (const key in object) {
    const inner: unknown = (object as Record<string, unknown>)[key];
    count += 1;
    switch (key) {
      case 'type': {
        if (!membershipActCodes.has(inner)) return -1;
        size += (inner as string).length + 10;
        found += 1;
        break;
      }
      case 'on': {
        if (inner === undefined) break;
        if (!isDate(inner)) return -1;
        size += (inner as string).length + 8;
        onGiven = inner;
        break;
      }
      case 'effectiveOn': {
        if (inner === undefined) break;
        if (!isDate(inner)) return -1;
        size += (inner as string).length + 17;
        break;
      }
      case 'until': {
        if (inner === undefined) break;
        if (!isDate(inner)) return -1;
        size += (inner as string).length + 11;
        untilGiven = inner;
        break;
      }
      case 'by': {
        if (inner === undefined) break;
        const each = sizeOfActorIdList(inner, isFresh);
        if (each < 0) return -1;
        size += each + 6;
        break;
      }
      case 'place': {
        if (inner === undefined) break;
        if (!isId(inner, placeIdPrefix)) return -1;
        size += (inner as string).length + 11;
        break;
      }
      case 'through': {
        if (inner === undefined) break;
        if (!isId(inner, eventIdPrefix)) return -1;
        size += (inner as string).length + 13;
        break;
      }
      case 'citation': {
        if (inner === undefined) break;
        if (!isText(inner, 2048)) return -1;
        size += (inner as string).length + 14;
        break;
      }
      case 'note': {
        if (inner === undefined) break;
        const each = sizeOfLocalText(inner, isFresh);
        if (each < 0) return -1;
        size += each + 8;
        break;
      }
      default:
        return -1;
    }
  }
  if (found !== 1) return -1;
  if (!dateOrderClear(onGiven, untilGiven)) return -1;
  return isFresh || isPlain(object, count) ? size : -1;
}

function sizeOfActOfMembershipList(list: unknown, isFresh: boolean): number {
  if (!Array.isArray(list) || list.length < 1 || list.length > 1000) return -1;
  let size = 1;
  for (let index = 0; index < list.length; index++) {
    const inner: unknown = list[index];
    const each = sizeOfActOfMembership(inner, isFresh);
    if (each < 0) return -1;
    size += each + 1;
  }
  return size;
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
    count += 1;
    switch (key) {
      case 'kind': {
        if (!(inner === 'relationship')) return -1;
        size += (inner as string).length + 10;
        found += 1;
        break;
      }
      case 'id': {
        if (!isId(inner, relationshipIdPrefix)) return -1;
        size += (inner as string).length + 8;
        found += 1;
        break;
      }
      case 'from': {
        if (!isIdOf(inner, partyIdPrefixes)) return -1;
        size += (inner as string).length + 10;
        found += 1;
        break;
      }
      case 'to': {
        if (!isIdOf(inner, partyIdPrefixes)) return -1;
        size += (inner as string).length + 8;
        found += 1;
        break;
      }
      case 'type': {
        if (!(relationshipTypeCodes.has(inner) || isForm(inner, 128, ownCodePattern))) return -1;
        size += (inner as string).length + 10;
        found += 1;
        break;
      }
      case 'role': {
        if (inner === undefined) break;
        if (!isText(inner, 1024)) return -1;
        size += (inner as string).length + 10;
        roleGiven = inner;
        break;
      }
      case 'period': {
        if (inner === undefined) break;
        const each = sizeOfPeriod(inner, isFresh);
        if (each < 0) return -1;
        size += each + 10;
        break;
      }
      case 'tier': {
        if (inner === undefined) break;
        if (!relationshipTierCodes.has(inner)) return -1;
        size += (inner as string).length + 10;
        tierGiven = inner;
        break;
      }
      case 'share': {
        if (inner === undefined) break;
        const each = sizeOfQuantity(inner, isFresh);
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
      case 'establishedBy': {
        if (inner === undefined) break;
        if (!isId(inner, agreementIdPrefix)) return -1;
        size += (inner as string).length + 19;
        break;
      }
      case 'history': {
        if (inner === undefined) break;
        const each = sizeOfActOfMembershipList(inner, isFresh);
        if (each < 0) return -1;
        size += each + 11;
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
  if (found !== 5) return -1;
  if (!otherWithoutTextClear('other', tierGiven, roleGiven)) return -1;
  return isFresh || isPlain(object, count) ? size : -1;
}
