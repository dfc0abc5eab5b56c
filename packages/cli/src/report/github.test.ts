import { expect, test } from 'vitest';
import { githubReport } from './github.ts';
import { roomOf, Tally } from './tally.ts';

const issue = { code: 'schema/enum', severity: 'error', pointer: '/type', message: '"a" is not 100% one of x' } as const;

function reportOf(details: readonly object[], all = false): string {
  const tally = new Tally(roomOf({ quiet: false, all: true }));
  const source = Object.assign(tally.open('feed.ndjson'), { read: 3, invalid: 1, bytes: 77, complete: true });
  for (const one of details) {
    const full = { ...issue, ...one };
    tally.add(source, full, () => ({ issue: full }));
  }
  return githubReport(tally, all, '/srv');
}

test('an issue is an annotation at its line, and the counts come last', () => {
  expect(reportOf([{ source: '/srv/feed.ndjson', line: 3, column: 5, hint: 'did you mean "x"' }])).toBe(
    [
      '::error file=feed.ndjson,line=3,col=5,title=schema/enum::"a" is not 100%25 one of x. Hint: Did you mean "x".',
      '::notice title=nutgraf::3 read, 2 valid, 1 invalid, 0 warnings, 77 bytes',
      '',
    ].join('\n'),
  );
});

test('valid data has a report too', () => {
  expect(reportOf([])).toBe('::notice title=nutgraf::3 read, 2 valid, 1 invalid, 0 warnings, 77 bytes\n');
});

test('names and texts end no command and begin none', () => {
  const [line, ...rest] = reportOf([{ source: 'a:b,c%\n::error::x', line: 1, message: 'one\n::error::two\u001b[2J' }]).split('\n');
  expect(rest).toHaveLength(2);
  expect(line).toMatch(/^::error file=a%3Ab%2Cc%25\S*%3A%3Aerror%3A%3Ax,line=1,title=schema\/enum::One/u);
  expect(line).not.toContain('\u001b');
});

test('what is read from standard input has its place in the text', () => {
  expect(reportOf([{ source: '<stdin>', line: 2, column: 7 }])).toMatch(/^::error title=schema\/enum::<stdin>:2:7 "a" is/u);
});

test('losses are told where all is asked for', () => {
  const loss = { code: 'convert/dropped-field', severity: 'info' };
  expect(reportOf([loss])).not.toContain('dropped');
  expect(reportOf([loss], true)).toContain('::notice file=');
});
