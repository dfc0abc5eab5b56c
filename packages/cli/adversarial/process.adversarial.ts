import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { type Case, exitOf } from './case.ts';
import { pack } from './pack.ts';
import { textFaults } from './run-case.ts';

const bin = fileURLToPath(new URL('../bin/nutgraf.js', import.meta.url));

/** Five cases of each sort, spread evenly over it. */
const cases = Object.values(pack).flatMap((all: readonly Case[]) =>
  [0, 1, 2, 3, 4].map((at) => all[Math.floor((at * all.length) / 5)] as Case),
);

/** Runs a case as a process of its own that writes for people. */
async function run({ bytes }: Case): Promise<{ code: unknown; out: string; err: string }> {
  const child = spawn(process.execPath, [bin, 'validate', '--all'], { env: { PATH: process.env.PATH, FORCE_COLOR: '0' } });
  const said = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said.out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said.err += text;
  });
  // A process that has seen enough does not read to the end.
  pipeline(Readable.from(bytes()), child.stdin).catch(() => {});
  const [code, signal] = await once(child, 'close');
  return { code: code ?? signal, ...said };
}

test.each(cases.map((one) => [one.name, one] as const))('as a process: %s', async (_, one) => {
  const { code, out, err } = await run(one);
  expect({ code, faults: textFaults(out, err), missing: one.codes.filter((word) => !out.includes(word)) }).toEqual({
    code: exitOf(one),
    faults: [],
    missing: [],
  });
});

test('they are 40', () => {
  expect(new Set(cases).size).toBe(40);
});
