import { expect, test } from 'vitest';
import { captured, unsafe } from '../test/captured.ts';
import { cells } from './report/cells.ts';
import { version } from './version.ts';

test.each([
  [['validat'], 'nutgraf: there is no command validat. Did you mean validate?'],
  [['feed.json'], 'nutgraf: there is no command feed.json. Did you mean nutgraf validate feed.json?'],
  [['validate', '--formt', 'json'], 'nutgraf validate: there is no option --formt. Did you mean --format?'],
  [['--grap'], 'nutgraf: there is no option --grap.'],
  [
    ['validate', '--format', 'xml'],
    "nutgraf validate: option '--format <FORMAT>' argument 'xml' is invalid. Allowed choices are pretty, json, github, sarif.",
  ],
  [
    ['validate', '--unknown', 'ignore'],
    "nutgraf validate: option '--unknown <HOW>' argument 'ignore' is invalid. Allowed choices are warn, error.",
  ],
  [['validate', '--from', 'ninj', '-'], 'nutgraf validate: there is no format ninj. Did you mean ninjs?'],
  [['validate', '--from', 'ninjs@9', '-'], expect.stringMatching(/^nutgraf validate: there is no ninjs 9: known are 1\.0, .*3\.1\.$/u)],
  [
    ['validate', '--from', 'ninjs', '--graph', '-'],
    'nutgraf validate: --graph resolves references of the model: it does not go with --from.',
  ],
  [['validate', '-', '-'], 'nutgraf validate: standard input can be read once: - stands twice.'],
  [['example'], "nutgraf example: missing required argument 'NAME'."],
  [['explain', 'a', 'b'], expect.stringContaining('nutgraf explain: too many arguments')],
  [['a\u001b[31m\u202eb'], 'nutgraf: there is no command a\\u001b[31m\\u202eb.'],
])('%j is told in one sentence, with 2', async (argv, sentence) => {
  const { code, out, err } = await captured(argv, { stdin: '{}' });
  expect([code, out, err.split('\n')[0]]).toEqual([2, '', sentence]);
  expect(err.split('\n')[1]).toMatch(/^nutgraf (?:\w+ )?--help tells more\.$/u);
  expect(err).not.toMatch(unsafe);
});

test('nothing to validate, with a terminal: 2 and the help', async () => {
  const { code, out, err } = await captured(['validate'], { columns: 80 });
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(/^nutgraf validate: there is nothing to validate: [\s\S]*\n\nUsage: nutgraf validate [\s\S]*Exit codes: /u);
});

test('no command at all: 2 and the help', async () => {
  const { code, out, err } = await captured([]);
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(/^Usage: nutgraf [\s\S]*Examples:/u);
});

test.each([['--help'], ['validate', '--help'], ['convert', '--help'], ['example', '-h'], ['explain', '--help']])(
  '%s %s shows help that fits, with 0',
  async (...argv) => {
    const { code, out, err } = await captured(argv);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('Examples:\n  nutgraf ');
    expect(out.split('\n').filter((line) => cells(line) > 80)).toEqual([]);
  },
);

test('what the help shows as an example works', async () => {
  const { out } = await captured(['explain', '--help']);
  const words = [...out.matchAll(/^ {2}nutgraf explain (\S+)/gmu)].map(([, word]) => word as string);
  expect(words.length).toBeGreaterThan(3);
  for (const word of words) expect((await captured(['explain', word])).code).toBe(0);
});

test.each(['--version', '-V'])('%s', async (option) => {
  expect(await captured([option])).toEqual({ code: 0, out: `${version}\n`, err: '' });
});

test('a fault of the program ends with 70, and with a stack only where it is asked for', async () => {
  const broken = {
    get aborted(): boolean {
      throw new TypeError('out of order');
    },
  } as AbortSignal;
  const { code, err } = await captured(['validate'], { stdin: '{}', signal: broken });
  expect(code).toBe(70);
  expect(err).toBe(
    'nutgraf: this is a fault of nutgraf and not of your data: out of order\nSet NUTGRAF_DEBUG=1 to see where, and report it.\n',
  );
  expect((await captured(['validate'], { stdin: '{}', signal: broken, env: { NUTGRAF_DEBUG: '1' } })).err).toMatch(/ {4}at /u);
});
