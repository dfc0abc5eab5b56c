import type { RecordFormat } from '../format.ts';
import { detectVersion, looksLikeAnnotation } from './detect.ts';
import { fromWebAnnotation } from './from.ts';
import { judgeWebAnnotation } from './judge.ts';
import { mapping } from './mapping.ts';
import { toWebAnnotation } from './to.ts';

export { fromWebAnnotation, judgeWebAnnotation, looksLikeAnnotation, mapping, toWebAnnotation };

/** W3C Web Annotation: evidence of claims, in and out. */
export const webAnnotation: RecordFormat = {
  of: 'records',
  name: 'web-annotation',
  title: 'W3C Web Annotation',
  versions: ['1.0'],
  detect: looksLikeAnnotation,
  detectVersion,
  judge: judgeWebAnnotation,
  from: fromWebAnnotation,
  to: toWebAnnotation,
  mapping,
};
