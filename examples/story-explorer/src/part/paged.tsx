import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { Pager } from './pager.tsx'

interface PagedProps<T> {
  /** What the entries are, such as `agreements`. */
  readonly what: string
  readonly list: readonly T[]
  readonly size: number
  /** Draws the entries of one page. */
  readonly children: (shown: readonly T[]) => ComponentChildren
}

/** A list of any length, so many entries at a time. */
export function Paged<T>({ what, list, size, children }: PagedProps<T>) {
  const [turned, setTurned] = useState(0)
  const page = turned * size < list.length ? turned : 0
  return (
    <>
      <Pager what={what} page={page} size={size} total={list.length} onPage={setTurned} />
      {children(list.slice(page * size, (page + 1) * size))}
    </>
  )
}
