import { expect, test } from 'vitest';
import { cells, firstCells, lastCells } from './cells.ts';
import { shortPath } from './place-text.ts';
import { counted, wrap } from './wrap.ts';

test('a text breaks between words, and a word that is longer than a line in it', () => {
  expect(wrap('one two three four', 18, '  ')).toBe('  one two three\n  four');
  expect(wrap('x'.repeat(40), 18, '  ')).toBe(`  ${'x'.repeat(16)}\n  ${'x'.repeat(16)}\n  ${'x'.repeat(8)}`);
  expect(wrap('日本 語', 20)).toBe('日本 語');
});

test('a text is cut by cells', () => {
  expect([cells('日本'), firstCells('日本語', 5), lastCells('日本語', 5), firstCells('abc', 3)]).toEqual([4, '日本…', '…本語', 'abc']);
});

test('of a path the end is kept', () => {
  expect(shortPath('/a/long/way/to/feed.json:1:2', 20)).toBe('…/to/feed.json:1:2');
  expect(shortPath('a-very-long-name-of-a-file.json:1:2', 20)).toBe('…-of-a-file.json:1:2');
  expect(shortPath('feed.json', 20)).toBe('feed.json');
});

test('numbers are written for people', () => {
  expect([counted(1, 'byte'), counted(0, 'byte'), counted(1042, 'entity', 'entities')]).toEqual(['1 byte', '0 bytes', '1,042 entities']);
});
