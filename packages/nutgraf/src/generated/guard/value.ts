// Written by `npm run generate` from the schemas. Do not edit.

import { actorIdPrefixes, amountPattern, claimIdPrefix, contactTypeCodes, countryCodes, currencyCodes, entityIdPrefixes, eventIdPrefix, exemptionCategoryCodes, identifierSchemeCodes, identifierStatusCodes, itemCategoryCodes, languageTagPattern, measureTypeCodes, nameTypeCodes, originIdPrefixes, ownCodePattern, placeIdPrefix, recognitionStatusCodes, sanctionActCodes, scriptCodes, topicCodes, unspecifiedReasonCodes, webUrlPattern } from './constant.ts';
import { checkDigitClear } from '../../entities/check/check-digit.ts';
import { dateOrderClear, historyClear, sanctionSteps } from '../../entities/check/date-order.ts';
import { isDate } from '../../values/guard/date.ts';
import { isForm, isText, isTwoLetters, isUsualUrl } from '../../values/guard/text.ts';
import { isId, isIdOf } from '../../values/guard/slug.ts';
import { isPlain } from '../../values/guard/plain.ts';
import { isSeen } from '../../values/hidden-character.ts';
import { otherWithoutTextClear } from '../../entities/check/other-without-text.ts';
import { rangeClear } from '../../entities/check/range.ts';
import { sizeOfNumber } from '../../values/guard/size.ts';

export function sizeOfLocalText(object: unknown, isFresh: boolean): number {
  if (typeof object !== 'object' || object === null) return -1;
  let size = 1;
  let count = 0;
  let found = 0;
  for (const key in object) {
    const inner: unknown = (object as Record<string, unknown>)[key];
    count += 1;
    switch (key) {
      case 'text': {
        if (!isText(inner, 65536)) return -1;
        size += (inner as string).length + 10;
        found += 1;
        break;
      }
      case 'lang': {
        if (inner === undefined) break;
        if (!(isTwoLetters(inner) || (isForm(inner, 35, languageTagPattern)))) return -1;
        size += (inner as string).length + 10;
        break;
      }
      default:
        return -1;
    }
  }
  if (found !== 1) return -1;
  return isFresh || isPlain(object, count) ? size : -1;
}

export function sizeOfEntityIdList(list: unknown, isFresh: boolean): number {
  if (!Array.isArray(list) || list.length < 1 || list.length > 1000) return -1;
  let size = 1;
  for (let index = 0; index < list.length; index++) {
    const inner: unknown = list[index];
    if (!isIdOf(inner, entityIdPrefixes)) return -1;
    size += (inner as string).length + 3;
  }
  return size;
}

export function sizeOfClaimIdList(list: unknown, isFresh: boolean): number {
  if (!Array.isArray(list) || list.length < 1 || list.length > 1000) return -1;
  let size = 1;
  for (let index = 0; index < list.length; index++) {
    const inner: unknown = list[index];
    if (!isId(inner, claimIdPrefix)) return -1;
    size += (inner as string).length + 3;
  }
  return size;
}

function sizeOfIdentifier(object: unknown, isFresh: boolean): number {
  if (typeof object !== 'object' || object === null) return -1;
  let size = 1;
  let count = 0;
  let found = 0;
  let schemeGiven: unknown;
  let valueGiven: unknown;
  let issuedOnGiven: unknown;
  let expiresOnGiven: unknown;
  let noteGiven: unknown;
  for (const key in object) {
    const inner: unknown = (object as Record<string, unknown>)[key];
    count += 1;
    switch (key) {
      case 'scheme': {
        if (!(identifierSchemeCodes.has(inner) || isForm(inner, 128, ownCodePattern))) return -1;
        size += (inner as string).length + 12;
        found += 1;
        schemeGiven = inner;
        break;
      }
      case 'value': {
        if (!isText(inner, 512)) return -1;
        size += (inner as string).length + 11;
        found += 1;
        valueGiven = inner;
        break;
      }
      case 'country': {
        if (inner === undefined) break;
        if (!countryCodes.has(inner)) return -1;
        size += (inner as string).length + 13;
        break;
      }
      case 'issuedBy': {
        if (inner === undefined) break;
        if (!isText(inner, 1024)) return -1;
        size += (inner as string).length + 14;
        break;
      }
      case 'issuedOn': {
        if (inner === undefined) break;
        if (!isDate(inner)) return -1;
        size += (inner as string).length + 14;
        issuedOnGiven = inner;
        break;
      }
      case 'expiresOn': {
        if (inner === undefined) break;
        if (!isDate(inner)) return -1;
        size += (inner as string).length + 15;
        expiresOnGiven = inner;
        break;
      }
      case 'status': {
        if (inner === undefined) break;
        if (!identifierStatusCodes.has(inner)) return -1;
        size += (inner as string).length + 12;
        break;
      }
      case 'note': {
        if (inner === undefined) break;
        if (!isText(inner, 65536)) return -1;
        size += (inner as string).length + 10;
        noteGiven = inner;
        break;
      }
      default:
        return -1;
    }
  }
  if (found !== 2) return -1;
  if (!checkDigitClear(schemeGiven, valueGiven)) return -1;
  if (!dateOrderClear(issuedOnGiven, expiresOnGiven)) return -1;
  if (!otherWithoutTextClear('other-document', schemeGiven, noteGiven)) return -1;
  return isFresh || isPlain(object, count) ? size : -1;
}

export function sizeOfIdentifierList(list: unknown, isFresh: boolean): number {
  if (!Array.isArray(list) || list.length < 1 || list.length > 1000) return -1;
  let size = 1;
  for (let index = 0; index < list.length; index++) {
    const inner: unknown = list[index];
    const each = sizeOfIdentifier(inner, isFresh);
    if (each < 0) return -1;
    size += each + 1;
  }
  return size;
}

export function sizeOfLocalTextList(list: unknown, isFresh: boolean): number {
  if (!Array.isArray(list) || list.length < 1 || list.length > 1000) return -1;
  let size = 1;
  for (let index = 0; index < list.length; index++) {
    const inner: unknown = list[index];
    const each = sizeOfLocalText(inner, isFresh);
    if (each < 0) return -1;
    size += each + 1;
  }
  return size;
}

export function sizeOfWebUrlList(list: unknown, isFresh: boolean): number {
  if (!Array.isArray(list) || list.length < 1 || list.length > 1000) return -1;
  let size = 1;
  for (let index = 0; index < list.length; index++) {
    const inner: unknown = list[index];
    if (!(isUsualUrl(inner) || (isForm(inner, 2048, webUrlPattern) && isSeen(inner, false)))) return -1;
    size += (inner as string).length + 3;
  }
  return size;
}

export function sizeOfOriginIdList(list: unknown, isFresh: boolean): number {
  if (!Array.isArray(list) || list.length < 1 || list.length > 1000) return -1;
  let size = 1;
  for (let index = 0; index < list.length; index++) {
    const inner: unknown = list[index];
    if (!isIdOf(inner, originIdPrefixes)) return -1;
    size += (inner as string).length + 3;
  }
  return size;
}

function sizeOfNameParts(object: unknown, isFresh: boolean): number {
  if (typeof object !== 'object' || object === null) return -1;
  let size = 1;
  let count = 0;
  for (const key in object) {
    const inner: unknown = (object as Record<string, unknown>)[key];
    count += 1;
    switch (key) {
      case 'given': {
        if (inner === undefined) break;
        if (!isText(inner, 1024)) return -1;
        size += (inner as string).length + 11;
        break;
      }
      case 'additional': {
        if (inner === undefined) break;
        if (!isText(inner, 1024)) return -1;
        size += (inner as string).length + 16;
        break;
      }
      case 'family': {
        if (inner === undefined) break;
        if (!isText(inner, 1024)) return -1;
        size += (inner as string).length + 12;
        break;
      }
      case 'patronymic': {
        if (inner === undefined) break;
        if (!isText(inner, 1024)) return -1;
        size += (inner as string).length + 16;
        break;
      }
      case 'prefix': {
        if (inner === undefined) break;
        if (!isText(inner, 1024)) return -1;
        size += (inner as string).length + 12;
        break;
      }
      case 'suffix': {
        if (inner === undefined) break;
        if (!isText(inner, 1024)) return -1;
        size += (inner as string).length + 12;
        break;
      }
      default:
        return -1;
    }
  }
  if (size === 1) return -1;
  return isFresh || isPlain(object, count) ? size : -1;
}

export function sizeOfPeriod(object: unknown, isFresh: boolean): number {
  if (typeof object !== 'object' || object === null) return -1;
  let size = 1;
  let count = 0;
  let startGiven: unknown;
  let endGiven: unknown;
  for (const key in object) {
    const inner: unknown = (object as Record<string, unknown>)[key];
    count += 1;
    switch (key) {
      case 'start': {
        if (inner === undefined) break;
        if (!isDate(inner)) return -1;
        size += (inner as string).length + 11;
        startGiven = inner;
        break;
      }
      case 'end': {
        if (inner === undefined) break;
        if (!(isDate(inner) || inner === '..')) return -1;
        size += (inner as string).length + 9;
        endGiven = inner;
        break;
      }
      default:
        return -1;
    }
  }
  if (size === 1) return -1;
  if (!dateOrderClear(startGiven, endGiven)) return -1;
  return isFresh || isPlain(object, count) ? size : -1;
}

function sizeOfName(object: unknown, isFresh: boolean): number {
  if (typeof object !== 'object' || object === null) return -1;
  let size = 1;
  let count = 0;
  let found = 0;
  for (const key in object) {
    const inner: unknown = (object as Record<string, unknown>)[key];
    count += 1;
    switch (key) {
      case 'text': {
        if (!isText(inner, 1024)) return -1;
        size += (inner as string).length + 10;
        found += 1;
        break;
      }
      case 'lang': {
        if (inner === undefined) break;
        if (!(isTwoLetters(inner) || (isForm(inner, 35, languageTagPattern)))) return -1;
        size += (inner as string).length + 10;
        break;
      }
      case 'type': {
        if (inner === undefined) break;
        if (!nameTypeCodes.has(inner)) return -1;
        size += (inner as string).length + 10;
        break;
      }
      case 'script': {
        if (inner === undefined) break;
        if (!scriptCodes.has(inner)) return -1;
        size += (inner as string).length + 12;
        break;
      }
      case 'quality': {
        if (inner === undefined) break;
        if (!(inner === 'good' || inner === 'low')) return -1;
        size += (inner as string).length + 13;
        break;
      }
      case 'parts': {
        if (inner === undefined) break;
        const each = sizeOfNameParts(inner, isFresh);
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
  if (found !== 1) return -1;
  return isFresh || isPlain(object, count) ? size : -1;
}

export function sizeOfNameList(list: unknown, isFresh: boolean): number {
  if (!Array.isArray(list) || list.length < 1 || list.length > 1000) return -1;
  let size = 1;
  for (let index = 0; index < list.length; index++) {
    const inner: unknown = list[index];
    const each = sizeOfName(inner, isFresh);
    if (each < 0) return -1;
    size += each + 1;
  }
  return size;
}

export function sizeOfUnspecified(object: unknown, isFresh: boolean): number {
  if (typeof object !== 'object' || object === null) return -1;
  let size = 1;
  let count = 0;
  let found = 0;
  for (const key in object) {
    const inner: unknown = (object as Record<string, unknown>)[key];
    count += 1;
    switch (key) {
      case 'reason': {
        if (!unspecifiedReasonCodes.has(inner)) return -1;
        size += (inner as string).length + 12;
        found += 1;
        break;
      }
      case 'description': {
        const each = sizeOfLocalText(inner, isFresh);
        if (each < 0) return -1;
        size += each + 15;
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

export function sizeOfAddress(object: unknown, isFresh: boolean): number {
  if (typeof object !== 'object' || object === null) return -1;
  let size = 1;
  let count = 0;
  for (const key in object) {
    const inner: unknown = (object as Record<string, unknown>)[key];
    count += 1;
    switch (key) {
      case 'full': {
        if (inner === undefined) break;
        if (!isText(inner, 4096)) return -1;
        size += (inner as string).length + 10;
        break;
      }
      case 'street': {
        if (inner === undefined) break;
        if (!isText(inner, 512)) return -1;
        size += (inner as string).length + 12;
        break;
      }
      case 'postOfficeBox': {
        if (inner === undefined) break;
        if (!isText(inner, 512)) return -1;
        size += (inner as string).length + 19;
        break;
      }
      case 'city': {
        if (inner === undefined) break;
        if (!isText(inner, 512)) return -1;
        size += (inner as string).length + 10;
        break;
      }
      case 'region': {
        if (inner === undefined) break;
        if (!isText(inner, 512)) return -1;
        size += (inner as string).length + 12;
        break;
      }
      case 'postalCode': {
        if (inner === undefined) break;
        if (!isText(inner, 512)) return -1;
        size += (inner as string).length + 16;
        break;
      }
      case 'country': {
        if (inner === undefined) break;
        if (!countryCodes.has(inner)) return -1;
        size += (inner as string).length + 13;
        break;
      }
      case 'period': {
        if (inner === undefined) break;
        const each = sizeOfPeriod(inner, isFresh);
        if (each < 0) return -1;
        size += each + 10;
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
  if (size === 1) return -1;
  return isFresh || isPlain(object, count) ? size : -1;
}

export function sizeOfAddressList(list: unknown, isFresh: boolean): number {
  if (!Array.isArray(list) || list.length < 1 || list.length > 1000) return -1;
  let size = 1;
  for (let index = 0; index < list.length; index++) {
    const inner: unknown = list[index];
    const each = sizeOfAddress(inner, isFresh);
    if (each < 0) return -1;
    size += each + 1;
  }
  return size;
}

function sizeOfContact(object: unknown, isFresh: boolean): number {
  if (typeof object !== 'object' || object === null) return -1;
  let size = 1;
  let count = 0;
  let found = 0;
  let typeGiven: unknown;
  let noteGiven: unknown;
  for (const key in object) {
    const inner: unknown = (object as Record<string, unknown>)[key];
    count += 1;
    switch (key) {
      case 'type': {
        if (!contactTypeCodes.has(inner)) return -1;
        size += (inner as string).length + 10;
        found += 1;
        typeGiven = inner;
        break;
      }
      case 'value': {
        if (!isText(inner, 2048)) return -1;
        size += (inner as string).length + 11;
        found += 1;
        break;
      }
      case 'note': {
        if (inner === undefined) break;
        if (!isText(inner, 65536)) return -1;
        size += (inner as string).length + 10;
        noteGiven = inner;
        break;
      }
      default:
        return -1;
    }
  }
  if (found !== 2) return -1;
  if (!otherWithoutTextClear('other', typeGiven, noteGiven)) return -1;
  return isFresh || isPlain(object, count) ? size : -1;
}

export function sizeOfContactList(list: unknown, isFresh: boolean): number {
  if (!Array.isArray(list) || list.length < 1 || list.length > 1000) return -1;
  let size = 1;
  for (let index = 0; index < list.length; index++) {
    const inner: unknown = list[index];
    const each = sizeOfContact(inner, isFresh);
    if (each < 0) return -1;
    size += each + 1;
  }
  return size;
}

export function sizeOfTopicList(list: unknown, isFresh: boolean): number {
  if (!Array.isArray(list) || list.length < 1 || list.length > 100) return -1;
  let size = 1;
  for (let index = 0; index < list.length; index++) {
    const inner: unknown = list[index];
    if (!(topicCodes.has(inner) || isForm(inner, 128, ownCodePattern))) return -1;
    size += (inner as string).length + 3;
  }
  return size;
}

export function sizeOfCountryList(list: unknown, isFresh: boolean): number {
  if (!Array.isArray(list) || list.length < 1 || list.length > 300) return -1;
  let size = 1;
  for (let index = 0; index < list.length; index++) {
    const inner: unknown = list[index];
    if (!countryCodes.has(inner)) return -1;
    size += (inner as string).length + 3;
  }
  return size;
}

export function sizeOfPlaceIdList(list: unknown, isFresh: boolean): number {
  if (!Array.isArray(list) || list.length < 1 || list.length > 100) return -1;
  let size = 1;
  for (let index = 0; index < list.length; index++) {
    const inner: unknown = list[index];
    if (!isId(inner, placeIdPrefix)) return -1;
    size += (inner as string).length + 3;
  }
  return size;
}

function sizeOfRecognition(object: unknown, isFresh: boolean): number {
  if (typeof object !== 'object' || object === null) return -1;
  let size = 1;
  let count = 0;
  let found = 0;
  for (const key in object) {
    const inner: unknown = (object as Record<string, unknown>)[key];
    count += 1;
    switch (key) {
      case 'by': {
        if (!isIdOf(inner, actorIdPrefixes)) return -1;
        size += (inner as string).length + 8;
        found += 1;
        break;
      }
      case 'status': {
        if (!recognitionStatusCodes.has(inner)) return -1;
        size += (inner as string).length + 12;
        found += 1;
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
  if (found !== 2) return -1;
  return isFresh || isPlain(object, count) ? size : -1;
}

export function sizeOfRecognitionList(list: unknown, isFresh: boolean): number {
  if (!Array.isArray(list) || list.length < 1 || list.length > 1000) return -1;
  let size = 1;
  for (let index = 0; index < list.length; index++) {
    const inner: unknown = list[index];
    const each = sizeOfRecognition(inner, isFresh);
    if (each < 0) return -1;
    size += each + 1;
  }
  return size;
}

export function sizeOfQuantity(object: unknown, isFresh: boolean): number {
  if (typeof object !== 'object' || object === null) return -1;
  let size = 1;
  let count = 0;
  let valueGiven: unknown;
  let minGiven: unknown;
  let maxGiven: unknown;
  for (const key in object) {
    const inner: unknown = (object as Record<string, unknown>)[key];
    count += 1;
    switch (key) {
      case 'value': {
        if (inner === undefined) break;
        if (!(typeof inner === 'number' && Number.isFinite(inner))) return -1;
        size += sizeOfNumber(inner) + 9;
        valueGiven = inner;
        break;
      }
      case 'min': {
        if (inner === undefined) break;
        if (!(typeof inner === 'number' && Number.isFinite(inner))) return -1;
        size += sizeOfNumber(inner) + 7;
        minGiven = inner;
        break;
      }
      case 'max': {
        if (inner === undefined) break;
        if (!(typeof inner === 'number' && Number.isFinite(inner))) return -1;
        size += sizeOfNumber(inner) + 7;
        maxGiven = inner;
        break;
      }
      case 'unit': {
        if (inner === undefined) break;
        if (!isText(inner, 512)) return -1;
        size += (inner as string).length + 10;
        break;
      }
      case 'estimated': {
        if (inner === undefined) break;
        if (!(typeof inner === 'boolean')) return -1;
        size += (inner ? 17 : 18);
        break;
      }
      default:
        return -1;
    }
  }
  if (size === 1) return -1;
  if (!rangeClear(valueGiven, minGiven, maxGiven)) return -1;
  return isFresh || isPlain(object, count) ? size : -1;
}

export function sizeOfTitle(object: unknown, isFresh: boolean): number {
  if (typeof object !== 'object' || object === null) return -1;
  let size = 1;
  let count = 0;
  let found = 0;
  for (const key in object) {
    const inner: unknown = (object as Record<string, unknown>)[key];
    count += 1;
    switch (key) {
      case 'text': {
        if (!isText(inner, 2048)) return -1;
        size += (inner as string).length + 10;
        found += 1;
        break;
      }
      case 'lang': {
        if (inner === undefined) break;
        if (!(isTwoLetters(inner) || (isForm(inner, 35, languageTagPattern)))) return -1;
        size += (inner as string).length + 10;
        break;
      }
      default:
        return -1;
    }
  }
  if (found !== 1) return -1;
  return isFresh || isPlain(object, count) ? size : -1;
}

export function sizeOfMoney(object: unknown, isFresh: boolean): number {
  if (typeof object !== 'object' || object === null) return -1;
  let size = 1;
  let count = 0;
  let found = 0;
  for (const key in object) {
    const inner: unknown = (object as Record<string, unknown>)[key];
    count += 1;
    switch (key) {
      case 'amount': {
        if (!isForm(inner, 128, amountPattern)) return -1;
        size += (inner as string).length + 12;
        found += 1;
        break;
      }
      case 'currency': {
        if (!currencyCodes.has(inner)) return -1;
        size += (inner as string).length + 14;
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

export function sizeOfActorIdList(list: unknown, isFresh: boolean): number {
  if (!Array.isArray(list) || list.length < 1 || list.length > 1000) return -1;
  let size = 1;
  for (let index = 0; index < list.length; index++) {
    const inner: unknown = list[index];
    if (!isIdOf(inner, actorIdPrefixes)) return -1;
    size += (inner as string).length + 3;
  }
  return size;
}

function sizeOfItem(object: unknown, isFresh: boolean): number {
  if (typeof object !== 'object' || object === null) return -1;
  let size = 1;
  let count = 0;
  let found = 0;
  let categoryGiven: unknown;
  let designationGiven: unknown;
  for (const key in object) {
    const inner: unknown = (object as Record<string, unknown>)[key];
    count += 1;
    switch (key) {
      case 'category': {
        if (!(itemCategoryCodes.has(inner) || isForm(inner, 128, ownCodePattern))) return -1;
        size += (inner as string).length + 14;
        found += 1;
        categoryGiven = inner;
        break;
      }
      case 'designation': {
        if (inner === undefined) break;
        if (!isText(inner, 1024)) return -1;
        size += (inner as string).length + 17;
        designationGiven = inner;
        break;
      }
      case 'quantity': {
        if (inner === undefined) break;
        const each = sizeOfQuantity(inner, isFresh);
        if (each < 0) return -1;
        size += each + 12;
        break;
      }
      case 'condition': {
        if (inner === undefined) break;
        if (!(inner === 'new' || inner === 'second-hand' || inner === 'modernised')) return -1;
        size += (inner as string).length + 15;
        break;
      }
      default:
        return -1;
    }
  }
  if (found !== 1) return -1;
  if (!otherWithoutTextClear('other', categoryGiven, designationGiven)) return -1;
  return isFresh || isPlain(object, count) ? size : -1;
}

export function sizeOfItemList(list: unknown, isFresh: boolean): number {
  if (!Array.isArray(list) || list.length < 1 || list.length > 1000) return -1;
  let size = 1;
  for (let index = 0; index < list.length; index++) {
    const inner: unknown = list[index];
    const each = sizeOfItem(inner, isFresh);
    if (each < 0) return -1;
    size += each + 1;
  }
  return size;
}

function sizeOfLegalBasis(object: unknown, isFresh: boolean): number {
  if (typeof object !== 'object' || object === null) return -1;
  let size = 1;
  let count = 0;
  let found = 0;
  for (const key in object) {
    const inner: unknown = (object as Record<string, unknown>)[key];
    count += 1;
    switch (key) {
      case 'citation': {
        if (!isText(inner, 2048)) return -1;
        size += (inner as string).length + 14;
        found += 1;
        break;
      }
      case 'url': {
        if (inner === undefined) break;
        if (!(isUsualUrl(inner) || (isForm(inner, 2048, webUrlPattern) && isSeen(inner, false)))) return -1;
        size += (inner as string).length + 9;
        break;
      }
      case 'adopted': {
        if (inner === undefined) break;
        if (!isDate(inner)) return -1;
        size += (inner as string).length + 13;
        break;
      }
      default:
        return -1;
    }
  }
  if (found !== 1) return -1;
  return isFresh || isPlain(object, count) ? size : -1;
}

export function sizeOfLegalBasisList(list: unknown, isFresh: boolean): number {
  if (!Array.isArray(list) || list.length < 1 || list.length > 100) return -1;
  let size = 1;
  for (let index = 0; index < list.length; index++) {
    const inner: unknown = list[index];
    const each = sizeOfLegalBasis(inner, isFresh);
    if (each < 0) return -1;
    size += each + 1;
  }
  return size;
}

export function sizeOfLocalTextListInObjectives(list: unknown, isFresh: boolean): number {
  if (!Array.isArray(list) || list.length < 1 || list.length > 100) return -1;
  let size = 1;
  for (let index = 0; index < list.length; index++) {
    const inner: unknown = list[index];
    const each = sizeOfLocalText(inner, isFresh);
    if (each < 0) return -1;
    size += each + 1;
  }
  return size;
}

function sizeOfActOfSanction(object: unknown, isFresh: boolean): number {
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
        if (!sanctionActCodes.has(inner)) return -1;
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

export function sizeOfActOfSanctionList(list: unknown, isFresh: boolean): number {
  if (!Array.isArray(list) || list.length < 1 || list.length > 1000) return -1;
  let size = 1;
  for (let index = 0; index < list.length; index++) {
    const inner: unknown = list[index];
    const each = sizeOfActOfSanction(inner, isFresh);
    if (each < 0) return -1;
    size += each + 1;
  }
  return size;
}

function sizeOfExemption(object: unknown, isFresh: boolean): number {
  if (typeof object !== 'object' || object === null) return -1;
  let size = 1;
  let count = 0;
  let found = 0;
  let categoryGiven: unknown;
  let textGiven: unknown;
  for (const key in object) {
    const inner: unknown = (object as Record<string, unknown>)[key];
    count += 1;
    switch (key) {
      case 'category': {
        if (!(exemptionCategoryCodes.has(inner) || isForm(inner, 128, ownCodePattern))) return -1;
        size += (inner as string).length + 14;
        found += 1;
        categoryGiven = inner;
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
  if (!otherWithoutTextClear('other', categoryGiven, textGiven)) return -1;
  return isFresh || isPlain(object, count) ? size : -1;
}

function sizeOfExemptionList(list: unknown, isFresh: boolean): number {
  if (!Array.isArray(list) || list.length < 1 || list.length > 100) return -1;
  let size = 1;
  for (let index = 0; index < list.length; index++) {
    const inner: unknown = list[index];
    const each = sizeOfExemption(inner, isFresh);
    if (each < 0) return -1;
    size += each + 1;
  }
  return size;
}

function sizeOfMeasure(object: unknown, isFresh: boolean): number {
  if (typeof object !== 'object' || object === null) return -1;
  let size = 1;
  let count = 0;
  let found = 0;
  let historyGiven: unknown;
  let typeGiven: unknown;
  let statedGiven: unknown;
  for (const key in object) {
    const inner: unknown = (object as Record<string, unknown>)[key];
    count += 1;
    switch (key) {
      case 'type': {
        if (!(measureTypeCodes.has(inner) || isForm(inner, 128, ownCodePattern))) return -1;
        size += (inner as string).length + 10;
        found += 1;
        typeGiven = inner;
        break;
      }
      case 'stated': {
        if (inner === undefined) break;
        if (!isText(inner, 65536)) return -1;
        size += (inner as string).length + 12;
        statedGiven = inner;
        break;
      }
      case 'period': {
        if (inner === undefined) break;
        const each = sizeOfPeriod(inner, isFresh);
        if (each < 0) return -1;
        size += each + 10;
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
      case 'exemptions': {
        if (inner === undefined) break;
        const each = sizeOfExemptionList(inner, isFresh);
        if (each < 0) return -1;
        size += each + 14;
        break;
      }
      default:
        return -1;
    }
  }
  if (found !== 1) return -1;
  if (!historyClear(historyGiven, sanctionSteps)) return -1;
  if (!otherWithoutTextClear('other', typeGiven, statedGiven)) return -1;
  return isFresh || isPlain(object, count) ? size : -1;
}

export function sizeOfMeasureList(list: unknown, isFresh: boolean): number {
  if (!Array.isArray(list) || list.length < 1 || list.length > 1000) return -1;
  let size = 1;
  for (let index = 0; index < list.length; index++) {
    const inner: unknown = list[index];
    const each = sizeOfMeasure(inner, isFresh);
    if (each < 0) return -1;
    size += each + 1;
  }
  return size;
}
