import type { Issue } from 'nutgraf'
import { showText } from 'nutgraf/intake'
import { useRef } from 'preact/hooks'
import type { ShownDocument } from '../editor/shown-document.ts'
import { type GoTo, SourceView } from '../editor/source-view.tsx'
import { sayWhere, sentence, severities } from './issue-list.tsx'
import type { Report } from './message.ts'
import { counted, sayBytes } from './say-report.ts'

interface SourcePanelProps {
  readonly report: Report
  readonly shown: ShownDocument
  readonly issues: readonly Issue[]
  readonly chosen: number | undefined
  /** Chooses an issue: from its source, where the focus stays. */
  readonly onChoose: (issue: number) => void
  readonly onReady: (goTo: GoTo) => void
}

/** The source with its issues in line, and a way through them one by one. */
export function SourcePanel({ report, shown, issues, chosen, onChoose, onReady }: SourcePanelProps) {
  const order = useRef<readonly number[]>([])
  order.current = [...shown.stretches].sort(([, a], [, b]) => a.from - b.from).map(([issue]) => issue)
  const at = chosen === undefined ? -1 : order.current.indexOf(chosen)
  const step = (by: number): void => {
    const next = order.current[(at + by + order.current.length) % order.current.length]
    if (next !== undefined) onChoose(next)
  }
  return (
    <div class="report-source">
      <h3>The source</h3>
      <p class="muted small">{sayShown(report, shown.stretches.size)}</p>
      {order.current.length > 0 && (
        <div class="stepper">
          <button type="button" onClick={() => step(at < 0 ? 0 : -1)}>
            Previous
          </button>
          <button type="button" onClick={() => step(1)}>
            Next
          </button>
          <span class="muted">{at < 0 ? counted(order.current.length, 'place') : `${at + 1} of ${order.current.length}`}</span>
        </div>
      )}
      <Told issue={chosen === undefined ? undefined : issues[chosen]} />
      <SourceView
        shown={shown}
        issues={issues}
        label={`Source of ${showText(report.name)}, to be read only`}
        isJson={shown.lines.some((line) => /^\s*["[{]/u.test(line))}
        onReady={(goTo) => {
          onReady(goTo)
          const [first] = order.current
          if (first !== undefined) goTo(first, false)
        }}
      />
    </div>
  )
}

/** What is said of the chosen place. */
function Told({ issue }: { issue: Issue | undefined }) {
  const { sign, word, hue } = severities[issue?.severity ?? 'info']
  return (
    <div class="told" role="status">
      {issue !== undefined && (
        <p class={`edge-${hue}`}>
          <span class={`badge hue-${hue}`}>
            <span aria-hidden="true">{sign} </span>
            {word}
          </span>{' '}
          <strong>{sayWhere(issue)}.</strong> {sentence(issue.message)}
          {issue.hint !== undefined && ` ${sentence(issue.hint)}`}
        </p>
      )}
    </div>
  )
}

function sayShown({ source: { isWhole }, bytes }: Report, marked: number): string {
  const marks = marked === 0 ? 'Nothing is marked in it.' : `${counted(marked, 'place')} ${marked === 1 ? 'is' : 'are'} marked in it.`
  if (isWhole) return `All of it. ${marks}`
  return `The file is long (${sayBytes(bytes)}): only the lines around the first issues are shown. ${marks}`
}
