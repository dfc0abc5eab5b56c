import type { Claim, ClaimId, LocalText } from 'nutgraf'
import { useMemo } from 'preact/hooks'
import { hrefOf } from '../route.ts'
import { useStory } from '../story-state.ts'
import { claimRow, hueOf } from '../view/claim-row.ts'
import { markedText, type Segment, spansOf } from '../view/marked-text.ts'
import { sayingWords } from '../view/saying.ts'

interface MarkedTextProps {
  readonly of: Claim['statedIn']
  /** The JSON Pointer of the text in it. */
  readonly part: string
  readonly text: LocalText
  readonly chosen: ClaimId | undefined
  /** Claims whose words are marked; the words of others are plain. */
  readonly shown: ReadonlySet<ClaimId>
  /** Called as the reader follows marked words to their claim. */
  readonly onFollow: (claim: ClaimId) => void
  /** Only one line, inside a heading or a caption. */
  readonly inline?: boolean
}

/** A text with the words of claims marked. Each mark is a link to its claim; where claims overlap, the next one follows the chosen one. */
export function MarkedText({ of, part, text, chosen, shown, onFollow, inline = false }: MarkedTextProps) {
  const { story } = useStory()
  const paragraphs = useMemo(
    () =>
      markedText(
        text.text,
        spansOf(story, of, part).filter(({ claim }) => shown.has(claim)),
      ),
    [story, of, part, text, shown],
  )
  const segments = (paragraph: readonly Segment[]) =>
    paragraph.map((segment, place) => <Mark key={`${place}`} segment={segment} chosen={chosen} onFollow={onFollow} />)
  if (inline) return <>{paragraphs.map(segments)}</>
  return (
    <>
      {paragraphs.map((paragraph, place) => (
        <p key={`${place}`} lang={text.lang}>
          {segments(paragraph)}
        </p>
      ))}
    </>
  )
}

function Mark({ segment, chosen, onFollow }: { segment: Segment; chosen: ClaimId | undefined; onFollow: (claim: ClaimId) => void }) {
  const { story } = useStory()
  const { text, claims } = segment
  const [first] = claims
  if (first === undefined) return <>{text}</>
  const at = chosen === undefined ? -1 : claims.indexOf(chosen)
  const next = claims[(at + 1) % claims.length] ?? first
  const row = claimRow(story, at >= 0 && chosen !== undefined ? chosen : first)
  const hue = row === undefined ? 'lost' : hueOf(row)
  return (
    <a
      class={`mark mark-${hue}${at >= 0 ? ' mark-chosen' : ''}`}
      href={hrefOf({ page: 'read', claim: next })}
      data-claims={claims.join(' ')}
      aria-current={at >= 0 ? 'true' : undefined}
      title={row === undefined ? undefined : sayingWords(row.saying).title}
      onClick={() => onFollow(next)}
    >
      {text}
    </a>
  )
}
