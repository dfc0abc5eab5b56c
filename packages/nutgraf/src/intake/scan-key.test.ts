import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from './parse-json.ts';

/** An object as it is written: its entries in order, each with whether its key is written in escapes; or a number. */
type Written = number | [key: string, isEscaped: boolean, value: Written][];

const key = fc.oneof(fc.constantFrom('a', 'b', '', 'é', '"'), fc.stringMatching(/^[a-z0-9]{1,2}$/));
const wide = fc.array(fc.tuple(key, fc.boolean(), fc.constant(1)), { maxLength: 80, size: 'max' });
const { tree } = fc.letrec<{ tree: Written }>((tie) => ({
  tree: fc.oneof({ maxDepth: 4 }, fc.constant(1), wide, fc.array(fc.tuple(key, fc.boolean(), tie('tree')), { maxLength: 5 })),
}));

describe('a key that comes twice', () => {
  it('is found wherever a simple reader finds it, in objects of any width and depth', () => {
    fc.assert(
      fc.property(tree, (written) => {
        const repeated: string[] = [];
        const text = write(written, '', repeated);
        const { issues } = parseJson(new TextEncoder().encode(text), { issues: 100_000 });
        expect(issues.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual(repeated.map((pointer) => `json/duplicate-key ${pointer}`));
      }),
      { numRuns: 200 },
    );
  });

  it('is told from another that has the same hash', () => {
    const hash = (text: string) => [...text].reduce((sum, letter) => Math.imul(sum ^ letter.charCodeAt(0), 0x0100_0193), 0);
    expect(hash('bzewrt')).toBe(hash('shdhex'));
    expect(parseJson(new TextEncoder().encode('{"bzewrt":1,"shdhex":2}')).issues).toEqual([]);
  });
});

function write(written: Written, pointer: string, repeated: string[]): string {
  if (typeof written === 'number') return String(written);
  const seen = new Set<string>();
  const entries = written.map(([key, isEscaped, value]) => {
    const inner = `${pointer}/${key}`;
    if (seen.has(key)) repeated.push(inner);
    seen.add(key);
    const escaped = key.replace(/[\s\S]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
    return `${isEscaped ? `"${escaped}"` : JSON.stringify(key)}:${write(value, inner, repeated)}`;
  });
  return `{${entries.join(',')}}`;
}
