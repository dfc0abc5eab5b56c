import type { Story } from 'nutgraf'
import { stories } from 'nutgraf/fixtures'
import type { ComponentChild } from 'preact'
import { useMemo, useRef, useState } from 'preact/hooks'
import { ReadPage } from './page/read.tsx'
import { Boundary } from './part/boundary.tsx'
import { LazyPage } from './part/lazy-page.tsx'
import { hrefOf, type Route } from './route.ts'
import { useRoute } from './route-state.ts'
import { StoryContext, type StoryState, storyFor } from './story-state.ts'
import { type ThemeChoice, useTheme } from './theme-state.ts'

const pages: readonly { route: Route; title: string }[] = [
  { route: { page: 'read' }, title: 'Read' },
  { route: { page: 'timeline' }, title: 'Timeline' },
  { route: { page: 'actors' }, title: 'Actors' },
  { route: { page: 'agreements' }, title: 'Agreements' },
  { route: { page: 'sanctions' }, title: 'Sanctions' },
  { route: { page: 'validate' }, title: 'Validate' },
]

const themes: readonly { choice: ThemeChoice; title: string }[] = [
  { choice: 'auto', title: 'As the system' },
  { choice: 'light', title: 'Light' },
  { choice: 'dark', title: 'Dark' },
]

/** The explorer: the story that is open, the ways through it, and the page that the address names. */
export function App() {
  const route = useRoute()
  const [story, setStory] = useState<Story>(() => storyFor(route))
  const state = useMemo((): StoryState => ({ story, open: setStory }), [story])
  const main = useRef<HTMLElement>(null)
  return (
    <StoryContext.Provider value={state}>
      <button class="skip" type="button" onClick={() => main.current?.focus()}>
        Skip to the page
      </button>
      <Header state={state} route={route} />
      <main ref={main} tabIndex={-1}>
        <Boundary key={`${story.id} ${route.page}`}>{pageOf(route)}</Boundary>
      </main>
      <footer class="foot">
        <p>
          An example of <strong>nutgraf</strong>, the shared data model of news. Everything on this page is computed in your browser;
          nothing is sent anywhere.
        </p>
      </footer>
    </StoryContext.Provider>
  )
}

/** The page of a route. Only the first one comes with the shell. */
function pageOf(route: Route): ComponentChild {
  switch (route.page) {
    case 'read':
      return <ReadPage claim={route.claim} />
    case 'timeline':
      return <LazyPage key="timeline" load={async () => (await import('./page/timeline.tsx')).TimelinePage} props={{}} />
    case 'actors':
      return <LazyPage key="actors" load={async () => (await import('./page/actors.tsx')).ActorsPage} props={{ entity: route.entity }} />
    case 'agreements':
      return <LazyPage key="agreements" load={async () => (await import('./page/agreements.tsx')).AgreementsPage} props={{}} />
    case 'sanctions':
      return <LazyPage key="sanctions" load={async () => (await import('./page/sanctions.tsx')).SanctionsPage} props={{ on: route.on }} />
    case 'entity':
      return (
        <LazyPage key={`entity ${route.id}`} load={async () => (await import('./page/entity.tsx')).EntityPage} props={{ id: route.id }} />
      )
    case 'validate':
      return <LazyPage key="validate" load={async () => (await import('./page/validate.tsx')).ValidatePage} props={{}} />
  }
}

function Header({ state, route }: { state: StoryState; route: Route }) {
  const { story, open } = state
  const [theme, choose] = useTheme()
  const known = Object.entries(stories).find(([, one]) => one === story)?.[0] ?? 'own'
  return (
    <header class="head">
      <div class="head-line">
        <p class="head-name">Story explorer</p>
        <div class="head-tools">
          <label>
            <span>Story</span>
            <select
              value={known}
              onChange={({ currentTarget }) => {
                const next = stories[currentTarget.value]
                if (next === undefined) return
                location.hash = hrefOf({ page: 'read' })
                open(next)
              }}
            >
              {known === 'own' && <option value="own">{story.title.text}</option>}
              {Object.entries(stories).map(([name, { title }]) => (
                <option key={name} value={name}>
                  {title.text}
                </option>
              ))}
            </select>
          </label>
          <label>
            <span>Theme</span>
            <select value={theme} onChange={({ currentTarget }) => choose(currentTarget.value as ThemeChoice)}>
              {themes.map(({ choice, title }) => (
                <option key={choice} value={choice}>
                  {title}
                </option>
              ))}
            </select>
          </label>
        </div>
      </div>
      {route.page !== 'read' && (
        <p class="head-title" lang={story.title.lang}>
          {story.title.text}
        </p>
      )}
      <nav class="head-nav" aria-label="Pages">
        <ul>
          {pages.map((page) => (
            <li key={page.title}>
              <a href={hrefOf(page.route)} aria-current={page.route.page === route.page ? 'page' : undefined}>
                {page.title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  )
}
