import { execFileSync } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { Folder, stackTrace } from '../test/captured.ts';
import { pause, start } from '../test/process.ts';
import { events, line } from './data.ts';

/** A run that goes on until it is stopped: how it is begun, and what lets its input go when all is over. */
const endless: Record<string, (folder: Folder) => { argv: string[]; stdin?: Iterable<string>; open?: string }> = {
  'a run that waits for standard input': () => ({ argv: ['validate', '-'] }),
  'a run that waits for the writer of a named pipe': ({ path }) => {
    makePipe(path, 'pipe');
    return { argv: ['validate', 'pipe'] };
  },
  'a run that is busy with an endless stream': () => ({ argv: ['validate', '-'], stdin: forever(line.repeat(1000)) }),
  'a run that passes over an endless line': () => ({ argv: ['validate', '-'], stdin: forever('a'.repeat(100_000), `${line}${line}`) }),
  'a run with workers': (folder) => {
    folder.write('large', events(400_000, 1000));
    return { argv: ['validate', '--workers', '2', 'large', 'large', 'large', 'large'] };
  },
};

/** Makes a named pipe, which only a shell can. */
function makePipe(cwd: string, name: string): void {
  execFileSync('sh', ['-c', 'mkfifo "$0"', name], { cwd });
}

function* forever(text: string, first = ''): Generator<string> {
  yield first;
  for (;;) yield text;
}

describe.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('%s', (signal, code) => {
  test.each(Object.keys(endless))('ends %s within a second, with a report and a summary', async (name) => {
    using folder = new Folder();
    const { argv, stdin } = (endless[name] as (typeof endless)[string])(folder);
    const { child, ended } = start([...argv, '--summary', 'summary'], { cwd: folder.path });
    const input = stdin === undefined ? undefined : Readable.from(stdin, { objectMode: false });
    if (input !== undefined && child.stdin !== null) {
      child.stdin.on('error', () => input.destroy());
      input.pipe(child.stdin);
    }
    await pause(700);
    const begin = performance.now();
    child.kill(signal);
    const { end, out, err } = await ended;
    expect(performance.now() - begin).toBeLessThan(1000);
    expect([end, err]).toEqual([code, '']);
    expect(out).toMatch(/; not all was read\n$/u);
    const { complete, read, valid, invalid } = JSON.parse(readFileSync(join(folder.path, 'summary'), 'utf8'));
    expect([complete, valid + invalid]).toEqual([false, read]);
  });

  test('a second one ends it at once', async () => {
    using folder = new Folder();
    makePipe(folder.path, 'report');
    // Nobody reads the report, so that the first interrupt cannot end the run.
    const held = openSync(join(folder.path, 'report'), 'r+');
    const { child, ended } = start(['validate', '--all', '-'], { cwd: folder.path, stdio: ['pipe', held, 'pipe'] });
    child.stdin?.write('{"kind":"event"}\n'.repeat(10_000));
    await pause(700);
    child.kill(signal);
    await pause(500);
    child.kill(signal);
    const { end, err } = await ended;
    closeSync(held);
    expect([end, err]).toEqual([signal, expect.not.stringMatching(stackTrace)]);
  });
});
