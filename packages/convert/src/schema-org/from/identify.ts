import type { Kind } from 'nutgraf';
import { absolute, type Graph, isLanguageText, isNode, type Node } from '../graph.ts';
import { addressIn } from './value.ts';

/** What is asked of where a node stands. */
interface Where {
  graph: Graph;
  canonical: string | undefined;
}

/** The properties that name a node, the first that holds something. */
const nameProperties = ['name', 'headline', 'legalName', 'alternateName', 'text', 'claimReviewed'] as const;

/** What a value is called: a text, or the name of a node. */
export function nameOf(value: unknown, graph: Graph): string | undefined {
  if (Array.isArray(value)) return value.map((one) => nameOf(one, graph)).find((one) => one !== undefined);
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  if (isLanguageText(value)) return nameOf(value['@value'], graph);
  if (!isNode(value)) return undefined;
  const node = graph.resolve(value);
  const named = nameProperties.flatMap((property) => node[property]).find((one) => typeof one === 'string' || isLanguageText(one));
  const written = [node.givenName, node.familyName].filter((one): one is string => typeof one === 'string').join(' ');
  return named === undefined ? written || undefined : nameOf(named, graph);
}

/**
 * The address that an article is known by: the page's canonical one where the article gives no other, its `@id` where that names no part of a
 * page, `url`, `mainEntityOfPage`, else any `@id`.
 */
export function articleUri(node: Node, { graph, canonical }: Where): string | undefined {
  const scope = graph.scopeOf(node);
  const at = (value: unknown) => {
    const text = addressIn(value);
    return text === undefined ? undefined : absolute(text.trim(), scope);
  };
  const id = graph.idOf(node);
  const stated = [id?.includes('#') ? undefined : id, at(node.url), at(node.mainEntityOfPage)].filter(
    (one) => one !== undefined && one !== '',
  );
  const page = canonical === undefined ? undefined : at(canonical);
  if (
    page !== undefined &&
    !stated.some((one) => one?.startsWith('urn:')) &&
    (stated.length === 0 || stated.some((one) => isSamePage(one, page)))
  )
    return page;
  return stated[0] ?? id;
}

/** What a node that gives itself no id is known by: its address and its name, or its name within the document that it stands in. */
export function madeUp(node: Node, kind: Kind, uri: string | undefined, graph: Graph): string | undefined {
  const scope = graph.scopeOf(node);
  const name = nameOf(node, graph)?.slice(0, 400);
  const text = addressIn(node.url);
  const url = text === undefined ? undefined : absolute(text.trim(), scope);
  if (kind === 'article' || kind === 'event') {
    if (kind === 'event' && url !== undefined) return name === undefined ? url : `${url}#event:${name}`;
    const day = [node.datePublished, node.startDate, node.dateCreated].find((one) => typeof one === 'string');
    const identifier = nameOf(isNode(node.identifier) ? node.identifier.value : node.identifier, graph);
    const parts = [scope.base ?? uri, identifier ?? day, name ?? nameOf(node.articleBody, graph)?.slice(0, 400)].filter(
      (one) => one !== undefined,
    );
    return name === undefined && identifier === undefined && node.articleBody === undefined ? undefined : parts.join('#');
  }
  if (name === undefined) return url;
  return `${url ?? uri ?? ''}#${kind}:${name}`;
}

function isSamePage(one: string | undefined, other: string): boolean {
  const plain = (address: string) => (address.split(/[?#]/u)[0] ?? '').replace(/^https?:\/\/(?:www\.)?/iu, '').replace(/\/$/u, '');
  return one !== undefined && plain(one) === plain(other);
}
