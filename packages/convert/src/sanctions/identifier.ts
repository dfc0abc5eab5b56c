import type { Identifier } from 'nutgraf';

/** An identifier that the model takes. */
export function soundIdentifier(identifier: Identifier, _report: (reason: string) => void): Identifier {
  return identifier;
}

/** The scheme of a document. `undefined`: the words name no identifier. */
export function schemeOf(_words: string): Identifier['scheme'] | undefined {
  return undefined;
}
