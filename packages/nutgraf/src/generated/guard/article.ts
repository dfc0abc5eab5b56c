// Written by `npm run generate` from the schemas. Do not edit.

import { actorId, articleId, claimId, contributorRoleCode, correctionTypeCode, date, derivationCode, digitalSourceTypeCode, entityId, extensionKey, genreCode, languageTag, mediaTypeCode, originId, placeId, text1024, text1048576, text16384, text2048, text512, text65536, verbatim1048576, verbatim512, verbatimLanguageTag, webUrl } from './constant.ts';
import { dateOrderClear } from '../../entities/check/date-order.ts';
import { isPlain } from '../../values/guard/plain.ts';
import { sizeOf } from '../../values/guard/size-of.ts';
import { sizeOfFinite, sizeOfWhole } from '../../values/guard/size.ts';
import { sizeOfIdentifier, sizeOfLocalText } from './value.ts';
import { sizeOfKeyed } from '../../values/guard/json.ts';
import { sizeOfList } from '../../values/guard/list.ts';

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
        each = sizeOf(inner, text16384, isFresh);
        if (each < 0) return -1;
        found += 1;
        break;
      case 'role':
        each = sizeOf(inner, text512, isFresh);
        break;
      case 'contentType':
        each = sizeOf(inner, text512, isFresh);
        break;
      case 'version':
        each = sizeOf(inner, text512, isFresh);
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
        each = sizeOf(inner, verbatim1048576, isFresh);
        if (each < 0) return -1;
        found += 1;
        break;
      case 'role':
        each = sizeOf(inner, verbatim512, isFresh);
        break;
      case 'contentType':
        each = sizeOf(inner, verbatim512, isFresh);
        break;
      case 'version':
        each = sizeOf(inner, verbatim512, isFresh);
        break;
      case 'lang':
        each = sizeOf(inner, verbatimLanguageTag, isFresh);
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
        each = sizeOf(inner, text1048576, isFresh);
        if (each < 0) return -1;
        found += 1;
        break;
      case 'role':
        each = sizeOf(inner, text512, isFresh);
        break;
      case 'contentType':
        each = sizeOf(inner, text512, isFresh);
        break;
      case 'version':
        each = sizeOf(inner, text512, isFresh);
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

function sizeOfDateline(object: unknown, isFresh: boolean): number {
  if (typeof object !== 'object' || object === null) return -1;
  let size = 1;
  let count = 0;
  for (const key in object) {
    const inner: unknown = (object as Record<string, unknown>)[key];
    let each: number;
    switch (key) {
      case 'text':
        each = sizeOf(inner, text16384, isFresh);
        break;
      case 'place':
        each = sizeOf(inner, placeId, isFresh);
        break;
      case 'date':
        each = sizeOf(inner, date, isFresh);
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
        each = sizeOf(inner, actorId, isFresh);
        if (each < 0) return -1;
        found += 1;
        break;
      case 'role':
        each = sizeOf(inner, contributorRoleCode, isFresh);
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
        each = sizeOf(inner, text2048, isFresh);
        if (each < 0) return -1;
        found += 1;
        break;
      case 'code':
        each = sizeOf(inner, text512, isFresh);
        break;
      case 'name':
        each = sizeOf(inner, text1024, isFresh);
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
        each = sizeOf(inner, text16384, isFresh);
        break;
      case 'notice':
        each = sizeOf(inner, text65536, isFresh);
        break;
      case 'usageTerms':
        each = sizeOf(inner, text65536, isFresh);
        break;
      case 'credit':
        each = sizeOf(inner, text16384, isFresh);
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
        each = sizeOf(inner, mediaTypeCode, isFresh);
        if (each < 0) return -1;
        found += 1;
        break;
      case 'url':
        each = sizeOf(inner, webUrl, isFresh);
        break;
      case 'caption':
        each = sizeOf(inner, sizeOfLocalText, isFresh);
        break;
      case 'credit':
        each = sizeOf(inner, text16384, isFresh);
        break;
      case 'takenAt':
        each = sizeOf(inner, date, isFresh);
        break;
      case 'takenIn':
        each = sizeOf(inner, placeId, isFresh);
        break;
      case 'depicts':
        each = sizeOfList(inner, 1000, entityId, isFresh);
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
        each = sizeOf(inner, originId, isFresh);
        if (each < 0) return -1;
        found += 1;
        break;
      case 'relation':
        each = sizeOf(inner, derivationCode, isFresh);
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
        each = sizeOf(inner, correctionTypeCode, isFresh);
        if (each < 0) return -1;
        found += 1;
        break;
      case 'at':
        each = sizeOf(inner, date, isFresh);
        break;
      case 'text':
        each = sizeOf(inner, sizeOfLocalText, isFresh);
        break;
      case 'affects':
        each = sizeOfList(inner, 1000, claimId, isFresh);
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
        each = sizeOf(inner, entityId, isFresh);
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
        each = sizeOf(inner, articleId, isFresh);
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
        each = sizeOfList(inner, 20, genreCode, isFresh);
        break;
      case 'pubStatus':
        each = inner === 'usable' || inner === 'withheld' || inner === 'canceled' ? inner.length + 2 : -1;
        break;
      case 'urgency':
        each = sizeOfWhole(inner, 1, 9);
        break;
      case 'dateline':
        each = sizeOf(inner, sizeOfDateline, isFresh);
        break;
      case 'publishedAt':
        each = sizeOf(inner, date, isFresh);
        publishedAtGiven = inner;
        break;
      case 'modifiedAt':
        each = sizeOf(inner, date, isFresh);
        modifiedAtGiven = inner;
        break;
      case 'createdAt':
        each = sizeOf(inner, date, isFresh);
        createdAtGiven = inner;
        break;
      case 'embargoedUntil':
        each = sizeOf(inner, date, isFresh);
        break;
      case 'expiresAt':
        each = sizeOf(inner, date, isFresh);
        break;
      case 'byline':
        each = sizeOf(inner, sizeOfLocalText, isFresh);
        break;
      case 'contributors':
        each = sizeOfList(inner, 1000, sizeOfContributor, isFresh);
        break;
      case 'publisher':
        each = sizeOf(inner, actorId, isFresh);
        break;
      case 'distributor':
        each = sizeOf(inner, actorId, isFresh);
        break;
      case 'subjects':
        each = sizeOfList(inner, 1000, sizeOfSubject, isFresh);
        break;
      case 'keywords':
        each = sizeOfList(inner, 1000, text512, isFresh);
        break;
      case 'sections':
        each = sizeOfList(inner, 100, text512, isFresh);
        break;
      case 'slugline':
        each = sizeOf(inner, text512, isFresh);
        break;
      case 'editorNotes':
        each = sizeOfList(inner, 100, sizeOfTextInDescriptions, isFresh);
        break;
      case 'rights':
        each = sizeOf(inner, sizeOfRights, isFresh);
        break;
      case 'media':
        each = sizeOfList(inner, 1000, sizeOfMedia, isFresh);
        break;
      case 'derivedFrom':
        each = sizeOfList(inner, 100, sizeOfDerivedFrom, isFresh);
        break;
      case 'independenceGroup':
        each = sizeOf(inner, text512, isFresh);
        break;
      case 'corrections':
        each = sizeOfList(inner, 1000, sizeOfCorrection, isFresh);
        break;
      case 'digitalSourceType':
        each = sizeOf(inner, digitalSourceTypeCode, isFresh);
        break;
      case 'mentions':
        each = sizeOfList(inner, 10000, sizeOfMention, isFresh);
        break;
      case 'identifiers':
        each = sizeOfList(inner, 1000, sizeOfIdentifier, isFresh);
        break;
      case 'description':
        each = sizeOf(inner, sizeOfLocalText, isFresh);
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
  if (found !== 2) return -1;
  if (!dateOrderClear(createdAtGiven, publishedAtGiven)) return -1;
  if (!dateOrderClear(createdAtGiven, modifiedAtGiven)) return -1;
  return isFresh || isPlain(object, count) ? size : -1;
}
