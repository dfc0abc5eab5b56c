import { expect, test } from 'vitest';
import { barText } from './bar.ts';

test.each([
  [{ bytes: 420_000_000, total: 1_000_000_000, seconds: 2 }, '[########------------]  42 %  420 MB of 1.0 GB  210 MB/s  3 s left'],
  [{ bytes: 999_999, total: 1_000_000, seconds: 0.5 }, '[###################-]  99 %  1.0 MB of 1.0 MB  2.0 MB/s  1 s left'],
  [{ bytes: 2_000_000, total: 1_000_000, seconds: 1 }, '[####################] 100 %  2.0 MB of 1.0 MB  2.0 MB/s  0 s left'],
  [{ bytes: 1_000, total: 1_000_000, seconds: 10 }, '[--------------------]   0 %  1.0 kB of 1.0 MB  100 B/s  2 h 46 min left'],
  [{ bytes: 10_000, total: 1_000_000, seconds: 2 }, '[--------------------]   1 %  10.0 kB of 1.0 MB  5.0 kB/s  3 min 18 s left'],
  [{ bytes: 0, total: 10, seconds: 0 }, '[--------------------]   0 %  0 B of 10 B  0 B/s'],
  [{ bytes: 5_000, seconds: 1 }, '5.0 kB  5.0 kB/s'],
])('%j', (advance, text) => {
  expect(barText(advance, 80)).toBe(text);
});

test('it fits a narrow terminal', () => {
  expect(barText({ bytes: 1, total: 9e15, seconds: 1 }, 30)).toHaveLength(29);
});
