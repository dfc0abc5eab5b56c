import { expect, test } from 'vitest';
import type { Io } from '../io.ts';
import { withProgress } from './with-progress.ts';

/** What a terminal sees of a run of 700 ms over a file of 2,000 bytes. */
async function seen(env: Io['env'], quiet = false, isTerminal = true): Promise<string[]> {
  const written: string[] = [];
  const output = (write: (text: string) => void) => ({ isTerminal, columns: 80, write: async (text: string) => write(text) });
  const io: Io = {
    stdin: { isTerminal: true, async *read() {} },
    stdout: output(() => {}),
    stderr: output((text) => written.push(text)),
    env,
    async *readFile() {
      yield new Uint8Array(1000);
      await new Promise((resolve) => setTimeout(resolve, 700));
      yield new Uint8Array(1000);
    },
    writeFile: () => Promise.reject(new Error('nothing is written')),
    identityOf: () => undefined,
    sizeOf: () => 2000,
    signal: new AbortController().signal,
  };
  const progress = withProgress(io, ['feed'], { quiet, isShared: false });
  for await (const _ of progress.io.readFile('feed'));
  await progress.end();
  await new Promise((resolve) => setTimeout(resolve, 150));
  return written;
}

test('a run that takes longer shows how far it is, and erases it at the end', async () => {
  const written = await seen({});
  expect(written.length).toBeGreaterThan(2);
  expect(written[0]).toContain('\r\u001b[K[##########----------]  50 %  1.0 kB of 2.0 kB');
  expect(written.at(-1)).toBe('\r\u001b[K');
});

test('it shows nothing where nobody looks', async () => {
  const runs = await Promise.all([seen({ CI: 'true' }), seen({ TERM: 'dumb' }), seen({}, true), seen({}, false, false)]);
  expect(runs).toEqual([[], [], [], []]);
});
