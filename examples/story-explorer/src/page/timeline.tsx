import { useMemo, useState } from 'preact/hooks'
import { PageTitle } from '../part/page-title.tsx'
import { SaveButtons } from '../picture/save-buttons.tsx'
import { withSigns } from '../picture/sign.ts'
import { SignList } from '../picture/sign-list.tsx'
import { SvgView } from '../picture/svg-view.tsx'
import { filePalette, pagePalette } from '../picture/tone.ts'
import { useWidth } from '../picture/use-width.ts'
import { useStory } from '../story-state.ts'
import { type Family, families } from '../timeline/family.ts'
import { sayItem } from '../timeline/say-item.ts'
import { timelineItems } from '../timeline/timeline-item.ts'
import { placeOf, TimelineList } from '../timeline/timeline-list.tsx'
import { mostDrawn, type NumberedItem, timelinePicture } from '../timeline/timeline-picture.ts'
import { timelineSigns } from '../timeline/timeline-sign.ts'
import '../style/picture.css'
import '../style/timeline.css'

/** How many items the list shows at once. */
const listed = 200

/** How wide a picture is that leaves the page, in CSS pixels. */
const fileWidth = 1120

/** What happened when: as a picture and as the same in words. */
export function TimelinePage() {
  const { story } = useStory()
  const all = useMemo(() => timelineItems(story).map((item, place): NumberedItem => ({ item, number: place + 1 })), [story])
  const [hidden, setHidden] = useState<ReadonlySet<Family>>(new Set())
  const [chosen, choose] = useState<string | undefined>(undefined)
  const [most, setMost] = useState(listed)
  const [figure, width] = useWidth<HTMLElement>()
  const items = useMemo(() => all.filter(({ item }) => !hidden.has(item.family)), [all, hidden])
  const pictured = useMemo(() => items.slice(0, mostDrawn), [items])
  const signs = useMemo(() => timelineSigns(pictured.map(({ item }) => item)), [pictured])
  const title = `Timeline: ${story.title.text}`
  const picture = useMemo(() => {
    if (width === 0) return undefined
    const alternative = `${pictured.length} dated things in their order. The numbered list after the picture says the same in words.`
    return timelinePicture(pictured, { width, palette: pagePalette, title, alternative, chosen })
  }, [pictured, width, title, chosen])
  const scrolls = picture !== undefined && picture.width > width
  if (all.length === 0) {
    return (
      <>
        <PageTitle title="Timeline" />
        <p>Nothing in this story has a date.</p>
      </>
    )
  }
  return (
    <>
      <PageTitle title="Timeline" />
      <p class="lead">
        What happened when, each date no more exact than it is known. The axis is in order and not to scale: time in which nothing begins or
        ends is shaded and shortened.
      </p>
      <Families all={all} hidden={hidden} onChange={setHidden} />
      <figure class="picture" ref={figure}>
        <div
          class="picture-scroll"
          {...(scrolls ? { tabIndex: 0, role: 'region', 'aria-label': 'Picture of the timeline, scrolls sideways' } : {})}
        >
          {picture !== undefined && (
            <SvgView
              picture={picture}
              id="timeline"
              onPoint={choose}
              onPick={(key) => {
                const found = items.find(({ item }) => item.key === key)
                choose(key)
                if (found !== undefined) document.getElementById(placeOf(found.number))?.scrollIntoView({ block: 'center' })
              }}
            />
          )}
        </div>
        <figcaption>
          <SignList signs={signs} />
          {items.length > pictured.length && (
            <p class="small">
              The picture shows the first {pictured.length} of {items.length}; the list has them all.
            </p>
          )}
          <SaveButtons
            what="Timeline"
            draw={() => {
              const alternative = pictured.map(({ item, number }) => `${number}. ${sayItem(story, item)}`).join(' ')
              return withSigns(
                timelinePicture(pictured, { width: fileWidth, palette: filePalette, title, alternative }),
                signs,
                filePalette,
              )
            }}
          />
        </figcaption>
      </figure>
      <h2>The same in words</h2>
      <TimelineList items={items.slice(0, most)} chosen={chosen} onChoose={choose} />
      {items.length > most && (
        <button type="button" onClick={() => setMost(most + listed)}>
          Show {Math.min(listed, items.length - most)} more of {items.length}
        </button>
      )}
    </>
  )
}

interface FamiliesProps {
  readonly all: readonly NumberedItem[]
  readonly hidden: ReadonlySet<Family>
  readonly onChange: (hidden: ReadonlySet<Family>) => void
}

/** A button for each family of dated things, pressed while it is shown; none where there is only one. */
function Families({ all, hidden, onChange }: FamiliesProps) {
  const counts = new Map<Family, number>()
  for (const { item } of all) counts.set(item.family, (counts.get(item.family) ?? 0) + 1)
  if (counts.size < 2) return null
  return (
    <fieldset class="picture-filter">
      <legend class="small muted">Shown</legend>
      {[...counts].map(([family, count]) => (
        <button
          key={family}
          type="button"
          aria-pressed={!hidden.has(family)}
          onClick={() => {
            const next = new Set(hidden)
            if (!next.delete(family)) next.add(family)
            onChange(next)
          }}
        >
          {families[family].plural} {count}
        </button>
      ))}
    </fieldset>
  )
}
