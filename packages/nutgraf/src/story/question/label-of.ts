import { eventType } from '../../codes/event-type.ts';
import type { Kind } from '../../codes/kind.ts';
import { relationshipType } from '../../codes/relationship-type.ts';
import type { EntityOf } from '../../entities/index.ts';
import type { Entity, EntityId, LanguageTag, LocalText, Name, Story } from '../../generated/model.ts';
import { StoryIndex } from '../story-index.ts';

/** How an entity that another one refers to is called. */
type Naming = (id: EntityId) => string;

/** How long a label may get, in Unicode code points. */
const longest = 120;

/**
 * What an entity is called, on one line and at most 120 characters, never empty: its title, name or headline, else what is said of it,
 * else how it is linked, else an identifier, else its id. With several names the first counts, `lang` (BCP 47, `fr` also finds `fr-ML`)
 * before others; a former, misspelt or weak name only if there is no better one.
 *
 * It sees the entity alone: a relationship is called by the ids of its ends, and by their labels in `labelIn`. A label is for people,
 * and no key.
 */
export function labelOf(entity: Entity, lang?: LanguageTag): string {
  return labelWith(entity, (id) => id, lang);
}

/**
 * What an entity of a story is called, as `labelOf` says it; those that it refers to are called by their own labels and not by their ids.
 * An id that the story lacks stays an id.
 */
export function labelIn(story: Story | StoryIndex, id: EntityId, lang?: LanguageTag): string {
  const index = StoryIndex.of(story);
  const name: Naming = (other) => {
    const entity = index.get(other);
    return entity === undefined ? other : labelOf(entity, lang);
  };
  const entity = index.get(id);
  return entity === undefined ? id : labelWith(entity, name, lang);
}

function labelWith(entity: Entity, name: Naming, lang?: LanguageTag): string {
  for (const text of candidates(entity, name, lang)) {
    const label = text?.replaceAll(/\s+/gu, ' ').trim();
    if (label !== undefined && label !== '') return shorten(label);
  }
  return entity.id;
}

function* candidates(entity: Entity, name: Naming, lang: LanguageTag | undefined): Generator<string | undefined> {
  if ('title' in entity) yield entity.title?.text;
  if ('names' in entity) yield pick(wellNamed(entity.names), lang) ?? pick(entity.names, lang);
  if ('headlines' in entity) yield pick(entity.headlines, lang);
  if ('unspecified' in entity) yield entity.unspecified?.description.text;
  const own = phrases[entity.kind] as ((entity: Entity, name: Naming) => string | undefined) | undefined;
  if (own !== undefined && own !== null) yield own(entity, name);
  yield entity.description?.text;
  if ('descriptions' in entity) yield pick(entity.descriptions, lang);
  const identifier = entity.identifiers?.[0];
  if (identifier !== undefined) yield `${identifier.scheme} ${identifier.value}`;
}

/** What the kinds that bear no name are called, by what they link. */
const phrases: { [K in Kind]?: (entity: EntityOf<K>, name: Naming) => string | undefined } = {
  relationship: ({ from, type, to, role }, name) => `${name(from)} ${role ?? titleOf(relationshipType.codes, type)} ${name(to)}`,
  tenure: ({ holder, position, role, organization }, name) => {
    const post = role ?? (position === undefined ? undefined : name(position));
    const body = organization === undefined ? undefined : `at ${name(organization)}`;
    return [name(holder), [post, body].filter((part) => part !== undefined).join(' ')].filter((part) => part !== '').join(', ');
  },
  sanction: ({ issuer, target, listings }, name) => {
    const by = issuer === undefined ? listings?.[0]?.list : name(issuer);
    return `sanction ${by === undefined ? '' : `of ${by} `}on ${name(target)}`;
  },
  claim: ({ proposition, evidence }) => proposition?.text ?? evidence?.[0]?.exact,
  event: ({ type }) => titleOf(eventType.codes, type),
};

/** The title of a code, in the middle of a sentence; a private code is its own. */
export function titleOf(codes: Readonly<Record<string, { title: string }>>, code: string): string {
  return (Object.hasOwn(codes, code) ? codes[code]?.title.toLowerCase() : undefined) ?? code.replace(/^x-/u, '').replaceAll('-', ' ');
}

function wellNamed(names: Name[] | undefined): Name[] | undefined {
  return names?.filter(({ type, quality }) => type !== 'former' && type !== 'misspelling' && quality !== 'low');
}

function pick(texts: LocalText[] | undefined, lang: LanguageTag | undefined): string | undefined {
  const wanted = lang?.toLowerCase();
  const tagged = texts?.find((text) => text.lang?.toLowerCase() === wanted && wanted !== undefined);
  const primary = wanted?.split('-')[0];
  const related = texts?.find((text) => text.lang?.toLowerCase().split('-')[0] === primary && primary !== undefined);
  return (tagged ?? related ?? texts?.[0])?.text;
}

function shorten(label: string): string {
  if (label.length <= longest) return label;
  const points = Array.from(label);
  return points.length <= longest
    ? label
    : `${points
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`;
}
