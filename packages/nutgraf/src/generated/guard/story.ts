// Written by `npm run generate` from the schemas. Do not edit.

import { claimId, extensionKey, specVersion, storyId, storyStatusCode, text2048 } from './constant.ts';
import { isPlain } from '../../values/guard/plain.ts';
import { sizeOf } from '../../values/guard/size-of.ts';
import { sizeOfAgreement } from './agreement.ts';
import { sizeOfArticle } from './article.ts';
import { sizeOfAsset } from './asset.ts';
import { sizeOfBloc } from './bloc.ts';
import { sizeOfClaim } from './claim.ts';
import { sizeOfEvent } from './event.ts';
import { sizeOfGovernment } from './government.ts';
import { sizeOfGroup } from './group.ts';
import { sizeOfKeyed } from '../../values/guard/json.ts';
import { sizeOfList } from '../../values/guard/list.ts';
import { sizeOfLocalText, sizeOfTitle } from './value.ts';
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
    let each: number;
    switch (key) {
      case 'text':
        each = sizeOf(inner, sizeOfLocalText, isFresh);
        if (each < 0) return -1;
        found += 1;
        break;
      case 'claims':
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

export function sizeOfStory(object: unknown, isFresh: boolean): number {
  if (typeof object !== 'object' || object === null) return -1;
  let size = 1;
  let count = 0;
  let found = 0;
  for (const key in object) {
    const inner: unknown = (object as Record<string, unknown>)[key];
    let each: number;
    switch (key) {
      case '$schema':
        each = sizeOf(inner, text2048, isFresh);
        break;
      case 'kind':
        each = inner === 'story' ? inner.length + 2 : -1;
        if (each < 0) return -1;
        found += 1;
        break;
      case 'specVersion':
        each = sizeOf(inner, specVersion, isFresh);
        if (each < 0) return -1;
        found += 1;
        break;
      case 'id':
        each = sizeOf(inner, storyId, isFresh);
        if (each < 0) return -1;
        found += 1;
        break;
      case 'title':
        each = sizeOf(inner, sizeOfTitle, isFresh);
        if (each < 0) return -1;
        found += 1;
        break;
      case 'status':
        each = sizeOf(inner, storyStatusCode, isFresh);
        break;
      case 'nutGraf':
        each = sizeOf(inner, sizeOfNutGraf, isFresh);
        break;
      case 'articles':
        each = sizeOfList(inner, 100000, sizeOfArticle, isFresh);
        break;
      case 'people':
        each = sizeOfList(inner, 100000, sizeOfPerson, isFresh);
        break;
      case 'states':
        each = sizeOfList(inner, 100000, sizeOfState, isFresh);
        break;
      case 'governments':
        each = sizeOfList(inner, 100000, sizeOfGovernment, isFresh);
        break;
      case 'blocs':
        each = sizeOfList(inner, 100000, sizeOfBloc, isFresh);
        break;
      case 'organizations':
        each = sizeOfList(inner, 100000, sizeOfOrganization, isFresh);
        break;
      case 'groups':
        each = sizeOfList(inner, 100000, sizeOfGroup, isFresh);
        break;
      case 'assets':
        each = sizeOfList(inner, 100000, sizeOfAsset, isFresh);
        break;
      case 'positions':
        each = sizeOfList(inner, 100000, sizeOfPosition, isFresh);
        break;
      case 'tenures':
        each = sizeOfList(inner, 100000, sizeOfTenure, isFresh);
        break;
      case 'relationships':
        each = sizeOfList(inner, 100000, sizeOfRelationship, isFresh);
        break;
      case 'agreements':
        each = sizeOfList(inner, 100000, sizeOfAgreement, isFresh);
        break;
      case 'programs':
        each = sizeOfList(inner, 100000, sizeOfProgram, isFresh);
        break;
      case 'sanctions':
        each = sizeOfList(inner, 100000, sizeOfSanction, isFresh);
        break;
      case 'events':
        each = sizeOfList(inner, 100000, sizeOfEvent, isFresh);
        break;
      case 'places':
        each = sizeOfList(inner, 100000, sizeOfPlace, isFresh);
        break;
      case 'claims':
        each = sizeOfList(inner, 100000, sizeOfClaim, isFresh);
        break;
      case 'sources':
        each = sizeOfList(inner, 100000, sizeOfSource, isFresh);
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
  return isFresh || isPlain(object, count) ? size : -1;
}
