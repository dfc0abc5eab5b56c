import type { FuzzyDate, SourceId } from 'nutgraf'
import { DateText } from './date-text.tsx'
import { EntityLink } from './entity-link.tsx'

/** The sanctions lists that an answer rests on, and the day whose state each shows. */
export function Snapshots({ lists }: { lists: readonly { id: SourceId; snapshotOn: FuzzyDate | undefined }[] }) {
  if (lists.length === 0) return <p class="small muted">No sanctions list stands behind this answer.</p>
  return (
    <p class="small">
      {lists.map(({ id, snapshotOn }) => (
        <span key={id}>
          By <EntityLink id={id} />,{' '}
          {snapshotOn === undefined ? (
            'the day of its state not given'
          ) : (
            <>
              as it stood on <DateText date={snapshotOn} of={id} pointer="/snapshotOn" />
            </>
          )}
          .{' '}
        </span>
      ))}
    </p>
  )
}
