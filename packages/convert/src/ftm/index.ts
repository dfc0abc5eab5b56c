import type { FileFormat, RecordFormat } from '../format.ts';
import { detectVersion, looksLikeFtm } from './detect.ts';
import { versions } from './foreign.ts';
import { fromFtm } from './from.ts';
import { judge } from './judge.ts';
import { mapping } from './mapping.ts';
import { readFtm } from './read.ts';

export type { Converted, ConvertedRecord, ConvertOptions, FileFormat, ForeignFile, RecordFormat } from '../format.ts';
export type { Family } from './mapping.ts';
export { detectVersion, fromFtm, judge, looksLikeFtm, mapping, readFtm, versions };

/** Records of FollowTheMoney, one by one with `from`. A stream of them is better read with `read`, which knows what they refer to. */
export const ftm: RecordFormat & Pick<FileFormat, 'read'> = {
  of: 'records',
  name: 'ftm',
  title: 'FollowTheMoney records and deltas, as OpenSanctions and Aleph have them',
  versions,
  detect: looksLikeFtm,
  detectVersion,
  judge,
  from: fromFtm,
  read: readFtm,
  mapping,
};
