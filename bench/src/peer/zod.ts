import { EntitySchema } from 'nutgraf';
import { type Peer, versionOf } from './peer.ts';

/** The public schemas as they are: what everybody has who does nothing for speed. */
export function zodPeer(): Peer {
  return { name: 'zod', version: versionOf('zod'), accepts: (value) => EntitySchema.safeParse(value).success };
}
