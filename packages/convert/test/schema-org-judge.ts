import jsonld from 'jsonld';
import { context, vocabulary } from './schema-org-vocabulary.ts';

/** Expands a document with a processor of JSON-LD that knows the terms of schema.org alone, and no network. It throws for a term that is none. */
export async function expanded(document: object): Promise<object[]> {
  return jsonld.expand(
    document as jsonld.JsonLdDocument,
    {
      safe: true,
      documentLoader: async (url: string) => {
        if (!/^https?:\/\/schema\.org\/?$/u.test(url)) throw new Error(`${url} is not to be fetched`);
        return { contextUrl: undefined, documentUrl: url, document: { '@context': context } };
      },
    } as jsonld.Options.Expand,
  ) as Promise<object[]>;
}

/** The properties in a document that the type of their node does not have, as `Type/property`. */
export function strangers(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(strangers);
  if (typeof value !== 'object' || value === null) return [];
  const { '@type': type, ...properties } = value as Record<string, unknown>;
  const known = typeof type === 'string' ? (vocabulary.get(type) ?? new Set()) : undefined;
  const own = Object.keys(properties).filter((name) => !name.startsWith('@') && known?.has(name) === false);
  return [...own.map((name) => `${String(type)}/${name}`), ...Object.values(properties).flatMap(strangers)];
}
