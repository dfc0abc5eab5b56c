import { type RecordFormat, recordFormats } from '@nutgraf/convert';
import { hasErrors, type Issue, validateEntity } from 'nutgraf';
import { UsageError } from '../usage-error.ts';
import type { Judge, Verdict } from './verdict.ts';

/** A foreign format, and the version of it that is asked for. */
export interface Foreign {
  format: RecordFormat;
  /** Absent: the version that each record says or shows. */
  version?: string;
}

/** The foreign format that `--from` names: `ninjs`, `ninjs@1.3`. */
export function foreignFormat(word: string): Foreign {
  const [name = '', version, ...rest] = word.split('@');
  const format = recordFormats.find((one) => one.name === name);
  if (format === undefined)
    throw new UsageError(`there is no format ${name}: known are ${recordFormats.map((one) => one.name).join(', ')}`, 'validate');
  if (version === undefined) return { format };
  if (rest.length > 0 || !format.versions.includes(version)) {
    throw new UsageError(`there is no ${format.name} ${[version, ...rest].join('@')}: known are ${format.versions.join(', ')}`, 'validate');
  }
  return { format, version };
}

/** Judges records by the standard of a foreign format, converts those that it accepts, and judges what came of them. */
export function foreignJudge({ format, version }: Foreign): Judge {
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
