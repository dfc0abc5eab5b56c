interface PagerProps {
  /** What is paged through, such as `claims`. */
  readonly what: string
  readonly page: number
  readonly size: number
  readonly total: number
  readonly onPage: (page: number) => void
}

/** The way through a list that is too long to be shown at once; nothing for one that is not. */
export function Pager({ what, page, size, total, onPage }: PagerProps) {
  if (total <= size) return null
  const last = Math.ceil(total / size) - 1
  return (
    <nav class="pager" aria-label={`Pages of ${what}`}>
      <button type="button" disabled={page === 0} onClick={() => onPage(page - 1)}>
        Earlier
      </button>
      <span class="small">
        {page * size + 1} to {Math.min(total, (page + 1) * size)} of {total} {what}
      </span>
      <button type="button" disabled={page === last} onClick={() => onPage(page + 1)}>
        Later
      </button>
    </nav>
  )
}
