import type { Source } from 'nutgraf';
import { compact } from '../../compact.ts';
import type { NodeOf } from './vocabulary.ts';
import { uriFor, type Writer } from './writer.ts';

/** A source as a node: a work, whose genre is what sort of source it is. */
export function sourceNode(source: Source, writer: Writer): NodeOf<'CreativeWork'> {
  const { kind: _, id, type, title, publisher, licence, identifiers, urls, description, ...rest } = source;
  writer.dropRest(rest);
  return compact<NodeOf<'CreativeWork'>>({
    '@type': 'CreativeWork',
    '@id': uriFor(id),
    genre: type,
    name: writer.local('/title', title),
    description: writer.local('/description', description),
    publisher: writer.reference('/publisher', publisher, ['person', 'organization', 'government', 'bloc']),
    license: writer.text('/licence', licence),
    ...writer.identity({ identifiers, urls }),
  });
}
