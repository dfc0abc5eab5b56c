// Written by `npm run generate` from the schemas. Do not edit.

import { actorId, amount, contactTypeCode, countryCode, currencyCode, date, eventId, exemptionCategoryCode, identifierSchemeCode, identifierStatusCode, itemCategoryCode, languageTag, measureTypeCode, nameTypeCode, openDate, placeId, recognitionStatusCode, sanctionActCode, scriptCode, text1024, text2048, text4096, text512, text65536, unspecifiedReasonCode, webUrl } from './constant.ts';
import { checkDigitClear } from '../../entities/check/check-digit.ts';
import { dateOrderClear, historyClear, sanctionSteps } from '../../entities/check/date-order.ts';
import { isPlain } from '../../values/guard/plain.ts';
import { otherWithoutTextClear } from '../../entities/check/other-without-text.ts';
import { rangeClear } from '../../entities/check/range.ts';
import { sizeOfBoolean, sizeOfFinite } from '../../values/guard/size.ts';
import { sizeOfList, sizeOfStrings } from '../../values/guard/list.ts';
import { sizeOfString } from '../../values/guard/string.ts';

export function sizeOfLocalText(object: unknown, isFresh: boolean): number {
  if (typeof object !== 'object' || object === null) return -1;
  let size = 1;
  let count = 0;
  let found = 0;
  for (const key in object) {
    const inner: unknown = (object as Record<string, unknown>)[key];
    let each: number;
    switch (key) {
      case 'text':
        each = sizeOfString(inner, text65536);
        if (each < 0) return -1;
        found += 1;
        break;
      case 'lang':
        each = sizeOfString(inner, languageTag);
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

export function sizeOfIdentifier(object: unknown, isFresh: boolean): number {
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
    let each: number;
    switch (key) {
      case 'scheme':
        each = sizeOfString(inner, identifierSchemeCode);
        if (each < 0) return -1;
        found += 1;
        schemeGiven = inner;
        break;
      case 'value':
        each = sizeOfString(inner, text512);
        if (each < 0) return -1;
        found += 1;
        valueGiven = inner;
        break;
      case 'country':
        each = sizeOfString(inner, countryCode);
        break;
      case 'issuedBy':
        each = sizeOfString(inner, text1024);
        break;
      case 'issuedOn':
        each = sizeOfString(inner, date);
        issuedOnGiven = inner;
        break;
      case 'expiresOn':
        each = sizeOfString(inner, date);
        expiresOnGiven = inner;
        break;
      case 'status':
        each = sizeOfString(inner, identifierStatusCode);
        break;
      case 'note':
        each = sizeOfString(inner, text65536);
        noteGiven = inner;
        break;
      default:
        return -1;
    }
    count += 1;
    if (each >= 0) size += key.length + each + 4;
    else if (inner !== undefined) return -1;
  }
  if (found !== 2) return -1;
  if (!checkDigitClear(schemeGiven, valueGiven)) return -1;
  if (!dateOrderClear(issuedOnGiven, expiresOnGiven)) return -1;
  if (!otherWithoutTextClear('other-document', schemeGiven, noteGiven)) return -1;
  return isFresh || isPlain(object, count) ? size : -1;
}

function sizeOfNameParts(object: unknown, isFresh: boolean): number {
  if (typeof object !== 'object' || object === null) return -1;
  let size = 1;
  let count = 0;
  for (const key in object) {
    const inner: unknown = (object as Record<string, unknown>)[key];
    let each: number;
    switch (key) {
      case 'given':
        each = sizeOfString(inner, text1024);
        break;
      case 'additional':
        each = sizeOfString(inner, text1024);
        break;
      case 'family':
        each = sizeOfString(inner, text1024);
        break;
      case 'patronymic':
        each = sizeOfString(inner, text1024);
        break;
      case 'prefix':
        each = sizeOfString(inner, text1024);
        break;
      case 'suffix':
        each = sizeOfString(inner, text1024);
        break;
      default:
        return -1;
    }
    count += 1;
    if (each >= 0) size += key.length + each + 4;
    else if (inner !== undefined) return -1;
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
    let each: number;
    switch (key) {
      case 'start':
        each = sizeOfString(inner, date);
        startGiven = inner;
        break;
      case 'end':
        each = sizeOfString(inner, openDate);
        endGiven = inner;
        break;
      default:
        return -1;
    }
    count += 1;
    if (each >= 0) size += key.length + each + 4;
    else if (inner !== undefined) return -1;
  }
  if (size === 1) return -1;
  if (!dateOrderClear(startGiven, endGiven)) return -1;
  return isFresh || isPlain(object, count) ? size : -1;
}

export function sizeOfName(object: unknown, isFresh: boolean): number {
  if (typeof object !== 'object' || object === null) return -1;
  let size = 1;
  let count = 0;
  let found = 0;
  for (const key in object) {
    const inner: unknown = (object as Record<string, unknown>)[key];
    let each: number;
    switch (key) {
      case 'text':
        each = sizeOfString(inner, text1024);
        if (each < 0) return -1;
        found += 1;
        break;
      case 'lang':
        each = sizeOfString(inner, languageTag);
        break;
      case 'type':
        each = sizeOfString(inner, nameTypeCode);
        break;
      case 'script':
        each = sizeOfString(inner, scriptCode);
        break;
      case 'quality':
        each = inner === 'good' || inner === 'low' ? inner.length + 2 : -1;
        break;
      case 'parts':
        each = sizeOfNameParts(inner, isFresh);
        break;
      case 'period':
        each = sizeOfPeriod(inner, isFresh);
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
  if (found !== 1) return -1;
  return isFresh || isPlain(object, count) ? size : -1;
}

export function sizeOfUnspecified(object: unknown, isFresh: boolean): number {
  if (typeof object !== 'object' || object === null) return -1;
  let size = 1;
  let count = 0;
  let found = 0;
  for (const key in object) {
    const inner: unknown = (object as Record<string, unknown>)[key];
    let each: number;
    switch (key) {
      case 'reason':
        each = sizeOfString(inner, unspecifiedReasonCode);
        if (each < 0) return -1;
        found += 1;
        break;
      case 'description':
        each = sizeOfLocalText(inner, isFresh);
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

export function sizeOfAddress(object: unknown, isFresh: boolean): number {
  if (typeof object !== 'object' || object === null) return -1;
  let size = 1;
  let count = 0;
  for (const key in object) {
    const inner: unknown = (object as Record<string, unknown>)[key];
    let each: number;
    switch (key) {
      case 'full':
        each = sizeOfString(inner, text4096);
        break;
      case 'street':
        each = sizeOfString(inner, text512);
        break;
      case 'postOfficeBox':
        each = sizeOfString(inner, text512);
        break;
      case 'city':
        each = sizeOfString(inner, text512);
        break;
      case 'region':
        each = sizeOfString(inner, text512);
        break;
      case 'postalCode':
        each = sizeOfString(inner, text512);
        break;
      case 'country':
        each = sizeOfString(inner, countryCode);
        break;
      case 'period':
        each = sizeOfPeriod(inner, isFresh);
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
  if (size === 1) return -1;
  return isFresh || isPlain(object, count) ? size : -1;
}

export function sizeOfContact(object: unknown, isFresh: boolean): number {
  if (typeof object !== 'object' || object === null) return -1;
  let size = 1;
  let count = 0;
  let found = 0;
  let typeGiven: unknown;
  let noteGiven: unknown;
  for (const key in object) {
    const inner: unknown = (object as Record<string, unknown>)[key];
    let each: number;
    switch (key) {
      case 'type':
        each = sizeOfString(inner, contactTypeCode);
        if (each < 0) return -1;
        found += 1;
        typeGiven = inner;
        break;
      case 'value':
        each = sizeOfString(inner, text2048);
        if (each < 0) return -1;
        found += 1;
        break;
      case 'note':
        each = sizeOfString(inner, text65536);
        noteGiven = inner;
        break;
      default:
        return -1;
    }
    count += 1;
    if (each >= 0) size += key.length + each + 4;
    else if (inner !== undefined) return -1;
  }
  if (found !== 2) return -1;
  if (!otherWithoutTextClear('other', typeGiven, noteGiven)) return -1;
  return isFresh || isPlain(object, count) ? size : -1;
}

export function sizeOfRecognition(object: unknown, isFresh: boolean): number {
  if (typeof object !== 'object' || object === null) return -1;
  let size = 1;
  let count = 0;
  let found = 0;
  for (const key in object) {
    const inner: unknown = (object as Record<string, unknown>)[key];
    let each: number;
    switch (key) {
      case 'by':
        each = sizeOfString(inner, actorId);
        if (each < 0) return -1;
        found += 1;
        break;
      case 'status':
        each = sizeOfString(inner, recognitionStatusCode);
        if (each < 0) return -1;
        found += 1;
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
  if (found !== 2) return -1;
  return isFresh || isPlain(object, count) ? size : -1;
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
    let each: number;
    switch (key) {
      case 'value':
        each = sizeOfFinite(inner, -Infinity, Infinity);
        valueGiven = inner;
        break;
      case 'min':
        each = sizeOfFinite(inner, -Infinity, Infinity);
        minGiven = inner;
        break;
      case 'max':
        each = sizeOfFinite(inner, -Infinity, Infinity);
        maxGiven = inner;
        break;
      case 'unit':
        each = sizeOfString(inner, text512);
        break;
      case 'estimated':
        each = sizeOfBoolean(inner);
        break;
      default:
        return -1;
    }
    count += 1;
    if (each >= 0) size += key.length + each + 4;
    else if (inner !== undefined) return -1;
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
    let each: number;
    switch (key) {
      case 'text':
        each = sizeOfString(inner, text2048);
        if (each < 0) return -1;
        found += 1;
        break;
      case 'lang':
        each = sizeOfString(inner, languageTag);
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

export function sizeOfMoney(object: unknown, isFresh: boolean): number {
  if (typeof object !== 'object' || object === null) return -1;
  let size = 1;
  let count = 0;
  let found = 0;
  for (const key in object) {
    const inner: unknown = (object as Record<string, unknown>)[key];
    let each: number;
    switch (key) {
      case 'amount':
        each = sizeOfString(inner, amount);
        if (each < 0) return -1;
        found += 1;
        break;
      case 'currency':
        each = sizeOfString(inner, currencyCode);
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

export function sizeOfItem(object: unknown, isFresh: boolean): number {
  if (typeof object !== 'object' || object === null) return -1;
  let size = 1;
  let count = 0;
  let found = 0;
  let categoryGiven: unknown;
  let designationGiven: unknown;
  for (const key in object) {
    const inner: unknown = (object as Record<string, unknown>)[key];
    let each: number;
    switch (key) {
      case 'category':
        each = sizeOfString(inner, itemCategoryCode);
        if (each < 0) return -1;
        found += 1;
        categoryGiven = inner;
        break;
      case 'designation':
        each = sizeOfString(inner, text1024);
        designationGiven = inner;
        break;
      case 'quantity':
        each = sizeOfQuantity(inner, isFresh);
        break;
      case 'condition':
        each = inner === 'new' || inner === 'second-hand' || inner === 'modernised' ? inner.length + 2 : -1;
        break;
      default:
        return -1;
    }
    count += 1;
    if (each >= 0) size += key.length + each + 4;
    else if (inner !== undefined) return -1;
  }
  if (found !== 1) return -1;
  if (!otherWithoutTextClear('other', categoryGiven, designationGiven)) return -1;
  return isFresh || isPlain(object, count) ? size : -1;
}

export function sizeOfLegalBasis(object: unknown, isFresh: boolean): number {
  if (typeof object !== 'object' || object === null) return -1;
  let size = 1;
  let count = 0;
  let found = 0;
  for (const key in object) {
    const inner: unknown = (object as Record<string, unknown>)[key];
    let each: number;
    switch (key) {
      case 'citation':
        each = sizeOfString(inner, text2048);
        if (each < 0) return -1;
        found += 1;
        break;
      case 'url':
        each = sizeOfString(inner, webUrl);
        break;
      case 'adopted':
        each = sizeOfString(inner, date);
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

export function sizeOfActOfSanction(object: unknown, isFresh: boolean): number {
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
        each = sizeOfString(inner, sanctionActCode);
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

function sizeOfExemption(object: unknown, isFresh: boolean): number {
  if (typeof object !== 'object' || object === null) return -1;
  let size = 1;
  let count = 0;
  let found = 0;
  let categoryGiven: unknown;
  let textGiven: unknown;
  for (const key in object) {
    const inner: unknown = (object as Record<string, unknown>)[key];
    let each: number;
    switch (key) {
      case 'category':
        each = sizeOfString(inner, exemptionCategoryCode);
        if (each < 0) return -1;
        found += 1;
        categoryGiven = inner;
        break;
      case 'text':
        each = sizeOfLocalText(inner, isFresh);
        textGiven = inner;
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
  if (!otherWithoutTextClear('other', categoryGiven, textGiven)) return -1;
  return isFresh || isPlain(object, count) ? size : -1;
}

export function sizeOfMeasure(object: unknown, isFresh: boolean): number {
  if (typeof object !== 'object' || object === null) return -1;
  let size = 1;
  let count = 0;
  let found = 0;
  let historyGiven: unknown;
  let typeGiven: unknown;
  let statedGiven: unknown;
  for (const key in object) {
    const inner: unknown = (object as Record<string, unknown>)[key];
    let each: number;
    switch (key) {
      case 'type':
        each = sizeOfString(inner, measureTypeCode);
        if (each < 0) return -1;
        found += 1;
        typeGiven = inner;
        break;
      case 'stated':
        each = sizeOfString(inner, text65536);
        statedGiven = inner;
        break;
      case 'period':
        each = sizeOfPeriod(inner, isFresh);
        break;
      case 'history':
        each = sizeOfList(inner, 1000, sizeOfActOfSanction, isFresh);
        historyGiven = inner;
        break;
      case 'exemptions':
        each = sizeOfList(inner, 100, sizeOfExemption, isFresh);
        break;
      default:
        return -1;
    }
    count += 1;
    if (each >= 0) size += key.length + each + 4;
    else if (inner !== undefined) return -1;
  }
  if (found !== 1) return -1;
  if (!historyClear(historyGiven, sanctionSteps)) return -1;
  if (!otherWithoutTextClear('other', typeGiven, statedGiven)) return -1;
  return isFresh || isPlain(object, count) ? size : -1;
}
