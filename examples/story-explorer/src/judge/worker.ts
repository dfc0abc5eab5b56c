import { formats } from '@nutgraf/convert'
import * as z from 'zod'
import type { FormatChoice } from './format.ts'
import { own } from './format.ts'
import { judgeBlob } from './judge-blob.ts'
import type { Answer, Question } from './message.ts'

// The policy of the page forbids code that is made of text, and so does a server that sends it as a header.
z.config({ jitless: true })

const answer = (one: Answer): void => self.postMessage(one)

self.addEventListener('message', ({ data }: MessageEvent<Question>) => {
  judgeBlob(data, (progress) => answer({ type: 'progress', progress })).then(
    (report) => answer({ type: 'report', report }),
    (error: unknown) => answer({ type: 'failed', message: error instanceof Error ? error.message : String(error) }),
  )
})

const choices: readonly FormatChoice[] = [
  { name: own, title: 'nutgraf: story, entity or stream' },
  ...formats.map(({ name, title }) => ({ name, title })),
]
answer({ type: 'ready', formats: choices })
