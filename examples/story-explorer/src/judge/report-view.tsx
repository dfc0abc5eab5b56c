import { showText } from 'nutgraf/intake'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { shownDocument } from '../editor/shown-document.ts'
import type { GoTo } from '../editor/source-view.tsx'
import { hrefOf } from '../route.ts'
import { useStory } from '../story-state.ts'
import { capital, IssueList, severities } from './issue-list.tsx'
import type { IssueGroup, Report } from './message.ts'
import { figure, sayFormatOf, sayVerdict, sayWhat, verdictOf } from './say-report.ts'
import { SourcePanel } from './source-panel.tsx'

const verdicts = {
  valid: { sign: '✓', word: 'Valid', hue: 'stated' },
  invalid: { sign: '✕', word: 'Not valid', hue: 'disputed' },
  unread: { sign: '!', word: 'Not read to the end', hue: 'maybe' },
} as const

/** The reports that took the focus when they came; not again when the reader comes back to the page. */
const seen = new WeakSet<Report>()

/** What was found in a file: the verdict in words, what is wrong by code, and the source with each issue in its line. */
export function ReportView({ report }: { report: Report }) {
  const { name, groups, source } = report
  const issues = useMemo(() => groups.flatMap(({ told }) => told), [report])
  const shown = useMemo(() => shownDocument(source), [report])
  const goTo = useRef<GoTo>(() => {})
  const [chosen, setChosen] = useState<number | undefined>(undefined)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (seen.has(report)) return
    seen.add(report)
    heading.current?.focus()
  }, [report])
  const { sign, word, hue } = verdicts[verdictOf(report)]
  const offsets = offsetsOf(groups)
  const listed = (isNote: boolean) =>
    groups.map((group, place) =>
      (group.severity === 'info') === isNote ? (
        <IssueList
          key={group.code}
          group={group}
          offset={offsets[place] ?? 0}
          isShown={(issue) => shown.stretches.has(issue)}
          onJump={(issue) => {
            setChosen(issue)
            goTo.current(issue, true)
          }}
        />
      ) : null,
    )
  return (
    <section class="report" aria-labelledby="verdict">
      <h2 id="verdict" ref={heading} tabIndex={-1}>
        <span class={`badge verdict hue-${hue}`}>
          <span aria-hidden="true">{sign} </span>
          {word}
        </span>{' '}
        {showText(name, 200)}
      </h2>
      <div class="report-words">
        <p>
          {sayWhat(report)} {sayFormatOf(report)}
        </p>
        {sayVerdict(report).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <Tally groups={groups} />
        <OpenButton report={report} />
      </div>
      <div class={`report-parts${issues.length === 0 ? ' report-alone' : ''}`}>
        {shown.lines.length > 0 && (
          <SourcePanel
            report={report}
            shown={shown}
            issues={issues}
            chosen={chosen}
            onChoose={(issue) => {
              setChosen(issue)
              goTo.current(issue, false)
            }}
            onReady={(go) => {
              goTo.current = go
            }}
          />
        )}
        {issues.length > 0 && (
          <div class="report-list">
            {groups.some(({ severity }) => severity !== 'info') && <h3>What is wrong, and what to do</h3>}
            {listed(false)}
            {groups.some(({ severity }) => severity === 'info') && <h3>What a conversion changes</h3>}
            {listed(true)}
          </div>
        )}
      </div>
    </section>
  )
}

/** How often each code was met; a button leads to it. */
function Tally({ groups }: { groups: readonly IssueGroup[] }) {
  if (groups.length === 0) return null
  return (
    <ul class="plain-list tally">
      {groups.map(({ code, title, count, severity }) => (
        <li key={code}>
          <button
            type="button"
            class={`tally-code edge-${severities[severity].hue}`}
            onClick={() => document.getElementById(`found-${code}`)?.focus()}
          >
            <strong>{figure(count)}</strong> × {capital(title)} <code>{code}</code>
          </button>
        </li>
      ))}
    </ul>
  )
}

/** Opens what the file holds as a story, or says why that cannot be. */
function OpenButton({ report: { opening, invalid, isForeign } }: { report: Report }) {
  const { open } = useStory()
  if ('reason' in opening) return <p class="muted small">It cannot be opened in the explorer: {opening.reason}.</p>
  const { story } = opening
  return (
    <p>
      <button
        type="button"
        class="open-story"
        onClick={() => {
          location.hash = hrefOf({ page: 'read' })
          open(story)
        }}
      >
        Open {isForeign ? 'what came through' : 'it'} in the explorer
      </button>
      {invalid > 0 && <span class="muted small"> Only what is valid, or could be converted, is opened.</span>}
    </p>
  )
}

function offsetsOf(groups: readonly IssueGroup[]): number[] {
  let next = 0
  return groups.map(({ told }) => {
    const offset = next
    next += told.length
    return offset
  })
}
