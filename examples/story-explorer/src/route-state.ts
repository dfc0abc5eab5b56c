import { useEffect, useState } from 'preact/hooks'
import { hrefOf, parseRoute, type Route } from './route.ts'

let moved = false

/** Whether the reader has gone from page to page, so that focus has to follow; not on the first page that is opened. */
export function hasMoved(): boolean {
  return moved
}

/** Goes to a route. With `replace` the step leaves no trace in the history: for a slider, or a selection that changes often. */
export function go(route: Route, how: 'push' | 'replace' = 'push'): void {
  if (how === 'push') {
    location.hash = hrefOf(route)
    return
  }
  history.replaceState(null, '', hrefOf(route))
  window.dispatchEvent(new HashChangeEvent('hashchange'))
}

/** The route that the address shows, kept in step with it. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => parseRoute(location.hash))
  useEffect(() => {
    const follow = (): void => {
      if (location.hash !== '' && !location.hash.startsWith('#/')) return
      moved = true
      setRoute(parseRoute(location.hash))
    }
    window.addEventListener('hashchange', follow)
    return () => window.removeEventListener('hashchange', follow)
  }, [])
  return route
}
