import * as z from 'zod';
import { byKind, type Peer, versionOf } from './peer.ts';

/**
 * The public schemas, compiled by Zod, each kind for itself: the union of all is one function of twenty thousand lines, which engines are
 * slow to optimise. `strict`: a schema that cannot be compiled throws and does not fall back in silence. `validate` is its fastest verdict.
 */
export function zodCompilePeer(): Peer {
  const accepts = byKind((_, schema) => {
    const compiled = z.compile(schema, { strict: true });
    return (value) => compiled.validate(value);
  });
  return { name: 'z.compile', version: versionOf('zod'), accepts };
}
