// Written by `npm run generate` from the schemas. Do not edit.

import { assetIdPrefix, assetTypeCodes, countryCodes, extensionsKeyPattern, ownCodePattern } from './constant.ts';
import { isDate } from '../../values/guard/date.ts';
import { isForm, isText } from '../../values/guard/text.ts';
import { isId } from '../../values/guard/slug.ts';
import { isPlain } from '../../values/guard/plain.ts';
import { otherWithoutTextClear } from '../../entities/check/other-without-text.ts';
import { sizeOfAddressList, sizeOfIdentifierList, sizeOfLocalText, sizeOfLocalTextList, sizeOfNameList, sizeOfOriginIdList, sizeOfPeriod, sizeOfTopicList, sizeOfWebUrlList } from './value.ts';
import { sizeOfKeyed } from '../../values/guard/json.ts';
import { unlabelledClear } from '../../entities/check/unlabelled.ts';

function sizeOfFlag(object: unknown, isFresh: boolean): number {
  if (typeof object !== 'object' || object === null) return -1;
  let size = 1;
  let count = 0;
  let found = 0;
  for (const key in object) {
    const inner: unknown = (object as Record<string, unknown>)[key];
    count += 1;
    switch (key) {
      case 'country': {
        if (!countryCodes.has(inner)) return -1;
        size += (inner as string).length + 13;
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
  if (found !== 1) return -1;
  return isFresh || isPlain(object, count) ? size : -1;
}

function sizeOfFlagList(list: unknown, isFresh: boolean): number {
  if (!Array.isArray(list) || list.length < 1 || list.length > 100) return -1;
  let size = 1;
  for (let index = 0; index < list.length; index++) {
    const inner: unknown = list[index];
    const each = sizeOfFlag(inner, isFresh);
    if (each < 0) return -1;
    size += each + 1;
  }
  return size;
}

export function sizeOfAsset(object: unknown, isFresh: boolean): number {
  if (typeof object !== 'object' || object === null) return -1;
  let size = 1;
  let count = 0;
  let found = 0;
  let namesGiven: unknown;
  let descriptionGiven: unknown;
  let typeGiven: unknown;
  let classificationGiven: unknown;
  for (const key in object) {
    const inner: unknown = (object as Record<string, unknown>)[key];
    count += 1;
    switch (key) {
      case 'kind': {
        if (!(inner === 'asset')) return -1;
        size += (inner as string).length + 10;
        found += 1;
        break;
      }
      case 'id': {
        if (!isId(inner, assetIdPrefix)) return -1;
        size += (inner as string).length + 8;
        found += 1;
        break;
      }
      case 'type': {
        if (!(assetTypeCodes.has(inner) || isForm(inner, 128, ownCodePattern))) return -1;
        size += (inner as string).length + 10;
        found += 1;
        typeGiven = inner;
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
      case 'classification': {
        if (inner === undefined) break;
        if (!isText(inner, 1024)) return -1;
        size += (inner as string).length + 20;
        classificationGiven = inner;
        break;
      }
      case 'flags': {
        if (inner === undefined) break;
        const each = sizeOfFlagList(inner, isFresh);
        if (each < 0) return -1;
        size += each + 9;
        break;
      }
      case 'model': {
        if (inner === undefined) break;
        if (!isText(inner, 1024)) return -1;
        size += (inner as string).length + 11;
        break;
      }
      case 'manufacturer': {
        if (inner === undefined) break;
        if (!isText(inner, 1024)) return -1;
        size += (inner as string).length + 18;
        break;
      }
      case 'builtOn': {
        if (inner === undefined) break;
        if (!isDate(inner)) return -1;
        size += (inner as string).length + 13;
        break;
      }
      case 'addresses': {
        if (inner === undefined) break;
        const each = sizeOfAddressList(inner, isFresh);
        if (each < 0) return -1;
        size += each + 13;
        break;
      }
      case 'topics': {
        if (inner === undefined) break;
        const each = sizeOfTopicList(inner, isFresh);
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
  if (found !== 3) return -1;
  if (!unlabelledClear(namesGiven, descriptionGiven)) return -1;
  if (!otherWithoutTextClear('other', typeGiven, classificationGiven, descriptionGiven)) return -1;
  return isFresh || isPlain(object, count) ? size : -1;
}
