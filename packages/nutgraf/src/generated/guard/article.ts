// Written by `npm run generate` from the schemas. Do not edit.

import { actorId, articleId, claimId, contributorRoleCode, correctionTypeCode, date, derivationCode, digitalSourceTypeCode, entityId, extensionKey, genreCode, languageTag, mediaTypeCode, originId, placeId, text1024, text1048576, text16384, text2048, text512, text65536, verbatim1048576, verbatim512, verbatimLanguageTag, webUrl } from './constant.ts';
import { dateOrderClear } from '../../entities/check/date-order.ts';
import { isPlain } from '../../values/guard/plain.ts';
import { sizeOfFinite, sizeOfWhole } from '../../values/guard/size.ts';
import { sizeOfIdentifier, sizeOfLocalText } from './value.ts';
import { sizeOfKeyed } from '../../values/guard/json.ts';
import { sizeOfList, sizeOfStrings } from '../../values/guard/list.ts';
import { sizeOfString } from '../../values/guard/string.ts';

function sizeOfHeadline(object: unknown, isFresh: boolean): number {
  if (typeof object !== 'object' || object === null) return -1;
  let size = 1;
  let count = 0;
  let found = 0;
  for (const key in object) {
    const inner: unknown = (object as Record<string, unknown>)[key];
    let each: number;
    switch (key) {
      case 'text':
        each = sizeOfString(inner, text16384);
        if (each < 0) return -1;
        found += 1;
        break;
      case 'role':
        each = sizeOfString(inner, text512);
        break;
      case 'contentType':
        each = sizeOfString(inner, text512);
        break;
      case 'version':
        each = sizeOfString(inner, text512);
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

function sizeOfText(object: unknown, isFresh: boolean): number {
  if (typeof object !== 'object' || object === null) return -1;
  let size = 1;
  let count = 0;
  let found = 0;
  for (const key in object) {
    const inner: unknown = (object as Record<string, unknown>)[key];
    let each: number;
    switch (key) {
      case 'text':
        each = sizeOfString(inner, verbatim1048576);
        if (each < 0) return -1;
        found += 1;
        break;
      case 'role':
        each = sizeOfString(inner, verbatim512);
        break;
      case 'contentType':
        each = sizeOfString(inner, verbatim512);
        break;
      case 'version':
        each = sizeOfString(inner, verbatim512);
        break;
      case 'lang':
        each = sizeOfString(inner, verbatimLanguageTag);
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

function sizeOfTextInDescriptions(object: unknown, isFresh: boolean): number {
  if (typeof object !== 'object' || object === null) return -1;
  let size = 1;
  let count = 0;
  let found = 0;
  for (const key in object) {
    const inner: unknown = (object as Record<string, unknown>)[key];
    let each: number;
    switch (key) {
      case 'text':
        each = sizeOfString(inner, text1048576);
        if (each < 0) return -1;
        found += 1;
        break;
      case 'role':
        each = sizeOfString(inner, text512);
        break;
      case 'contentType':
        each = sizeOfString(inner, text512);
        break;
      case 'version':
        each = sizeOfString(inner, text512);
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

function sizeOfDateline(object: unknown, isFresh: boolean): number {
  if (typeof object !== 'object' || object === null) return -1;
  let size = 1;
  let count = 0;
  for (const key in object) {
    const inner: unknown = (object as Record<string, unknown>)[key];
    let each: number;
    switch (key) {
      case 'text':
        each = sizeOfString(inner, text16384);
        break;
      case 'place':
        each = sizeOfString(inner, placeId);
        break;
      case 'date':
        each = sizeOfString(inner, date);
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

function sizeOfContributor(object: unknown, isFresh: boolean): number {
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
        each = sizeOfString(inner, contributorRoleCode);
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

function sizeOfSubject(object: unknown, isFresh: boolean): number {
  if (typeof object !== 'object' || object === null) return -1;
  let size = 1;
  let count = 0;
  let found = 0;
  for (const key in object) {
    const inner: unknown = (object as Record<string, unknown>)[key];
    let each: number;
    switch (key) {
      case 'scheme':
        each = sizeOfString(inner, text2048);
        if (each < 0) return -1;
        found += 1;
        break;
      case 'code':
        each = sizeOfString(inner, text512);
        break;
      case 'name':
        each = sizeOfString(inner, text1024);
        break;
      case 'relevance':
        each = sizeOfFinite(inner, 0, 100);
        break;
      case 'confidence':
        each = sizeOfFinite(inner, 0, 100);
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

function sizeOfRights(object: unknown, isFresh: boolean): number {
  if (typeof object !== 'object' || object === null) return -1;
  let size = 1;
  let count = 0;
  for (const key in object) {
    const inner: unknown = (object as Record<string, unknown>)[key];
    let each: number;
    switch (key) {
      case 'holder':
        each = sizeOfString(inner, text16384);
        break;
      case 'notice':
        each = sizeOfString(inner, text65536);
        break;
      case 'usageTerms':
        each = sizeOfString(inner, text65536);
        break;
      case 'credit':
        each = sizeOfString(inner, text16384);
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

function sizeOfMedia(object: unknown, isFresh: boolean): number {
  if (typeof object !== 'object' || object === null) return -1;
  let size = 1;
  let count = 0;
  let found = 0;
  for (const key in object) {
    const inner: unknown = (object as Record<string, unknown>)[key];
    let each: number;
    switch (key) {
      case 'type':
        each = sizeOfString(inner, mediaTypeCode);
        if (each < 0) return -1;
        found += 1;
        break;
      case 'url':
        each = sizeOfString(inner, webUrl);
        break;
      case 'caption':
        each = sizeOfLocalText(inner, isFresh);
        break;
      case 'credit':
        each = sizeOfString(inner, text16384);
        break;
      case 'takenAt':
        each = sizeOfString(inner, date);
        break;
      case 'takenIn':
        each = sizeOfString(inner, placeId);
        break;
      case 'depicts':
        each = sizeOfStrings(inner, 1000, entityId);
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

function sizeOfDerivedFrom(object: unknown, isFresh: boolean): number {
  if (typeof object !== 'object' || object === null) return -1;
  let size = 1;
  let count = 0;
  let found = 0;
  for (const key in object) {
    const inner: unknown = (object as Record<string, unknown>)[key];
    let each: number;
    switch (key) {
      case 'of':
        each = sizeOfString(inner, originId);
        if (each < 0) return -1;
        found += 1;
        break;
      case 'relation':
        each = sizeOfString(inner, derivationCode);
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

function sizeOfCorrection(object: unknown, isFresh: boolean): number {
  if (typeof object !== 'object' || object === null) return -1;
  let size = 1;
  let count = 0;
  let found = 0;
  for (const key in object) {
    const inner: unknown = (object as Record<string, unknown>)[key];
    let each: number;
    switch (key) {
      case 'type':
        each = sizeOfString(inner, correctionTypeCode);
        if (each < 0) return -1;
        found += 1;
        break;
      case 'at':
        each = sizeOfString(inner, date);
        break;
      case 'text':
        each = sizeOfLocalText(inner, isFresh);
        break;
      case 'affects':
        each = sizeOfStrings(inner, 1000, claimId);
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

function sizeOfMention(object: unknown, isFresh: boolean): number {
  if (typeof object !== 'object' || object === null) return -1;
  let size = 1;
  let count = 0;
  let found = 0;
  for (const key in object) {
    const inner: unknown = (object as Record<string, unknown>)[key];
    let each: number;
    switch (key) {
      case 'ref':
        each = sizeOfString(inner, entityId);
        if (each < 0) return -1;
        found += 1;
        break;
      case 'role':
        each = inner === 'about' || inner === 'mentions' || inner === 'quotes' ? inner.length + 2 : -1;
        break;
      case 'how':
        each = inner === 'human' || inner === 'model' || inner === 'rule' ? inner.length + 2 : -1;
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
    let each: number;
    switch (key) {
      case 'kind':
        each = inner === 'article' ? inner.length + 2 : -1;
        if (each < 0) return -1;
        found += 1;
        break;
      case 'id':
        each = sizeOfString(inner, articleId);
        if (each < 0) return -1;
        found += 1;
        break;
      case 'headlines':
        each = sizeOfList(inner, 100, sizeOfHeadline, isFresh);
        break;
      case 'bodies':
        each = sizeOfList(inner, 100, sizeOfText, isFresh);
        break;
      case 'descriptions':
        each = sizeOfList(inner, 100, sizeOfTextInDescriptions, isFresh);
        break;
      case 'genres':
        each = sizeOfStrings(inner, 20, genreCode);
        break;
      case 'pubStatus':
        each = inner === 'usable' || inner === 'withheld' || inner === 'canceled' ? inner.length + 2 : -1;
        break;
      case 'urgency':
        each = sizeOfWhole(inner, 1, 9);
        break;
      case 'dateline':
        each = sizeOfDateline(inner, isFresh);
        break;
      case 'publishedAt':
        each = sizeOfString(inner, date);
        publishedAtGiven = inner;
        break;
      case 'modifiedAt':
        each = sizeOfString(inner, date);
        modifiedAtGiven = inner;
        break;
      case 'createdAt':
        each = sizeOfString(inner, date);
        createdAtGiven = inner;
        break;
      case 'embargoedUntil':
        each = sizeOfString(inner, date);
        break;
      case 'expiresAt':
        each = sizeOfString(inner, date);
        break;
      case 'byline':
        each = sizeOfLocalText(inner, isFresh);
        break;
      case 'contributors':
        each = sizeOfList(inner, 1000, sizeOfContributor, isFresh);
        break;
      case 'publisher':
        each = sizeOfString(inner, actorId);
        break;
      case 'distributor':
        each = sizeOfString(inner, actorId);
        break;
      case 'subjects':
        each = sizeOfList(inner, 1000, sizeOfSubject, isFresh);
        break;
      case 'keywords':
        each = sizeOfStrings(inner, 1000, text512);
        break;
      case 'sections':
        each = sizeOfStrings(inner, 100, text512);
        break;
      case 'slugline':
        each = sizeOfString(inner, text512);
        break;
      case 'editorNotes':
        each = sizeOfList(inner, 100, sizeOfTextInDescriptions, isFresh);
        break;
      case 'rights':
        each = sizeOfRights(inner, isFresh);
        break;
      case 'media':
        each = sizeOfList(inner, 1000, sizeOfMedia, isFresh);
        break;
      case 'derivedFrom':
        each = sizeOfList(inner, 100, sizeOfDerivedFrom, isFresh);
        break;
      case 'independenceGroup':
        each = sizeOfString(inner, text512);
        break;
      case 'corrections':
        each = sizeOfList(inner, 1000, sizeOfCorrection, isFresh);
        break;
      case 'digitalSourceType':
        each = sizeOfString(inner, digitalSourceTypeCode);
        break;
      case 'mentions':
        each = sizeOfList(inner, 10000, sizeOfMention, isFresh);
        break;
      case 'identifiers':
        each = sizeOfList(inner, 1000, sizeOfIdentifier, isFresh);
        break;
      case 'description':
        each = sizeOfLocalText(inner, isFresh);
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
  if (found !== 2) return -1;
  if (!dateOrderClear(createdAtGiven, publishedAtGiven)) return -1;
  if (!dateOrderClear(createdAtGiven, modifiedAtGiven)) return -1;
  return isFresh || isPlain(object, count) ? size : -1;
}
