import { useEffect, useRef, useState } from 'preact/hooks'
import { desk, useDesk } from './desk.ts'
import { samples } from './sample.ts'

/** The ways to bring in a file: drop it, choose it, paste its text, or take a sample. */
export function FileIntake() {
  const { formats } = useDesk()
  const [format, setFormat] = useState('')
  const [note, setNote] = useState('')
  const pasted = useRef<HTMLTextAreaElement>(null)
  const asked = format === '' ? {} : { format }
  const take = (files: FileList | null | undefined): void => {
    const [file] = files ?? []
    if (file === undefined) return
    setNote((files?.length ?? 0) > 1 ? 'One file at a time: the first is taken.' : '')
    desk.judge({ file, name: file.name, ...asked })
  }
  const isOver = useDrop(take)
  return (
    <section class={`intake${isOver ? ' intake-over' : ''}`} aria-labelledby="intake">
      <h2 id="intake">Bring in a file</h2>
      <div class="intake-ways">
        <div class="intake-drop">
          <p>
            <strong>Drop a file here</strong>, or choose one:
          </p>
          <input
            type="file"
            aria-label="File to judge"
            onChange={({ currentTarget }) => {
              take(currentTarget.files)
              currentTarget.value = ''
            }}
          />
          <p class="muted small">
            Stories and entities of nutgraf, one document or one record a line, also gzipped; IPTC ninjs; pages and JSON-LD with schema.org;
            web annotations; FollowTheMoney; sanctions lists of the UN, the EU, the UK and the US.
          </p>
          <label class="intake-format">
            <span>Read it as</span>
            <select value={format} onChange={({ currentTarget }) => setFormat(currentTarget.value)}>
              <option value="">what it looks like</option>
              {formats.map(({ name, title }) => (
                <option key={name} value={name}>
                  {title}
                </option>
              ))}
            </select>
          </label>
          {note !== '' && <p role="status">{note}</p>}
        </div>
        <form
          class="intake-paste"
          onSubmit={(event) => {
            event.preventDefault()
            const text = pasted.current?.value ?? ''
            if (text.trim() === '') setNote('There is nothing to judge: paste a text first.')
            else {
              setNote('')
              desk.judge({ file: new Blob([text]), name: 'pasted text', ...asked })
            }
          }}
        >
          <label for="pasted">Or paste its text</label>
          <textarea id="pasted" ref={pasted} rows={6} spellcheck={false} autocomplete="off" autocapitalize="off" />
          <button type="submit">Judge the text</button>
        </form>
      </div>
      <p class="intake-samples">
        <span>Nothing at hand? Try</span>
        {samples.map(({ title, name, text }) => (
          <button key={name} type="button" onClick={() => desk.judge({ file: new Blob([text()]), name })}>
            {title}
          </button>
        ))}
      </p>
    </section>
  )
}

/** Takes files that are dropped anywhere on the page, which a browser would open in its place; answers whether one is over it. */
function useDrop(take: (files: FileList | undefined) => void): boolean {
  const [isOver, setIsOver] = useState(false)
  const latest = useRef(take)
  latest.current = take
  useEffect(() => {
    const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false
    const over = (event: DragEvent): void => {
      if (!hasFiles(event)) return
      event.preventDefault()
      setIsOver(true)
    }
    const leave = ({ relatedTarget }: DragEvent): void => {
      if (relatedTarget === null) setIsOver(false)
    }
    const drop = (event: DragEvent): void => {
      if (!hasFiles(event)) return
      event.preventDefault()
      setIsOver(false)
      latest.current(event.dataTransfer?.files)
    }
    window.addEventListener('dragover', over)
    window.addEventListener('dragleave', leave)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragover', over)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('drop', drop)
    }
  }, [])
  return isOver
}
