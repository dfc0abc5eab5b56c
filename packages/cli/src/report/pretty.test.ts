import { stripVTControlCharacters } from 'node:util';
import { stories } from 'nutgraf/fixtures';
import { expect, test } from 'vitest';
import { captured, Folder } from '../../test/captured.ts';
import { issueCodes } from '../explain/issue-code.ts';
import { cells } from './cells.ts';

const event = '{"kind":"event","id":"event/summit","type":"summit","places":"place/beijing"}';

test('one issue is told in full', async () => {
  const { out } = await captured(['validate'], { stdin: event });
  expect(out).toBe(`<stdin>: invalid event, 1 error, 0 warnings

<stdin>:1:53 error schema/unknown-key /places
  "places" is not a property of Event.
  > 1 | {"kind":"event","id":"event/summit","type":"summit","places":"place/bei…
      |                                                     ^^^^^^^^
  Hint: Did you mean "place"?

1 read, 0 valid, 1 invalid, 0 warnings, 77 bytes
`);
});

test('many issues are told by code first, the gravest and the most frequent before the others', async () => {
  const bad = [
    event,
    event,
    event,
    event,
    '{"kind":"event"',
    '{"kind":"person","id":"person/x"}',
    '{"kind":"event","id":"event/x","type":"summit"}',
  ];
  const { out } = await captured(['validate'], { stdin: bad.join('\n') });
  expect(out.split('\n\n').slice(0, 2)).toEqual([
    '<stdin>: 7 records, 5 invalid, 5 errors, 1 warning',
    [
      '  4  error    schema/unknown-key  Unknown property, first at 1:53',
      '  1  error    json/truncated      Cut JSON, first at 5:16',
      `  1  warning  entity/unlabelled   ${issueCodes.get('entity/unlabelled')?.title}, first at 6:1`,
    ].join('\n'),
  ]);
  expect(out).toMatch(/\n\nNot shown: 1 error \(--all shows them\)\.\n\n7 read, 2 valid, 5 invalid, 1 warning, [\d,]+ bytes\n$/u);
});

test('of many sources those are named that somebody has to look at', async () => {
  using folder = new Folder();
  const valid = '{"kind":"event","id":"event/x","type":"summit"}';
  const files = Array.from({ length: 12 }, (_, index) => folder.write(`${index}.json`, index === 7 ? event : valid));
  const { out } = await captured(['validate', ...files]);
  expect(out).toMatch(/^\S+7\.json:\n? +invalid event, 1 error, 0 warnings\n11 of 12 files valid, without a warning\n\n/u);
  expect((await captured(['validate', '--all', ...files])).out.match(/valid event, 0 warnings/gu)).toHaveLength(11);
});

test.each(['pretty', 'explained'])('every line fits a terminal of 80 columns: %s', async (how) => {
  const texts = [...issueCodes.values()].flatMap(({ code, example }) => (example === undefined ? [] : [[code, example] as const]));
  for (const [code, stdin] of [...texts, ...Object.values(stories).map((story) => ['', JSON.stringify(story)] as const)]) {
    const argv =
      how === 'explained'
        ? ['explain', code || 'story']
        : ['validate', '--all', ...(code.startsWith('convert/') ? ['--from', 'ninjs'] : []), '-'];
    const { out } = await captured(argv, { stdin, columns: 80 });
    const plain = stripVTControlCharacters(out);
    expect(plain).not.toContain('\u001b');
    expect(plain.split('\n').filter((line) => cells(line) > 80)).toEqual([]);
  }
});

test('colours on a terminal alone', async () => {
  expect((await captured(['validate', '-'], { stdin: event, columns: 80 })).out).toContain('\u001b[31merror\u001b[39m');
  expect((await captured(['validate', '-'], { stdin: event, columns: 80, env: { NO_COLOR: '1' } })).out).not.toContain('\u001b');
  expect((await captured(['validate', '-'], { stdin: event, env: { FORCE_COLOR: '1' } })).out).toContain('\u001b[31m');
});
