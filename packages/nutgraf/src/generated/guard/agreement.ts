// Written by `npm run generate` from the schemas. Do not edit.

import { actorId, agreementActCode, agreementDisclosureCode, agreementId, agreementInstrumentCode, agreementRelationCode, agreementTopicCode, date, eventId, extensionKey, milestoneStatusCode, milestoneTypeCode, obligationTypeCode, originId, participantRoleCode, placeId, positionId, provisionTypeCode, text2048, text65536, webUrl } from './constant.ts';
import { agreementSteps, dateOrderClear, historyClear } from '../../entities/check/date-order.ts';
import { isPlain } from '../../values/guard/plain.ts';
import { otherWithoutTextClear } from '../../entities/check/other-without-text.ts';
import { sizeOf } from '../../values/guard/size-of.ts';
import { sizeOfIdentifier, sizeOfItem, sizeOfLocalText, sizeOfMoney, sizeOfName, sizeOfPeriod, sizeOfQuantity, sizeOfTitle } from './value.ts';
import { sizeOfKeyed } from '../../values/guard/json.ts';
import { sizeOfList } from '../../values/guard/list.ts';

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
        each = sizeOf(inner, actorId, isFresh);
        if (each < 0) return -1;
        found += 1;
        break;
      case 'role':
        each = sizeOf(inner, participantRoleCode, isFresh);
        if (each < 0) return -1;
        found += 1;
        break;
      case 'onBehalfOf':
        each = sizeOf(inner, actorId, isFresh);
        break;
      case 'position':
        each = sizeOf(inner, positionId, isFresh);
        break;
      case 'note':
        each = sizeOf(inner, text65536, isFresh);
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
        each = sizeOf(inner, obligationTypeCode, isFresh);
        if (each < 0) return -1;
        found += 1;
        break;
      case 'by':
        each = sizeOfList(inner, 1000, actorId, isFresh);
        break;
      case 'towards':
        each = sizeOfList(inner, 1000, actorId, isFresh);
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
        each = sizeOf(inner, provisionTypeCode, isFresh);
        if (each < 0) return -1;
        found += 1;
        typeGiven = inner;
        break;
      case 'text':
        each = sizeOf(inner, sizeOfLocalText, isFresh);
        textGiven = inner;
        break;
      case 'from':
        each = sizeOf(inner, actorId, isFresh);
        break;
      case 'to':
        each = sizeOf(inner, actorId, isFresh);
        break;
      case 'items':
        each = sizeOfList(inner, 1000, sizeOfItem, isFresh);
        break;
      case 'value':
        each = sizeOf(inner, sizeOfMoney, isFresh);
        break;
      case 'period':
        each = sizeOf(inner, sizeOfPeriod, isFresh);
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
        each = sizeOf(inner, milestoneTypeCode, isFresh);
        if (each < 0) return -1;
        found += 1;
        break;
      case 'status':
        each = sizeOf(inner, milestoneStatusCode, isFresh);
        break;
      case 'due':
        each = sizeOf(inner, date, isFresh);
        break;
      case 'metOn':
        each = sizeOf(inner, date, isFresh);
        break;
      case 'quantity':
        each = sizeOf(inner, sizeOfQuantity, isFresh);
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
        each = sizeOf(inner, agreementActCode, isFresh);
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
        each = sizeOf(inner, agreementRelationCode, isFresh);
        if (each < 0) return -1;
        found += 1;
        break;
      case 'target':
        each = sizeOf(inner, agreementId, isFresh);
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
        each = sizeOf(inner, agreementId, isFresh);
        if (each < 0) return -1;
        found += 1;
        break;
      case 'title':
        each = sizeOf(inner, sizeOfTitle, isFresh);
        titleGiven = inner;
        break;
      case 'names':
        each = sizeOfList(inner, 1000, sizeOfName, isFresh);
        break;
      case 'instrument':
        each = sizeOf(inner, agreementInstrumentCode, isFresh);
        break;
      case 'topics':
        each = sizeOfList(inner, 50, agreementTopicCode, isFresh);
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
        each = sizeOf(inner, date, isFresh);
        break;
      case 'disclosure':
        each = sizeOf(inner, agreementDisclosureCode, isFresh);
        break;
      case 'relations':
        each = sizeOfList(inner, 100, sizeOfAgreementLink, isFresh);
        break;
      case 'identifiers':
        each = sizeOfList(inner, 1000, sizeOfIdentifier, isFresh);
        break;
      case 'description':
        each = sizeOf(inner, sizeOfLocalText, isFresh);
        descriptionGiven = inner;
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
  if (!historyClear(historyGiven, agreementSteps)) return -1;
  if (!otherWithoutTextClear('other', topicsGiven, titleGiven, descriptionGiven)) return -1;
  return isFresh || isPlain(object, count) ? size : -1;
}
