import assert from 'node:assert/strict'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { followed } from './guide.ts'

const file = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** The guides, with how many commands each has, how many lines it promises of what they say, and those that end with another code than 0. */
const guides = {
  'sanctions-list.md': { commands: 4, promised: 18 },
  'followthemoney.md': { commands: 5, promised: 8 },
  'page.md': { commands: 2, promised: 8, codes: { 0: 1 } },
}

for (const [name, { codes = {}, ...expected }] of Object.entries<{ commands: number; promised: number; codes?: Record<number, number> }>(
  guides,
)) {
  const folder = mkdtempSync(join(tmpdir(), 'guide-'))
  try {
    cpSync(file('../list'), join(folder, 'list'), { recursive: true })
    assert.deepEqual(followed(readFileSync(file(`../../../docs/guide/${name}`), 'utf8'), folder, codes), expected, name)
    if (name === 'sanctions-list.md') {
      const records = readFileSync(join(folder, 'skarn.ndjson'), 'utf8')
      for (const words of ['"id":"person/unsc:SKi.001"', '"date":"1958~"', '"date":"1961/1963"', '"snapshotOn":"2019-04-15"', '"sha256":"'])
        assert.ok(records.includes(words), `the records do not have ${words}`)
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
console.log('the commands of the guides do what they say')
