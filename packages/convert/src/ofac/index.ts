import type { FileFormat } from '../format.ts';
import { detectVersion, versions } from './detect.ts';
import { fromOfac } from './from.ts';
import { mapping } from './mapping.ts';

export type { ConvertedRecord, ConvertOptions, FileFormat, ForeignFile } from '../format.ts';
export type { Family } from './mapping.ts';
export { detectVersion, fromOfac, mapping, versions };

/** The lists of the Office of Foreign Assets Control, as CSV files or as the list's own XML. */
export const ofac: FileFormat = {
  of: 'files',
  isSet: true,
  name: 'ofac',
  title: 'OFAC sanctions lists (SDN and consolidated, CSV set and XML)',
  versions,
  detectVersion,
  read: fromOfac,
  mapping,
};
