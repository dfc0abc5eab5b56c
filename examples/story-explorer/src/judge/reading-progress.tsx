import { showText } from 'nutgraf/intake'
import { useEffect, useRef, useState } from 'preact/hooks'
import { fetchEditor } from '../editor/fetch-editor.ts'
import { desk } from './desk.ts'
import type { Progress } from './message.ts'
import { sayProgress } from './say-report.ts'

/** How often progress is read out, in milliseconds: seldom enough to be listened to. */
const pause = 3_000

/** How far the reading is, with a way to stop it. */
export function ReadingProgress({ name, progress }: { name: string; progress: Progress | undefined }) {
  const words = progress === undefined ? 'Opening the file …' : sayProgress(progress)
  const heard = useSpoken(words)
  useEffect(() => {
    // It is there by the time that there is something to show.
    fetchEditor().catch(() => {})
  }, [])
  const share = progress?.total === undefined || progress.total === 0 ? undefined : progress.bytes / progress.total
  return (
    <section class="reading" aria-labelledby="reading">
      <h2 id="reading">Reading {showText(name)}</h2>
      <progress aria-label="Share of the file that was read" {...(share === undefined ? {} : { value: Math.min(share, 1) })} />
      <p class="reading-words">{words}</p>
      <p class="visually-hidden" role="status">
        {heard}
      </p>
      <button type="button" onClick={() => desk.cancel()}>
        Stop
      </button>
    </section>
  )
}

/** The words, renewed once in a while. */
function useSpoken(words: string): string {
  const [spoken, setSpoken] = useState(words)
  const last = useRef(words)
  last.current = words
  useEffect(() => {
    const timer = setInterval(() => setSpoken(last.current), pause)
    return () => clearInterval(timer)
  }, [])
  return spoken
}
