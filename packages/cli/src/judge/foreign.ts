import type { RecordFormat } from '@nutgraf/convert';
import { hasErrors, type Issue, validateEntity } from 'nutgraf';
import type { Chosen } from '../convert/chosen-format.ts';
import type { Judge, Verdict } from './verdict.ts';

/** Judges records by the standard of a foreign format, converts those that it accepts, and judges what came of them. */
export function foreignJudge({ format, version }: Chosen<RecordFormat>): Judge {
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
