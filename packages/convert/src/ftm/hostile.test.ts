import { validateEntity } from 'nutgraf';
import { parseJson } from 'nutgraf/intake';
import { expect, test } from 'vitest';
import { mutated, pick, seeded } from '../../../nutgraf/test/hostile/mutation.ts';
import { fromFtm, readFtm } from './index.ts';
import { judge } from './judge.ts';
import { sampleLines } from './sample.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const lines = sampleLines.map((line) => utf8(JSON.stringify(line)));
const stream = utf8(sampleLines.map((line) => `${JSON.stringify(line)}\n`).join(''));

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array, void> {
  yield bytes;
}

test('the samples are sound, and all but three become entities by themselves', () => {
  expect(sampleLines.flatMap((line) => judge(line))).toEqual([]);
  expect(sampleLines.filter((line) => (fromFtm(line).entities ?? []).length > 0).length).toBe(sampleLines.length - 3);
});

test('a thousand changed records: none makes it throw, and what they become is valid', () => {
  let converted = 0;
  for (let at = 0; at < 1000; at += 1) {
    const random = seeded(2024 + at);
    const { value } = parseJson(mutated(pick(lines, random), lines, random));
    judge(value);
    const { entities = [] } = fromFtm(value);
    for (const entity of entities) expect(validateEntity(entity).issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    if (entities.length > 0) converted += 1;
  }
  expect(converted).toBeGreaterThan(100);
});

test('thirty changed streams', async () => {
  let converted = 0;
  for (let at = 0; at < 30; at += 1) {
    const random = seeded(4048 + at);
    const bytes = mutated(stream, [stream], random);
    for await (const { entities } of readFtm([{ name: 'stream', bytes: once(bytes) }])) {
      for (const entity of entities) expect(validateEntity(entity).issues.filter(({ severity }) => severity === 'error')).toEqual([]);
      converted += entities.length;
    }
  }
  expect(converted).toBeGreaterThan(300);
});
