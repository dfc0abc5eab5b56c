// Written by `npm run generate` from the schemas. Do not edit.

import { actorIdPrefixes, articleIdPrefix, attributionCodes, claimFormCodes, claimIdPrefix, entityIdPrefixes, extensionsKeyPattern, jsonPointerPattern, modalityCodes, originIdPrefixes, positionIdPrefix, verificationCodes } from './constant.ts';
import { dateOrderClear } from '../../entities/check/date-order.ts';
import { emptyClaimClear } from '../../entities/check/empty-claim.ts';
import { evidenceAnchorClear } from '../../entities/check/evidence-anchor.ts';
import { isDate } from '../../values/guard/date.ts';
import { isForm, isText, isUsualPointer, isVerbatim } from '../../values/guard/text.ts';
import { isId, isIdOf } from '../../values/guard/slug.ts';
import { isPlain } from '../../values/guard/plain.ts';
import { isSeen } from '../../values/hidden-character.ts';
import { pathAndValueClear } from '../../entities/check/path-and-value.ts';
import { sizeOfClaimIdList, sizeOfIdentifierList, sizeOfLocalText, sizeOfLocalTextList, sizeOfOriginIdList, sizeOfWebUrlList } from './value.ts';
import { sizeOfKeyed } from '../../values/guard/json.ts';
import { sizeOfNumber, sizeOfScalar } from '../../values/guard/size.ts';

function sizeOfAbout(object: unknown, isFresh: boolean): number {
  if (typeof object !== 'object' || object === null) return -1;
  let size = 1;
  let count = 0;
  let found = 0;
  let pathGiven: unknown;
  let valueGiven: unknown;
  for (const key in object) {
    const inner: unknown = (object as Record<string, unknown>)[key];
    count += 1;
    switch (key) {
      case 'entity': {
        if (!isIdOf(inner, entityIdPrefixes)) return -1;
        size += (inner as string).length + 12;
        found += 1;
        break;
      }
      case 'path': {
        if (inner === undefined) break;
        if (!(isUsualPointer(inner) || (isForm(inner, 1024, jsonPointerPattern) && isSeen(inner, false)))) return -1;
        size += (inner as string).length + 10;
        pathGiven = inner;
        break;
      }
      case 'value': {
        if (inner === undefined) break;
        if (!(isText(inner, 65536) || (typeof inner === 'number' && Number.isFinite(inner)) || typeof inner === 'boolean')) return -1;
        size += sizeOfScalar(inner) + 9;
        valueGiven = inner;
        break;
      }
      case 'stated': {
        if (inner === undefined) break;
        if (!isText(inner, 65536)) return -1;
        size += (inner as string).length + 12;
        break;
      }
      case 'basis': {
        if (inner === undefined) break;
        if (!(inner === 'stated' || inner === 'inferred' || inner === 'published')) return -1;
        size += (inner as string).length + 11;
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
  if (!pathAndValueClear(pathGiven, valueGiven)) return -1;
  return isFresh || isPlain(object, count) ? size : -1;
}

function sizeOfAboutList(list: unknown, isFresh: boolean): number {
  if (!Array.isArray(list) || list.length < 1 || list.length > 1000) return -1;
  let size = 1;
  for (let index = 0; index < list.length; index++) {
    const inner: unknown = list[index];
    const each = sizeOfAbout(inner, isFresh);
    if (each < 0) return -1;
    size += each + 1;
  }
  return size;
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
    count += 1;
    switch (key) {
      case 'exact': {
        if (!isVerbatim(inner, 65536)) return -1;
        size += (inner as string).length + 11;
        found += 1;
        break;
      }
      case 'part': {
        if (inner === undefined) break;
        if (!(isUsualPointer(inner) || (isForm(inner, 1024, jsonPointerPattern) && isSeen(inner, true)))) return -1;
        size += (inner as string).length + 10;
        partGiven = inner;
        break;
      }
      case 'start': {
        if (inner === undefined) break;
        if (!(typeof inner === 'number' && Number.isSafeInteger(inner) && inner >= 0 && inner <= 1048576)) return -1;
        size += sizeOfNumber(inner) + 9;
        startGiven = inner;
        break;
      }
      case 'end': {
        if (inner === undefined) break;
        if (!(typeof inner === 'number' && Number.isSafeInteger(inner) && inner >= 0 && inner <= 1048576)) return -1;
        size += sizeOfNumber(inner) + 7;
        endGiven = inner;
        break;
      }
      case 'prefix': {
        if (inner === undefined) break;
        if (!isVerbatim(inner, 512)) return -1;
        size += (inner as string).length + 12;
        break;
      }
      case 'suffix': {
        if (inner === undefined) break;
        if (!isVerbatim(inner, 512)) return -1;
        size += (inner as string).length + 12;
        break;
      }
      case 'locator': {
        if (inner === undefined) break;
        if (!isVerbatim(inner, 512)) return -1;
        size += (inner as string).length + 13;
        break;
      }
      default:
        return -1;
    }
  }
  if (found !== 1) return -1;
  if (!evidenceAnchorClear(partGiven, startGiven, endGiven)) return -1;
  if (!dateOrderClear(startGiven, endGiven)) return -1;
  return isFresh || isPlain(object, count) ? size : -1;
}

function sizeOfEvidenceList(list: unknown, isFresh: boolean): number {
  if (!Array.isArray(list) || list.length < 1 || list.length > 100) return -1;
  let size = 1;
  for (let index = 0; index < list.length; index++) {
    const inner: unknown = list[index];
    const each = sizeOfEvidence(inner, isFresh);
    if (each < 0) return -1;
    size += each + 1;
  }
  return size;
}

function sizeOfAssessment(object: unknown, isFresh: boolean): number {
  if (typeof object !== 'object' || object === null) return -1;
  let size = 1;
  let count = 0;
  for (const key in object) {
    const inner: unknown = (object as Record<string, unknown>)[key];
    count += 1;
    switch (key) {
      case 'by': {
        if (inner === undefined) break;
        if (!isText(inner, 1024)) return -1;
        size += (inner as string).length + 8;
        break;
      }
      case 'article': {
        if (inner === undefined) break;
        if (!isId(inner, articleIdPrefix)) return -1;
        size += (inner as string).length + 13;
        break;
      }
      case 'verdict': {
        if (inner === undefined) break;
        if (!isText(inner, 1024)) return -1;
        size += (inner as string).length + 13;
        break;
      }
      case 'label': {
        if (inner === undefined) break;
        if (!isText(inner, 1024)) return -1;
        size += (inner as string).length + 11;
        break;
      }
      case 'value': {
        if (inner === undefined) break;
        if (!(typeof inner === 'number' && Number.isFinite(inner))) return -1;
        size += sizeOfNumber(inner) + 9;
        break;
      }
      case 'best': {
        if (inner === undefined) break;
        if (!(typeof inner === 'number' && Number.isFinite(inner))) return -1;
        size += sizeOfNumber(inner) + 8;
        break;
      }
      case 'worst': {
        if (inner === undefined) break;
        if (!(typeof inner === 'number' && Number.isFinite(inner))) return -1;
        size += sizeOfNumber(inner) + 9;
        break;
      }
      case 'on': {
        if (inner === undefined) break;
        if (!isDate(inner)) return -1;
        size += (inner as string).length + 8;
        break;
      }
      default:
        return -1;
    }
  }
  if (size === 1) return -1;
  return isFresh || isPlain(object, count) ? size : -1;
}

function sizeOfAssessmentList(list: unknown, isFresh: boolean): number {
  if (!Array.isArray(list) || list.length < 1 || list.length > 100) return -1;
  let size = 1;
  for (let index = 0; index < list.length; index++) {
    const inner: unknown = list[index];
    const each = sizeOfAssessment(inner, isFresh);
    if (each < 0) return -1;
    size += each + 1;
  }
  return size;
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
    count += 1;
    switch (key) {
      case 'kind': {
        if (!(inner === 'claim')) return -1;
        size += (inner as string).length + 10;
        found += 1;
        break;
      }
      case 'id': {
        if (!isId(inner, claimIdPrefix)) return -1;
        size += (inner as string).length + 8;
        found += 1;
        break;
      }
      case 'statedIn': {
        if (!isIdOf(inner, originIdPrefixes)) return -1;
        size += (inner as string).length + 14;
        found += 1;
        break;
      }
      case 'modality': {
        if (!modalityCodes.has(inner)) return -1;
        size += (inner as string).length + 14;
        found += 1;
        break;
      }
      case 'proposition': {
        if (inner === undefined) break;
        const each = sizeOfLocalText(inner, isFresh);
        if (each < 0) return -1;
        size += each + 15;
        propositionGiven = inner;
        break;
      }
      case 'about': {
        if (inner === undefined) break;
        const each = sizeOfAboutList(inner, isFresh);
        if (each < 0) return -1;
        size += each + 9;
        aboutGiven = inner;
        break;
      }
      case 'evidence': {
        if (inner === undefined) break;
        const each = sizeOfEvidenceList(inner, isFresh);
        if (each < 0) return -1;
        size += each + 12;
        break;
      }
      case 'speaker': {
        if (inner === undefined) break;
        if (!isIdOf(inner, actorIdPrefixes)) return -1;
        size += (inner as string).length + 13;
        break;
      }
      case 'speakerPosition': {
        if (inner === undefined) break;
        if (!isId(inner, positionIdPrefix)) return -1;
        size += (inner as string).length + 21;
        break;
      }
      case 'form': {
        if (inner === undefined) break;
        if (!claimFormCodes.has(inner)) return -1;
        size += (inner as string).length + 10;
        break;
      }
      case 'attribution': {
        if (inner === undefined) break;
        if (!attributionCodes.has(inner)) return -1;
        size += (inner as string).length + 17;
        break;
      }
      case 'saidOn': {
        if (inner === undefined) break;
        if (!isDate(inner)) return -1;
        size += (inner as string).length + 12;
        break;
      }
      case 'confidence': {
        if (inner === undefined) break;
        if (!(typeof inner === 'number' && Number.isFinite(inner) && inner >= 0 && inner <= 100)) return -1;
        size += sizeOfNumber(inner) + 14;
        break;
      }
      case 'assessedBy': {
        if (inner === undefined) break;
        if (!(inner === 'human' || inner === 'model' || inner === 'rule')) return -1;
        size += (inner as string).length + 16;
        break;
      }
      case 'verification': {
        if (inner === undefined) break;
        if (!verificationCodes.has(inner)) return -1;
        size += (inner as string).length + 18;
        break;
      }
      case 'corroborates': {
        if (inner === undefined) break;
        const each = sizeOfClaimIdList(inner, isFresh);
        if (each < 0) return -1;
        size += each + 16;
        break;
      }
      case 'contradicts': {
        if (inner === undefined) break;
        const each = sizeOfClaimIdList(inner, isFresh);
        if (each < 0) return -1;
        size += each + 15;
        break;
      }
      case 'supersedes': {
        if (inner === undefined) break;
        if (!isId(inner, claimIdPrefix)) return -1;
        size += (inner as string).length + 16;
        break;
      }
      case 'assessments': {
        if (inner === undefined) break;
        const each = sizeOfAssessmentList(inner, isFresh);
        if (each < 0) return -1;
        size += each + 15;
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
  if (found !== 4) return -1;
  if (!emptyClaimClear(propositionGiven, aboutGiven)) return -1;
  return isFresh || isPlain(object, count) ? size : -1;
}
