import { Ajv2020 } from 'ajv/dist/2020.js';
import { jsonSchemaOf } from './json-schema.ts';
import { byKind, type Peer, versionOf } from './peer.ts';

/** The published JSON Schema, compiled to code by the library. It stops at the first fault, which is its own default. */
export function ajvPeer(): Peer {
  const ajv = new Ajv2020();
  const accepts = byKind((kind) => ajv.compile(jsonSchemaOf(kind)));
  return { name: 'ajv', version: versionOf('ajv'), accepts };
}
