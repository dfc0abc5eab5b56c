// Written by `npm run generate` from the schemas. Do not edit.

import { actorIdPrefixes, extensionsKeyPattern, sha256Pattern, sourceIdPrefix, sourceTypeCodes } from './constant.ts';
import { isDate } from '../../values/guard/date.ts';
import { isForm, isText } from '../../values/guard/text.ts';
import { isId, isIdOf } from '../../values/guard/slug.ts';
import { isPlain } from '../../values/guard/plain.ts';
import { otherWithoutTextClear } from '../../entities/check/other-without-text.ts';
import { sizeOfIdentifierList, sizeOfLocalText, sizeOfLocalTextList, sizeOfOriginIdList, sizeOfTitle, sizeOfWebUrlList } from './value.ts';
import { sizeOfKeyed } from '../../values/guard/json.ts';

export function sizeOfSource(object: unknown, isFresh: boolean): number {
  if (typeof object !== 'object' || object === null) return -1;
  let size = 1;
  let count = 0;
  let found = 0;
  let typeGiven: unknown;
  let titleGiven: unknown;
  let descriptionGiven: unknown;
  for (const key in object) {
    const inner: unknown = (object as Record<string, unknown>)[key];
    count += 1;
    switch (key) {
      case 'kind': {
        if (!(inner === 'source')) return -1;
        size += (inner as string).length + 10;
        found += 1;
        break;
      }
      case 'id': {
        if (!isId(inner, sourceIdPrefix)) return -1;
        size += (inner as string).length + 8;
        found += 1;
        break;
      }
      case 'type': {
        if (!sourceTypeCodes.has(inner)) return -1;
        size += (inner as string).length + 10;
        found += 1;
        typeGiven = inner;
        break;
      }
      case 'title': {
        if (inner === undefined) break;
        const each = sizeOfTitle(inner, isFresh);
        if (each < 0) return -1;
        size += each + 9;
        titleGiven = inner;
        break;
      }
      case 'tier': {
        if (inner === undefined) break;
        if (!(inner === 'primary' || inner === 'secondary' || inner === 'tertiary')) return -1;
        size += (inner as string).length + 10;
        break;
      }
      case 'publisher': {
        if (inner === undefined) break;
        if (!isIdOf(inner, actorIdPrefixes)) return -1;
        size += (inner as string).length + 15;
        break;
      }
      case 'snapshotOn': {
        if (inner === undefined) break;
        if (!isDate(inner)) return -1;
        size += (inner as string).length + 16;
        break;
      }
      case 'sha256': {
        if (inner === undefined) break;
        if (!isForm(inner, 128, sha256Pattern)) return -1;
        size += (inner as string).length + 12;
        break;
      }
      case 'accessedAt': {
        if (inner === undefined) break;
        if (!isDate(inner)) return -1;
        size += (inner as string).length + 16;
        break;
      }
      case 'licence': {
        if (inner === undefined) break;
        if (!isText(inner, 1024)) return -1;
        size += (inner as string).length + 13;
        break;
      }
      case 'independenceGroup': {
        if (inner === undefined) break;
        if (!isText(inner, 512)) return -1;
        size += (inner as string).length + 23;
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
  if (!otherWithoutTextClear('other', typeGiven, titleGiven, descriptionGiven)) return -1;
  return isFresh || isPlain(object, count) ? size : -1;
}
