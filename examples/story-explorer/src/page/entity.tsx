import type { EntityId } from 'nutgraf'
import { kind } from 'nutgraf/codes'
import { BackingWords } from '../part/backing-words.tsx'
import { MentionList } from '../part/mention-list.tsx'
import { NotInStory } from '../part/not-in-story.tsx'
import { PageTitle } from '../part/page-title.tsx'
import { PropertyList } from '../part/property-list.tsx'
import { hrefOf } from '../route.ts'
import { useStory } from '../story-state.ts'
import { backedBy } from '../view/backing.ts'
import { lookupOf } from '../view/story-lookup.ts'

const acting: ReadonlySet<string> = new Set(['person', 'state', 'government', 'bloc', 'organization', 'group', 'asset'])

/** One entity: every property with what bears it out, what is said of it, and everything that refers to it. */
export function EntityPage({ id }: { id: EntityId }) {
  const { story } = useStory()
  const lookup = lookupOf(story)
  const entity = lookup.get(id)
  if (entity === undefined) {
    return (
      <>
        <PageTitle title="Not in this story" />
        <NotInStory id={id} />
      </>
    )
  }
  const { title, description } = kind.codes[entity.kind]
  const claims = backedBy(story, id)
  return (
    <>
      <PageTitle title={lookup.label(id)}>
        <p class="kicker" title={description}>
          {title}
        </p>
      </PageTitle>
      <p class="muted small">
        {description} Its id is <code>{id}</code>.
      </p>
      {(acting.has(entity.kind) || entity.kind === 'agreement' || entity.kind === 'claim') && (
        <p>
          {acting.has(entity.kind) && <a href={hrefOf({ page: 'actors', entity: id })}>See whom it is linked to</a>}
          {entity.kind === 'agreement' && <a href={hrefOf({ page: 'agreements' })}>See it among the agreements</a>}
          {entity.kind === 'claim' && <a href={hrefOf({ page: 'read', claim: entity.id })}>See its words</a>}
        </p>
      )}
      <section aria-labelledby="known">
        <h2 id="known">What the story knows of it</h2>
        <p class="muted small">
          Each line says how far the claims of the story bear it out, and leads to the words. Unbacked means that no claim speaks of it.
        </p>
        <PropertyList entity={entity} />
      </section>
      {entity.kind !== 'claim' && (
        <section aria-labelledby="said">
          <h2 id="said">What is said of it ({claims.length})</h2>
          <BackingWords claims={claims} />
        </section>
      )}
      <section aria-labelledby="mentions">
        <h2 id="mentions">What refers to it</h2>
        <MentionList id={id} />
      </section>
    </>
  )
}
