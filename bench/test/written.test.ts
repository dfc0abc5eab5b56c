import { expect, test } from 'vitest';
import * as z from 'zod';
import { ruleOf } from '../src/peer/rule.ts';
import { valibotOf } from '../src/peer/valibot.ts';
import { moduleOf, writing } from '../src/peer/written.ts';
import { zodMiniOf } from '../src/peer/zod-mini.ts';

const day = z.string().max(10).regex(/^\d+/u);
const span = z.strictObject({ start: day.optional(), end: day, of: z.enum(['a', 'b']) });

test('the module of a schema is what somebody would have written', () => {
  const schemaOf = valibotOf(writing());
  expect(moduleOf('v', 'valibot', { Span: schemaOf(ruleOf(span)) })).toBe(`import * as v from "valibot";
const schema0 = v.pipe(v.string(), v.maxLength(10), v.regex(/^\\d+/u));
const schema1 = v.strictObject({ "start": v.optional(schema0), "end": schema0, "of": v.picklist(["a", "b"]) });
export const Span = schema1;
`);
});

test('what a module says is what the schema asks', () => {
  const schemaOf = zodMiniOf(writing());
  const text = moduleOf('z', 'zod', { Span: schemaOf(ruleOf(span)) });
  const body = text.replace(/^import.*$/mu, '').replace('export const Span =', 'return');
  const written = new Function('z', body)(z) as typeof span;
  for (const value of [
    { end: '1', of: 'a' },
    { end: '1', of: 'c' },
    { of: 'a' },
    { end: '1', of: 'a', x: 1 },
    { end: '12345678901', of: 'b' },
  ]) {
    expect(written.safeParse(value).success).toBe(span.safeParse(value).success);
  }
});
