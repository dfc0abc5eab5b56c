import { standardKeymap } from '@codemirror/commands'
import { type Diagnostic, lintGutter, lintKeymap, setDiagnostics } from '@codemirror/lint'
import { EditorState, type Extension, RangeSet, Text } from '@codemirror/state'
import { Decoration, drawSelection, EditorView, highlightActiveLine, highlightSpecialChars, keymap, lineNumbers } from '@codemirror/view'
import type { Issue } from 'nutgraf'
import { showCharacter } from 'nutgraf/intake'
import { jsonColours } from './json-colours.ts'
import type { ShownDocument } from './shown-document.ts'
import { sourceTheme } from './source-theme.ts'

interface SourceOptions {
  /** What the source is called, for those who cannot see it. */
  readonly label: string
  readonly isJson: boolean
}

/**
 * Shows a source, to be read and not to be changed, with its issues marked. It lives in a shadow root: there its styles are made as
 * objects, which the policy of the page allows, and not as an element.
 */
export class SourceEditor {
  readonly #view: EditorView
  readonly #stretches: ShownDocument['stretches']

  constructor(root: ShadowRoot, { lines, numbers, stretches }: ShownDocument, { label, isJson }: SourceOptions) {
    const extensions: Extension[] = [
      lineNumbers({ formatNumber: (line) => sayNumber(numbers, line) }),
      lintGutter(),
      highlightSpecialChars({ addSpecialChars: /[\u202a-\u202c\u2068\ud800-\udfff]/u, render: specialChar }),
      drawSelection(),
      highlightActiveLine(),
      EditorView.lineWrapping,
      EditorView.editable.of(false),
      EditorState.readOnly.of(true),
      EditorView.contentAttributes.of({ tabindex: '0', 'aria-label': label, spellcheck: 'false', translate: 'no' }),
      keymap.of([...lintKeymap, ...standardKeymap]),
      EditorView.decorations.of(gaps(lines, numbers)),
      sourceTheme,
      ...(isJson ? [jsonColours] : []),
    ]
    this.#stretches = stretches
    const state = EditorState.create({ doc: Text.of(lines.length === 0 ? [''] : [...lines]), extensions })
    this.#view = new EditorView({ state, parent: root, root })
  }

  /** Marks issues, each by its place among them. */
  mark(issues: readonly Issue[]): void {
    const diagnostics = issues.flatMap((issue, place): Diagnostic[] => {
      const stretch = this.#stretches.get(place)
      if (stretch === undefined) return []
      const message = issue.hint === undefined ? issue.message : `${issue.message}\n${issue.hint}`
      return [{ ...stretch, severity: issue.severity, message }]
    })
    diagnostics.sort((a, b) => a.from - b.from || a.to - b.to)
    this.#view.dispatch(setDiagnostics(this.#view.state, diagnostics))
  }

  /** Goes to the words of an issue, and takes the focus where that is asked. */
  goTo(issue: number, takesFocus: boolean): void {
    const stretch = this.#stretches.get(issue)
    if (stretch === undefined) return
    const { from, to } = stretch
    this.#view.dispatch({ selection: { anchor: to, head: from }, effects: EditorView.scrollIntoView(from, { y: 'center' }) })
    if (takesFocus) this.#view.focus()
  }

  /** Lets go of the page. */
  close(): void {
    this.#view.destroy()
  }
}

function sayNumber(numbers: ShownDocument['numbers'], line: number): string {
  return line > numbers.length
    ? '0'.repeat(String(numbers.findLast((number) => number !== undefined) ?? 1).length)
    : String(numbers[line - 1] ?? '')
}

/** Tells the lines that stand for others from those of the source. */
function gaps(lines: readonly string[], numbers: ShownDocument['numbers']): RangeSet<Decoration> {
  const gap = Decoration.line({ class: 'source-gap' })
  let start = 0
  const found = lines.flatMap((line, place) => {
    const at = start
    start += line.length + 1
    return numbers[place] === undefined ? [gap.range(at)] : []
  })
  return RangeSet.of(found)
}

/** A character that could turn a line around, or hide, as its escape. */
function specialChar(code: number, description: string | null): HTMLElement {
  const shown = document.createElement('span')
  shown.className = 'cm-specialChar'
  const character = String.fromCodePoint(code)
  const escaped = showCharacter(character)
  shown.textContent = escaped === character ? `\\u${code.toString(16).padStart(4, '0')}` : escaped
  if (description !== null) shown.title = description
  return shown
}
