import { formats } from '@nutgraf/convert';
import { type Chosen, chosenFormat, isOfFiles } from '../convert/chosen-format.ts';
import type { Io } from '../io.ts';
import { judgeFiles } from './files.ts';
import { foreignJudge, isJudged, type JudgedFormat } from './foreign.ts';
import type { Judge } from './verdict.ts';

/** How the format that `--from` names is judged: each of its records, or whole files by what becomes of them. */
export type ForeignJudgement =
  | { ofRecords: Judge }
  | { ofFiles: (words: readonly string[], io: Io, options: Parameters<typeof judgeFiles>[2]) => Promise<void> };

/** The format that `--from` names. */
export function chosenForeign(word: string): ForeignJudgement {
  const from = chosenFormat(word, formats, 'validate');
  if (isOfFiles(from) && !isJudged(from)) return { ofFiles: (words, io, options) => judgeFiles(words, io, { ...options, from }) };
  return { ofRecords: foreignJudge(from as Chosen<JudgedFormat>) };
}
