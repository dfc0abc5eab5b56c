import { useEffect, useState } from 'preact/hooks'
import type { FormatChoice } from './format.ts'
import type { Answer, Progress, Question, Report } from './message.ts'

/** What the desk is at. */
export type Work =
  | { readonly state: 'idle' }
  | { readonly state: 'reading'; readonly name: string; readonly progress?: Progress }
  | { readonly state: 'done'; readonly report: Report }
  | { readonly state: 'failed'; readonly name: string; readonly message: string }

/** Gives files to a worker, one at a time, and keeps what came of the last one while the page is open. */
class Desk {
  work: Work = { state: 'idle' }
  formats: readonly FormatChoice[] = []
  #worker: Worker | undefined
  readonly #watchers = new Set<() => void>()

  /** Starts the worker, so that it is there when a file comes. */
  prepare(): void {
    this.#worker ??= this.#start()
  }

  /** Judges a file. One that is still being read is let go. */
  judge(question: Question): void {
    if (this.work.state === 'reading') this.#stop()
    this.prepare()
    this.#to({ state: 'reading', name: question.name })
    this.#worker?.postMessage(question)
  }

  /** Stops reading. */
  cancel(): void {
    this.#stop()
    this.#to({ state: 'idle' })
    this.prepare()
  }

  /** Calls back on every change, until the answer is called. */
  watch(watcher: () => void): () => void {
    this.#watchers.add(watcher)
    return () => this.#watchers.delete(watcher)
  }

  #start(): Worker {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      if (worker === this.#worker) this.#hear(data)
    })
    worker.addEventListener('error', ({ message }) => {
      if (worker !== this.#worker) return
      this.#stop()
      if (this.work.state === 'reading') this.#to({ state: 'failed', name: this.work.name, message: message || 'the worker ended' })
    })
    return worker
  }

  #stop(): void {
    this.#worker?.terminate()
    this.#worker = undefined
  }

  #hear(answer: Answer): void {
    if (answer.type === 'ready') {
      this.formats = answer.formats
      this.#to(this.work)
    } else if (this.work.state !== 'reading') return
    else if (answer.type === 'progress') this.#to({ ...this.work, progress: answer.progress })
    else if (answer.type === 'report') this.#to({ state: 'done', report: answer.report })
    else this.#to({ state: 'failed', name: this.work.name, message: answer.message })
  }

  #to(work: Work): void {
    this.work = work
    for (const watcher of this.#watchers) watcher()
  }
}

/** The one desk of the page. */
export const desk = new Desk()

/** What the desk is at, and the formats it knows. */
export function useDesk(): { readonly work: Work; readonly formats: readonly FormatChoice[] } {
  const [seen, setSeen] = useState({ work: desk.work, formats: desk.formats })
  useEffect(() => {
    desk.prepare()
    const look = (): void => setSeen({ work: desk.work, formats: desk.formats })
    look()
    return desk.watch(look)
  }, [])
  return seen
}
