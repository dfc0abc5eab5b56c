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
  ['codes that are not looked up', [/\w+Codes\d*\.has\(inner\)/gu, 'true']],
  ['forms that are not looked at', [/pattern\.test\(value\)/gu, 'true']],
  ['texts of any length', [/value\d*\.length <= most\d* && isSeen/gu, 'isSeen']],
  ['texts with nothing in them', [/value\.length > 0 && /gu, '']],
  ['texts with anything in them', [/return !hasSuspect\(text\) \|\|/gu, 'return true ||']],
  ['dates that no calendar has', [/ && calendarFault\(text\) === void 0/gu, '']],
  ['dates of any form', [/fuzzyDatePattern\.test\(text\)/gu, 'true']],
  ['slugs of any form', [/function isSlug\(.*\{/gu, '$& return true;']],
  ['ids of any kind', [/function begins\(.*\{/gu, '$& return true;']],
  ['short lists of codes', [/inner === "[\w-]+"(?= \|\|)/gu, 'typeof inner === "string"']],
  ['numbers below their bound', [/inner >= -?\d+/gu, 'true']],
  ['numbers above their bound', [/inner <= \d+/gu, 'true']],
  ['truth of any type', [/typeof inner === "boolean"/gu, 'true']],
  ['missing properties', [/if \(found !== \d+\) return -1;/gu, '']],
  ['unknown properties', [/default:\s+return -1;/gu, 'default: break;']],
  ['empty objects', [/if \(size === 1\) return -1;/gu, '']],
  ['empty lists', [/\w+\.length < 1 \|\|/gu, '']],
  ['lists of any length', [/ \|\| \w+\.length > [\de]+/gu, '']],
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
