import { expect, test } from 'vitest';
import { readLanguage } from './language.ts';

test.each([
  ['en', 'en'],
  ['fr-ML', 'fr-ML'],
  ['zh-Hant-TW', 'zh-Hant-TW'],
  ['en_US', 'en-US'],
  ['de_DE.UTF-8', 'de-DE'],
  [' sv ', 'sv'],
])('%s is read as %s', (text, tag) => {
  expect(readLanguage(text)).toBe(tag);
});

test.each(['English', 'simple', 'zh-classical', 'x-default', 'und', 'zxx', ''])('%s is the tag of no language', (text) => {
  expect(readLanguage(text)).toBeUndefined();
});
