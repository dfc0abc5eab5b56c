import type { FileFormat } from '../format.ts';
import { detectVersion, versions } from './foreign.ts';
import { fromUkSanctions } from './from.ts';
import { mapping } from './mapping.ts';

export type { ConvertedRecord, ConvertOptions, FileFormat, ForeignFile } from '../format.ts';
export { detectVersion, fromUkSanctions, mapping, versions };

/** The consolidated list of financial sanctions targets of HM Treasury, as CSV. */
export const ukSanctions: FileFormat = {
  of: 'files',
  isSet: false,
  name: 'uk-sanctions',
  title: 'UK consolidated list of financial sanctions targets (CSV)',
  versions,
  detectVersion,
  read: fromUkSanctions,
  mapping,
};
