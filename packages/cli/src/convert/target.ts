import { formats } from '@nutgraf/convert';
import { nearestOf } from '../nearest.ts';
import { UsageError } from '../usage-error.ts';
import { own } from './own.ts';

/** What can be converted to, and how it is written. */
export type Target =
  | { sort: 'own'; name: string }
  | { sort: 'documents'; name: string; title: string; to: NonNullable<(typeof formats)[number]['to']> }
  | { sort: 'tables'; name: string };

/** What can be converted to: the model itself, a record at a time; foreign forms, one document a line; tables, one file a kind. */
export const targets: readonly Target[] = [
  { sort: 'own', name: own.name },
  ...formats.flatMap(({ name, title, to }): Target[] => (to === undefined ? [] : [{ sort: 'documents', name, title, to }])),
  { sort: 'tables', name: 'csv' },
];

/** The target that `--to` names. */
export function chosenTarget(word: string): Target {
  const target = targets.find(({ name }) => name === word);
  if (target !== undefined) return target;
  const names = targets.map(({ name }) => name);
  throw new UsageError(`there is no format ${word} to convert to${nearestOf(word, names)}`, 'convert');
}
