import { type Entity, type EntityId, type EntityOf, type Kind, labelIn, type Story, StoryIndex } from 'nutgraf'
import { leavesOf } from './leaf.ts'

/** A place where one entity refers to another. */
export interface Mention {
  readonly from: Entity
  /** The JSON Pointer of the reference in `from`. */
  readonly pointer: string
}

/** A story by id: its entities, what they are called, and who refers to whom. Of entities with the same id the first one counts. */
export interface StoryLookup {
  /** What questions that are asked many times of the story take in place of it. */
  readonly index: StoryIndex
  /** Every entity, in the order of the document. */
  readonly entities: readonly Entity[]
  /** The entity with an id, of the kind that the id names. */
  get<K extends Kind>(id: `${K}/${string}` | undefined): EntityOf<K> | undefined
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
  const index = new StoryIndex(story)
  const entities = index.entries.map(({ entity }) => entity)
  const labels = new Map<string, string>()
  let mentions: Map<string, Mention[]> | undefined
  return {
    index,
    entities,
    get: (id) => index.get(id),
    label: (id) => {
      const text = labels.get(id) ?? labelOf(index, id)
      labels.set(id, text)
      return text
    },
    mentionsOf: (id) => {
      mentions ??= mentionsIn(index, entities)
      return mentions.get(id) ?? []
    },
  }
}

/** What an entity is called. One that only links others has no name, and is called by a phrase. */
function labelOf(index: StoryIndex, id: EntityId): string {
  const label = labelIn(index, id)
  const entity = index.get(id)
  const isPhrase = entity?.kind === 'relationship' || entity?.kind === 'tenure' || entity?.kind === 'sanction'
  return isPhrase ? label.slice(0, 1).toUpperCase() + label.slice(1) : label
}

function mentionsIn(index: StoryIndex, entities: readonly Entity[]): Map<string, Mention[]> {
  const mentions = new Map<string, Mention[]>()
  for (const from of entities) {
    for (const { pointer, value } of leavesOf(from)) {
      if (pointer === '/id' || typeof value !== 'string' || index.entry(value) === undefined) continue
      const list = mentions.get(value)
      if (list === undefined) mentions.set(value, [{ from, pointer }])
      else list.push({ from, pointer })
    }
  }
  return mentions
}
