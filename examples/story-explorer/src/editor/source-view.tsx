import type { Issue } from 'nutgraf'
import { useEffect, useRef, useState } from 'preact/hooks'
import { fetchEditor, pause } from './fetch-editor.ts'
import type { ShownDocument } from './shown-document.ts'
import type { SourceEditor } from './source-editor.ts'

/** Goes to the words of an issue, and takes the focus where that is asked. */
export type GoTo = (issue: number, takesFocus: boolean) => void

interface SourceViewProps {
  readonly shown: ShownDocument
  /** All issues told, in the order that the shown document counts them in. */
  readonly issues: readonly Issue[]
  readonly label: string
  readonly isJson: boolean
  /** Receives the way to go to an issue, once there is one. */
  readonly onReady: (goTo: GoTo) => void
}

/** The source with its issues marked in line. The editor is fetched when there is a source to show. */
export function SourceView({ shown, issues, label, isJson, onReady }: SourceViewProps) {
  const host = useRef<HTMLDivElement>(null)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    let editor: SourceEditor | undefined
    let gone = false
    const start = async (): Promise<void> => {
      const { SourceEditor } = await fetchEditor()
      await pause()
      const element = host.current
      if (gone || element === null) return
      const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' })
      editor = new SourceEditor(root, shown, { label, isJson })
      await pause()
      if (gone) return
      editor.mark(issues)
      onReady((issue, takesFocus) => editor?.goTo(issue, takesFocus))
    }
    start().catch(() => {
      if (!gone) setFailed(true)
    })
    return () => {
      gone = true
      editor?.close()
    }
  }, [shown, issues, label, isJson])
  if (failed) return <p role="alert">The part that shows the source could not be opened. The list of issues holds all that was found.</p>
  return <div class="source-host" ref={host} />
}
