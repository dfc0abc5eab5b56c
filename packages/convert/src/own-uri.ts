import { type EntityId, type Kind, rawOf } from 'nutgraf';

const prefix = 'urn:nutgraf:';

/**
 * The id of an entity as a URI, for formats that ask for one: the address or URN that the id was made of, where it was made of one, else
 * `urn:nutgraf:` and the id.
 */
export function uriOf(id: EntityId): string {
  const raw = rawOf(id);
  return raw !== undefined && /^(?:https?|urn|tag|doi|info):/iu.test(raw) ? raw : prefix + id;
}

/** Whether a URI is of this project's own. */
export function isOwn(uri: string): boolean {
  return uri.startsWith(prefix);
}

/** The id that a URI of this project's own holds, where it is of a kind that can stand there. */
export function ownId<K extends Kind>(uri: string, ...kinds: readonly K[]): `${K}/${string}` | undefined {
  const id = uri.startsWith(prefix) ? uri.slice(prefix.length) : '';
  const slug = id.slice(id.indexOf('/') + 1);
  return kinds.some((kind) => id === `${kind}/${slug}`) && /^[A-Za-z0-9][A-Za-z0-9._~:-]{0,199}$/u.test(slug)
    ? (id as `${K}/${string}`)
    : undefined;
}
