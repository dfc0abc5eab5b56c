import { type FuzzyDate, validateEntity } from 'nutgraf';
import { UsageError } from './usage-error.ts';

/** The day that an option names; refused where it is no date of the calendar. */
export function givenDay(option: string, text: string | undefined, command: string): FuzzyDate | undefined {
  if (text === undefined) return undefined;
  const { value } = validateEntity({ kind: 'event', id: 'event/day', type: 'meeting', on: text });
  if (value === undefined) throw new UsageError(`${option} ${text} is no date: write it as 2024-09-02`, command);
  return text;
}
