import type { FileFormat } from '../format.ts';
import { detectVersion, versions } from './foreign.ts';
import { fromUnsc } from './from.ts';
import { mapping } from './mapping.ts';

export type { ConvertedRecord, ConvertOptions, FileFormat, ForeignFile } from '../format.ts';
export { detectVersion, fromUnsc, mapping, versions };

/** The consolidated list of the United Nations Security Council, as XML. */
export const unsc: FileFormat = {
  of: 'files',
  isSet: false,
  name: 'unsc',
  title: 'UN Security Council consolidated list (XML)',
  versions,
  detectVersion,
  read: fromUnsc,
  mapping,
};
