// Written by `npm run generate` from the schemas. Do not edit.

import { extensionsKeyPattern, specVersionPattern, storyIdPrefix, storyStatusCodes } from './constant.ts';
import { isForm, isText } from '../../values/guard/text.ts';
import { isId } from '../../values/guard/slug.ts';
import { isPlain } from '../../values/guard/plain.ts';
import { sizeOfAgreement } from './agreement.ts';
import { sizeOfArticle } from './article.ts';
import { sizeOfAsset } from './asset.ts';
import { sizeOfBloc } from './bloc.ts';
import { sizeOfClaim } from './claim.ts';
import { sizeOfClaimIdList, sizeOfLocalText, sizeOfTitle } from './value.ts';
import { sizeOfEvent } from './event.ts';
import { sizeOfGovernment } from './government.ts';
import { sizeOfGroup } from './group.ts';
import { sizeOfKeyed } from '../../values/guard/json.ts';
import { sizeOfOrganization } from './organization.ts';
import { sizeOfPerson } from './person.ts';
import { sizeOfPlace } from './place.ts';
import { sizeOfPosition } from './position.ts';
import { sizeOfProgram } from './program.ts';
import { sizeOfRelationship } from './relationship.ts';
import { sizeOfSanction } from './sanction.ts';
import { sizeOfSource } from './source.ts';
import { sizeOfState } from './state.ts';
import { sizeOfTenure } from './tenure.ts';

function sizeOfNutGraf(object: unknown, isFresh: boolean): number {
  if (typeof object !== 'object' || object === null) return -1;
  let size = 1;
  let count = 0;
  let found = 0;
  for (const key in object) {
    const inner: unknown = (object as Record<string, unknown>)[key];
    count += 1;
    switch (key) {
      case 'text': {
        const each = sizeOfLocalText(inner, isFresh);
        if (each < 0) return -1;
        size += each + 8;
        found += 1;
        break;
      }
      case 'claims': {
        if (inner === undefined) break;
        const each = sizeOfClaimIdList(inner, isFresh);
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

function sizeOfArticleList(list: unknown, isFresh: boolean): number {
  if (!Array.isArray(list) || list.length < 1 || list.length > 100000) return -1;
  let size = 1;
  for (let index = 0; index < list.length; index++) {
    const inner: unknown = list[index];
    const each = sizeOfArticle(inner, isFresh);
    if (each < 0) return -1;
    size += each + 1;
  }
  return size;
}

function sizeOfPersonList(list: unknown, isFresh: boolean): number {
  if (!Array.isArray(list) || list.length < 1 || list.length > 100000) return -1;
  let size = 1;
  for (let index = 0; index < list.length; index++) {
    const inner: unknown = list[index];
    const each = sizeOfPerson(inner, isFresh);
    if (each < 0) return -1;
    size += each + 1;
  }
  return size;
}

function sizeOfStateList(list: unknown, isFresh: boolean): number {
  if (!Array.isArray(list) || list.length < 1 || list.length > 100000) return -1;
  let size = 1;
  for (let index = 0; index < list.length; index++) {
    const inner: unknown = list[index];
    const each = sizeOfState(inner, isFresh);
    if (each < 0) return -1;
    size += each + 1;
  }
  return size;
}

function sizeOfGovernmentList(list: unknown, isFresh: boolean): number {
  if (!Array.isArray(list) || list.length < 1 || list.length > 100000) return -1;
  let size = 1;
  for (let index = 0; index < list.length; index++) {
    const inner: unknown = list[index];
    const each = sizeOfGovernment(inner, isFresh);
    if (each < 0) return -1;
    size += each + 1;
  }
  return size;
}

function sizeOfBlocList(list: unknown, isFresh: boolean): number {
  if (!Array.isArray(list) || list.length < 1 || list.length > 100000) return -1;
  let size = 1;
  for (let index = 0; index < list.length; index++) {
    const inner: unknown = list[index];
    const each = sizeOfBloc(inner, isFresh);
    if (each < 0) return -1;
    size += each + 1;
  }
  return size;
}

function sizeOfOrganizationList(list: unknown, isFresh: boolean): number {
  if (!Array.isArray(list) || list.length < 1 || list.length > 100000) return -1;
  let size = 1;
  for (let index = 0; index < list.length; index++) {
    const inner: unknown = list[index];
    const each = sizeOfOrganization(inner, isFresh);
    if (each < 0) return -1;
    size += each + 1;
  }
  return size;
}

function sizeOfGroupList(list: unknown, isFresh: boolean): number {
  if (!Array.isArray(list) || list.length < 1 || list.length > 100000) return -1;
  let size = 1;
  for (let index = 0; index < list.length; index++) {
    const inner: unknown = list[index];
    const each = sizeOfGroup(inner, isFresh);
    if (each < 0) return -1;
    size += each + 1;
  }
  return size;
}

function sizeOfAssetList(list: unknown, isFresh: boolean): number {
  if (!Array.isArray(list) || list.length < 1 || list.length > 100000) return -1;
  let size = 1;
  for (let index = 0; index < list.length; index++) {
    const inner: unknown = list[index];
    const each = sizeOfAsset(inner, isFresh);
    if (each < 0) return -1;
    size += each + 1;
  }
  return size;
}

function sizeOfPositionList(list: unknown, isFresh: boolean): number {
  if (!Array.isArray(list) || list.length < 1 || list.length > 100000) return -1;
  let size = 1;
  for (let index = 0; index < list.length; index++) {
    const inner: unknown = list[index];
    const each = sizeOfPosition(inner, isFresh);
    if (each < 0) return -1;
    size += each + 1;
  }
  return size;
}

function sizeOfTenureList(list: unknown, isFresh: boolean): number {
  if (!Array.isArray(list) || list.length < 1 || list.length > 100000) return -1;
  let size = 1;
  for (let index = 0; index < list.length; index++) {
    const inner: unknown = list[index];
    const each = sizeOfTenure(inner, isFresh);
    if (each < 0) return -1;
    size += each + 1;
  }
  return size;
}

function sizeOfRelationshipList(list: unknown, isFresh: boolean): number {
  if (!Array.isArray(list) || list.length < 1 || list.length > 100000) return -1;
  let size = 1;
  for (let index = 0; index < list.length; index++) {
    const inner: unknown = list[index];
    const each = sizeOfRelationship(inner, isFresh);
    if (each < 0) return -1;
    size += each + 1;
  }
  return size;
}

function sizeOfAgreementList(list: unknown, isFresh: boolean): number {
  if (!Array.isArray(list) || list.length < 1 || list.length > 100000) return -1;
  let size = 1;
  for (let index = 0; index < list.length; index++) {
    const inner: unknown = list[index];
    const each = sizeOfAgreement(inner, isFresh);
    if (each < 0) return -1;
    size += each + 1;
  }
  return size;
}

function sizeOfProgramList(list: unknown, isFresh: boolean): number {
  if (!Array.isArray(list) || list.length < 1 || list.length > 100000) return -1;
  let size = 1;
  for (let index = 0; index < list.length; index++) {
    const inner: unknown = list[index];
    const each = sizeOfProgram(inner, isFresh);
    if (each < 0) return -1;
    size += each + 1;
  }
  return size;
}

function sizeOfSanctionList(list: unknown, isFresh: boolean): number {
  if (!Array.isArray(list) || list.length < 1 || list.length > 100000) return -1;
  let size = 1;
  for (let index = 0; index < list.length; index++) {
    const inner: unknown = list[index];
    const each = sizeOfSanction(inner, isFresh);
    if (each < 0) return -1;
    size += each + 1;
  }
  return size;
}

function sizeOfEventList(list: unknown, isFresh: boolean): number {
  if (!Array.isArray(list) || list.length < 1 || list.length > 100000) return -1;
  let size = 1;
  for (let index = 0; index < list.length; index++) {
    const inner: unknown = list[index];
    const each = sizeOfEvent(inner, isFresh);
    if (each < 0) return -1;
    size += each + 1;
  }
  return size;
}

function sizeOfPlaceList(list: unknown, isFresh: boolean): number {
  if (!Array.isArray(list) || list.length < 1 || list.length > 100000) return -1;
  let size = 1;
  for (let index = 0; index < list.length; index++) {
    const inner: unknown = list[index];
    const each = sizeOfPlace(inner, isFresh);
    if (each < 0) return -1;
    size += each + 1;
  }
  return size;
}

function sizeOfClaimList(list: unknown, isFresh: boolean): number {
  if (!Array.isArray(list) || list.length < 1 || list.length > 100000) return -1;
  let size = 1;
  for (let index = 0; index < list.length; index++) {
    const inner: unknown = list[index];
    const each = sizeOfClaim(inner, isFresh);
    if (each < 0) return -1;
    size += each + 1;
  }
  return size;
}

function sizeOfSourceList(list: unknown, isFresh: boolean): number {
  if (!Array.isArray(list) || list.length < 1 || list.length > 100000) return -1;
  let size = 1;
  for (let index = 0; index < list.length; index++) {
    const inner: unknown = list[index];
    const each = sizeOfSource(inner, isFresh);
    if (each < 0) return -1;
    size += each + 1;
  }
  return size;
}

export function sizeOfStory(object: unknown, isFresh: boolean): number {
  if (typeof object !== 'object' || object === null) return -1;
  let size = 1;
  let count = 0;
  let found = 0;
  for (const key in object) {
    const inner: unknown = (object as Record<string, unknown>)[key];
    count += 1;
    switch (key) {
      case '$schema': {
        if (inner === undefined) break;
        if (!isText(inner, 2048)) return -1;
        size += (inner as string).length + 13;
        break;
      }
      case 'kind': {
        if (!(inner === 'story')) return -1;
        size += (inner as string).length + 10;
        found += 1;
        break;
      }
      case 'specVersion': {
        if (!isForm(inner, 128, specVersionPattern)) return -1;
        size += (inner as string).length + 17;
        found += 1;
        break;
      }
      case 'id': {
        if (!isId(inner, storyIdPrefix)) return -1;
        size += (inner as string).length + 8;
        found += 1;
        break;
      }
      case 'title': {
        const each = sizeOfTitle(inner, isFresh);
        if (each < 0) return -1;
        size += each + 9;
        found += 1;
        break;
      }
      case 'status': {
        if (inner === undefined) break;
        if (!storyStatusCodes.has(inner)) return -1;
        size += (inner as string).length + 12;
        break;
      }
      case 'nutGraf': {
        if (inner === undefined) break;
        const each = sizeOfNutGraf(inner, isFresh);
        if (each < 0) return -1;
        size += each + 11;
        break;
      }
      case 'articles': {
        if (inner === undefined) break;
        const each = sizeOfArticleList(inner, isFresh);
        if (each < 0) return -1;
        size += each + 12;
        break;
      }
      case 'people': {
        if (inner === undefined) break;
        const each = sizeOfPersonList(inner, isFresh);
        if (each < 0) return -1;
        size += each + 10;
        break;
      }
      case 'states': {
        if (inner === undefined) break;
        const each = sizeOfStateList(inner, isFresh);
        if (each < 0) return -1;
        size += each + 10;
        break;
      }
      case 'governments': {
        if (inner === undefined) break;
        const each = sizeOfGovernmentList(inner, isFresh);
        if (each < 0) return -1;
        size += each + 15;
        break;
      }
      case 'blocs': {
        if (inner === undefined) break;
        const each = sizeOfBlocList(inner, isFresh);
        if (each < 0) return -1;
        size += each + 9;
        break;
      }
      case 'organizations': {
        if (inner === undefined) break;
        const each = sizeOfOrganizationList(inner, isFresh);
        if (each < 0) return -1;
        size += each + 17;
        break;
      }
      case 'groups': {
        if (inner === undefined) break;
        const each = sizeOfGroupList(inner, isFresh);
        if (each < 0) return -1;
        size += each + 10;
        break;
      }
      case 'assets': {
        if (inner === undefined) break;
        const each = sizeOfAssetList(inner, isFresh);
        if (each < 0) return -1;
        size += each + 10;
        break;
      }
      case 'positions': {
        if (inner === undefined) break;
        const each = sizeOfPositionList(inner, isFresh);
        if (each < 0) return -1;
        size += each + 13;
        break;
      }
      case 'tenures': {
        if (inner === undefined) break;
        const each = sizeOfTenureList(inner, isFresh);
        if (each < 0) return -1;
        size += each + 11;
        break;
      }
      case 'relationships': {
        if (inner === undefined) break;
        const each = sizeOfRelationshipList(inner, isFresh);
        if (each < 0) return -1;
        size += each + 17;
        break;
      }
      case 'agreements': {
        if (inner === undefined) break;
        const each = sizeOfAgreementList(inner, isFresh);
        if (each < 0) return -1;
        size += each + 14;
        break;
      }
      case 'programs': {
        if (inner === undefined) break;
        const each = sizeOfProgramList(inner, isFresh);
        if (each < 0) return -1;
        size += each + 12;
        break;
      }
      case 'sanctions': {
        if (inner === undefined) break;
        const each = sizeOfSanctionList(inner, isFresh);
        if (each < 0) return -1;
        size += each + 13;
        break;
      }
      case 'events': {
        if (inner === undefined) break;
        const each = sizeOfEventList(inner, isFresh);
        if (each < 0) return -1;
        size += each + 10;
        break;
      }
      case 'places': {
        if (inner === undefined) break;
        const each = sizeOfPlaceList(inner, isFresh);
        if (each < 0) return -1;
        size += each + 10;
        break;
      }
      case 'claims': {
        if (inner === undefined) break;
        const each = sizeOfClaimList(inner, isFresh);
        if (each < 0) return -1;
        size += each + 10;
        break;
      }
      case 'sources': {
        if (inner === undefined) break;
        const each = sizeOfSourceList(inner, isFresh);
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
  return isFresh || isPlain(object, count) ? size : -1;
}
