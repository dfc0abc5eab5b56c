import type { ClaimId, EntityId, JsonPointer, Story } from 'nutgraf'

/** How the value of a property is known, by a claim about it. */
export interface HowKnown {
  readonly claim: ClaimId
  /** `inferred` was worked out, `published` stands so in data, `stated` stands so in the words. */
  readonly basis: 'stated' | 'inferred' | 'published'
  /** The words that it was taken or worked out from, such as “Monday”. */
  readonly stated?: string
  /** Why it was worked out so. */
  readonly note?: string
}

const known = new WeakMap<Story, Map<string, HowKnown[]>>()

/** How a property is known: what each claim about exactly this property tells, those that work it out first. */
export function howKnown(story: Story, entity: EntityId, pointer: JsonPointer): readonly HowKnown[] {
  const all = known.get(story) ?? collect(story)
  known.set(story, all)
  return all.get(`${entity} ${pointer}`) ?? []
}

function collect(story: Story): Map<string, HowKnown[]> {
  const all = new Map<string, HowKnown[]>()
  for (const { id, about = [] } of story.claims ?? []) {
    for (const { entity, path, basis = 'stated', stated, note } of about) {
      if (path === undefined) continue
      const key = `${entity} ${path}`
      const one: HowKnown = { claim: id, basis, ...(stated === undefined ? {} : { stated }), ...(note === undefined ? {} : { note }) }
      const list = all.get(key)
      if (list === undefined) all.set(key, [one])
      else if (basis === 'inferred') list.unshift(one)
      else list.push(one)
    }
  }
  return all
}

/** In a few words how a value is known: `worked out from “Monday”`. `undefined` where the words say it as it stands. */
export function sayHowKnown({ basis, stated }: HowKnown): string | undefined {
  if (basis === 'published') return 'as published in data'
  if (basis === 'inferred') return stated === undefined ? 'worked out' : `worked out from “${stated}”`
  return stated === undefined ? undefined : `in the words “${stated}”`
}
