import { type Case, onLine2, short } from '../case.ts';

const source = (url: string) =>
  `{"kind":"source","id":"source/page","type":"other","title":{"text":"Page","lang":"en"},"urls":[${JSON.stringify(url)}]}`;

const refused = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'javascript://example.org/%0aalert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'file:///etc/passwd',
  'ftp://example.org/',
  'blob:https://example.org/1',
  '//example.org/',
  '/etc/passwd',
  'https:example.org',
  'https:///example.org',
  'https://',
  'https://user@example.org/',
  'https://user:password@example.org/',
  'https://example.org@evil.example/',
  'https://example.org\\@evil.example/',
  'https://example.org\\.evil.example/',
  'https://exam ple.org/',
  'https://example.org/a b',
  ' https://example.org/',
  'https://example.org/\n',
  'https://example.org/\r\nSet-Cookie: a=b',
  'https://example.org/\u0000',
  'https://example.org/\u001b[2J',
  'https://example.org/\u202egpj.exe',
  'https://example.org/\u200b',
  'https://exam\u00adple.org/'.replace('\u00ad', '\u200d'),
  'https://example.org/\ufeff',
];

/** Addresses that a page or a program must not follow. */
export const urlCases: readonly Case[] = [
  short('an address that is taken', source('https://example.org/a?b=c#d'), [], { valid: 1 }),
  ...refused.map((url) => short(`the address ${JSON.stringify(url)}`, source(url), ['schema/pattern'])),
  onLine2(short('an address with javascript:', source('javascript:alert(1)'), ['schema/pattern'])),
  short('an address of 2,048 characters', source(`https://example.org/${'a'.repeat(2028)}`), [], { valid: 1 }),
  short('an address of 2,049 characters', source(`https://example.org/${'a'.repeat(2029)}`), ['schema/bounds']),
  short('an address of a megabyte', source(`https://${'a.'.repeat(500_000)}`), ['schema/bounds']),
  short('an address of a megabyte of @', source(`https://${'@'.repeat(1_000_000)}`), ['schema/bounds']),
];
