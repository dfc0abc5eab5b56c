import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, describe, expect, test } from 'vitest';
import { cells } from '../src/report/cells.ts';
import { Folder } from '../test/captured.ts';
import { bare, bin } from '../test/process.ts';
import { events } from './data.ts';

/** What is left to be seen: a bar that was shown where a run took long is erased. */
const seen = (out: string) =>
  out
    .split('\n')
    .map((line) => line.split('\r\u001b[K').at(-1))
    .join('\n');

const folder = new Folder();
afterAll(() => folder[Symbol.dispose]());
folder.write('large', events(250_000, 1000));
folder.write('bad', `{"kind":"event","id":"event/${'x'.repeat(300)}","tpye":"${'国'.repeat(300)}"}\n`);

/** Runs the command with a terminal of 80 columns for standard error, and for standard output too unless that goes to a file. */
const driver = folder.write(
  'terminal.py',
  `import fcntl, os, pty, struct, sys, termios
ours, theirs = pty.openpty()
fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack('HHHH', 24, 80, 0, 0))
if os.fork() == 0:
    os.setsid()
    fcntl.ioctl(theirs, termios.TIOCSCTTY, 0)
    os.dup2(theirs if sys.argv[1] == '-' else os.open(sys.argv[1], os.O_WRONLY | os.O_CREAT | os.O_TRUNC), 1)
    os.dup2(theirs, 2)
    os.close(ours)
    os.execvp(sys.argv[2], sys.argv[2:])
os.close(theirs)
try:
    while data := os.read(ours, 65536):
        sys.stdout.buffer.write(data)
except OSError:
    pass
`,
);

const hasPython = spawnSync('python3', ['--version']).status === 0;

function terminal(to: string, argv: readonly string[], env: Record<string, string> = {}): string {
  const args = [driver, to, process.execPath, bin, ...argv];
  const options = { cwd: folder.path, env: { ...bare(), TERM: 'xterm', ...env }, encoding: 'utf8' } as const;
  return spawnSync('python3', args, options).stdout.replaceAll('\r\n', '\n');
}

describe.runIf(hasPython)('a terminal, which Python gives', () => {
  test('sees how far a run is, with rate and time left, and nothing of it at the end', () => {
    const seen = terminal('report', ['validate', 'large']);
    const shown = seen.split('\r\u001b[K');
    expect(shown.at(0)).toBe('');
    expect(shown.at(-1)).toBe('');
    const bars = shown.slice(1, -1);
    expect(bars.length).toBeGreaterThan(2);
    for (const bar of bars)
      expect(bar).toMatch(/^\[#*-*\] +\d+ % {2}[\d.]+ \w+ of \d+ MB {2}[\d.]+ [kM]B\/s(?: {2}\d+ (?:s|min \d+ s) left)?$/u);
    expect(readFileSync(join(folder.path, 'report'), 'utf8')).toMatch(/^large: 250,000 records, all valid/u);
  });

  test.each([
    ['-q', ['-q'], {}],
    ['CI', [], { CI: 'true' }],
    ['a terminal that cannot erase', [], { TERM: 'dumb' }],
  ])('sees nothing of it with %s', (_, argv, env) => {
    expect(terminal('report', ['validate', 'large', ...argv], env)).toBe('');
  });

  test('sees no bar between the records of a conversion', () => {
    expect(terminal('-', ['convert', 'large'])).not.toContain('\u001b[K');
  });

  test('has no line longer than its 80 columns, with colours or without', () => {
    for (const env of [{}, { NO_COLOR: '1' }]) {
      const out = terminal('-', ['validate', '--all', 'bad'], env);
      expect(out.includes('\u001b[31m')).toBe(!('NO_COLOR' in env));
      expect(
        stripVTControlCharacters(seen(out))
          .split('\n')
          .filter((one) => cells(one) > 80),
      ).toEqual([]);
    }
    expect(seen(terminal('report', ['validate', 'bad'], { FORCE_COLOR: '1' }))).toBe('');
    expect(readFileSync(join(folder.path, 'report'), 'utf8')).toContain('\u001b[31m');
  });
});
