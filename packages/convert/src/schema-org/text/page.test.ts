import { expect, test } from 'vitest';
import { looksLikePage, readPage } from './page.ts';

test('blocks, language, canonical address and base are read, wherever they stand and however they are written', () => {
  const page = readPage(`<!DOCTYPE html>
<HTML LANG=" fr-ML "><head><base href="/b/">
<!-- <script type="application/ld+json">{"commented":1}</script> -->
<link rel=stylesheet href=x.css><link href='https://example.org/a?b=1&amp;c=2' rel="alternate Canonical">
<script>var s = '<script type="application/ld+json">';</script>
<script TYPE='Application/LD+JSON; charset=utf-8' id=x>
{"one": "<b>&amp;</b>"}</script >
<script type="application/ld+json"/>{"two":2}</script><p lang="en">
<textarea><script type="application/ld+json">{"typed":1}</script></textarea>
<script type=application/ld+json>{"three":3}`);
  expect(page).toMatchObject({ lang: 'fr-ML', canonical: 'https://example.org/a?b=1&c=2', base: '/b/' });
  expect(page.blocks.map(({ text, line }) => [text.trim(), line])).toEqual([
    ['{"one": "<b>&amp;</b>"}', 6],
    ['{"two":2}', 8],
    ['{"three":3}', 10],
  ]);
});

test('the first word counts', () => {
  const page = readPage(
    '<html lang="en"><html lang="de"><link rel="canonical" href="https://example.org/1"><link rel="canonical" href="https://example.org/2">',
  );
  expect(page).toEqual({ blocks: [], lang: 'en', canonical: 'https://example.org/1' });
});

test.each([
  ['<!doctype html><p>', true],
  ['\ufeff \n<html>', true],
  ['<!-- saved --><html>', true],
  ['<![CDATA[{"a":1}]]>', false],
  ['<!-- {"a":1} -->', false],
  ['{"a":"<p>"}', false],
  ['', false],
])('%j is a page: %s', (text, answer) => {
  expect(looksLikePage(text)).toBe(answer);
});

test('time grows with length alone, however tags and attributes are nested', () => {
  const parts = [
    '<a>',
    '</b>',
    '<script type="application/ld+json">',
    '<',
    '<html lang="&amp;',
    '<link rel=canonical href=',
    '<!--',
    ' a=b',
  ];
  for (const part of parts) expect(readPage(part.repeat(50_000)).blocks.length).toBeLessThan(2);
  expect(readPage('<script type="application/ld+json">{}</script>\n'.repeat(20_000)).blocks.at(-1)?.line).toBe(20_000);
});
