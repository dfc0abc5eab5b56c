import {
  type Claim,
  type ClaimId,
  type Entity,
  type EntityId,
  type JsonPointer,
  plurals,
  type Standing,
  type Story,
  standing,
} from 'nutgraf'
import { lookupOf } from './story-lookup.ts'

/**
 * `standing`, asked many times of a large story: the question is put to the part of the story that can change the answer, which is the
 * entity, the claims about it, the claims that contradict or replace those, and the articles that may have taken them back.
 */
export function standingOf(story: Story, id: EntityId, pointer: JsonPointer = ''): Standing {
  return standing(partAbout(story, id), id, pointer)
}

/** What of a story bears on one entity, by entity. */
const known = new WeakMap<Story, Map<EntityId, Story>>()

function partAbout(story: Story, id: EntityId): Story {
  const parts = known.get(story) ?? new Map<EntityId, Story>()
  known.set(story, parts)
  const part = parts.get(id) ?? make(story, id)
  parts.set(id, part)
  return part
}

function make(story: Story, id: EntityId): Story {
  const { aboutEntity, against } = linksOf(story)
  const claims = new Map<ClaimId, Claim>()
  const add = (claim: Claim | undefined): void => {
    if (claim !== undefined) claims.set(claim.id, claim)
  }
  const lookup = lookupOf(story)
  for (const claim of aboutEntity.get(id) ?? []) {
    add(claim)
    for (const other of [...(against.get(claim.id) ?? []), ...(claim.contradicts ?? [])]) add(lookup.get(other))
  }
  const origins = new Set([...claims.values()].map(({ statedIn }) => statedIn))
  const articles = (story.articles ?? []).filter(({ id: article }) => origins.has(article))
  const { kind, specVersion, id: storyId, title } = story
  const entity = lookup.get(id)
  const own: Partial<Record<string, Entity[]>> = entity === undefined ? {} : { [plurals[entity.kind]]: [entity] }
  return {
    kind,
    specVersion,
    id: storyId,
    title,
    ...own,
    articles: [...new Set([...articles, ...(own.articles ?? [])])],
    claims: [...new Set([...claims.values(), ...(own.claims ?? [])])],
  } as Story
}

/** The claims about each entity, and for each claim those that contradict or replace it. */
interface Links {
  readonly aboutEntity: ReadonlyMap<EntityId, readonly Claim[]>
  readonly against: ReadonlyMap<ClaimId, readonly ClaimId[]>
}

const knownLinks = new WeakMap<Story, Links>()

function linksOf(story: Story): Links {
  const found = knownLinks.get(story)
  if (found !== undefined) return found
  const aboutEntity = new Map<EntityId, Claim[]>()
  const against = new Map<ClaimId, ClaimId[]>()
  for (const claim of story.claims ?? []) {
    for (const { entity } of claim.about ?? []) {
      const list = aboutEntity.get(entity)
      if (list === undefined) aboutEntity.set(entity, [claim])
      else if (list.at(-1) !== claim) list.push(claim)
    }
    for (const other of [...(claim.contradicts ?? []), ...(claim.supersedes === undefined ? [] : [claim.supersedes])]) {
      const list = against.get(other)
      if (list === undefined) against.set(other, [claim.id])
      else list.push(claim.id)
    }
  }
  const links: Links = { aboutEntity, against }
  knownLinks.set(story, links)
  return links
}
