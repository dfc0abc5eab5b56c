import type { Kind } from 'nutgraf';
import bundle from 'nutgraf/schema/bundle.json' with { type: 'json' };

/** The published JSON Schema, with the schema of one kind as its root. */
export function jsonSchemaOf(kind: Kind): { $schema: string; $ref: string; $defs: object } {
  const { $schema, $defs } = bundle;
  return { $schema, $ref: `#/$defs/${kind.charAt(0).toUpperCase()}${kind.slice(1)}`, $defs };
}
