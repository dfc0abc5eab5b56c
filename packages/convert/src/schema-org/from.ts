import type { Entity } from 'nutgraf';
import { sourceType } from 'nutgraf/codes';
import { showValue } from 'nutgraf/intake';
import type { Converted, ConvertOptions } from '../format.ts';
import { isDeeper } from '../judge.ts';
import { Ledger } from '../ledger.ts';
import { reasonsOf } from '../mapping.ts';
import { settled } from '../sanctions/settle.ts';
import { containerProperties, containerTypes, homesOf } from './foreign.ts';
import { GraphReading } from './from/reading.ts';
import { Graph, isNode, type Node } from './graph.ts';
import { mapping } from './mapping.ts';

/** Why properties are dropped, by field. */
export const reasons = reasonsOf(mapping);

/** The deepest nesting that is read: objects and lists within each other. */
const deepest = 64;

/**
 * Converts a document of JSON-LD in terms of schema.org: a node, a list of them, or a graph. Articles, claims and their reviews, people,
 * organizations, events and places become entities; those that an article names are entities of their own. `value` is the first article. It
 * reads leniently, and never throws for a JSON value.
 */
export function fromSchemaOrg(document: unknown, { namespace = 'schema-org' }: ConvertOptions = {}): Converted {
  const fault = faultOf(document);
  if (fault !== undefined) return { issues: [{ code: 'convert/refused', severity: 'error', pointer: '', ...fault }] };
  const ledger = new Ledger(reasons);
  const graph = new Graph(ledger);
  const reading = new GraphReading(namespace, graph, ledger);
  reading.read(rootsOf(graph.add(document, { local: '#' }), ledger, graph));
  const entities = valid([...reading.entities.values(), ...reading.stubs.values()], ledger);
  const value = entities.find(({ kind }) => kind === 'article');
  if (entities.length === 0) {
    const message = 'the document has no article, claim, person, organization, event or place of schema.org';
    return {
      issues: [{ code: 'convert/refused', severity: 'error', pointer: '', message, hint: 'Look at its "@type"' }, ...ledger.issues()],
    };
  }
  return { ...(value?.kind === 'article' ? { value } : {}), entities, issues: ledger.issues() };
}

/** Why a JSON value cannot be a document of JSON-LD. */
export function faultOf(document: unknown): { message: string; hint: string } | undefined {
  if (typeof document !== 'object' || document === null) {
    return { message: `the document is ${showValue(document)}: expected an object or a list of them`, hint: 'Give the JSON-LD of a page' };
  }
  if (!isDeeper(document, deepest)) return undefined;
  return {
    message: `the document nests objects and lists more than ${deepest} deep`,
    hint: 'Look at how it was made: nothing of schema.org is nested so deep',
  };
}

/** The nodes that become something by themselves: those at the top, and in their place what such hold as hold others. The rest is dropped. */
export function rootsOf(nodes: readonly Node[], ledger: Ledger, graph: Graph): Node[] {
  return nodes.flatMap((node) => {
    const types = node['@type'];
    const [home] = homesOf(types);
    if (home !== undefined && (home !== 'source' || saysWhatSource(node))) return [node];
    const isContainer = types.length === 0 || types.some((type) => containerTypes.has(type));
    const inner = isContainer ? (types.length === 0 ? Object.keys(node) : containerProperties).flatMap((name) => node[name]) : [];
    const within = rootsOf(inner.filter(isNode), ledger, graph);
    if (within.length > 0) return within;
    if (types.length === 0 && node['@id'] !== undefined) return [];
    ledger.drop(graph.spotOf(node), types.length === 0 ? 'it has no type' : `of the type ${types[0]} the model has no kind`);
    return [];
  });
}

/** Whether a work says what sort of source it is, as this project writes it. Other works become something only where one refers to them. */
function saysWhatSource({ genre }: Node): boolean {
  return typeof genre === 'string' && Object.hasOwn(sourceType.codes, genre);
}

/** What the model takes of entities, each valid by itself. What it does not take is reported as lost. */
export function valid(entities: Iterable<Entity>, ledger: Ledger): Entity[] {
  return settled([...entities], ledger, { pointer: '', field: '' });
}
