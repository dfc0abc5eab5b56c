import type { Format } from './format.ts';
import { detectVersion, fromNinjs, judge, looksLikeNinjs, mapping, versions } from './ninjs/index.ts';

export { convertCodes } from './codes.ts';
export type { Converted, ConvertOptions, Format } from './format.ts';
export type { Fields, LossRow, Mapping, MappingRow } from './mapping.ts';

/** The foreign formats, one line each. */
export const formats: readonly Format[] = [
  { name: 'ninjs', title: 'IPTC ninjs', versions, detect: looksLikeNinjs, detectVersion, judge, from: fromNinjs, mapping },
];
