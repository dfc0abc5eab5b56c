import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { freshModule, moduleText } from '../src/fresh.ts';

test('a process says what it wrote and what it took', async () => {
  const { out, cpu, peak } = await freshModule('process.stdout.write(process.argv[2])', 'Norland');
  expect(out).toBe('Norland');
  expect(cpu).toBeGreaterThan(1);
  expect(peak).toBeGreaterThan(2 ** 20);
});

test('a process that fails is no measurement, and leaves no file', async () => {
  await expect(freshModule('process.exitCode = 3')).rejects.toThrow('ended with 3');
  expect(readdirSync(new URL('../results', import.meta.url)).filter((name) => name.startsWith(`${process.pid}-`))).toEqual([]);
});

test('a module may import files of the benchmark and packages', async () => {
  const text = moduleText(`
    import { toPointer } from 'nutgraf';
    import { spreadOf } from './round.ts';
    process.stdout.write(toPointer([spreadOf([3, 1, 2]).median]));
  `);
  expect((await freshModule(text)).out).toBe('/2');
});

test('the threads of a process are told apart', async () => {
  const text = moduleText(`
    import { Threads } from './thread.ts';
    const threads = new Threads();
    const end = performance.now() + 60;
    while (performance.now() < end);
    process.stdout.write(JSON.stringify(threads.end()));
  `);
  const { main, others } = JSON.parse((await freshModule(text)).out);
  expect(main).toBeGreaterThan(others[0]);
});
