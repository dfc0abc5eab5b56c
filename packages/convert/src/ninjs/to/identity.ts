import type { Entity, Identifier, WebUrl } from 'nutgraf';
import type { Losses } from '../../losses.ts';
import { isOwn, uriOf } from '../../own-uri.ts';
import { alternativeOf, identity } from '../from/identifier.ts';
import { compact } from './context.ts';
import { isUri, says } from './form.ts';
import { isSame } from './same.ts';

/** What a document is known by. */
export interface NinjsIdentity {
  uri: string;
  altIds: { role?: string; value: string }[];
}

/**
 * The identity of an article or an event and what else it is known by. The address or URN that its id was made of is its URI where the
 * entity says what a reader makes of it, the same address first or the same identifier; else the URI is one of the model's own.
 */
export function identityOf(entity: Entity, losses: Losses): NinjsIdentity {
  const { id, urls = [], identifiers = [] } = entity;
  const raw = uriOf(id);
  const read = identity({ uri: raw });
  const isTold =
    !isOwn(raw) && isUri(raw) && (read.urls.length > 0 ? urls[0] === read.urls[0] : isSame(identifiers[0], read.identifiers[0]));
  const uri = isTold && entity.kind === 'article' ? raw : `urn:nutgraf:${id}`;
  const told = isOwn(uri) ? { urls: 0, identifiers: 0 } : { urls: read.urls.length, identifiers: read.identifiers.length };
  return {
    uri,
    altIds: [
      ...urls.slice(told.urls).map((url) => ({ role: 'url', value: url satisfies WebUrl })),
      ...identifiers
        .slice(told.identifiers)
        .flatMap((identifier, at) => alternative(entity, identifier, `/identifiers/${at + told.identifiers}`, losses)),
    ],
  };
}

/** An identifier as one that a reader takes for the same, under the name that its scheme has or had. */
function alternative(entity: Entity, identifier: Identifier, pointer: string, losses: Losses): NinjsIdentity['altIds'] {
  const { scheme, value, note, ...rest } = identifier;
  const roles = [note, scheme.replace(/^x-/u, ''), scheme].filter(says);
  const readings = [...roles, undefined].map((role) => ({ role, read: alternativeOf(role, value) }));
  const isOf = ({ read }: (typeof readings)[number]) => typeof read === 'object' && read.scheme === scheme && read.value === value;
  const best =
    readings.find((one) => isOf(one) && (one.read as Identifier).note === note) ??
    readings.find((one) => isOf(one) && (one.read as Identifier).note === undefined);
  if (best === undefined || !says(value)) {
    losses.drop(entity, pointer, says(value) ? 'it is read as one of another scheme' : 'it is blank');
    return [];
  }
  losses.dropRest(entity, { ...rest, note: (best.read as Identifier).note === note ? undefined : note }, pointer);
  return [compact<NinjsIdentity['altIds'][number]>({ role: best.role, value })];
}
