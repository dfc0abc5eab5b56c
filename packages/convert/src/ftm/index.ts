import type { FileFormat } from '../format.ts';
import { detectVersion, looksLikeFtm, versionOfFile } from './detect.ts';
import { versions } from './foreign.ts';
import { fromFtm } from './from.ts';
import { judge } from './judge.ts';
import { mapping } from './mapping.ts';
import { readFtm } from './read.ts';

export type { Converted, ConvertedRecord, ConvertOptions, FileFormat, ForeignFile } from '../format.ts';
export type { Family } from './mapping.ts';
export { detectVersion, fromFtm, judge, looksLikeFtm, mapping, readFtm, versions };

/** Records of FollowTheMoney and deltas of them, as streams: what a record refers to may stand before or behind it. */
export const ftm: FileFormat = {
  of: 'files',
  isSet: false,
  name: 'ftm',
  title: 'FollowTheMoney records and deltas, as OpenSanctions and Aleph have them',
  versions,
  detectVersion: versionOfFile,
  read: readFtm,
  mapping,
};
