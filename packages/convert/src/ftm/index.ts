import { hasErrors, type Issue } from 'nutgraf';
import type { FileFormat } from '../format.ts';
import { detectVersion, looksLikeFtm, versionOfFile } from './detect.ts';
import { versions } from './foreign.ts';
import { fromFtm, refusals } from './from.ts';
import { judge } from './judge.ts';
import { mapping } from './mapping.ts';
import { readFtm } from './read.ts';
import { toFtm } from './to.ts';

export type { Converted, ConvertedRecord, ConvertOptions, Exported, ExportOptions, FileFormat, ForeignFile } from '../format.ts';
export type { Loss } from '../losses.ts';
export type { Family } from './mapping.ts';
export type { FtmEntity } from './to/draft.ts';
export { detectVersion, fromFtm, judge, looksLikeFtm, mapping, readFtm, toFtm, versions };

/** What is wrong with a record, and why nothing becomes of one that is as it should be but says too little. */
function judgeRecord(value: unknown): Issue[] {
  const issues = judge(value);
  return hasErrors(issues) ? issues : [...issues, ...refusals(value)];
}

/** Records of FollowTheMoney and deltas of them, as streams: what a record refers to may stand before or behind it. */
export const ftm: FileFormat = {
  of: 'files',
  isSet: false,
  name: 'ftm',
  title: 'FollowTheMoney records and deltas, as OpenSanctions and Aleph have them',
  versions,
  detectVersion: versionOfFile,
  judge: judgeRecord,
  read: readFtm,
  to: toFtm,
  mapping,
};
