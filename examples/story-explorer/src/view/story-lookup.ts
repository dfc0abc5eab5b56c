import { type Entity, type EntityId, type Kind, labelOf, plurals, type Story } from 'nutgraf'
import { leavesOf } from './leaf.ts'

/** A place where one entity refers to another. */
export interface Mention {
  readonly from: Entity
  /** The JSON Pointer of the reference in `from`. */
  readonly pointer: string
}

/** A story by id: its entities, what they are called, and who refers to whom. Of entities with the same id the first one counts. */
export interface StoryLookup {
  readonly story: Story
  /** Every entity, in the order of the document. */
  readonly entities: readonly Entity[]
  /** The entity with an id, of the kind that the id names. */
  get<K extends Kind>(id: `${K}/${string}` | undefined): Extract<Entity, { kind: K }> | undefined
  /** What an entity is called, with the names of the story; its id if the story lacks it. */
  label(id: EntityId): string
  /** Where the story refers to an entity, in the order of the document. */
  mentionsOf(id: EntityId): readonly Mention[]
}

const known = new WeakMap<Story, StoryLookup>()

/** The lookup of a story, made once. */
export function lookupOf(story: Story): StoryLookup {
  const found = known.get(story) ?? make(story)
  known.set(story, found)
  return found
}

function make(story: Story): StoryLookup {
  const entities = Object.values(plurals).flatMap((plural): Entity[] => story[plural] ?? [])
  const byId = new Map<string, Entity>()
  for (const entity of entities) if (!byId.has(entity.id)) byId.set(entity.id, entity)
  const labels = new Map<string, string>()
  const label = (id: EntityId): string => {
    const entity = byId.get(id)
    if (entity === undefined) return id
    const text = labels.get(id) ?? named(entity, byId)
    labels.set(id, text)
    return text
  }
  let mentions: Map<string, Mention[]> | undefined
  return {
    story,
    entities,
    get: <K extends Kind>(id: `${K}/${string}` | undefined) =>
      (id === undefined ? undefined : byId.get(id)) as Extract<Entity, { kind: K }> | undefined,
    label,
    mentionsOf: (id) => {
      mentions ??= mentionsIn(entities, byId)
      return mentions.get(id) ?? []
    },
  }
}

/** The label of an entity. One that only links others is called by their labels instead of their ids. */
function named(entity: Entity, byId: ReadonlyMap<string, Entity>): string {
  const label = labelOf(entity)
  if (entity.kind !== 'relationship' && entity.kind !== 'tenure' && entity.kind !== 'sanction') return label
  const words = label
    .split(/([\s,])/u)
    .map((word) => {
      const other = byId.get(word)
      return other === undefined ? word : labelOf(other)
    })
    .join('')
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}

function mentionsIn(entities: readonly Entity[], byId: ReadonlyMap<string, Entity>): Map<string, Mention[]> {
  const mentions = new Map<string, Mention[]>()
  for (const from of entities) {
    for (const { pointer, value } of leavesOf(from)) {
      if (pointer === '/id' || typeof value !== 'string' || !byId.has(value)) continue
      const list = mentions.get(value)
      if (list === undefined) mentions.set(value, [{ from, pointer }])
      else list.push({ from, pointer })
    }
  }
  return mentions
}
