import type { Kind } from '../../codes/kind.ts';
import { NutgrafError } from '../../error.ts';
import { showValue } from '../../show-text.ts';
import { escapeBytes, fit, unescapeBytes } from './escape.ts';

/** An id that is unique in the world by itself and needs no scheme before it. */
const worldwide = /^(?:https?|urn|tag|doi|info):/iu;
const schemePattern = /^[a-z][a-z0-9-]*$/u;

/**
 * The id of an entity that somebody else has numbered: `idFor('person', 'ofac', '36')` is `person/ofac:36`. The same raw id gives the
 * same id in every run and on every machine, two different ones never meet, and letters keep their case.
 *
 * The raw id is trimmed. One that begins with `http: https: urn: tag: doi:` or `info:` stands as it is, any other after `<scheme>:`;
 * what a slug cannot hold is escaped (`~2F` for `/`). Beyond 200 characters the rest is a SHA-256 (see `rawOf`).
 * For an id of one's own use `personId` and its like.
 *
 * @param scheme The register that gave the id, as in `Identifier.scheme`: small letters, digits and `-`.
 * @throws NutgrafError for an empty raw id and for a scheme of another form.
 */
export function idFor<K extends Kind | 'story'>(kind: K, scheme: string, raw: string): `${K}/${string}` {
  if (!isScheme(scheme)) {
    const expected = 'expected small letters, digits and hyphens, and none of http, https, urn, tag, doi, info';
    throw new NutgrafError(`${showValue(scheme)} is no scheme of ids: ${expected}`);
  }
  const trimmed = raw.trim();
  if (trimmed === '') throw new NutgrafError(`the raw id of a ${kind} in "${scheme}" is empty: expected at least one character`);
  return `${kind}/${fit(escapeBytes(keyOf(scheme, trimmed)))}`;
}

/**
 * The raw id, trimmed, that `idFor` was given: `rawOf('person/ofac:36')` is `36`. `undefined` for an id that it did not make or that was
 * too long to keep whole: there the raw id stands in `identifiers`.
 */
export function rawOf(id: string): string | undefined {
  const key = unescapeBytes(id.slice(id.indexOf('/') + 1));
  if (key === undefined) return undefined;
  if (worldwide.test(key)) return key.trim() === key ? key : undefined;
  const colon = key.indexOf(':');
  const scheme = key.slice(0, Math.max(0, colon));
  const raw = key.slice(colon + 1);
  if (!isScheme(scheme) || raw === '' || raw.trim() !== raw) return undefined;
  return keyOf(scheme, raw) === key ? raw : undefined;
}

/** Whether a word can stand before an id: it is of the form of a scheme, and none of those that make an id unique by themselves. */
function isScheme(word: string): boolean {
  return schemePattern.test(word) && !worldwide.test(`${word}:`);
}

function keyOf(scheme: string, raw: string): string {
  return worldwide.test(raw) ? raw : `${scheme}:${raw}`;
}
