import { describe, expect, test } from 'vitest';
import { type Case, good, short } from '../adversarial/case.ts';
import { shortPack } from '../adversarial/pack.ts';
import { costFaults, runCase, textFaults } from '../adversarial/run-case.ts';

describe.each(Object.entries(shortPack))('hostile %s', (_, cases) => {
  test.each(cases.map((one) => [one.name, one] as const))('%s', async (__, one) => {
    expect((await runCase(one)).faults).toEqual([]);
  });
});

describe('the harness finds', () => {
  const broken: readonly [name: string, one: Case, fault: string][] = [
    ['another code', short('a', '{', ['json/syntax']), 'codes is json/truncated: expected json/syntax'],
    [
      'a code too many',
      short('a', '{}', ['schema/required', 'schema/type']),
      'codes is schema/required: expected schema/required schema/type',
    ],
    ['a record too few', short('a', `${good}\n${good}`, [], { read: 3, valid: 3 }), 'read is 2: expected 3'],
    ['a valid record that is taken for invalid', short('a', good, []), 'valid is 1: expected 0'],
    ['another exit code', short('a', good, []), 'exit is 0: expected 1'],
    ['an end that is read', { ...short('a', good, [], { valid: 1 }), isCut: true }, 'complete is true: expected false'],
  ];

  test.each(broken)('%s', async (_, one, fault) => {
    expect((await runCase(one)).faults).toContain(fault);
  });

  test.each(['polluted', 'valueOf'])('Object.prototype with another %s', async (key) => {
    const old = Object.getOwnPropertyDescriptor(Object.prototype, key);
    const bytes = function* () {
      yield new TextEncoder().encode(good);
      Object.defineProperty(Object.prototype, key, { value: () => 0, configurable: true });
    };
    const { faults } = await runCase({ name: 'a', bytes, codes: [], valid: 1 });
    if (old === undefined) Reflect.deleteProperty(Object.prototype, key);
    else Object.defineProperty(Object.prototype, key, old);
    expect(faults).toEqual(['Object.prototype changed']);
  });

  test('what takes too long or too much', () => {
    expect(costFaults({ seconds: 2.1, mebibytes: 300 })).toEqual([
      'it took 2.10 s: expected at most 2',
      'it took 300 MiB: expected at most 256',
    ]);
    expect(costFaults({ seconds: 2, mebibytes: 256 })).toEqual([]);
  });

  test('what must not be printed', () => {
    expect(textFaults('a\u001b[2J', '')).toEqual(['a control character is printed as it is']);
    expect(textFaults('', 'Error\n    at main (main.js:1:1)\n')).toEqual([
      'standard error says: Error\n    at main (main.js:1:1)\n',
      'a stack trace is printed',
    ]);
  });
});
