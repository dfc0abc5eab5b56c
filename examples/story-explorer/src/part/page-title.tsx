import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { hasMoved } from '../route-state.ts'
import { useStory } from '../story-state.ts'

interface PageTitleProps {
  /** The title in plain words, for the heading and the browser’s title bar. */
  readonly title: string
  readonly lang?: string | undefined
  /** What stands above the title, such as the kind of an entity. */
  readonly children?: ComponentChildren
}

/** The one `h1` of a page. It names the document, and takes the focus when the reader comes from another page. */
export function PageTitle({ title, lang, children }: PageTitleProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const { story } = useStory()
  useEffect(() => {
    document.title = title === story.title.text ? title : `${title} · ${story.title.text}`
    if (!hasMoved()) return
    heading.current?.focus({ preventScroll: true })
    window.scrollTo(0, 0)
  }, [title, story])
  return (
    <div class="page-title">
      {children}
      <h1 ref={heading} tabIndex={-1} lang={lang}>
        {title}
      </h1>
    </div>
  )
}
