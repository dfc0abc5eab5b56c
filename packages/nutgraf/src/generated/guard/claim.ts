// Written by `npm run generate` from the schemas. Do not edit.

import { actorId, articleId, attributionCode, claimFormCode, claimId, date, entityId, extensionKey, jsonPointer, modalityCode, originId, positionId, text1024, text65536, verbatim512, verbatim65536, verbatimJsonPointer, verificationCode, webUrl } from './constant.ts';
import { dateOrderClear } from '../../entities/check/date-order.ts';
import { emptyClaimClear } from '../../entities/check/empty-claim.ts';
import { evidenceAnchorClear } from '../../entities/check/evidence-anchor.ts';
import { isPlain } from '../../values/guard/plain.ts';
import { pathAndValueClear } from '../../entities/check/path-and-value.ts';
import { sizeOf } from '../../values/guard/size-of.ts';
import { sizeOfBoolean, sizeOfFinite, sizeOfWhole } from '../../values/guard/size.ts';
import { sizeOfIdentifier, sizeOfLocalText } from './value.ts';
import { sizeOfKeyed } from '../../values/guard/json.ts';
import { sizeOfList } from '../../values/guard/list.ts';

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
        each = sizeOf(inner, entityId, isFresh);
        if (each < 0) return -1;
        found += 1;
        break;
      case 'path':
        each = sizeOf(inner, jsonPointer, isFresh);
        pathGiven = inner;
        break;
      case 'value':
        each = typeof inner === 'string' ? sizeOf(inner, text65536, isFresh) : typeof inner === 'number' ? sizeOfFinite(inner, -Infinity, Infinity) : sizeOfBoolean(inner);
        valueGiven = inner;
        break;
      case 'stated':
        each = sizeOf(inner, text65536, isFresh);
        break;
      case 'basis':
        each = inner === 'stated' || inner === 'inferred' || inner === 'published' ? inner.length + 2 : -1;
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
        each = sizeOf(inner, verbatim65536, isFresh);
        if (each < 0) return -1;
        found += 1;
        break;
      case 'part':
        each = sizeOf(inner, verbatimJsonPointer, isFresh);
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
        each = sizeOf(inner, verbatim512, isFresh);
        break;
      case 'suffix':
        each = sizeOf(inner, verbatim512, isFresh);
        break;
      case 'locator':
        each = sizeOf(inner, verbatim512, isFresh);
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
        each = sizeOf(inner, text1024, isFresh);
        break;
      case 'article':
        each = sizeOf(inner, articleId, isFresh);
        break;
      case 'verdict':
        each = sizeOf(inner, text1024, isFresh);
        break;
      case 'label':
        each = sizeOf(inner, text1024, isFresh);
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
        each = sizeOf(inner, claimId, isFresh);
        if (each < 0) return -1;
        found += 1;
        break;
      case 'statedIn':
        each = sizeOf(inner, originId, isFresh);
        if (each < 0) return -1;
        found += 1;
        break;
      case 'modality':
        each = sizeOf(inner, modalityCode, isFresh);
        if (each < 0) return -1;
        found += 1;
        break;
      case 'proposition':
        each = sizeOf(inner, sizeOfLocalText, isFresh);
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
        each = sizeOf(inner, actorId, isFresh);
        break;
      case 'speakerPosition':
        each = sizeOf(inner, positionId, isFresh);
        break;
      case 'form':
        each = sizeOf(inner, claimFormCode, isFresh);
        break;
      case 'attribution':
        each = sizeOf(inner, attributionCode, isFresh);
        break;
      case 'saidOn':
        each = sizeOf(inner, date, isFresh);
        break;
      case 'confidence':
        each = sizeOfFinite(inner, 0, 100);
        break;
      case 'assessedBy':
        each = inner === 'human' || inner === 'model' || inner === 'rule' ? inner.length + 2 : -1;
        break;
      case 'verification':
        each = sizeOf(inner, verificationCode, isFresh);
        break;
      case 'corroborates':
        each = sizeOfList(inner, 1000, claimId, isFresh);
        break;
      case 'contradicts':
        each = sizeOfList(inner, 1000, claimId, isFresh);
        break;
      case 'supersedes':
        each = sizeOf(inner, claimId, isFresh);
        break;
      case 'assessments':
        each = sizeOfList(inner, 100, sizeOfAssessment, isFresh);
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
  if (found !== 4) return -1;
  if (!emptyClaimClear(propositionGiven, aboutGiven)) return -1;
  return isFresh || isPlain(object, count) ? size : -1;
}
