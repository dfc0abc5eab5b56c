import { type ClaimId, lostClaims, type Story } from 'nutgraf'

/** What became of a claim since it was made: it stands, or what speaks against it. */
export type Fate = 'stands' | 'confirmed' | 'corroborated' | 'disputed' | 'replaced' | 'retracted' | 'refuted'

/** What each fate is called, and what it means for a reader. */
export const fates: Readonly<Record<Fate, { readonly title: string; readonly meaning: string }>> = {
  stands: { title: 'Stands', meaning: 'Nothing in the story speaks against it.' },
  confirmed: { title: 'Confirmed', meaning: 'Checking has borne it out.' },
  corroborated: { title: 'Corroborated', meaning: 'Another source says so too.' },
  disputed: { title: 'Disputed', meaning: 'It is marked as disputed, or another claim contradicts it.' },
  replaced: { title: 'Replaced', meaning: 'A later claim takes its place.' },
  retracted: { title: 'Taken back', meaning: 'Whoever published it has taken it back.' },
  refuted: { title: 'Refuted', meaning: 'Checking has shown that it is wrong.' },
}

/** What became of each claim of a story. */
export function fatesOf(story: Story): ReadonlyMap<ClaimId, Fate> {
  const claims = story.claims ?? []
  const lost = lostClaims(story)
  const live = claims.filter(({ id }) => !lost.has(id))
  const replaced = new Set(live.flatMap(({ supersedes }) => supersedes ?? []))
  const alive = new Set(live.filter(({ id }) => !replaced.has(id)).map(({ id }) => id))
  const contradicted = new Set<ClaimId>()
  for (const { id, contradicts = [] } of claims) {
    for (const other of contradicts) {
      if (!alive.has(id) || !alive.has(other)) continue
      contradicted.add(id)
      contradicted.add(other)
    }
  }
  return new Map(
    claims.map(({ id, verification }): [ClaimId, Fate] => {
      const gone = lost.get(id) ?? (replaced.has(id) ? 'replaced' : undefined)
      if (gone !== undefined) return [id, gone]
      if (verification === 'confirmed') return [id, verification]
      if (verification === 'disputed' || contradicted.has(id)) return [id, 'disputed']
      return [id, verification === 'corroborated' ? verification : 'stands']
    }),
  )
}
