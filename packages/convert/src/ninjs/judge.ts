import { type Issue, NutgrafError } from 'nutgraf';
import { judgeBy } from '../judge.ts';
import { detectVersion } from './detect.ts';
import { isVersion, type NinjsVersion, schemas, versions } from './foreign.ts';

/**
 * What is wrong with a document by the schema of a version of ninjs, without one by that which the document follows, else by the newest.
 * The verdict is that of the standard's own JSON Schema, with string formats (addresses, dates) as annotations. Never throws for a JSON value.
 * @throws NutgrafError for a version that is none.
 */
export function judge(document: unknown, version: string = detectVersion(document) ?? (versions.at(-1) as NinjsVersion)): Issue[] {
  if (!isVersion(version)) throw new NutgrafError(`ninjs has no version ${version}: expected one of ${versions.join(', ')}`);
  return judgeBy(schemas[version], document, {
    name: `ninjs ${version}`,
    elsewhere: (key, path) => (isItem(path) ? elsewhere(key, version) : undefined),
  });
}

function elsewhere(key: string, version: NinjsVersion): string | undefined {
  const others = versions.filter((other) => other !== version && Object.hasOwn(schemas[other].shape, key));
  const [first, last] = [others[0], others.at(-1)];
  if (first === undefined) return undefined;
  return `It is a property of ninjs ${first === last ? first : `${first} to ${last}`}: does the document follow another version?`;
}

/** Whether an item of news stands at a path: the document, or an association at any depth. */
function isItem(path: readonly PropertyKey[]): boolean {
  return path.every((part, index) => index % 2 === 1 || part === 'associations') && path.length % 2 === 0;
}
