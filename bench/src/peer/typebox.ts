import { Compile } from 'typebox/schema';
import { jsonSchemaOf } from './json-schema.ts';
import { byKind, type Peer, versionOf } from './peer.ts';

/** The published JSON Schema, compiled to code by the library, which is its fastest way. */
export function typeboxPeer(): Peer {
  const accepts = byKind((kind) => {
    const entity = Compile(jsonSchemaOf(kind));
    if (!entity.IsAccelerated()) throw new Error('typebox has not made code of a schema');
    return (value) => entity.Check(value);
  });
  return { name: 'typebox', version: versionOf('typebox'), accepts };
}
