import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NutgrafError } from '../../error.ts';
import { PersonIdSchema, slugPattern } from '../../values/id.ts';
import { idFor, rawOf } from './id.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 300 }).filter((text) => text.trim() !== '');
const scheme = fc.constantFrom('ofac', 'unsc', 'x', 'acme-desk-2');

describe('idFor', () => {
  it.each([
    ['ofac', '36', 'person/ofac:36'],
    ['ofac', ' 36\n', 'person/ofac:36'],
    ['unsc', 'QDi.001', 'person/unsc:QDi.001'],
    ['wikidata', 'Q42', 'person/wikidata:Q42'],
    ['wikidata', 'q42', 'person/wikidata:q42'],
    ['acme', 'urn:newsml:example.org:20240902:1', 'person/urn:newsml:example.org:20240902:1'],
    ['acme', 'HTTPS://example.org/a?b=1', 'person/HTTPS:~2F~2Fexample.org~2Fa~3Fb~3D1'],
    ['acme', 'urnlike', 'person/acme:urnlike'],
    ['acme', 'mailto:a@example.org', 'person/acme:mailto:a~40example.org'],
    ['acme', 'José ~7', 'person/acme:Jos~C3~A9~20~7E7'],
    ['acme', '木', 'person/acme:~E6~9C~A8'],
    ['acme', '🚢', 'person/acme:~F0~9F~9A~A2'],
    ['acme', "(it's)!*", 'person/acme:~28it~27s~29~21~2A'],
    ['acme', '\ud800', 'person/acme:~ED~A0~80'],
  ])('makes of %s and %j the id %s, and back', (from, raw, id) => {
    expect(idFor('person', from, raw)).toBe(id);
    expect(rawOf(id)).toBe(raw.trim());
  });

  it('cuts at 166 characters, less a broken escape, and adds a SHA-256 of the key', () => {
    const hashOf = (key: string) => createHash('sha256').update(key).digest('hex').slice(0, 32);
    const long = `https://example.org/${'a'.repeat(200)}`;
    const id = idFor('article', 'x', long);
    expect(id).toBe(`article/https:~2F~2Fexample.org~2F${'a'.repeat(140)}~~${hashOf(long)}`);
    expect(rawOf(id)).toBeUndefined();
    expect(rawOf(idFor('article', 'x', 'a'.repeat(198)))).toBe('a'.repeat(198));
    expect(rawOf(idFor('article', 'x', 'a'.repeat(199)))).toBeUndefined();
    for (let lead = 157; lead < 165; lead++) {
      const raw = `${'a'.repeat(lead)}${'é'.repeat(30)}`;
      const slug = idFor('article', 'x', raw).slice('article/'.length);
      expect(slug).toMatch(/^x:a+(?:~C3~A9)*(?:~C3)?~~[0-9a-f]{32}$/u);
      expect(slug.endsWith(hashOf(`x:${raw}`))).toBe(true);
      expect(200 - slug.length).toBe((166 - 2 - lead) % 3);
    }
  });

  it.each(['', 'OFAC', '1st', 'a b', 'http', 'urn', 'doi', 'a:b'])('refuses the scheme %j', (bad) => {
    expect(() => idFor('person', bad, '1')).toThrow(NutgrafError);
  });

  it.each(['', ' \n', '\ufeff'])('refuses the empty raw id %j', (bad) => {
    expect(() => idFor('person', 'ofac', bad)).toThrow(NutgrafError);
  });

  it('is reversible on any text, and its slugs are slugs', () => {
    fc.assert(
      fc.property(scheme, anyText, (from, raw) => {
        const id = idFor('person', from, raw);
        expect(id.slice('person/'.length)).toMatch(slugPattern);
        expect(PersonIdSchema.safeParse(id).success).toBe(true);
        if (id.includes('~~')) expect(rawOf(id)).toBeUndefined();
        else expect(rawOf(id)).toBe(raw.trim());
      }),
      { numRuns: 5000, seed: 1 },
    );
  });

  it('gives 20,000 different texts 20,000 different ids', () => {
    const near = fc.oneof(
      anyText,
      fc.string({ unit: fc.constantFrom('a', 'A', 'é', 'e\u0301', '~', ':', '/', '%', '\ud83d'), maxLength: 230 }),
    );
    const raws = new Set(fc.sample(near, { numRuns: 26_000, seed: 2 }).map((text) => text.trim()));
    raws.delete('');
    expect(raws.size).toBeGreaterThan(20_000);
    expect(new Set(Array.from(raws, (raw) => idFor('place', 'x', raw))).size).toBe(raws.size);
  });
});

describe('rawOf', () => {
  it.each([
    'person/assimi-goita',
    'person/u4e60.8fd1',
    'person/ofac:',
    'person/OFAC:1',
    'person/ofac:~3a',
    'person/ofac:~41',
    'person/ofac:~C3',
    'person/ofac:~ED~A0~BD~ED~B8~80',
    'person/ofac:~20a',
    'person/ofac:urn:a',
    'person/ofac:a~~0123456789abcdef0123456789abcdef',
  ])('has nothing for %s, which idFor never makes', (id) => {
    expect(rawOf(id)).toBeUndefined();
  });
});
