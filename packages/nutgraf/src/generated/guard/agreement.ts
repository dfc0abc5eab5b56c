// Written by `npm run generate` from the schemas. Do not edit.

import { actorId, agreementActCode, agreementDisclosureCode, agreementId, agreementInstrumentCode, agreementRelationCode, agreementTopicCode, date, eventId, extensionKey, milestoneStatusCode, milestoneTypeCode, obligationTypeCode, originId, participantRoleCode, placeId, positionId, provisionTypeCode, text2048, text65536, webUrl } from './constant.ts';
import { agreementSteps, dateOrderClear, historyClear } from '../../entities/check/date-order.ts';
import { isPlain } from '../../values/guard/plain.ts';
import { otherWithoutTextClear } from '../../entities/check/other-without-text.ts';
import { sizeOfIdentifier, sizeOfItem, sizeOfLocalText, sizeOfMoney, sizeOfName, sizeOfPeriod, sizeOfQuantity, sizeOfTitle } from './value.ts';
import { sizeOfKeyed } from '../../values/guard/json.ts';
import { sizeOfList, sizeOfStrings } from '../../values/guard/list.ts';
import { sizeOfString } from '../../values/guard/string.ts';

function sizeOfParticipant(object: unknown, isFresh: boolean): number {
  if (typeof object !== 'object' || object === null) return -1;
  let size = 1;
  let count = 0;
  let found = 0;
  for (const key in object) {
    const inner: unknown = (object as Record<string, unknown>)[key];
    let each: number;
    switch (key) {
      case 'actor':
        each = sizeOfString(inner, actorId);
        if (each < 0) return -1;
        found += 1;
        break;
      case 'role':
        each = sizeOfString(inner, participantRoleCode);
        if (each < 0) return -1;
        found += 1;
        break;
      case 'onBehalfOf':
        each = sizeOfString(inner, actorId);
        break;
      case 'position':
        each = sizeOfString(inner, positionId);
        break;
      case 'note':
        each = sizeOfString(inner, text65536);
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

function sizeOfObligation(object: unknown, isFresh: boolean): number {
  if (typeof object !== 'object' || object === null) return -1;
  let size = 1;
  let count = 0;
  let found = 0;
  for (const key in object) {
    const inner: unknown = (object as Record<string, unknown>)[key];
    let each: number;
    switch (key) {
      case 'type':
        each = sizeOfString(inner, obligationTypeCode);
        if (each < 0) return -1;
        found += 1;
        break;
      case 'by':
        each = sizeOfStrings(inner, 1000, actorId);
        break;
      case 'towards':
        each = sizeOfStrings(inner, 1000, actorId);
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

function sizeOfProvision(object: unknown, isFresh: boolean): number {
  if (typeof object !== 'object' || object === null) return -1;
  let size = 1;
  let count = 0;
  let found = 0;
  let typeGiven: unknown;
  let textGiven: unknown;
  for (const key in object) {
    const inner: unknown = (object as Record<string, unknown>)[key];
    let each: number;
    switch (key) {
      case 'type':
        each = sizeOfString(inner, provisionTypeCode);
        if (each < 0) return -1;
        found += 1;
        typeGiven = inner;
        break;
      case 'text':
        each = sizeOfLocalText(inner, isFresh);
        textGiven = inner;
        break;
      case 'from':
        each = sizeOfString(inner, actorId);
        break;
      case 'to':
        each = sizeOfString(inner, actorId);
        break;
      case 'items':
        each = sizeOfList(inner, 1000, sizeOfItem, isFresh);
        break;
      case 'value':
        each = sizeOfMoney(inner, isFresh);
        break;
      case 'period':
        each = sizeOfPeriod(inner, isFresh);
        break;
      default:
        return -1;
    }
    count += 1;
    if (each >= 0) size += key.length + each + 4;
    else if (inner !== undefined) return -1;
  }
  if (found !== 1) return -1;
  if (!otherWithoutTextClear('other', typeGiven, textGiven)) return -1;
  return isFresh || isPlain(object, count) ? size : -1;
}

function sizeOfMilestone(object: unknown, isFresh: boolean): number {
  if (typeof object !== 'object' || object === null) return -1;
  let size = 1;
  let count = 0;
  let found = 0;
  for (const key in object) {
    const inner: unknown = (object as Record<string, unknown>)[key];
    let each: number;
    switch (key) {
      case 'type':
        each = sizeOfString(inner, milestoneTypeCode);
        if (each < 0) return -1;
        found += 1;
        break;
      case 'status':
        each = sizeOfString(inner, milestoneStatusCode);
        break;
      case 'due':
        each = sizeOfString(inner, date);
        break;
      case 'metOn':
        each = sizeOfString(inner, date);
        break;
      case 'quantity':
        each = sizeOfQuantity(inner, isFresh);
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

function sizeOfActOfAgreement(object: unknown, isFresh: boolean): number {
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
        each = sizeOfString(inner, agreementActCode);
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

function sizeOfAgreementLink(object: unknown, isFresh: boolean): number {
  if (typeof object !== 'object' || object === null) return -1;
  let size = 1;
  let count = 0;
  let found = 0;
  for (const key in object) {
    const inner: unknown = (object as Record<string, unknown>)[key];
    let each: number;
    switch (key) {
      case 'type':
        each = sizeOfString(inner, agreementRelationCode);
        if (each < 0) return -1;
        found += 1;
        break;
      case 'target':
        each = sizeOfString(inner, agreementId);
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

export function sizeOfAgreement(object: unknown, isFresh: boolean): number {
  if (typeof object !== 'object' || object === null) return -1;
  let size = 1;
  let count = 0;
  let found = 0;
  let historyGiven: unknown;
  let topicsGiven: unknown;
  let titleGiven: unknown;
  let descriptionGiven: unknown;
  for (const key in object) {
    const inner: unknown = (object as Record<string, unknown>)[key];
    let each: number;
    switch (key) {
      case 'kind':
        each = inner === 'agreement' ? inner.length + 2 : -1;
        if (each < 0) return -1;
        found += 1;
        break;
      case 'id':
        each = sizeOfString(inner, agreementId);
        if (each < 0) return -1;
        found += 1;
        break;
      case 'title':
        each = sizeOfTitle(inner, isFresh);
        titleGiven = inner;
        break;
      case 'names':
        each = sizeOfList(inner, 1000, sizeOfName, isFresh);
        break;
      case 'instrument':
        each = sizeOfString(inner, agreementInstrumentCode);
        break;
      case 'topics':
        each = sizeOfStrings(inner, 50, agreementTopicCode);
        topicsGiven = inner;
        break;
      case 'participants':
        each = sizeOfList(inner, 1000, sizeOfParticipant, isFresh);
        if (each < 0) return -1;
        found += 1;
        break;
      case 'obligations':
        each = sizeOfList(inner, 100, sizeOfObligation, isFresh);
        break;
      case 'provisions':
        each = sizeOfList(inner, 1000, sizeOfProvision, isFresh);
        break;
      case 'milestones':
        each = sizeOfList(inner, 1000, sizeOfMilestone, isFresh);
        break;
      case 'history':
        each = sizeOfList(inner, 1000, sizeOfActOfAgreement, isFresh);
        historyGiven = inner;
        break;
      case 'expires':
        each = sizeOfString(inner, date);
        break;
      case 'disclosure':
        each = sizeOfString(inner, agreementDisclosureCode);
        break;
      case 'relations':
        each = sizeOfList(inner, 100, sizeOfAgreementLink, isFresh);
        break;
      case 'identifiers':
        each = sizeOfList(inner, 1000, sizeOfIdentifier, isFresh);
        break;
      case 'description':
        each = sizeOfLocalText(inner, isFresh);
        descriptionGiven = inner;
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
  if (!historyClear(historyGiven, agreementSteps)) return -1;
  if (!otherWithoutTextClear('other', topicsGiven, titleGiven, descriptionGiven)) return -1;
  return isFresh || isPlain(object, count) ? size : -1;
}
