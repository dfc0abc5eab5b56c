import type { FileFormat, Format, RecordFormat } from '@nutgraf/convert';
import { hasErrors, type Issue, validateEntity } from 'nutgraf';
import type { Chosen } from '../convert/chosen-format.ts';
import type { Judge, Verdict } from './verdict.ts';

/** A format whose records can be judged one by one: of JSON records, or of files that hold such, one a line. */
export type JudgedFormat = RecordFormat | (FileFormat & Required<Pick<FileFormat, 'judge'>>);

/** Whether the records of a format can be judged one by one. */
export function isJudged(chosen: Chosen<Format>): chosen is Chosen<JudgedFormat> {
  return chosen.format.judge !== undefined;
}

/**
 * Judges records by the standard of a foreign format. Those that it accepts are converted, and what came of them is judged, where that needs
 * no other record.
 */
export function foreignJudge({ format, version }: Chosen<JudgedFormat>): Judge {
  if (format.of === 'files') {
    const what = `${format.name} ${version ?? format.versions.at(-1)}`;
    return (value) => ({ what, issues: format.judge(value) });
  }
  return (value) => {
    const spoken = version ?? format.detectVersion(value);
    const what = spoken === undefined ? format.name : `${format.name} ${spoken}`;
    const issues = format.judge(value, version);
    return hasErrors(issues) ? { what, issues } : { what, ...converted(format, value, issues) };
  };
}

function converted(format: RecordFormat, value: unknown, judged: Issue[]): Pick<Verdict, 'issues' | 'converted'> {
  const { value: article, entities = article === undefined ? [] : [article], issues } = format.from(value);
  return { issues: [...judged, ...issues], converted: entities.flatMap((entity) => validateEntity(entity).issues) };
}
