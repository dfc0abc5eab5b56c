import type { Claim } from 'nutgraf'

/** The words that a claim rests on, and where they stand where no text of the story holds them. */
export function EvidenceQuotes({ claim }: { claim: Claim }) {
  return (
    <>
      {(claim.evidence ?? []).map(({ exact, locator, part }, place) => (
        <blockquote key={`${place} ${exact}`} class="quote">
          “{exact}”{part === undefined && <span class="muted small"> {locator === undefined ? 'place not given' : locator}</span>}
        </blockquote>
      ))}
    </>
  )
}
