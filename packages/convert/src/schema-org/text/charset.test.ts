import { expect, test } from 'vitest';
import { decodeText } from './charset.ts';

const latin = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

test.each<[string, Uint8Array, string, boolean]>([
  ['UTF-8', new TextEncoder().encode('é “'), 'é “', false],
  ['UTF-8 with its mark', new TextEncoder().encode('\ufeffé'), 'é', false],
  ['UTF-16', Uint8Array.from([0xff, 0xfe, 0xe9, 0]), 'é', false],
  ['the encoding of the page', latin('<meta charset="windows-1251">\xe9'), '<meta charset="windows-1251">й', false],
  [
    'the encoding in the old form',
    latin('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">\xe9\x92'),
    '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">é’',
    false,
  ],
  ['bytes of no UTF-8, as windows-1252', latin('caf\xe9 \x93x\x94'), 'café “x”', true],
  ['bytes that are not what the page says', latin('<meta charset=utf-8>\xe9'), '<meta charset=utf-8>é', true],
  ['an encoding that is none', latin('<meta charset=nonesuch>a'), '<meta charset=nonesuch>a', false],
  ['a page that says UTF-16 and is not', latin('<meta charset=utf-16>a'), '<meta charset=utf-16>a', false],
])('%s', (_, bytes, text, isRepaired) => {
  const decoded = decodeText(bytes);
  expect(decoded.text).toBe(text);
  expect(decoded.repair !== undefined).toBe(isRepaired);
});
