// Written by `npm run generate` from the schemas. Do not edit.

import { actorId, amount, contactTypeCode, countryCode, currencyCode, date, eventId, exemptionCategoryCode, identifierSchemeCode, identifierStatusCode, itemCategoryCode, languageTag, measureTypeCode, nameTypeCode, openDate, placeId, recognitionStatusCode, sanctionActCode, scriptCode, text1024, text2048, text4096, text512, text65536, unspecifiedReasonCode, webUrl } from './constant.ts';
import { checkDigitClear } from '../../entities/check/check-digit.ts';
import { dateOrderClear, historyClear, sanctionSteps } from '../../entities/check/date-order.ts';
import { isPlain } from '../../values/guard/plain.ts';
import { otherWithoutTextClear } from '../../entities/check/other-without-text.ts';
import { rangeClear } from '../../entities/check/range.ts';
import { sizeOf } from '../../values/guard/size-of.ts';
import { sizeOfBoolean, sizeOfFinite } from '../../values/guard/size.ts';
import { sizeOfList } from '../../values/guard/list.ts';

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
        each = sizeOf(inner, text65536, isFresh);
        if (each < 0) return -1;
        found += 1;
        break;
      case 'lang':
        each = sizeOf(inner, languageTag, isFresh);
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
        each = sizeOf(inner, identifierSchemeCode, isFresh);
        if (each < 0) return -1;
        found += 1;
        schemeGiven = inner;
        break;
      case 'value':
        each = sizeOf(inner, text512, isFresh);
        if (each < 0) return -1;
        found += 1;
        valueGiven = inner;
        break;
      case 'country':
        each = sizeOf(inner, countryCode, isFresh);
        break;
      case 'issuedBy':
        each = sizeOf(inner, text1024, isFresh);
        break;
      case 'issuedOn':
        each = sizeOf(inner, date, isFresh);
        issuedOnGiven = inner;
        break;
      case 'expiresOn':
        each = sizeOf(inner, date, isFresh);
        expiresOnGiven = inner;
        break;
      case 'status':
        each = sizeOf(inner, identifierStatusCode, isFresh);
        break;
      case 'note':
        each = sizeOf(inner, text65536, isFresh);
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
        each = sizeOf(inner, text1024, isFresh);
        break;
      case 'additional':
        each = sizeOf(inner, text1024, isFresh);
        break;
      case 'family':
        each = sizeOf(inner, text1024, isFresh);
        break;
      case 'patronymic':
        each = sizeOf(inner, text1024, isFresh);
        break;
      case 'prefix':
        each = sizeOf(inner, text1024, isFresh);
        break;
      case 'suffix':
        each = sizeOf(inner, text1024, isFresh);
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
        each = sizeOf(inner, date, isFresh);
        startGiven = inner;
        break;
      case 'end':
        each = sizeOf(inner, openDate, isFresh);
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
        each = sizeOf(inner, text1024, isFresh);
        if (each < 0) return -1;
        found += 1;
        break;
      case 'lang':
        each = sizeOf(inner, languageTag, isFresh);
        break;
      case 'type':
        each = sizeOf(inner, nameTypeCode, isFresh);
        break;
      case 'script':
        each = sizeOf(inner, scriptCode, isFresh);
        break;
      case 'quality':
        each = inner === 'good' || inner === 'low' ? inner.length + 2 : -1;
        break;
      case 'parts':
        each = sizeOf(inner, sizeOfNameParts, isFresh);
        break;
      case 'period':
        each = sizeOf(inner, sizeOfPeriod, isFresh);
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
        each = sizeOf(inner, unspecifiedReasonCode, isFresh);
        if (each < 0) return -1;
        found += 1;
        break;
      case 'description':
        each = sizeOf(inner, sizeOfLocalText, isFresh);
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
        each = sizeOf(inner, text4096, isFresh);
        break;
      case 'street':
        each = sizeOf(inner, text512, isFresh);
        break;
      case 'postOfficeBox':
        each = sizeOf(inner, text512, isFresh);
        break;
      case 'city':
        each = sizeOf(inner, text512, isFresh);
        break;
      case 'region':
        each = sizeOf(inner, text512, isFresh);
        break;
      case 'postalCode':
        each = sizeOf(inner, text512, isFresh);
        break;
      case 'country':
        each = sizeOf(inner, countryCode, isFresh);
        break;
      case 'period':
        each = sizeOf(inner, sizeOfPeriod, isFresh);
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
        each = sizeOf(inner, contactTypeCode, isFresh);
        if (each < 0) return -1;
        found += 1;
        typeGiven = inner;
        break;
      case 'value':
        each = sizeOf(inner, text2048, isFresh);
        if (each < 0) return -1;
        found += 1;
        break;
      case 'note':
        each = sizeOf(inner, text65536, isFresh);
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
        each = sizeOf(inner, actorId, isFresh);
        if (each < 0) return -1;
        found += 1;
        break;
      case 'status':
        each = sizeOf(inner, recognitionStatusCode, isFresh);
        if (each < 0) return -1;
        found += 1;
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
        each = sizeOf(inner, text512, isFresh);
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
        each = sizeOf(inner, text2048, isFresh);
        if (each < 0) return -1;
        found += 1;
        break;
      case 'lang':
        each = sizeOf(inner, languageTag, isFresh);
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
        each = sizeOf(inner, amount, isFresh);
        if (each < 0) return -1;
        found += 1;
        break;
      case 'currency':
        each = sizeOf(inner, currencyCode, isFresh);
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
        each = sizeOf(inner, itemCategoryCode, isFresh);
        if (each < 0) return -1;
        found += 1;
        categoryGiven = inner;
        break;
      case 'designation':
        each = sizeOf(inner, text1024, isFresh);
        designationGiven = inner;
        break;
      case 'quantity':
        each = sizeOf(inner, sizeOfQuantity, isFresh);
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
        each = sizeOf(inner, text2048, isFresh);
        if (each < 0) return -1;
        found += 1;
        break;
      case 'url':
        each = sizeOf(inner, webUrl, isFresh);
        break;
      case 'adopted':
        each = sizeOf(inner, date, isFresh);
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
        each = sizeOf(inner, sanctionActCode, isFresh);
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
        each = sizeOf(inner, exemptionCategoryCode, isFresh);
        if (each < 0) return -1;
        found += 1;
        categoryGiven = inner;
        break;
      case 'text':
        each = sizeOf(inner, sizeOfLocalText, isFresh);
        textGiven = inner;
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
        each = sizeOf(inner, measureTypeCode, isFresh);
        if (each < 0) return -1;
        found += 1;
        typeGiven = inner;
        break;
      case 'stated':
        each = sizeOf(inner, text65536, isFresh);
        statedGiven = inner;
        break;
      case 'period':
        each = sizeOf(inner, sizeOfPeriod, isFresh);
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
