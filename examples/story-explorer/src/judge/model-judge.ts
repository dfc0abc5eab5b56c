import {
  type Entity,
  type Issue,
  isNewerVersion,
  plurals,
  type Story,
  type StoryHead,
  type ValidateOptions,
  validateEntity,
  validateStory,
} from 'nutgraf'

/** What a record of the model turned out to be. */
export interface ModelVerdict {
  /** `story`, `head of a story`, the kind of the entity, or that it has none. */
  readonly what: string
  readonly issues: readonly Issue[]
  /** What it is, where no issue is an error. */
  readonly story?: Story
  readonly head?: StoryHead
  readonly entity?: Entity
}

/** Whether a value says of itself what kind it is, as every record of the model does. */
export function hasKind(value: unknown): value is { readonly kind: unknown } {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, 'kind')
}

/** Judges records as stories and entities. A story without entities is a head where other records stand beside it. A head of a story as the first record says which version the records behind it speak. */
export class ModelJudge {
  #ofStream: ValidateOptions = {}

  /** @param number which record of its source it is; absent where it is all of it. */
  judge(value: unknown, number?: number): ModelVerdict {
    if (!isStory(value)) {
      const { value: entity, issues } = validateEntity(value, this.#ofStream)
      return { what: entity?.kind ?? kindOf(value), issues, ...(entity === undefined ? {} : { entity }) }
    }
    const isHead = number !== undefined && Object.values(plurals).every((plural) => !Object.hasOwn(value, plural))
    if (!isHead) {
      const { value: story, issues } = validateStory(value)
      return { what: 'story', issues, ...(story === undefined ? {} : { story }) }
    }
    if (number === 1 && isNewerVersion(value.specVersion)) this.#ofStream = { unknown: 'warn' }
    // What a head refers to stands in the records behind it.
    const issues = validateStory(value).issues.filter(({ code }) => !code.startsWith('story/'))
    const isValid = issues.every(({ severity }) => severity !== 'error')
    return { what: 'head of a story', issues, ...(isValid ? { head: value as unknown as StoryHead } : {}) }
  }
}

function isStory(value: unknown): value is Record<string, unknown> {
  return hasKind(value) && value.kind === 'story'
}

function kindOf(value: unknown): string {
  return hasKind(value) && typeof value.kind === 'string' && Object.hasOwn(plurals, value.kind) ? value.kind : 'of no known kind'
}
