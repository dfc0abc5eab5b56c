import { isRecord } from './foreign/shape.ts';
import { isVersion, type NinjsVersion, schemas } from './foreign.ts';

/** The newest version of each family: it takes what the older ones of its family take, but for some looseness of 2.0. */
const newest: readonly NinjsVersion[] = ['3.1', '2.2', '1.6'];

/** Names of 1.x that end as the sender likes. */
const suffixed = /^(?:body|description|headline)_[a-zA-Z0-9_]+/u;

/**
 * The version of ninjs that a document follows: the one that it says itself (`standard`, `$standard`, `$schema`), else the newest of the
 * family whose names and shapes it has. `undefined` where nothing tells one.
 */
export function detectVersion(document: unknown): NinjsVersion | undefined {
  if (!isRecord(document)) return undefined;
  const stated = statedVersion(document);
  if (stated !== undefined) return stated;
  const scores = newest.map((version) => ({ version, score: scoreOf(document, version) }));
  const best = Math.max(...scores.map(({ score }) => score));
  if (best === 0) return undefined;
  const likely = scores.filter(({ score }) => score === best).map(({ version }) => version);
  return likely.find((version) => schemas[version].safeParse(document).success) ?? likely[0];
}

/** Whether a value looks like a ninjs document, for a hint: it says so itself, or has an identity and a name that other formats have not. */
export function looksLikeNinjs(value: unknown): boolean {
  if (!isRecord(value) || 'kind' in value) return false;
  if (statedVersion(value) !== undefined) return true;
  const identified = typeof value.uri === 'string' || typeof value.urn === 'string';
  return identified && newest.some((version) => scoreOf(value, version) > 0);
}

function statedVersion(document: Record<string, unknown>): NinjsVersion | undefined {
  const { $schema } = document;
  const standard = isRecord(document.standard) ? document.standard : isRecord(document.$standard) ? document.$standard : {};
  const { name, version } = standard;
  if (typeof name === 'string' && name.trim().toLowerCase() === 'ninjs' && isVersion(version)) return version;
  return [standard.schema, $schema].map(versionOfAddress).find((one) => one !== undefined);
}

function versionOfAddress(address: unknown): NinjsVersion | undefined {
  const version = typeof address === 'string' ? /\/ninjs-schema_(\d+\.\d+)\.json#?$/u.exec(address)?.[1] : undefined;
  return isVersion(version) ? version : undefined;
}

/** How many properties of a document this family has and another has not; a property of the wrong shape counts for no family. */
function scoreOf(document: Record<string, unknown>, version: NinjsVersion): number {
  return Object.entries(document).filter(([name, value]) => {
    const isOf = (other: NinjsVersion) => Object.hasOwn(schemas[other].shape, name) || (other === '1.6' && suffixed.test(name));
    if (!isOf(version) || (newest.every(isOf) && !shapesDiffer.has(name))) return false;
    return !shapesDiffer.has(name) || Array.isArray(value) === (version !== '1.6');
  }).length;
}

/** Properties that every family has, and 1.x as an object and the others as a list. */
const shapesDiffer = new Set(['renditions', 'associations']);
