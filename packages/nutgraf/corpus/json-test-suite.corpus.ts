import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../src/intake/index.ts';

const beside = fileURLToPath(new URL('../../../../shared/corpus', import.meta.url));
const nasty = join(process.env.NUTGRAF_CORPUS ?? beside, 'nasty');
if (!statSync(nasty, { throwIfNoEntry: false })?.isDirectory()) {
  throw new Error(`The collection of third-party data is not there: no folder ${nasty}. Set NUTGRAF_CORPUS to where it lies.`);
}

/** The files of a folder and of those inside it, by their path in it. */
const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort();
const read = (folder: string, path: string) => parseJson(new Uint8Array(readFileSync(join(folder, path))));
const codesOf = (folder: string, path: string) =>
  [...new Set(read(folder, path).issues.map(({ code }) => code.replace('json/', '')))].join(' ');

describe('JSONTestSuite', () => {
  const suite = join(nasty, 'nst__JSONTestSuite');
  const files = filesOf(suite);
  const named = (prefix: string) => files.filter((file) => file.startsWith(prefix));

  it('is there as a whole', () => {
    expect(['y_', 'n_', 'i_'].map((prefix) => named(prefix).length)).toEqual([94, 186, 35]);
  });

  it.each(named('y_'))('%s is JSON', (file) => {
    expect(codesOf(suite, file)).toMatch(/^(?:duplicate-key)?$/);
  });

  it.each(named('n_'))('%s is refused, with a place', (file) => {
    const result = read(suite, file);
    expect(result).not.toHaveProperty('value');
    expect(result.issues.at(-1)?.code).toMatch(/^json\/(?:syntax|truncated|empty|utf8|nul|limit-depth)$/);
    for (const issue of result.issues) {
      expect(issue.line).toBeGreaterThan(0);
      expect(issue.column).toBeGreaterThan(0);
      expect(issue.byte).toBeGreaterThanOrEqual(0);
    }
  });

  it('finds the cases that are left open judged as ever', () => {
    const verdicts: Record<string, string> = {
      number_double_huge_neg_exp: 'number-range',
      number_huge_exp: 'number-range',
      number_neg_int_huge_exp: 'number-range',
      number_pos_double_huge_exp: 'number-range',
      number_real_neg_overflow: 'number-range',
      number_real_pos_overflow: 'number-range',
      number_real_underflow: 'number-range',
      number_too_big_neg_int: 'number-precision',
      // 10^20, which a double holds.
      number_too_big_pos_int: '',
      number_very_big_negative_int: 'number-precision',
      object_key_lone_2nd_surrogate: 'lone-surrogate',
      string_1st_surrogate_but_2nd_missing: 'lone-surrogate',
      string_1st_valid_surrogate_2nd_invalid: 'lone-surrogate',
      'string_UTF-16LE_with_BOM': 'encoding',
      'string_UTF-8_invalid_sequence': 'utf8',
      'string_UTF8_surrogate_U+D800': 'utf8',
      string_incomplete_surrogate_and_escape_valid: 'lone-surrogate',
      string_incomplete_surrogate_pair: 'lone-surrogate',
      string_incomplete_surrogates_escape_valid: 'lone-surrogate',
      string_invalid_lonely_surrogate: 'lone-surrogate',
      string_invalid_surrogate: 'lone-surrogate',
      'string_invalid_utf-8': 'utf8',
      'string_inverted_surrogates_U+1D11E': 'lone-surrogate',
      string_iso_latin_1: 'utf8',
      string_lone_second_surrogate: 'lone-surrogate',
      string_lone_utf8_continuation_byte: 'utf8',
      string_not_in_unicode_range: 'utf8',
      string_overlong_sequence_2_bytes: 'utf8',
      string_overlong_sequence_6_bytes: 'utf8',
      string_overlong_sequence_6_bytes_null: 'utf8',
      'string_truncated-utf-8': 'utf8',
      string_utf16BE_no_BOM: 'encoding',
      string_utf16LE_no_BOM: 'encoding',
      structure_500_nested_arrays: 'limit-depth',
      'structure_UTF-8_BOM_empty_object': '',
    };
    const found = named('i_').map((file) => [file.replace(/^i_|\.json$/g, ''), codesOf(suite, file)]);
    expect(Object.fromEntries(found)).toEqual(verdicts);
  });
});

describe('the nasty family', () => {
  const strict = new TextDecoder('utf-8', { fatal: true });
  const others = filesOf(nasty).filter((path) => !path.startsWith('nst__JSONTestSuite'));

  it('has more than the suite', () => {
    expect(others.length).toBeGreaterThanOrEqual(40);
  });

  it.each(others)('%s is judged without a throw, and never more mildly than by JSON.parse', (path) => {
    const { issues } = read(nasty, path);
    const parse = () => JSON.parse(strict.decode(readFileSync(join(nasty, path)))) as unknown;
    if (issues.length === 0) expect(parse).not.toThrow();
    else if (issues.some(({ code }) => /syntax|truncated|empty|utf8|encoding|bom|nul/.test(code))) expect(parse).toThrow();
  });
});
