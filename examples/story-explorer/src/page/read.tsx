import type { ArticleId, ClaimId } from 'nutgraf'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { ArticleView } from '../part/article-view.tsx'
import { BoundList } from '../part/bound-list.tsx'
import { ClaimCard, cardId } from '../part/claim-card.tsx'
import { ClaimFilters } from '../part/claim-filters.tsx'
import { EntityLink } from '../part/entity-link.tsx'
import { Legend } from '../part/legend.tsx'
import { NotInStory } from '../part/not-in-story.tsx'
import { PageTitle } from '../part/page-title.tsx'
import { Pager } from '../part/pager.tsx'
import { useStory } from '../story-state.ts'
import { type ClaimFilter, claimRow, claimRows, matches } from '../view/claim-row.ts'

/** What the reader follows a claim to. */
interface Step {
  readonly claim: ClaimId
  readonly to: 'words' | 'card'
}

/** How many claims, and how many articles, are shown at once: more than a story of a few articles has. */
const claimsAtOnce = 100
const articlesAtOnce = 10

/** The story as a reader reads it: its articles with every claim marked in its words, and the claims beside them. */
export function ReadPage({ claim }: { claim?: ClaimId | undefined }) {
  const { story } = useStory()
  const { articles = [], sources = [], nutGraf } = story
  const rows = claimRows(story)
  const [filter, setFilter] = useState<ClaimFilter>({})
  const shown = useMemo(() => rows.filter((row) => matches(row, filter)), [rows, filter])
  const ids = useMemo(() => new Set(shown.map(({ id }) => id)), [shown])
  const [page, setPage] = usePage(shown, claim, claimsAtOnce)
  const statedIn = claim === undefined ? undefined : claimRow(story, claim)?.claim.statedIn
  const [articlePage, setArticlePage] = usePage(articles, statedIn as ArticleId | undefined, articlesAtOnce)
  const [step, setStep] = useState<Step | undefined>(undefined)
  const grid = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (claim === undefined || (step !== undefined && step.claim !== claim)) return
    if (step === undefined) {
      reveal(grid.current, { claim, to: 'card' }, false)
      reveal(grid.current, { claim, to: 'words' }, false)
    } else reveal(grid.current, step, true)
  }, [claim, step, story])

  const onFollow = (id: ClaimId): void => setStep({ claim: id, to: 'card' })
  return (
    <>
      <PageTitle title={story.title.text} lang={story.title.lang} />
      {nutGraf !== undefined && (
        <p class="nut-graf" lang={nutGraf.text.lang}>
          {nutGraf.text.text}
        </p>
      )}
      {claim !== undefined && statedIn === undefined && <NotInStory id={claim} />}
      <div class="read-front">
        <BoundList />
        <Legend rows={rows} chosen={filter.saying} onChoose={(saying) => setFilter({ ...filter, saying })} />
      </div>
      <div class="read-grid" ref={grid}>
        <div class="read-articles">
          <Pager what="articles" page={articlePage} size={articlesAtOnce} total={articles.length} onPage={setArticlePage} />
          {articles.slice(articlePage * articlesAtOnce, (articlePage + 1) * articlesAtOnce).map((article) => (
            <ArticleView key={article.id} article={article} chosen={claim} shown={ids} onFollow={onFollow} />
          ))}
          {sources.length > 0 && (
            <section class="read-sources">
              <h2>What else the story draws on</h2>
              <ul>
                {sources.slice(0, claimsAtOnce).map(({ id }) => (
                  <li key={id}>
                    <EntityLink id={id} />
                  </li>
                ))}
              </ul>
              {sources.length > claimsAtOnce && <p>And {sources.length - claimsAtOnce} more.</p>}
            </section>
          )}
        </div>
        <section class="read-claims" aria-labelledby="claims">
          <h2 id="claims">Claims</h2>
          <ClaimFilters rows={rows} filter={filter} onFilter={setFilter} shown={shown.length} />
          <Pager what="claims" page={page} size={claimsAtOnce} total={shown.length} onPage={setPage} />
          <ol class="plain-list">
            {shown.slice(page * claimsAtOnce, (page + 1) * claimsAtOnce).map((row) => (
              <ClaimCard key={row.id} row={row} chosen={row.id === claim} onFollow={() => setStep({ claim: row.id, to: 'words' })} />
            ))}
          </ol>
        </section>
      </div>
    </>
  )
}

/** The page of a list that is shown: the one with the chosen entry, until the reader turns to another. */
function usePage<Id extends string>(
  list: readonly { readonly id: Id }[],
  chosen: Id | undefined,
  size: number,
): [number, (page: number) => void] {
  const [turned, setTurned] = useState({ list, chosen, page: -1 })
  const turn = (page: number): void => setTurned({ list, chosen, page })
  if (turned.page >= 0 && turned.list === list && turned.chosen === chosen) return [turned.page, turn]
  return [Math.max(0, Math.floor(list.findIndex(({ id }) => id === chosen) / size)), turn]
}

/** Brings the words or the card of a claim into view; with `focus` the keyboard goes there too. Words that stand in no text have no place to go to. */
function reveal(grid: HTMLElement | null, { claim, to }: Step, focus: boolean): void {
  const words = grid?.querySelector<HTMLElement>(`[data-claims~="${CSS.escape(claim)}"]`)
  const found = to === 'card' ? document.getElementById(cardId(claim)) : words
  if (found === null || found === undefined) return
  const closed = found.closest('details')
  if (closed !== null) closed.open = true
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  found.scrollIntoView({ block: 'center', behavior: calm || !focus ? 'auto' : 'smooth' })
  if (focus) found.focus({ preventScroll: true })
}
