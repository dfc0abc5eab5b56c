import { describe, expect, it } from 'vitest';
import { inputCodes } from './input-codes.ts';
import { jsonCodes } from './json-codes.ts';
import { parseJson } from './parse-json.ts';

const withoutExample = ['utf8', 'encoding', 'limit-record', 'limit-string', 'limit-keys', 'limit-items', 'limit-ratio'];

describe('the codes of the text layer', () => {
  it.each(jsonCodes.filter((code) => code.example !== undefined))(
    '$code is what its example gives, and nothing else',
    ({ code, severity, example }) => {
      const { issues } = parseJson(new TextEncoder().encode(example));
      expect(issues.map((issue) => [issue.code, issue.severity])).toEqual([[code, severity]]);
    },
  );

  it('have an example where a small text can give one', () => {
    expect(jsonCodes.filter((code) => code.example === undefined).map(({ code }) => code)).toEqual(
      withoutExample.map((name) => `json/${name}`),
    );
  });

  it('are each written once, with sentences', () => {
    const codes = [...jsonCodes, ...inputCodes];
    expect(new Set(codes.map(({ code }) => code)).size).toBe(codes.length);
    for (const { code, title, meaning, mend } of codes) {
      expect(code).toMatch(/^(?:json|input)\/[a-z][a-z0-9]*(?:-[a-z]+)*$/);
      expect(title, code).toMatch(/[a-zA-Z0-9]$/);
      for (const sentence of [meaning, mend]) expect(sentence, code).toMatch(/^[A-Z].*[.)]$/s);
    }
  });
});
