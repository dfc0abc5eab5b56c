// Written by `npm run generate` from the schemas. Do not edit.

import { actorIdPrefixes, extensionsKeyPattern, personIdPrefix, positionIdPrefix, tenureAccessionCodes, tenureCapacityCodes, tenureExitCodes, tenureIdPrefix } from './constant.ts';
import { isId, isIdOf } from '../../values/guard/slug.ts';
import { isPlain } from '../../values/guard/plain.ts';
import { isText } from '../../values/guard/text.ts';
import { sizeOfIdentifierList, sizeOfLocalText, sizeOfLocalTextList, sizeOfOriginIdList, sizeOfPeriod, sizeOfWebUrlList } from './value.ts';
import { sizeOfKeyed } from '../../values/guard/json.ts';

export function sizeOfTenure(object: unknown, isFresh: boolean): number {
  if (typeof object !== 'object' || object === null) return -1;
  let size = 1;
  let count = 0;
  let found = 0;
  for (const key in object) {
    const inner: unknown = (object as Record<string, unknown>)[key];
    count += 1;
    switch (key) {
      case 'kind': {
        if (!(inner === 'tenure')) return -1;
        size += (inner as string).length + 10;
        found += 1;
        break;
      }
      case 'id': {
        if (!isId(inner, tenureIdPrefix)) return -1;
        size += (inner as string).length + 8;
        found += 1;
        break;
      }
      case 'holder': {
        if (!isId(inner, personIdPrefix)) return -1;
        size += (inner as string).length + 12;
        found += 1;
        break;
      }
      case 'position': {
        if (inner === undefined) break;
        if (!isId(inner, positionIdPrefix)) return -1;
        size += (inner as string).length + 14;
        break;
      }
      case 'organization': {
        if (inner === undefined) break;
        if (!isIdOf(inner, actorIdPrefixes)) return -1;
        size += (inner as string).length + 18;
        break;
      }
      case 'role': {
        if (inner === undefined) break;
        if (!isText(inner, 1024)) return -1;
        size += (inner as string).length + 10;
        break;
      }
      case 'onBehalfOf': {
        if (inner === undefined) break;
        if (!isIdOf(inner, actorIdPrefixes)) return -1;
        size += (inner as string).length + 16;
        break;
      }
      case 'period': {
        if (inner === undefined) break;
        const each = sizeOfPeriod(inner, isFresh);
        if (each < 0) return -1;
        size += each + 10;
        break;
      }
      case 'capacity': {
        if (inner === undefined) break;
        if (!tenureCapacityCodes.has(inner)) return -1;
        size += (inner as string).length + 14;
        break;
      }
      case 'accession': {
        if (inner === undefined) break;
        if (!tenureAccessionCodes.has(inner)) return -1;
        size += (inner as string).length + 15;
        break;
      }
      case 'exit': {
        if (inner === undefined) break;
        if (!tenureExitCodes.has(inner)) return -1;
        size += (inner as string).length + 10;
        break;
      }
      case 'reportedStatus': {
        if (inner === undefined) break;
        if (!(inner === 'current' || inner === 'ended')) return -1;
        size += (inner as string).length + 20;
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
  if (found !== 3) return -1;
  return isFresh || isPlain(object, count) ? size : -1;
}
