import type { Article, ClaimId, Text } from 'nutgraf'
import { correctionType, derivation, mediaType } from 'nutgraf/codes'
import type { ComponentChildren } from 'preact'
import { useStory } from '../story-state.ts'
import { spansOf } from '../view/marked-text.ts'
import { titleOf } from '../view/title-of.ts'
import { DateText } from './date-text.tsx'
import { EntityLink, EntityLinks } from './entity-link.tsx'
import { MarkedText } from './marked-text.tsx'

interface ArticleViewProps {
  readonly article: Article
  readonly chosen: ClaimId | undefined
  readonly shown: ReadonlySet<ClaimId>
  readonly onFollow: (claim: ClaimId) => void
}

/** An article with every piece of evidence marked in its words: headlines, summaries, bodies, captions; and what was corrected in it. */
export function ArticleView({ article, ...marking }: ArticleViewProps) {
  const { headlines = [], descriptions = [], bodies = [], media = [], corrections = [] } = article
  const { story } = useStory()
  const quoted = (place: number): boolean => spansOf(story, article.id, `/bodies/${place}/text`).length > 0
  return (
    <article class="article">
      {headlines.map((headline, place) => {
        const marked = <MarkedText of={article.id} part={`/headlines/${place}/text`} text={headline} inline {...marking} />
        return place === 0 ? (
          <h2 key={`${place}`} class="article-headline" lang={headline.lang}>
            {marked}
          </h2>
        ) : (
          <p key={`${place}`} class="small muted" lang={headline.lang}>
            Also headed: {marked}
          </p>
        )
      })}
      <Imprint article={article} />
      {descriptions.map((text, place) => (
        <div key={`${place}`} class="article-summary">
          <Body article={article} part={`/descriptions/${place}/text`} text={text} marking={marking} />
        </div>
      ))}
      {inReadingOrder(bodies, quoted).map(({ text, place, rank }) => {
        const body = <Body article={article} part={`/bodies/${place}/text`} text={text} marking={marking} />
        return rank === 'read' ? (
          <div key={`${place}`} class="article-body">
            {body}
          </div>
        ) : (
          <details key={`${place}`} class="article-body article-other">
            <summary>
              {rank === 'later' ? 'A later version' : 'An earlier version'}
              {text.version !== undefined && `, ${text.version}`}
            </summary>
            {body}
          </details>
        )
      })}
      {media.map(({ type, caption, credit, takenAt, takenIn }, place) => (
        <figure key={`${place}`} class="article-figure">
          <figcaption lang={caption?.lang}>
            <span class="muted">{titleOf(mediaType, type)}: </span>
            {caption !== undefined && (
              <MarkedText of={article.id} part={`/media/${place}/caption/text`} text={caption} inline {...marking} />
            )}
            {credit !== undefined && <span class="muted"> {credit}</span>}
          </figcaption>
          <p class="small muted">
            {takenAt !== undefined && (
              <>
                Taken: <DateText date={takenAt} of={article.id} pointer={`/media/${place}/takenAt`} />{' '}
              </>
            )}
            {takenIn !== undefined && (
              <>
                at <EntityLink id={takenIn} />
              </>
            )}
          </p>
        </figure>
      ))}
      {corrections.length > 0 && (
        <section class="corrections">
          <h3>Corrected since</h3>
          <ul>
            {corrections.map(({ type, at, text, affects }, place) => (
              <li key={`${place}`}>
                <strong>{titleOf(correctionType, type)}</strong>
                {at !== undefined && (
                  <>
                    , <DateText date={at} of={article.id} pointer={`/corrections/${place}/at`} />
                  </>
                )}
                {text !== undefined && <span lang={text.lang}>: {text.text}</span>}
                {affects !== undefined && (
                  <span class="small">
                    {' '}
                    Concerns: <EntityLinks ids={affects} />
                  </span>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </article>
  )
}

/** The versions of a text: the last one that claims quote is for reading, the others are folded away below it. */
function inReadingOrder(texts: readonly Text[], quoted: (place: number) => boolean) {
  const last = texts.findLastIndex((_, place) => quoted(place))
  const read = last < 0 ? texts.length - 1 : last
  const all = texts.map((text, place) => ({ text, place, rank: place === read ? 'read' : place > read ? 'later' : 'earlier' }))
  return [...all.filter(({ rank }) => rank === 'read'), ...all.filter(({ rank }) => rank !== 'read')]
}

/** One text. What is not plain text is shown as it stands, never as a page. */
function Body(props: { article: Article; part: string; text: Text; marking: Omit<ArticleViewProps, 'article'> }) {
  const { article, part, text, marking } = props
  if (text.contentType !== undefined && text.contentType !== 'text/plain') {
    return (
      <details>
        <summary>The text as {text.contentType}</summary>
        <pre class="source-text">{text.text}</pre>
      </details>
    )
  }
  return <MarkedText of={article.id} part={part} text={text} {...marking} />
}

/** By whom, when and from what the article was made. */
function Imprint({ article }: { article: Article }) {
  const { byline, publisher, publishedAt, derivedFrom = [] } = article
  const facts: ComponentChildren[] = []
  if (byline !== undefined) facts.push(<span lang={byline.lang}>{byline.text}</span>)
  if (publisher !== undefined) facts.push(<EntityLink id={publisher} />)
  if (publishedAt !== undefined) facts.push(<DateText date={publishedAt} of={article.id} pointer="/publishedAt" />)
  for (const { of, relation } of derivedFrom) {
    facts.push(
      <>
        {titleOf(derivation, relation)} from <EntityLink id={of} />
      </>,
    )
  }
  if (facts.length === 0) return null
  return (
    <ul class="imprint small">
      {facts.map((fact, place) => (
        <li key={`${place}`}>{fact}</li>
      ))}
    </ul>
  )
}
