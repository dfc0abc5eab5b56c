import type { ActorId, AgreementId, AssetId, Entity, EntityId, Period, PositionId, Story } from 'nutgraf'
import { mutualTypes, participantRole, recognitionStatus, relationshipTier, relationshipType } from 'nutgraf/codes'
import { lookupOf, type StoryLookup } from '../view/story-lookup.ts'
import { titleOf } from '../view/title-of.ts'

/** What can be a node of the graph: who acts, what is owned, and what they agree. */
export type NodeId = ActorId | AssetId | AgreementId

/** What sort of tie it is, told apart by its line in the picture and by a word everywhere. */
export type TieFamily = 'relationship' | 'agreement' | 'office' | 'sanction'

/** A tie between two nodes, read from one to the other: Mali, member of, the confederation. */
export interface Tie {
  readonly from: NodeId
  readonly to: NodeId
  /** The words between the two. */
  readonly words: string
  /** What stands on the line in the picture, where that is not the words. */
  readonly mark?: string
  readonly family: TieFamily
  /** Whether it says the same read either way. */
  readonly mutual: boolean
  /** The entity that says so. */
  readonly by: EntityId
  /** The office in which, and for whom, somebody takes part. */
  readonly position?: PositionId | undefined
  readonly onBehalfOf?: ActorId | undefined
  readonly period?: Period | undefined
  /** More about it, such as the grade of a partnership. */
  readonly note?: string
}

/** The ties of a story: relationships, parts in agreements, offices, governments of states, sanctions; in the order of the document. */
export function tiesOf(story: Story): Tie[] {
  const lookup = lookupOf(story)
  return lookup.entities
    .flatMap((entity) => tiesIn(entity, lookup))
    .filter(({ from, to }) => from !== to && lookup.get(from) !== undefined && lookup.get(to) !== undefined)
}

function tiesIn(entity: Entity, lookup: StoryLookup): Tie[] {
  const by = entity.id
  switch (entity.kind) {
    case 'relationship': {
      const { from, to, type, role, tier, period } = entity
      const words = role === undefined ? inSentence(titleOf(relationshipType, type)) : `${role} of`
      const note =
        tier === undefined ? {} : { mark: inSentence(titleOf(relationshipTier, tier)), note: inSentence(titleOf(relationshipTier, tier)) }
      return [{ from, to, words, ...note, family: 'relationship', mutual: mutualTypes.has(type), by, period }]
    }
    case 'agreement':
      return entity.participants.flatMap(({ actor, role, position, onBehalfOf }): Tie[] => {
        const part: Tie = {
          from: actor,
          to: entity.id,
          words: roleWords(role),
          family: 'agreement',
          mutual: false,
          by,
          position,
          onBehalfOf,
        }
        if (onBehalfOf === undefined) return [part]
        const verb = role === 'signatory' ? 'signs for' : 'acts for'
        return [part, { from: actor, to: onBehalfOf, words: verb, family: 'agreement', mutual: false, by }]
      })
    case 'tenure': {
      const { holder, position, organization, onBehalfOf, role, period } = entity
      const to = organization ?? lookup.get(position)?.of ?? onBehalfOf
      if (to === undefined) return []
      const words = role === undefined ? 'holds office in' : `${role} at`
      const mark = role ?? (position === undefined ? words : lookup.label(position))
      return [{ from: holder, to, words, mark, family: 'office', mutual: false, by, position, period }]
    }
    case 'sanction': {
      const { issuer, target } = entity
      return issuer === undefined ? [] : [{ from: issuer, to: target, words: 'sanctions', family: 'sanction', mutual: false, by }]
    }
    case 'government': {
      const governs: Tie = { from: entity.id, to: entity.of, words: 'government of', family: 'office', mutual: false, by }
      return [governs, ...recognitions(entity)]
    }
    case 'state':
      return recognitions(entity)
    case 'bloc':
      return entity.foundedBy === undefined
        ? []
        : [{ from: entity.id, to: entity.foundedBy, words: 'founded by', family: 'agreement', mutual: false, by }]
    default:
      return []
  }
}

function recognitions({ id, recognition = [] }: Extract<Entity, { kind: 'state' | 'government' }>): Tie[] {
  return recognition.map(({ by, status, period }) => {
    const words = status === 'recognized' ? 'recognizes' : `recognition: ${inSentence(titleOf(recognitionStatus, status))}:`
    return { from: by, to: id, words, family: 'relationship', mutual: false, by: id, period }
  })
}

const under: ReadonlySet<string> = new Set(['supplier', 'recipient', 'financier', 'beneficiary'])

function roleWords(role: string): string {
  if (role === 'party') return 'party to'
  return `${inSentence(titleOf(participantRole, role))} ${under.has(role) ? 'under' : 'of'}`
}

function inSentence(title: string): string {
  return `${title.charAt(0).toLowerCase()}${title.slice(1)}`
}
