import type { Issue } from 'nutgraf'
import { describe, expect, it } from 'vitest'
import { readSource } from './read-source.ts'

const encoder = new TextEncoder()

async function* cut(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 1_000) yield bytes.subarray(at, at + 1_000)
}

/** An issue at the first place where some words stand in a text. */
function at(text: string, words: string): Issue {
  const before = text.slice(0, text.indexOf(words))
  const line = before.split('\n').length
  return { code: 'x/y', severity: 'error', pointer: '', message: 'so', line, column: 1, byte: encoder.encode(before).length }
}

/** The words that are marked, by the number of their line. */
async function marked(text: string, issues: readonly Issue[], isLines = false): Promise<string[]> {
  const bytes = encoder.encode(text)
  const { lines } = await readSource(cut(bytes), issues, { length: bytes.length, isLines })
  return lines.flatMap(({ number, text, marks }) => marks.map(({ issue, from, to }) => `${issue} line ${number}: ${text.slice(from, to)}`))
}

describe('readSource', () => {
  it('marks the token at each place, after characters of more than one byte and unit', async () => {
    const text = '{\n  "é🕊": "a \\" b", "n": -1.5e3,\n  "t": true\n}'
    expect(await marked(text, [at(text, '"é🕊"'), at(text, '"a '), at(text, '-1.5'), at(text, 'true'), at(text, '}')])).toEqual([
      '0 line 2: "é🕊"',
      '1 line 2: "a \\" b"',
      '2 line 2: -1.5e3',
      '3 line 3: true',
      '4 line 4: }',
    ])
  })

  it('marks the end of the text where something is missing behind it, and a line where only that is known', async () => {
    const text = '{"a": [1'
    const end = { ...at(text, '{'), byte: text.length }
    expect(await marked(text, [end, { code: 'x/y', severity: 'info', pointer: '', message: 'so', line: 1 }])).toEqual([
      '0 line 1: 1',
      '1 line 1: {"a": [1',
    ])
  })

  it('shows of a long source the lines around its issues', async () => {
    const text = Array.from({ length: 30_000 }, (_, line) => `{"line": ${line + 1}}`).join('\n')
    const issue = at(text, '{"line": 20000}')
    const bytes = encoder.encode(text)
    const { lines, isWhole } = await readSource(cut(bytes), [issue], { length: bytes.length, isLines: true })
    expect(isWhole).toBe(false)
    expect(lines.map(({ number }) => number)).toEqual([19_998, 19_999, 20_000, 20_001, 20_002])
    expect(lines[2]?.marks).toEqual([{ issue: 0, from: 0, to: 1 }])
  })

  it('finds its place in a line that is too long to be shown', async () => {
    const text = `{"long": "${'é'.repeat(300_000)}", "bad": nul }`
    expect(await marked(text, [at(text, 'nul')])).toEqual(['0 line 1: nul'])
  })

  it('shows what came before a source broke off', async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield encoder.encode('one\ntwo')
      throw new Error('gone')
    }
    const { lines } = await readSource(broken(), [], { length: 7, isLines: false })
    expect(lines.map(({ text }) => text)).toEqual(['one', 'two'])
  })
})
