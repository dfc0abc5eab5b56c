import type { FileFormat } from '../format.ts';
import { detectVersion, versions } from './foreign.ts';
import { fromUsCsl } from './from.ts';
import { mapping } from './mapping.ts';

export type { ConvertedRecord, ConvertOptions, FileFormat, ForeignFile } from '../format.ts';
export { detectVersion, fromUsCsl, mapping, versions };

/** The Consolidated Screening List of the United States, as CSV. */
export const usCsl: FileFormat = {
  of: 'files',
  isSet: false,
  name: 'us-csl',
  title: 'US Consolidated Screening List (CSV)',
  versions,
  detectVersion,
  read: fromUsCsl,
  mapping,
};
