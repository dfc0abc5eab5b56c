import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, describe, expect, test } from 'vitest';
import { Folder } from '../../test/captured.ts';
import { issueCodes } from '../explain/issue-code.ts';
import { sarifReport } from './sarif.ts';
import { roomOf, Tally } from './tally.ts';

const folder = new Folder();
afterAll(() => folder[Symbol.dispose]());

/** A report on one issue of each code, in places of every sort, from files whose names are no URIs. */
function full(): string {
  const tally = new Tally(roomOf({ quiet: false, all: true }));
  const names = ['<stdin>', 'a feed/50%.ndjson', '/srv/in.json', '/elsewhere/x y.json', '../über.json', 'a\u001b[2J:b?#.json'];
  const places = [{}, { line: 7 }, { line: 1, column: 1, byte: 0 }, { record: 3, line: 9, column: 4, byte: 900, excerpt: '{"a": 1}' }];
  for (const [index, { code, severity }] of [...issueCodes.values()].entries()) {
    const source = names[index % names.length] as string;
    const issue = { code, severity, source, pointer: index % 2 ? '/a~1b/0' : '', message: '{0} is [no](link)', ...places[index % 4] };
    tally.add(tally.open(source), issue, () => ({ issue }));
  }
  return sarifReport(tally, '1.2.3', '/srv');
}

/** Where Microsoft's own validator lies, with the schema of SARIF; nothing where there is none for this machine. */
function validator(): string | undefined {
  const require = createRequire(import.meta.url);
  try {
    const path = createRequire(require.resolve('@microsoft/sarif-multitool/package.json'))('.') as string;
    return existsSync(path) && process.arch === 'x64' ? path : undefined;
  } catch {
    return undefined;
  }
}

const multitool = validator();

describe.runIf(multitool !== undefined)('judged by others, where there is a validator for this machine', () => {
  test("Microsoft's validator misses the address of a home page and nothing else", () => {
    const tool = multitool as string;
    chmodSync(tool, 0o755);
    const found = (name: string, text: string) => {
      const out = join(folder.path, `${name}.judged`);
      const path = folder.write(`${name}.sarif`, text);
      const args = ['validate', path, '--output', out, '--log', 'ForceOverwrite', '--rule-kind', 'Sarif', '--level', 'Error;Warning'];
      try {
        execFileSync(tool, args, { stdio: 'pipe', env: { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' } });
      } catch {
        // The exit code says no more than the report.
      }
      const { results } = JSON.parse(readFileSync(out, 'utf8')).runs[0] as { results: { ruleId: string; level?: string }[] };
      return [...new Set(results.map(({ ruleId, level = 'warning' }) => `${level} ${ruleId}`))];
    };
    expect(found('good', full())).toEqual(['warning SARIF2005']);
    expect(found('bad', full().replace('"startLine": 7', '"startLine": 0'))).toContain('error JSON1008');
  });

  test('the schema of SARIF 2.1.0 accepts it', () => {
    const schema = JSON.parse(readFileSync(join(dirname(multitool as string), 'sarif-2.1.0.json'), 'utf8'));
    const accepts = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
    expect([accepts(JSON.parse(full())), accepts.errors]).toEqual([true, null]);
    expect(accepts(JSON.parse(full().replace('"unicodeCodePoints"', '"bytes"')))).toBe(false);
  });
});

interface Log {
  runs: [{ tool: { driver: { rules: { id: string }[] } }; results: Record<string, never>[]; properties: object }];
}

test('paths are URIs and say nothing of this machine', () => {
  const uris = new Set(full().match(/(?<="uri": ")[^"]*/gu));
  expect([...uris]).toEqual([
    'stdin',
    'a%20feed/50%25.ndjson',
    'in.json',
    'file:///elsewhere/x%20y.json',
    '../%C3%BCber.json',
    'a%1B%5B2J%3Ab%3F%23.json',
  ]);
  expect(full()).not.toMatch(/\/work\/|\/tmp\//u);
});

test('each code is a rule with its help', () => {
  const [{ tool, results }] = (JSON.parse(full()) as Log).runs;
  expect(tool.driver.rules.map(({ id }) => id)).toEqual([...issueCodes.keys()].sort());
  for (const { help, shortDescription } of tool.driver.rules as never[]) expect([help, shortDescription]).not.toContain(undefined);
  expect(results).toHaveLength(issueCodes.size);
});

test('no text of a message is taken for an argument or a link', () => {
  expect((JSON.parse(full()) as Log).runs[0].results[0]).toMatchObject({ message: { text: '{{0}} is [no] (link).' } });
});

test('a report on nothing that is wrong has the counts', () => {
  const tally = new Tally(roomOf({ quiet: false, all: true }));
  Object.assign(tally.open('a'), { read: 2, bytes: 40, complete: true });
  const [{ results, properties }] = (JSON.parse(sarifReport(tally, '1.2.3')) as Log).runs;
  expect([results, properties]).toEqual([[], { complete: true, read: 2, valid: 2, invalid: 0, bytes: 40, issues: {} }]);
});
