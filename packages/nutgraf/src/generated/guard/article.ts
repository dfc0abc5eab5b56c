// Written by `npm run generate` from the schemas. Do not edit.

import { actorIdPrefixes, articleIdPrefix, contributorRoleCodes, correctionTypeCodes, derivationCodes, digitalSourceTypeCodes, entityIdPrefixes, extensionsKeyPattern, genreCodes, languageTagPattern, mediaTypeCodes, originIdPrefixes, ownCodePattern, placeIdPrefix, webUrlPattern } from './constant.ts';
import { dateOrderClear } from '../../entities/check/date-order.ts';
import { isDate } from '../../values/guard/date.ts';
import { isForm, isText, isTwoLetters, isUsualUrl, isVerbatim } from '../../values/guard/text.ts';
import { isId, isIdOf } from '../../values/guard/slug.ts';
import { isPlain } from '../../values/guard/plain.ts';
import { isSeen } from '../../values/hidden-character.ts';
import { sizeOfClaimIdList, sizeOfEntityIdList, sizeOfIdentifierList, sizeOfLocalText, sizeOfLocalTextList, sizeOfOriginIdList, sizeOfWebUrlList } from './value.ts';
import { sizeOfKeyed } from '../../values/guard/json.ts';
import { sizeOfNumber } from '../../values/guard/size.ts';

function sizeOfHeadline(object: unknown, isFresh: boolean): number {
  if (typeof object !== 'object' || object === null) return -1;
  let size = 1;
  let count = 0;
  let found = 0;
  for (const key in object) {
    const inner: unknown = (object as Record<string, unknown>)[key];
    count += 1;
    switch (key) {
      case 'text': {
        if (!isText(inner, 16384)) return -1;
        size += (inner as string).length + 10;
        found += 1;
        break;
      }
      case 'role': {
        if (inner === undefined) break;
        if (!isText(inner, 512)) return -1;
        size += (inner as string).length + 10;
        break;
      }
      case 'contentType': {
        if (inner === undefined) break;
        if (!isText(inner, 512)) return -1;
        size += (inner as string).length + 17;
        break;
      }
      case 'version': {
        if (inner === undefined) break;
        if (!isText(inner, 512)) return -1;
        size += (inner as string).length + 13;
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

function sizeOfHeadlineList(list: unknown, isFresh: boolean): number {
  if (!Array.isArray(list) || list.length < 1 || list.length > 100) return -1;
  let size = 1;
  for (let index = 0; index < list.length; index++) {
    const inner: unknown = list[index];
    const each = sizeOfHeadline(inner, isFresh);
    if (each < 0) return -1;
    size += each + 1;
  }
  return size;
}

function sizeOfText(object: unknown, isFresh: boolean): number {
  if (typeof object !== 'object' || object === null) return -1;
  let size = 1;
  let count = 0;
  let found = 0;
  for (const key in object) {
    const inner: unknown = (object as Record<string, unknown>)[key];
    count += 1;
    switch (key) {
      case 'text': {
        if (!isVerbatim(inner, 1048576)) return -1;
        size += (inner as string).length + 10;
        found += 1;
        break;
      }
      case 'role': {
        if (inner === undefined) break;
        if (!isVerbatim(inner, 512)) return -1;
        size += (inner as string).length + 10;
        break;
      }
      case 'contentType': {
        if (inner === undefined) break;
        if (!isVerbatim(inner, 512)) return -1;
        size += (inner as string).length + 17;
        break;
      }
      case 'version': {
        if (inner === undefined) break;
        if (!isVerbatim(inner, 512)) return -1;
        size += (inner as string).length + 13;
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

function sizeOfTextList(list: unknown, isFresh: boolean): number {
  if (!Array.isArray(list) || list.length < 1 || list.length > 100) return -1;
  let size = 1;
  for (let index = 0; index < list.length; index++) {
    const inner: unknown = list[index];
    const each = sizeOfText(inner, isFresh);
    if (each < 0) return -1;
    size += each + 1;
  }
  return size;
}

function sizeOfTextInDescriptions(object: unknown, isFresh: boolean): number {
  if (typeof object !== 'object' || object === null) return -1;
  let size = 1;
  let count = 0;
  let found = 0;
  for (const key in object) {
    const inner: unknown = (object as Record<string, unknown>)[key];
    count += 1;
    switch (key) {
      case 'text': {
        if (!isText(inner, 1048576)) return -1;
        size += (inner as string).length + 10;
        found += 1;
        break;
      }
      case 'role': {
        if (inner === undefined) break;
        if (!isText(inner, 512)) return -1;
        size += (inner as string).length + 10;
        break;
      }
      case 'contentType': {
        if (inner === undefined) break;
        if (!isText(inner, 512)) return -1;
        size += (inner as string).length + 17;
        break;
      }
      case 'version': {
        if (inner === undefined) break;
        if (!isText(inner, 512)) return -1;
        size += (inner as string).length + 13;
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

function sizeOfTextListInDescriptions(list: unknown, isFresh: boolean): number {
  if (!Array.isArray(list) || list.length < 1 || list.length > 100) return -1;
  let size = 1;
  for (let index = 0; index < list.length; index++) {
    const inner: unknown = list[index];
    const each = sizeOfTextInDescriptions(inner, isFresh);
    if (each < 0) return -1;
    size += each + 1;
  }
  return size;
}

function sizeOfGenreList(list: unknown, isFresh: boolean): number {
  if (!Array.isArray(list) || list.length < 1 || list.length > 20) return -1;
  let size = 1;
  for (let index = 0; index < list.length; index++) {
    const inner: unknown = list[index];
    if (!(genreCodes.has(inner) || isForm(inner, 128, ownCodePattern))) return -1;
    size += (inner as string).length + 3;
  }
  return size;
}

function sizeOfDateline(object: unknown, isFresh: boolean): number {
  if (typeof object !== 'object' || object === null) return -1;
  let size = 1;
  let count = 0;
  for (const key in object) {
    const inner: unknown = (object as Record<string, unknown>)[key];
    count += 1;
    switch (key) {
      case 'text': {
        if (inner === undefined) break;
        if (!isText(inner, 16384)) return -1;
        size += (inner as string).length + 10;
        break;
      }
      case 'place': {
        if (inner === undefined) break;
        if (!isId(inner, placeIdPrefix)) return -1;
        size += (inner as string).length + 11;
        break;
      }
      case 'date': {
        if (inner === undefined) break;
        if (!isDate(inner)) return -1;
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

function sizeOfContributor(object: unknown, isFresh: boolean): number {
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
        if (inner === undefined) break;
        if (!contributorRoleCodes.has(inner)) return -1;
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

function sizeOfContributorList(list: unknown, isFresh: boolean): number {
  if (!Array.isArray(list) || list.length < 1 || list.length > 1000) return -1;
  let size = 1;
  for (let index = 0; index < list.length; index++) {
    const inner: unknown = list[index];
    const each = sizeOfContributor(inner, isFresh);
    if (each < 0) return -1;
    size += each + 1;
  }
  return size;
}

function sizeOfSubject(object: unknown, isFresh: boolean): number {
  if (typeof object !== 'object' || object === null) return -1;
  let size = 1;
  let count = 0;
  let found = 0;
  for (const key in object) {
    const inner: unknown = (object as Record<string, unknown>)[key];
    count += 1;
    switch (key) {
      case 'scheme': {
        if (!isText(inner, 2048)) return -1;
        size += (inner as string).length + 12;
        found += 1;
        break;
      }
      case 'code': {
        if (inner === undefined) break;
        if (!isText(inner, 512)) return -1;
        size += (inner as string).length + 10;
        break;
      }
      case 'name': {
        if (inner === undefined) break;
        if (!isText(inner, 1024)) return -1;
        size += (inner as string).length + 10;
        break;
      }
      case 'relevance': {
        if (inner === undefined) break;
        if (!(typeof inner === 'number' && Number.isFinite(inner) && inner >= 0 && inner <= 100)) return -1;
        size += sizeOfNumber(inner) + 13;
        break;
      }
      case 'confidence': {
        if (inner === undefined) break;
        if (!(typeof inner === 'number' && Number.isFinite(inner) && inner >= 0 && inner <= 100)) return -1;
        size += sizeOfNumber(inner) + 14;
        break;
      }
      default:
        return -1;
    }
  }
  if (found !== 1) return -1;
  return isFresh || isPlain(object, count) ? size : -1;
}

function sizeOfSubjectList(list: unknown, isFresh: boolean): number {
  if (!Array.isArray(list) || list.length < 1 || list.length > 1000) return -1;
  let size = 1;
  for (let index = 0; index < list.length; index++) {
    const inner: unknown = list[index];
    const each = sizeOfSubject(inner, isFresh);
    if (each < 0) return -1;
    size += each + 1;
  }
  return size;
}

function sizeOfKeywordsList(list: unknown, isFresh: boolean): number {
  if (!Array.isArray(list) || list.length < 1 || list.length > 1000) return -1;
  let size = 1;
  for (let index = 0; index < list.length; index++) {
    const inner: unknown = list[index];
    if (!isText(inner, 512)) return -1;
    size += (inner as string).length + 3;
  }
  return size;
}

function sizeOfSectionsList(list: unknown, isFresh: boolean): number {
  if (!Array.isArray(list) || list.length < 1 || list.length > 100) return -1;
  let size = 1;
  for (let index = 0; index < list.length; index++) {
    const inner: unknown = list[index];
    if (!isText(inner, 512)) return -1;
    size += (inner as string).length + 3;
  }
  return size;
}

function sizeOfRights(object: unknown, isFresh: boolean): number {
  if (typeof object !== 'object' || object === null) return -1;
  let size = 1;
  let count = 0;
  for (const key in object) {
    const inner: unknown = (object as Record<string, unknown>)[key];
    count += 1;
    switch (key) {
      case 'holder': {
        if (inner === undefined) break;
        if (!isText(inner, 16384)) return -1;
        size += (inner as string).length + 12;
        break;
      }
      case 'notice': {
        if (inner === undefined) break;
        if (!isText(inner, 65536)) return -1;
        size += (inner as string).length + 12;
        break;
      }
      case 'usageTerms': {
        if (inner === undefined) break;
        if (!isText(inner, 65536)) return -1;
        size += (inner as string).length + 16;
        break;
      }
      case 'credit': {
        if (inner === undefined) break;
        if (!isText(inner, 16384)) return -1;
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

function sizeOfMedia(object: unknown, isFresh: boolean): number {
  if (typeof object !== 'object' || object === null) return -1;
  let size = 1;
  let count = 0;
  let found = 0;
  for (const key in object) {
    const inner: unknown = (object as Record<string, unknown>)[key];
    count += 1;
    switch (key) {
      case 'type': {
        if (!mediaTypeCodes.has(inner)) return -1;
        size += (inner as string).length + 10;
        found += 1;
        break;
      }
      case 'url': {
        if (inner === undefined) break;
        if (!(isUsualUrl(inner) || (isForm(inner, 2048, webUrlPattern) && isSeen(inner, false)))) return -1;
        size += (inner as string).length + 9;
        break;
      }
      case 'caption': {
        if (inner === undefined) break;
        const each = sizeOfLocalText(inner, isFresh);
        if (each < 0) return -1;
        size += each + 11;
        break;
      }
      case 'credit': {
        if (inner === undefined) break;
        if (!isText(inner, 16384)) return -1;
        size += (inner as string).length + 12;
        break;
      }
      case 'takenAt': {
        if (inner === undefined) break;
        if (!isDate(inner)) return -1;
        size += (inner as string).length + 13;
        break;
      }
      case 'takenIn': {
        if (inner === undefined) break;
        if (!isId(inner, placeIdPrefix)) return -1;
        size += (inner as string).length + 13;
        break;
      }
      case 'depicts': {
        if (inner === undefined) break;
        const each = sizeOfEntityIdList(inner, isFresh);
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

function sizeOfMediaList(list: unknown, isFresh: boolean): number {
  if (!Array.isArray(list) || list.length < 1 || list.length > 1000) return -1;
  let size = 1;
  for (let index = 0; index < list.length; index++) {
    const inner: unknown = list[index];
    const each = sizeOfMedia(inner, isFresh);
    if (each < 0) return -1;
    size += each + 1;
  }
  return size;
}

function sizeOfDerivedFrom(object: unknown, isFresh: boolean): number {
  if (typeof object !== 'object' || object === null) return -1;
  let size = 1;
  let count = 0;
  let found = 0;
  for (const key in object) {
    const inner: unknown = (object as Record<string, unknown>)[key];
    count += 1;
    switch (key) {
      case 'of': {
        if (!isIdOf(inner, originIdPrefixes)) return -1;
        size += (inner as string).length + 8;
        found += 1;
        break;
      }
      case 'relation': {
        if (!derivationCodes.has(inner)) return -1;
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

function sizeOfDerivedFromList(list: unknown, isFresh: boolean): number {
  if (!Array.isArray(list) || list.length < 1 || list.length > 100) return -1;
  let size = 1;
  for (let index = 0; index < list.length; index++) {
    const inner: unknown = list[index];
    const each = sizeOfDerivedFrom(inner, isFresh);
    if (each < 0) return -1;
    size += each + 1;
  }
  return size;
}

function sizeOfCorrection(object: unknown, isFresh: boolean): number {
  if (typeof object !== 'object' || object === null) return -1;
  let size = 1;
  let count = 0;
  let found = 0;
  for (const key in object) {
    const inner: unknown = (object as Record<string, unknown>)[key];
    count += 1;
    switch (key) {
      case 'type': {
        if (!correctionTypeCodes.has(inner)) return -1;
        size += (inner as string).length + 10;
        found += 1;
        break;
      }
      case 'at': {
        if (inner === undefined) break;
        if (!isDate(inner)) return -1;
        size += (inner as string).length + 8;
        break;
      }
      case 'text': {
        if (inner === undefined) break;
        const each = sizeOfLocalText(inner, isFresh);
        if (each < 0) return -1;
        size += each + 8;
        break;
      }
      case 'affects': {
        if (inner === undefined) break;
        const each = sizeOfClaimIdList(inner, isFresh);
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

function sizeOfCorrectionList(list: unknown, isFresh: boolean): number {
  if (!Array.isArray(list) || list.length < 1 || list.length > 1000) return -1;
  let size = 1;
  for (let index = 0; index < list.length; index++) {
    const inner: unknown = list[index];
    const each = sizeOfCorrection(inner, isFresh);
    if (each < 0) return -1;
    size += each + 1;
  }
  return size;
}

function sizeOfMention(object: unknown, isFresh: boolean): number {
  if (typeof object !== 'object' || object === null) return -1;
  let size = 1;
  let count = 0;
  let found = 0;
  for (const key in object) {
    const inner: unknown = (object as Record<string, unknown>)[key];
    count += 1;
    switch (key) {
      case 'ref': {
        if (!isIdOf(inner, entityIdPrefixes)) return -1;
        size += (inner as string).length + 9;
        found += 1;
        break;
      }
      case 'role': {
        if (inner === undefined) break;
        if (!(inner === 'about' || inner === 'mentions' || inner === 'quotes')) return -1;
        size += (inner as string).length + 10;
        break;
      }
      case 'how': {
        if (inner === undefined) break;
        if (!(inner === 'human' || inner === 'model' || inner === 'rule')) return -1;
        size += (inner as string).length + 9;
        break;
      }
      default:
        return -1;
    }
  }
  if (found !== 1) return -1;
  return isFresh || isPlain(object, count) ? size : -1;
}

function sizeOfMentionList(list: unknown, isFresh: boolean): number {
  if (!Array.isArray(list) || list.length < 1 || list.length > 10000) return -1;
  let size = 1;
  for (let index = 0; index < list.length; index++) {
    const inner: unknown = list[index];
    const each = sizeOfMention(inner, isFresh);
    if (each < 0) return -1;
    size += each + 1;
  }
  return size;
}

export function sizeOfArticle(object: unknown, isFresh: boolean): number {
  if (typeof object !== 'object' || object === null) return -1;
  let size = 1;
  let count = 0;
  let found = 0;
  let createdAtGiven: unknown;
  let publishedAtGiven: unknown;
  let modifiedAtGiven: unknown;
  for (const key in object) {
    const inner: unknown = (object as Record<string, unknown>)[key];
    count += 1;
    switch (key) {
      case 'kind': {
        if (!(inner === 'article')) return -1;
        size += (inner as string).length + 10;
        found += 1;
        break;
      }
      case 'id': {
        if (!isId(inner, articleIdPrefix)) return -1;
        size += (inner as string).length + 8;
        found += 1;
        break;
      }
      case 'headlines': {
        if (inner === undefined) break;
        const each = sizeOfHeadlineList(inner, isFresh);
        if (each < 0) return -1;
        size += each + 13;
        break;
      }
      case 'bodies': {
        if (inner === undefined) break;
        const each = sizeOfTextList(inner, isFresh);
        if (each < 0) return -1;
        size += each + 10;
        break;
      }
      case 'descriptions': {
        if (inner === undefined) break;
        const each = sizeOfTextListInDescriptions(inner, isFresh);
        if (each < 0) return -1;
        size += each + 16;
        break;
      }
      case 'genres': {
        if (inner === undefined) break;
        const each = sizeOfGenreList(inner, isFresh);
        if (each < 0) return -1;
        size += each + 10;
        break;
      }
      case 'pubStatus': {
        if (inner === undefined) break;
        if (!(inner === 'usable' || inner === 'withheld' || inner === 'canceled')) return -1;
        size += (inner as string).length + 15;
        break;
      }
      case 'urgency': {
        if (inner === undefined) break;
        if (!(typeof inner === 'number' && Number.isSafeInteger(inner) && inner >= 1 && inner <= 9)) return -1;
        size += sizeOfNumber(inner) + 11;
        break;
      }
      case 'dateline': {
        if (inner === undefined) break;
        const each = sizeOfDateline(inner, isFresh);
        if (each < 0) return -1;
        size += each + 12;
        break;
      }
      case 'publishedAt': {
        if (inner === undefined) break;
        if (!isDate(inner)) return -1;
        size += (inner as string).length + 17;
        publishedAtGiven = inner;
        break;
      }
      case 'modifiedAt': {
        if (inner === undefined) break;
        if (!isDate(inner)) return -1;
        size += (inner as string).length + 16;
        modifiedAtGiven = inner;
        break;
      }
      case 'createdAt': {
        if (inner === undefined) break;
        if (!isDate(inner)) return -1;
        size += (inner as string).length + 15;
        createdAtGiven = inner;
        break;
      }
      case 'embargoedUntil': {
        if (inner === undefined) break;
        if (!isDate(inner)) return -1;
        size += (inner as string).length + 20;
        break;
      }
      case 'expiresAt': {
        if (inner === undefined) break;
        if (!isDate(inner)) return -1;
        size += (inner as string).length + 15;
        break;
      }
      case 'byline': {
        if (inner === undefined) break;
        const each = sizeOfLocalText(inner, isFresh);
        if (each < 0) return -1;
        size += each + 10;
        break;
      }
      case 'contributors': {
        if (inner === undefined) break;
        const each = sizeOfContributorList(inner, isFresh);
        if (each < 0) return -1;
        size += each + 16;
        break;
      }
      case 'publisher': {
        if (inner === undefined) break;
        if (!isIdOf(inner, actorIdPrefixes)) return -1;
        size += (inner as string).length + 15;
        break;
      }
      case 'distributor': {
        if (inner === undefined) break;
        if (!isIdOf(inner, actorIdPrefixes)) return -1;
        size += (inner as string).length + 17;
        break;
      }
      case 'subjects': {
        if (inner === undefined) break;
        const each = sizeOfSubjectList(inner, isFresh);
        if (each < 0) return -1;
        size += each + 12;
        break;
      }
      case 'keywords': {
        if (inner === undefined) break;
        const each = sizeOfKeywordsList(inner, isFresh);
        if (each < 0) return -1;
        size += each + 12;
        break;
      }
      case 'sections': {
        if (inner === undefined) break;
        const each = sizeOfSectionsList(inner, isFresh);
        if (each < 0) return -1;
        size += each + 12;
        break;
      }
      case 'slugline': {
        if (inner === undefined) break;
        if (!isText(inner, 512)) return -1;
        size += (inner as string).length + 14;
        break;
      }
      case 'editorNotes': {
        if (inner === undefined) break;
        const each = sizeOfTextListInDescriptions(inner, isFresh);
        if (each < 0) return -1;
        size += each + 15;
        break;
      }
      case 'rights': {
        if (inner === undefined) break;
        const each = sizeOfRights(inner, isFresh);
        if (each < 0) return -1;
        size += each + 10;
        break;
      }
      case 'media': {
        if (inner === undefined) break;
        const each = sizeOfMediaList(inner, isFresh);
        if (each < 0) return -1;
        size += each + 9;
        break;
      }
      case 'derivedFrom': {
        if (inner === undefined) break;
        const each = sizeOfDerivedFromList(inner, isFresh);
        if (each < 0) return -1;
        size += each + 15;
        break;
      }
      case 'independenceGroup': {
        if (inner === undefined) break;
        if (!isText(inner, 512)) return -1;
        size += (inner as string).length + 23;
        break;
      }
      case 'corrections': {
        if (inner === undefined) break;
        const each = sizeOfCorrectionList(inner, isFresh);
        if (each < 0) return -1;
        size += each + 15;
        break;
      }
      case 'digitalSourceType': {
        if (inner === undefined) break;
        if (!digitalSourceTypeCodes.has(inner)) return -1;
        size += (inner as string).length + 23;
        break;
      }
      case 'mentions': {
        if (inner === undefined) break;
        const each = sizeOfMentionList(inner, isFresh);
        if (each < 0) return -1;
        size += each + 12;
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
  if (found !== 2) return -1;
  if (!dateOrderClear(createdAtGiven, publishedAtGiven)) return -1;
  if (!dateOrderClear(createdAtGiven, modifiedAtGiven)) return -1;
  return isFresh || isPlain(object, count) ? size : -1;
}
