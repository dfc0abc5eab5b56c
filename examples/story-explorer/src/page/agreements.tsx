import { AgreementCard } from '../part/agreement-card.tsx'
import { PageTitle } from '../part/page-title.tsx'
import { Paged } from '../part/paged.tsx'
import { useStory } from '../story-state.ts'

/** Who agreed what with whom: each agreement of the story as a card. */
export function AgreementsPage() {
  const { agreements = [] } = useStory().story
  return (
    <>
      <PageTitle title="Agreements" />
      <p class="lead">
        A party is bound, or is to be once the agreement is in force. A signatory signs for a party and is not bound in person. A witness is
        bound by nothing. Who delivers or receives need not be a party.
      </p>
      {agreements.length === 0 && <p>This story tells of no agreement.</p>}
      <Paged what="agreements" list={agreements} size={20}>
        {(shown) => (
          <div class="agreements">
            {shown.map((agreement) => (
              <AgreementCard key={agreement.id} agreement={agreement} />
            ))}
          </div>
        )}
      </Paged>
    </>
  )
}
