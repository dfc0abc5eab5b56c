import type { Agreement } from 'nutgraf'
import { agreementAct } from 'nutgraf/codes'
import { useStory } from '../story-state.ts'
import { agreementView } from '../view/agreement-view.ts'
import { titleOf } from '../view/title-of.ts'
import { DateText } from './date-text.tsx'
import { EntityLink } from './entity-link.tsx'
import { Paged } from './paged.tsx'
import { PartLines } from './part-line.tsx'

/** Who is bound by what: each agreement of the story in two sentences. */
export function BoundList() {
  const { story } = useStory()
  const agreements = story.agreements ?? []
  if (agreements.length === 0) return null
  return (
    <section class="bound" aria-labelledby="bound">
      <h2 id="bound">Who is bound by what</h2>
      <Paged what="agreements" list={agreements} size={20}>
        {(shown) => (
          <ul class="plain-list">
            {shown.map((agreement) => (
              <Bound key={agreement.id} agreement={agreement} />
            ))}
          </ul>
        )}
      </Paged>
    </section>
  )
}

/** One agreement: its parties, who signed for whom, who looked on, and when it was made. */
function Bound({ agreement }: { agreement: Agreement }) {
  const { parties, signatories, witnesses, glance, binds } = agreementView(agreement)
  return (
    <li>
      <strong>
        <EntityLink id={agreement.id} />
      </strong>
      {parties.length > 0 && (
        <>
          {` ${binds} `}
          <PartLines parts={parties} verb="acting for" />
        </>
      )}
      .
      {signatories.length > 0 && (
        <>
          {' '}
          Signed by <PartLines parts={signatories} />.
        </>
      )}
      {witnesses.length > 0 && (
        <>
          {' '}
          Witness, bound by nothing: <PartLines parts={witnesses} />.
        </>
      )}
      <ul class="bound-dates">
        {glance.map(({ act, pointer }) => (
          <li key={pointer}>
            {titleOf(agreementAct, act.type)}:{' '}
            {act.on === undefined ? 'day not given' : <DateText date={act.on} of={agreement.id} pointer={`${pointer}/on`} />}
          </li>
        ))}
        {glance.length === 0 && <li>The story does not say when it was made.</li>}
      </ul>
    </li>
  )
}
