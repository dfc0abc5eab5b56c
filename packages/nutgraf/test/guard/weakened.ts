import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import { buildSync } from 'esbuild';
import type { SizeOf } from './suite.ts';

const entry = join(import.meta.dirname, '../../src/generated/guard/index.ts');

/** The generated guards and all that they call, as one script whose value is the guard of entities. */
const [bundle] = buildSync({
  entryPoints: [entry],
  bundle: true,
  write: false,
  format: 'iife',
  globalName: 'guards',
  charset: 'utf8',
}).outputFiles;
const script = bundle?.text ?? '';

/** What is taken out of the guards: a text of the script, and what stands there instead. */
const changes: ReadonlyMap<string, readonly [pattern: RegExp, instead: string]> = new Map([
  ...[...new Set(script.match(/\b\w+Clear(?=\()/gu))].map((name): [string, readonly [RegExp, string]] => [
    `without ${name}`,
    [new RegExp(`if \\(!${name}\\([^;]*\\)\\) return -1;`, 'gu'), ''],
  ]),
  ['codes that are not looked up', [/what\.codes\.has\(value\)/gu, 'true']],
  ['forms that are not looked at', [/what\.pattern\.test\(value\)/gu, 'true']],
  ['texts of any length', [/if \(length > what\.most\) return -1;/gu, '']],
  ['texts with nothing in them', [/length > 0 && isSeen/gu, 'isSeen']],
  ['texts with anything in them', [/suspectMarks\[unitAt\(text, at\)\] !== 0/gu, 'false']],
  ['texts with what only texts kept by the letter may have', [/isSeen\(value, what\.isVerbatim\)/gu, 'isSeen(value, true)']],
  ['dates that no calendar has', [/ && calendarFault\(text\) === void 0/gu, '']],
  ['dates of any form', [/fuzzyDatePattern\.test\(text\)/gu, 'true']],
  ['dates without a look at their numbers', [/if \(number > mostOfParts\[part\].*/gu, '']],
  ['slugs of any form', [/unit >= 128 \|\| slugMarks\[unit\] === 0/gu, 'false']],
  ['slugs of any length', [/ \|\| length - from > mostOfSlug/gu, '']],
  ['slugs with any beginning', [/ \|\| slugMarks\[unitAt\(value, from\)\] !== 3/gu, '']],
  ['ids of any kind', [/unitAt\(value, at\) === prefix\[at\]/gu, 'true']],
  ['short lists of codes', [/inner === "[\w-]+"(?= \|\|)/gu, 'typeof inner === "string"']],
  ['numbers below their bound', [/ && value >= least/gu, '']],
  ['numbers above their bound', [/ && value <= most\d*/gu, '']],
  ['truth of any type', [/return typeof value === "boolean" \? (.*) : -1;/gu, 'return $1;']],
  ['missing properties', [/if \(found !== \d+\) return -1;/gu, '']],
  ['properties of any value', [/else if \(inner !== void 0\) return -1;/gu, '']],
  ['unknown properties', [/default:\s+return -1;/gu, 'default: each = 0; break;']],
  ['empty objects', [/if \(size === 1\) return -1;/gu, '']],
  ['empty lists', [/list\d*\.length === 0 \|\| /gu, '']],
  ['lists of any length', [/ \|\| list\d*\.length > most\d*/gu, '']],
]);

/** The guards with one thing taken out. */
export const weakened = {
  sorts: [...changes.keys()],
  /** The guard of entities, changed as said. Throws where there is nothing to change. */
  guard(sort: string): SizeOf {
    const [pattern, instead] = changes.get(sort) as readonly [RegExp, string];
    const changed = script.replaceAll(pattern, instead);
    if (changed === script) throw new Error(`nothing to change for "${sort}"`);
    return runInThisContext(`${changed}; guards.sizeOfEntity`) as SizeOf;
  },
};
