import type { FileFormat } from '../format.ts';
import { detectVersion, versions } from './foreign.ts';
import { fromEuFsf } from './from.ts';
import { mapping } from './mapping.ts';

export type { ConvertedRecord, ConvertOptions, FileFormat, ForeignFile } from '../format.ts';
export { detectVersion, fromEuFsf, mapping, versions };

/** The consolidated list of financial sanctions of the European Union, as XML. Written after its published schema, and unproven on real data. */
export const euFsf: FileFormat = {
  of: 'files',
  isSet: false,
  name: 'eu-fsf',
  title: 'EU consolidated list of financial sanctions (XML 1.1; unproven on real data)',
  versions,
  detectVersion,
  read: fromEuFsf,
  mapping,
};
