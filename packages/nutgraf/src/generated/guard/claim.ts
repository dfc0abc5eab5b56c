// Written by `npm run generate` from the schemas. Do not edit.

import { actorId, articleId, attributionCode, claimFormCode, claimId, date, entityId, extensionKey, jsonPointer, modalityCode, originId, positionId, text1024, text65536, verbatim512, verbatim65536, verbatimJsonPointer, verificationCode, webUrl } from './constant.ts';
import { dateOrderClear } from '../../entities/check/date-order.ts';
import { emptyClaimClear } from '../../entities/check/empty-claim.ts';
import { evidenceAnchorClear } from '../../entities/check/evidence-anchor.ts';
import { isPlain } from '../../values/guard/plain.ts';
import { pathAndValueClear } from '../../entities/check/path-and-value.ts';
import { sizeOfBoolean, sizeOfFinite, sizeOfWhole } from '../../values/guard/size.ts';
import { sizeOfIdentifier, sizeOfLocalText } from './value.ts';
import { sizeOfKeyed } from '../../values/guard/json.ts';
import { sizeOfList, sizeOfStrings } from '../../values/guard/list.ts';
import { sizeOfString } from '../../values/guard/string.ts';

function sizeOfAbout(object: unknown, isFresh: boolean): number {
  if (typeof object !== 'object' || object === null) return -1;
  let size = 1;
  let count = 0;
  let found = 0;
  let pathGiven: unknown;
  let valueGiven: unknown;
  for (const key in object) {
    const inner: unknown = (object as Record<string, unknown>)[key];
    let each: number;
    switch (key) {
      case 'entity':
        each = sizeOfString(inner, entityId);
        if (each < 0) return -1;
        found += 1;
        break;
      case 'path':
        each = sizeOfString(inner, jsonPointer);
        pathGiven = inner;
        break;
      case 'value':
        each = typeof inner === 'string' ? sizeOfString(inner, text65536) : typeof inner === 'number' ? sizeOfFinite(inner, -Infinity, Infinity) : sizeOfBoolean(inner);
        valueGiven = inner;
        break;
      case 'stated':
        each = sizeOfString(inner, text65536);
        break;
      case 'basis':
        each = inner === 'stated' || inner === 'inferred' || inner === 'published' ? inner.length + 2 : -1;
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
  if (!pathAndValueClear(pathGiven, valueGiven)) return -1;
  return isFresh || isPlain(object, count) ? size : -1;
}

function sizeOfEvidence(object: unknown, isFresh: boolean): number {
  if (typeof object !== 'object' || object === null) return -1;
  let size = 1;
  let count = 0;
  let found = 0;
  let partGiven: unknown;
  let startGiven: unknown;
  let endGiven: unknown;
  for (const key in object) {
    const inner: unknown = (object as Record<string, unknown>)[key];
    let each: number;
    switch (key) {
      case 'exact':
        each = sizeOfString(inner, verbatim65536);
        if (each < 0) return -1;
        found += 1;
        break;
      case 'part':
        each = sizeOfString(inner, verbatimJsonPointer);
        partGiven = inner;
        break;
      case 'start':
        each = sizeOfWhole(inner, 0, 1048576);
        startGiven = inner;
        break;
      case 'end':
        each = sizeOfWhole(inner, 0, 1048576);
        endGiven = inner;
        break;
      case 'prefix':
        each = sizeOfString(inner, verbatim512);
        break;
      case 'suffix':
        each = sizeOfString(inner, verbatim512);
        break;
      case 'locator':
        each = sizeOfString(inner, verbatim512);
        break;
      default:
        return -1;
    }
    count += 1;
    if (each >= 0) size += key.length + each + 4;
    else if (inner !== undefined) return -1;
  }
  if (found !== 1) return -1;
  if (!evidenceAnchorClear(partGiven, startGiven, endGiven)) return -1;
  if (!dateOrderClear(startGiven, endGiven)) return -1;
  return isFresh || isPlain(object, count) ? size : -1;
}

function sizeOfAssessment(object: unknown, isFresh: boolean): number {
  if (typeof object !== 'object' || object === null) return -1;
  let size = 1;
  let count = 0;
  for (const key in object) {
    const inner: unknown = (object as Record<string, unknown>)[key];
    let each: number;
    switch (key) {
      case 'by':
        each = sizeOfString(inner, text1024);
        break;
      case 'article':
        each = sizeOfString(inner, articleId);
        break;
      case 'verdict':
        each = sizeOfString(inner, text1024);
        break;
      case 'label':
        each = sizeOfString(inner, text1024);
        break;
      case 'value':
        each = sizeOfFinite(inner, -Infinity, Infinity);
        break;
      case 'best':
        each = sizeOfFinite(inner, -Infinity, Infinity);
        break;
      case 'worst':
        each = sizeOfFinite(inner, -Infinity, Infinity);
        break;
      case 'on':
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

export function sizeOfClaim(object: unknown, isFresh: boolean): number {
  if (typeof object !== 'object' || object === null) return -1;
  let size = 1;
  let count = 0;
  let found = 0;
  let propositionGiven: unknown;
  let aboutGiven: unknown;
  for (const key in object) {
    const inner: unknown = (object as Record<string, unknown>)[key];
    let each: number;
    switch (key) {
      case 'kind':
        each = inner === 'claim' ? inner.length + 2 : -1;
        if (each < 0) return -1;
        found += 1;
        break;
      case 'id':
        each = sizeOfString(inner, claimId);
        if (each < 0) return -1;
        found += 1;
        break;
      case 'statedIn':
        each = sizeOfString(inner, originId);
        if (each < 0) return -1;
        found += 1;
        break;
      case 'modality':
        each = sizeOfString(inner, modalityCode);
        if (each < 0) return -1;
        found += 1;
        break;
      case 'proposition':
        each = sizeOfLocalText(inner, isFresh);
        propositionGiven = inner;
        break;
      case 'about':
        each = sizeOfList(inner, 1000, sizeOfAbout, isFresh);
        aboutGiven = inner;
        break;
      case 'evidence':
        each = sizeOfList(inner, 100, sizeOfEvidence, isFresh);
        break;
      case 'speaker':
        each = sizeOfString(inner, actorId);
        break;
      case 'speakerPosition':
        each = sizeOfString(inner, positionId);
        break;
      case 'form':
        each = sizeOfString(inner, claimFormCode);
        break;
      case 'attribution':
        each = sizeOfString(inner, attributionCode);
        break;
      case 'saidOn':
        each = sizeOfString(inner, date);
        break;
      case 'confidence':
        each = sizeOfFinite(inner, 0, 100);
        break;
      case 'assessedBy':
        each = inner === 'human' || inner === 'model' || inner === 'rule' ? inner.length + 2 : -1;
        break;
      case 'verification':
        each = sizeOfString(inner, verificationCode);
        break;
      case 'corroborates':
        each = sizeOfStrings(inner, 1000, claimId);
        break;
      case 'contradicts':
        each = sizeOfStrings(inner, 1000, claimId);
        break;
      case 'supersedes':
        each = sizeOfString(inner, claimId);
        break;
      case 'assessments':
        each = sizeOfList(inner, 100, sizeOfAssessment, isFresh);
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
  if (found !== 4) return -1;
  if (!emptyClaimClear(propositionGiven, aboutGiven)) return -1;
  return isFresh || isPlain(object, count) ? size : -1;
}
