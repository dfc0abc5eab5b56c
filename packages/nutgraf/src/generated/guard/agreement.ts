// Written by `npm run generate` from the schemas. Do not edit.

import { actorIdPrefixes, agreementActCodes, agreementDisclosureCodes, agreementIdPrefix, agreementInstrumentCodes, agreementRelationCodes, agreementTopicCodes, eventIdPrefix, extensionsKeyPattern, milestoneStatusCodes, milestoneTypeCodes, obligationTypeCodes, ownCodePattern, participantRoleCodes, placeIdPrefix, positionIdPrefix, provisionTypeCodes } from './constant.ts';
import { agreementSteps, dateOrderClear, historyClear } from '../../entities/check/date-order.ts';
import { isDate } from '../../values/guard/date.ts';
import { isForm, isText } from '../../values/guard/text.ts';
import { isId, isIdOf } from '../../values/guard/slug.ts';
import { isPlain } from '../../values/guard/plain.ts';
import { otherWithoutTextClear } from '../../entities/check/other-without-text.ts';
import { sizeOfActorIdList, sizeOfIdentifierList, sizeOfItemList, sizeOfLocalText, sizeOfLocalTextList, sizeOfMoney, sizeOfNameList, sizeOfOriginIdList, sizeOfPeriod, sizeOfQuantity, sizeOfTitle, sizeOfWebUrlList } from './value.ts';
import { sizeOfKeyed } from '../../values/guard/json.ts';

function sizeOfAgreementTopicList(list: unknown, isFresh: boolean): number {
  if (!Array.isArray(list) || list.length < 1 || list.length > 50) return -1;
  let size = 1;
  for (let index = 0; index < list.length; index++) {
    const inner: unknown = list[index];
    if (!(agreementTopicCodes.has(inner) || isForm(inner, 128, ownCodePattern))) return -1;
    size += (inner as string).length + 3;
  }
  return size;
}

function sizeOfParticipant(object: unknown, isFresh: boolean): number {
  if (typeof object !== 'object' || object === null) return -1;
  let size = 1;
  let count = 0;
  let found = 0;
  for (const key in object) {
    const inner: unknown = (object as Record<string, unknown>)[key];
    count += 1;
    switch (key) {
      case 'actor': {
        if (!isIdOf(inner, actorIdPrefixes)) return -1;
        size += (inner as string).length + 11;
        found += 1;
        break;
      }
      case 'role': {
        if (!(participantRoleCodes.has(inner) || isForm(inner, 128, ownCodePattern))) return -1;
        size += (inner as string).length + 10;
        found += 1;
        break;
      }
      case 'onBehalfOf': {
        if (inner === undefined) break;
        if (!isIdOf(inner, actorIdPrefixes)) return -1;
        size += (inner as string).length + 16;
        break;
      }
      case 'position': {
        if (inner === undefined) break;
        if (!isId(inner, positionIdPrefix)) return -1;
        size += (inner as string).length + 14;
        break;
      }
      case 'note': {
        if (inner === undefined) break;
        if (!isText(inner, 65536)) return -1;
        size += (inner as string).length + 10;
        break;
      }
      default:
        return -1;
    }
  }
  if (found !== 2) return -1;
  return isFresh || isPlain(object, count) ? size : -1;
}

function sizeOfParticipantList(list: unknown, isFresh: boolean): number {
  if (!Array.isArray(list) || list.length < 1 || list.length > 1000) return -1;
  let size = 1;
  for (let index = 0; index < list.length; index++) {
    const inner: unknown = list[index];
    const each = sizeOfParticipant(inner, isFresh);
    if (each < 0) return -1;
    size += each + 1;
  }
  return size;
}

function sizeOfObligation(object: unknown, isFresh: boolean): number {
  if (typeof object !== 'object' || object === null) return -1;
  let size = 1;
  let count = 0;
  let found = 0;
  for (const key in object) {
    const inner: unknown = (object as Record<string, unknown>)[key];
    count += 1;
    switch (key) {
      case 'type': {
        if (!obligationTypeCodes.has(inner)) return -1;
        size += (inner as string).length + 10;
        found += 1;
        break;
      }
      case 'by': {
        if (inner === undefined) break;
        const each = sizeOfActorIdList(inner, isFresh);
        if (each < 0) return -1;
        size += each + 6;
        break;
      }
      case 'towards': {
        if (inner === undefined) break;
        const each = sizeOfActorIdList(inner, isFresh);
        if (each < 0) return -1;
        size += each + 11;
        break;
      }
      default:
        return -1;
    }
  }
  if (found !== 1) return -1;
  return isFresh || isPlain(object, count) ? size : -1;
}

function sizeOfObligationList(list: unknown, isFresh: boolean): number {
  if (!Array.isArray(list) || list.length < 1 || list.length > 100) return -1;
  let size = 1;
  for (let index = 0; index < list.length; index++) {
    const inner: unknown = list[index];
    const each = sizeOfObligation(inner, isFresh);
    if (each < 0) return -1;
    size += each + 1;
  }
  return size;
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
    count += 1;
    switch (key) {
      case 'type': {
        if (!(provisionTypeCodes.has(inner) || isForm(inner, 128, ownCodePattern))) return -1;
        size += (inner as string).length + 10;
        found += 1;
        typeGiven = inner;
        break;
      }
      case 'text': {
        if (inner === undefined) break;
        const each = sizeOfLocalText(inner, isFresh);
        if (each < 0) return -1;
        size += each + 8;
        textGiven = inner;
        break;
      }
      case 'from': {
        if (inner === undefined) break;
        if (!isIdOf(inner, actorIdPrefixes)) return -1;
        size += (inner as string).length + 10;
        break;
      }
      case 'to': {
        if (inner === undefined) break;
        if (!isIdOf(inner, actorIdPrefixes)) return -1;
        size += (inner as string).length + 8;
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
      case 'period': {
        if (inner === undefined) break;
        const each = sizeOfPeriod(inner, isFresh);
        if (each < 0) return -1;
        size += each + 10;
        break;
      }
      default:
        return -1;
    }
  }
  if (found !== 1) return -1;
  if (!otherWithoutTextClear('other', typeGiven, textGiven)) return -1;
  return isFresh || isPlain(object, count) ? size : -1;
}

function sizeOfProvisionList(list: unknown, isFresh: boolean): number {
  if (!Array.isArray(list) || list.length < 1 || list.length > 1000) return -1;
  let size = 1;
  for (let index = 0; index < list.length; index++) {
    const inner: unknown = list[index];
    const each = sizeOfProvision(inner, isFresh);
    if (each < 0) return -1;
    size += each + 1;
  }
  return size;
}

function sizeOfMilestone(object: unknown, isFresh: boolean): number {
  if (typeof object !== 'object' || object === null) return -1;
  let size = 1;
  let count = 0;
  let found = 0;
  for (const key in object) {
    const inner: unknown = (object as Record<string, unknown>)[key];
    count += 1;
    switch (key) {
      case 'type': {
        if (!milestoneTypeCodes.has(inner)) return -1;
        size += (inner as string).length + 10;
        found += 1;
        break;
      }
      case 'status': {
        if (inner === undefined) break;
        if (!milestoneStatusCodes.has(inner)) return -1;
        size += (inner as string).length + 12;
        break;
      }
      case 'due': {
        if (inner === undefined) break;
        if (!isDate(inner)) return -1;
        size += (inner as string).length + 9;
        break;
      }
      case 'metOn': {
        if (inner === undefined) break;
        if (!isDate(inner)) return -1;
        size += (inner as string).length + 11;
        break;
      }
      case 'quantity': {
        if (inner === undefined) break;
        const each = sizeOfQuantity(inner, isFresh);
        if (each < 0) return -1;
        size += each + 12;
        break;
      }
      default:
        return -1;
    }
  }
  if (found !== 1) return -1;
  return isFresh || isPlain(object, count) ? size : -1;
}

function sizeOfMilestoneList(list: unknown, isFresh: boolean): number {
  if (!Array.isArray(list) || list.length < 1 || list.length > 1000) return -1;
  let size = 1;
  for (let index = 0; index < list.length; index++) {
    const inner: unknown = list[index];
    const each = sizeOfMilestone(inner, isFresh);
    if (each < 0) return -1;
    size += each + 1;
  }
  return size;
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
    count += 1;
    switch (key) {
      case 'type': {
        if (!agreementActCodes.has(inner)) return -1;
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

function sizeOfActOfAgreementList(list: unknown, isFresh: boolean): number {
  if (!Array.isArray(list) || list.length < 1 || list.length > 1000) return -1;
  let size = 1;
  for (let index = 0; index < list.length; index++) {
    const inner: unknown = list[index];
    const each = sizeOfActOfAgreement(inner, isFresh);
    if (each < 0) return -1;
    size += each + 1;
  }
  return size;
}

function sizeOfAgreementLink(object: unknown, isFresh: boolean): number {
  if (typeof object !== 'object' || object === null) return -1;
  let size = 1;
  let count = 0;
  let found = 0;
  for (const key in object) {
    const inner: unknown = (object as Record<string, unknown>)[key];
    count += 1;
    switch (key) {
      case 'type': {
        if (!agreementRelationCodes.has(inner)) return -1;
        size += (inner as string).length + 10;
        found += 1;
        break;
      }
      case 'target': {
        if (!isId(inner, agreementIdPrefix)) return -1;
        size += (inner as string).length + 12;
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

function sizeOfAgreementLinkList(list: unknown, isFresh: boolean): number {
  if (!Array.isArray(list) || list.length < 1 || list.length > 100) return -1;
  let size = 1;
  for (let index = 0; index < list.length; index++) {
    const inner: unknown = list[index];
    const each = sizeOfAgreementLink(inner, isFresh);
    if (each < 0) return -1;
    size += each + 1;
  }
  return size;
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
    count += 1;
    switch (key) {
      case 'kind': {
        if (!(inner === 'agreement')) return -1;
        size += (inner as string).length + 10;
        found += 1;
        break;
      }
      case 'id': {
        if (!isId(inner, agreementIdPrefix)) return -1;
        size += (inner as string).length + 8;
        found += 1;
        break;
      }
      case 'title': {
        if (inner === undefined) break;
        const each = sizeOfTitle(inner, isFresh);
        if (each < 0) return -1;
        size += each + 9;
        titleGiven = inner;
        break;
      }
      case 'names': {
        if (inner === undefined) break;
        const each = sizeOfNameList(inner, isFresh);
        if (each < 0) return -1;
        size += each + 9;
        break;
      }
      case 'instrument': {
        if (inner === undefined) break;
        if (!(agreementInstrumentCodes.has(inner) || isForm(inner, 128, ownCodePattern))) return -1;
        size += (inner as string).length + 16;
        break;
      }
      case 'topics': {
        if (inner === undefined) break;
        const each = sizeOfAgreementTopicList(inner, isFresh);
        if (each < 0) return -1;
        size += each + 10;
        topicsGiven = inner;
        break;
      }
      case 'participants': {
        const each = sizeOfParticipantList(inner, isFresh);
        if (each < 0) return -1;
        size += each + 16;
        found += 1;
        break;
      }
      case 'obligations': {
        if (inner === undefined) break;
        const each = sizeOfObligationList(inner, isFresh);
        if (each < 0) return -1;
        size += each + 15;
        break;
      }
      case 'provisions': {
        if (inner === undefined) break;
        const each = sizeOfProvisionList(inner, isFresh);
        if (each < 0) return -1;
        size += each + 14;
        break;
      }
      case 'milestones': {
        if (inner === undefined) break;
        const each = sizeOfMilestoneList(inner, isFresh);
        if (each < 0) return -1;
        size += each + 14;
        break;
      }
      case 'history': {
        if (inner === undefined) break;
        const each = sizeOfActOfAgreementList(inner, isFresh);
        if (each < 0) return -1;
        size += each + 11;
        historyGiven = inner;
        break;
      }
      case 'expires': {
        if (inner === undefined) break;
        if (!isDate(inner)) return -1;
        size += (inner as string).length + 13;
        break;
      }
      case 'disclosure': {
        if (inner === undefined) break;
        if (!agreementDisclosureCodes.has(inner)) return -1;
        size += (inner as string).length + 16;
        break;
      }
      case 'relations': {
        if (inner === undefined) break;
        const each = sizeOfAgreementLinkList(inner, isFresh);
        if (each < 0) return -1;
        size += each + 13;
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
        descriptionGiven = inner;
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
  if (!historyClear(historyGiven, agreementSteps)) return -1;
  if (!otherWithoutTextClear('other', topicsGiven, titleGiven, descriptionGiven)) return -1;
  return isFresh || isPlain(object, count) ? size : -1;
}
