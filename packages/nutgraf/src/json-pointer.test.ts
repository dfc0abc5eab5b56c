import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromPointer, toPointer, valueAt } from './json-pointer.ts';

test('a path and its pointer say the same', () => {
  expect(toPointer([])).toBe('');
  expect(toPointer(['a/b', 'm~n', 0, ''])).toBe('/a~1b/m~0n/0/');
  expect(fromPointer('')).toEqual([]);
  expect(fromPointer('/a~1b/m~0n/0/')).toEqual(['a/b', 'm~n', '0', '']);
  fc.assert(
    fc.property(fc.array(fc.string()), (path) => {
      expect(fromPointer(toPointer(path))).toEqual(path);
    }),
  );
});

test('a value is found by own properties alone', () => {
  const value = { list: [{ a: 1 }], '': 2 };
  expect(valueAt(value, [])).toBe(value);
  expect(valueAt(value, ['list', '0', 'a'])).toBe(1);
  expect(valueAt(value, [''])).toBe(2);
  for (const path of [['list', '1'], ['list', 'length'], ['constructor'], ['list', '0', 'a', 'b'], ['__proto__']]) {
    expect(valueAt(value, path), path.join('/')).toBeUndefined();
  }
});
