import type { Issue, Severity } from 'nutgraf';
import { issueCodes } from '../explain/issue-code.ts';
import { artifactUri } from './artifact-path.ts';
import { counts, jsonText } from './json.ts';
import { safe } from './safe.ts';
import { sentence } from './sentence.ts';
import type { Tally } from './tally.ts';

const level: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'note' };

/**
 * The report in SARIF 2.1.0, for code scanning and editors. The rules are the codes that were met. Paths are relative to a folder where they
 * can be; the counts are properties of the run, so that a report on valid data says so too.
 */
export function sarifReport(tally: Tally, version: string, folder: string = process.cwd()): string {
  const codes = [...new Set(tally.details.map(({ issue }) => issue.code))].sort();
  const { complete, read, invalid, bytes } = tally;
  const run = {
    tool: { driver: { name: 'nutgraf', version, semanticVersion: version, rules: codes.map(rule) } },
    columnKind: 'unicodeCodePoints',
    invocations: [{ executionSuccessful: complete }],
    results: tally.details.map(({ issue }) => result(issue, codes.indexOf(issue.code), folder)),
    properties: { complete, read, valid: read - invalid, invalid, bytes, issues: counts(tally) },
  };
  const $schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
  return `${jsonText({ $schema, version: '2.1.0', runs: [run] }, 2)}\n`;
}

function rule(code: string): object {
  const known = issueCodes.get(code);
  if (known === undefined) return { id: code };
  return {
    id: code,
    name: nameOf(code),
    shortDescription: message(known.title),
    fullDescription: message(known.meaning),
    help: message(known.mend),
    defaultConfiguration: { level: level[known.severity] },
  };
}

/** A code as one word: `SchemaUnknownKey`. */
function nameOf(code: string): string {
  return code
    .split(/[/-]/u)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}

function result(issue: Issue, ruleIndex: number, folder: string): object {
  const { code, severity, source = '', pointer, message: what, hint, record } = issue;
  const text = hint === undefined ? sentence(what) : `${sentence(what)} Hint: ${sentence(hint)}`;
  return {
    ruleId: code,
    ruleIndex,
    level: level[severity],
    message: message(text),
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: artifactUri(source, folder) }, region: regionOf(issue) },
        ...(pointer === '' ? {} : { logicalLocations: [{ fullyQualifiedName: pointer }] }),
      },
    ],
    ...(record === undefined ? {} : { properties: { record } }),
  };
}

/** A place, as far as it is known, else the beginning of the file. SARIF counts lines and columns from 1, bytes from 0. */
function regionOf({ line, column, byte, excerpt }: Issue): object {
  if (line === undefined) return { startLine: 1 };
  return {
    startLine: line,
    ...(column === undefined ? {} : { startColumn: column }),
    ...(byte === undefined ? {} : { byteOffset: byte }),
    ...(excerpt === undefined ? {} : { snippet: { text: excerpt } }),
  };
}

/** A text as a message. In one, braces mean an argument and stand twice (3.11.5), and `[text](target)` is a link (3.11.6): foreign text makes none. */
function message(text: string): { text: string } {
  return {
    text: safe(sentence(text))
      .replaceAll(/[{}]/gu, (brace) => brace + brace)
      .replaceAll('](', '] ('),
  };
}
