import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'

interface LazyPageProps<P> {
  /** Fetches the page; called once. */
  readonly load: () => Promise<ComponentType<P>>
  readonly props: P
}

/** A page that is fetched when it is first opened. */
export function LazyPage<P extends object>({ load, props }: LazyPageProps<P>) {
  const [Page, setPage] = useState<ComponentType<P> | undefined>(undefined)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    let gone = false
    load().then(
      (page) => {
        if (!gone) setPage(() => page)
      },
      () => {
        if (!gone) setFailed(true)
      },
    )
    return () => {
      gone = true
    }
  }, [])
  if (failed) return <p role="alert">This part of the explorer could not be fetched. Reload the page to try again.</p>
  return Page === undefined ? <p role="status">Opening the page …</p> : <Page {...props} />
}
