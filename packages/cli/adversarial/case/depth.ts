import { pieces, times } from '../bytes.ts';
import { type Case, eventWith, onLine2, short } from '../case.ts';

const depths = [65, 513, 100_000, 1_000_000];

/** Each stands in an object, for the items of an array at the top are records of their own. */
const forms: readonly [name: string, levels: number, open: string, inside: string, close: string][] = [
  ['arrays', 1, '[', '', ']'],
  ['objects', 1, '{"a":', '0', '}'],
  ['both in turn', 2, '[{"a":', '[]', '}]'],
  ['arrays that never close', 1, '[', '', ''],
  ['objects that never close', 1, '{"a":', '', ''],
];

/** Structures that are deeper than a reader's stack. */
export const depthCases: readonly Case[] = [
  short('arrays 64 deep in all are not too deep', eventWith('extensions', `{"x:y":${'['.repeat(62)}${']'.repeat(62)}}`), [], { valid: 1 }),
  ...depths.flatMap((depth) =>
    forms.flatMap(([name, levels, open, inside, close]): Case[] => {
      const count = Math.ceil((depth - 1) / levels);
      const one: Case = {
        name: `${name}, ${depth.toLocaleString('en')} deep`,
        bytes: () => pieces('{"a":', times(count, open), inside, times(count, close), close === '' ? '' : '}'),
        codes: ['json/limit-depth'],
      };
      return [one, onLine2(one)];
    }),
  ),
  short('a property 65 deep', eventWith('extensions', `{"x:y":${'['.repeat(63)}${']'.repeat(63)}}`), ['json/limit-depth']),
];
