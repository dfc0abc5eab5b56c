import type { Issue, Severity } from 'nutgraf'
import { showText } from 'nutgraf/intake'
import { useState } from 'preact/hooks'
import { pointerName } from '../view/property-name.ts'
import type { IssueGroup } from './message.ts'
import { counted, figure } from './say-report.ts'
import { Worded } from './worded.tsx'

/** How many issues of a code are shown before somebody asks for more. */
const first = 5

/** How heavy an issue is, as a reader sees it: a sign, a word, a colour. */
export const severities: Readonly<Record<Severity, { sign: string; word: string; hue: string }>> = {
  error: { sign: '✕', word: 'Error', hue: 'disputed' },
  warning: { sign: '!', word: 'Warning', hue: 'maybe' },
  info: { sign: '~', word: 'Note', hue: 'reported' },
}

interface IssueListProps {
  readonly group: IssueGroup
  /** The place of its first issue among all those told. */
  readonly offset: number
  /** Whether an issue stands in the lines that are shown. */
  readonly isShown: (issue: number) => boolean
  readonly onJump: (issue: number) => void
}

/** All that is told of one code: what it is, what it means, what to do, and each issue with the way to its line. */
export function IssueList({ group, offset, isShown, onJump }: IssueListProps) {
  const [isOpen, setIsOpen] = useState(false)
  const { code, severity, title, meaning, mend, count, told } = group
  const { sign, word, hue } = severities[severity]
  const shown = isOpen ? told : told.slice(0, first)
  const [{ hint: common } = {}] = told
  const isCommon = told.length > 1 && told.every(({ hint }) => hint === common)
  return (
    <section class={`found edge-${hue}`} aria-labelledby={`found-${code}`}>
      <h4 id={`found-${code}`} tabIndex={-1}>
        <span class={`badge hue-${hue}`}>
          <span aria-hidden="true">{sign} </span>
          {word}
        </span>{' '}
        {capital(title)} <span class="muted found-count">{counted(count, 'time')}</span>
      </h4>
      {meaning !== undefined && (
        <p>
          <Worded text={meaning} />
        </p>
      )}
      {mend !== undefined && (
        <p>
          <strong>What to do:</strong> <Worded text={mend} />
        </p>
      )}
      {isCommon && common !== undefined && (
        <p class="found-hint">
          <Worded text={common} />
        </p>
      )}
      <ol class="plain-list found-list">
        {shown.map((issue, place) => (
          <li key={place}>
            <IssueLine issue={issue} withHint={!isCommon} {...(isShown(offset + place) ? { onJump: () => onJump(offset + place) } : {})} />
          </li>
        ))}
      </ol>
      {!isOpen && told.length > first && (
        <button type="button" onClick={() => setIsOpen(true)}>
          Show {told.length < count ? `the first ${figure(told.length)} of ${figure(count)}` : `all ${figure(told.length)}`}
        </button>
      )}
      {isOpen && told.length < count && <p class="muted small">The other {figure(count - told.length)} are counted and not listed.</p>}
    </section>
  )
}

function IssueLine({ issue, withHint, onJump }: { issue: Issue; withHint: boolean; onJump?: () => void }) {
  const { message, hint, excerpt, pointer } = issue
  const where = sayWhere(issue)
  return (
    <>
      <p>
        {onJump === undefined ? (
          <span class="muted">{where}</span>
        ) : (
          <button type="button" class="jump" onClick={onJump}>
            {where}
          </button>
        )}{' '}
        {pointer !== '' && <span class="muted small">{showText(pointerName(pointer), 200)}</span>}
      </p>
      <p>{sentence(message)}</p>
      {withHint && hint !== undefined && (
        <p class="found-hint">
          <Worded text={hint} />
        </p>
      )}
      {onJump === undefined && excerpt !== undefined && (
        <p>
          <code>{excerpt}</code>
        </p>
      )}
    </>
  )
}

/** A message or a title as a sentence begins; a name in quotes at its start stays as it is. */
export function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}

/** A message as a sentence. */
export function sentence(message: string): string {
  return `${capital(message)}${/[.?!…]$/u.test(message) ? '' : '.'}`
}

/** Where an issue is, as far as it is known: `Record 3, line 17`. */
export function sayWhere({ line, record }: Issue): string {
  const parts = [...(record === undefined ? [] : [`record ${figure(record)}`]), ...(line === undefined ? [] : [`line ${figure(line)}`])]
  const words = parts.join(', ')
  return words === '' ? 'The whole file' : capital(words)
}
