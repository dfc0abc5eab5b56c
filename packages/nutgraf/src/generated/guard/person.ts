// Written by `npm run generate` from the schemas. Do not edit.

import { countryCodes, extensionsKeyPattern, languageTagPattern, personIdPrefix, placeIdPrefix } from './constant.ts';
import { isDate } from '../../values/guard/date.ts';
import { isForm, isText, isTwoLetters } from '../../values/guard/text.ts';
import { isId } from '../../values/guard/slug.ts';
import { isPlain } from '../../values/guard/plain.ts';
import { lifespanClear } from '../../entities/check/date-order.ts';
import { sizeOfAddress, sizeOfAddressList, sizeOfContactList, sizeOfCountryList, sizeOfIdentifierList, sizeOfLocalText, sizeOfLocalTextList, sizeOfNameList, sizeOfOriginIdList, sizeOfPeriod, sizeOfTopicList, sizeOfUnspecified, sizeOfWebUrlList } from './value.ts';
import { sizeOfKeyed } from '../../values/guard/json.ts';
import { unlabelledClear } from '../../entities/check/unlabelled.ts';

function sizeOfLifeDate(object: unknown, isFresh: boolean): number {
  if (typeof object !== 'object' || object === null) return -1;
  let size = 1;
  let count = 0;
  for (const key in object) {
    const inner: unknown = (object as Record<string, unknown>)[key];
    count += 1;
    switch (key) {
      case 'date': {
        if (inner === undefined) break;
        if (!isDate(inner)) return -1;
        size += (inner as string).length + 10;
        break;
      }
      case 'place': {
        if (inner === undefined) break;
        if (!isId(inner, placeIdPrefix)) return -1;
        size += (inner as string).length + 11;
        break;
      }
      case 'address': {
        if (inner === undefined) break;
        const each = sizeOfAddress(inner, isFresh);
        if (each < 0) return -1;
        size += each + 11;
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

function sizeOfLifeDateList(list: unknown, isFresh: boolean): number {
  if (!Array.isArray(list) || list.length < 1 || list.length > 100) return -1;
  let size = 1;
  for (let index = 0; index < list.length; index++) {
    const inner: unknown = list[index];
    const each = sizeOfLifeDate(inner, isFresh);
    if (each < 0) return -1;
    size += each + 1;
  }
  return size;
}

function sizeOfCountryListInNationalities(list: unknown, isFresh: boolean): number {
  if (!Array.isArray(list) || list.length < 1 || list.length > 100) return -1;
  let size = 1;
  for (let index = 0; index < list.length; index++) {
    const inner: unknown = list[index];
    if (!countryCodes.has(inner)) return -1;
    size += (inner as string).length + 3;
  }
  return size;
}

function sizeOfPersonTitle(object: unknown, isFresh: boolean): number {
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
        if (!(inner === 'honorific' || inner === 'rank' || inner === 'office')) return -1;
        size += (inner as string).length + 10;
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
  return isFresh || isPlain(object, count) ? size : -1;
}

function sizeOfPersonTitleList(list: unknown, isFresh: boolean): number {
  if (!Array.isArray(list) || list.length < 1 || list.length > 100) return -1;
  let size = 1;
  for (let index = 0; index < list.length; index++) {
    const inner: unknown = list[index];
    const each = sizeOfPersonTitle(inner, isFresh);
    if (each < 0) return -1;
    size += each + 1;
  }
  return size;
}

export function sizeOfPerson(object: unknown, isFresh: boolean): number {
  if (typeof object !== 'object' || object === null) return -1;
  let size = 1;
  let count = 0;
  let found = 0;
  let birthsGiven: unknown;
  let deathsGiven: unknown;
  let namesGiven: unknown;
  let unspecifiedGiven: unknown;
  let descriptionGiven: unknown;
  for (const key in object) {
    const inner: unknown = (object as Record<string, unknown>)[key];
    count += 1;
    switch (key) {
      case 'kind': {
        if (!(inner === 'person')) return -1;
        size += (inner as string).length + 10;
        found += 1;
        break;
      }
      case 'id': {
        if (!isId(inner, personIdPrefix)) return -1;
        size += (inner as string).length + 8;
        found += 1;
        break;
      }
      case 'names': {
        if (inner === undefined) break;
        const each = sizeOfNameList(inner, isFresh);
        if (each < 0) return -1;
        size += each + 9;
        namesGiven = inner;
        break;
      }
      case 'unspecified': {
        if (inner === undefined) break;
        const each = sizeOfUnspecified(inner, isFresh);
        if (each < 0) return -1;
        size += each + 15;
        unspecifiedGiven = inner;
        break;
      }
      case 'addresses': {
        if (inner === undefined) break;
        const each = sizeOfAddressList(inner, isFresh);
        if (each < 0) return -1;
        size += each + 13;
        break;
      }
      case 'contacts': {
        if (inner === undefined) break;
        const each = sizeOfContactList(inner, isFresh);
        if (each < 0) return -1;
        size += each + 12;
        break;
      }
      case 'topics': {
        if (inner === undefined) break;
        const each = sizeOfTopicList(inner, isFresh);
        if (each < 0) return -1;
        size += each + 10;
        break;
      }
      case 'period': {
        if (inner === undefined) break;
        const each = sizeOfPeriod(inner, isFresh);
        if (each < 0) return -1;
        size += each + 10;
        break;
      }
      case 'countries': {
        if (inner === undefined) break;
        const each = sizeOfCountryList(inner, isFresh);
        if (each < 0) return -1;
        size += each + 13;
        break;
      }
      case 'births': {
        if (inner === undefined) break;
        const each = sizeOfLifeDateList(inner, isFresh);
        if (each < 0) return -1;
        size += each + 10;
        birthsGiven = inner;
        break;
      }
      case 'deaths': {
        if (inner === undefined) break;
        const each = sizeOfLifeDateList(inner, isFresh);
        if (each < 0) return -1;
        size += each + 10;
        deathsGiven = inner;
        break;
      }
      case 'nationalities': {
        if (inner === undefined) break;
        const each = sizeOfCountryListInNationalities(inner, isFresh);
        if (each < 0) return -1;
        size += each + 17;
        break;
      }
      case 'gender': {
        if (inner === undefined) break;
        if (!(inner === 'male' || inner === 'female' || inner === 'other')) return -1;
        size += (inner as string).length + 12;
        break;
      }
      case 'titles': {
        if (inner === undefined) break;
        const each = sizeOfPersonTitleList(inner, isFresh);
        if (each < 0) return -1;
        size += each + 10;
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
  if (found !== 2) return -1;
  if (!lifespanClear(birthsGiven, deathsGiven)) return -1;
  if (!unlabelledClear(namesGiven, unspecifiedGiven, descriptionGiven)) return -1;
  return isFresh || isPlain(object, count) ? size : -1;
}
