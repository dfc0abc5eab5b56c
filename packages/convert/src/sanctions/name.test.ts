import { NameSchema } from 'nutgraf';
import { script } from 'nutgraf/codes';
import { expect, test } from 'vitest';
import { joinName, nameOf, nameWord, scriptOf, splitScript } from './name.ts';

test.each([
  ['EXAMPLE, Anna Maria', { text: 'Anna Maria EXAMPLE', parts: { given: 'Anna Maria', family: 'EXAMPLE' } }],
  ['AL-EXAMPLE ,  Omar', { text: 'Omar AL-EXAMPLE', parts: { given: 'Omar', family: 'AL-EXAMPLE' } }],
  ['EXAMPLE, John, Jr.', { text: 'John EXAMPLE, Jr.', parts: { given: 'John', family: 'EXAMPLE', suffix: 'Jr.' } }],
  ['EXAMPLE SAMPLE, Juan, Carlos', { text: 'Juan, Carlos EXAMPLE SAMPLE', parts: { given: 'Juan, Carlos', family: 'EXAMPLE SAMPLE' } }],
  ['EXAMPLE', { text: 'EXAMPLE' }],
  ['EXAMPLE,', { text: 'EXAMPLE,' }],
])('a person on a list, %s', (text, name) => {
  expect(nameOf(text, { family: true })).toEqual(name);
});

test('an organization keeps its commas, and spaces are folded', () => {
  expect(nameOf(' EXAMPLE\n  TRADING, S.A. ')).toEqual({ text: 'EXAMPLE TRADING, S.A.' });
});

test('everything that a list says of a name', () => {
  const name = nameOf('مثال', { type: 'alias', quality: 'low', parts: { family: 'مثال' }, note: 'as in the list' });
  expect(name).toEqual({ text: 'مثال', type: 'alias', quality: 'low', script: 'Arab', parts: { family: 'مثال' }, note: 'as in the list' });
  expect(NameSchema.safeParse(name).success).toBe(true);
});

test('fields of a name become one line', () => {
  expect(joinName('Anna ', undefined, '', ' Maria\n', 'Example')).toBe('Anna Maria Example');
  expect(joinName(undefined, ' ')).toBeUndefined();
});

test.each([
  ['Anna Example', undefined],
  ['Пример', 'Cyrl'],
  ['مثال', 'Arab'],
  ['示例有限公司', 'Hani'],
  ['例え', 'Jpan'],
  ['예시', 'Kore'],
  ['Παράδειγμα', 'Grek'],
  ['דוגמה', 'Hebr'],
  ['Example 示例', undefined],
  ['1-2-3', undefined],
])('the script of "%s" is %s', (text, code) => {
  expect(scriptOf(text)).toBe(code);
  if (code !== undefined) expect(script.codes).toHaveProperty(code);
});

test.each([
  ['Example (مثال)', ['Example', 'مثال']],
  ['Example (original script: Пример) ', ['Example', 'Пример']],
  ['مثال (Example; Sample)', ['مثال', 'Example', 'Sample']],
  ['Example (مثال\n), ', ['Example', 'مثال']],
  ['مثال (Example in Mali (EM))', ['مثال', 'Example in Mali (EM)']],
  ['Example (EX) (مثال (original script); Sample)', ['Example (EX)', 'مثال', 'Sample']],
  ['Example Sample مثال مثال ', ['Example Sample', 'مثال مثال']],
  ['ፍትዊ (Tigrinya)', ['ፍትዊ']],
  ['Example Front (EF)', ['Example Front (EF)']],
  ['示例(香港)有限公司', ['示例(香港)有限公司']],
  ['Example', ['Example']],
  ['Ch’oe Example ', ['Ch’oe Example']],
  ['Example 2 (1)', ['Example 2 (1)']],
  [' ', []],
])('the names in "%s"', (text, names) => {
  expect(splitScript(text)).toEqual(names);
});

test.each([
  ['Good', { type: 'alias', quality: 'good' }],
  ['Low quality alias', { type: 'alias', quality: 'low' }],
  ['weak', { type: 'alias', quality: 'low' }],
  ['a.k.a.', { type: 'alias' }],
  ['AKA', { type: 'alias' }],
  ['f.k.a. ', { type: 'former' }],
  ['n.k.a.', { type: 'alias', note: 'now known as' }],
  ['Prime Alias', {}],
  ['Primary name', {}],
  ['née', { type: 'birth' }],
  ['constructor', undefined],
  ['', undefined],
])('the word "%s"', (word, meaning) => {
  expect(nameWord(word)).toEqual(meaning);
});
