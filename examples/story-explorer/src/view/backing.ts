import { backingOf, type ClaimId, type EntityId, type JsonPointer, type Story } from 'nutgraf'

const known = new WeakMap<Story, ReturnType<typeof backingOf>>()

/** Which claims support what, for a story: made once. */
function backing(story: Story): ReturnType<typeof backingOf> {
  const found = known.get(story) ?? backingOf(story)
  known.set(story, found)
  return found
}

/** The claims about an entity; with a pointer, those about that property or what lies below it. Each once. */
export function backedBy(story: Story, id: EntityId, pointer: JsonPointer = ''): ClaimId[] {
  const claims = new Set<ClaimId>()
  for (const [path, ids] of backing(story).get(id) ?? []) {
    if (path !== pointer && !path.startsWith(`${pointer}/`)) continue
    for (const claim of ids) claims.add(claim)
  }
  return [...claims]
}
