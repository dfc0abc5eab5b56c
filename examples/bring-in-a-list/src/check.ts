import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const file = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const flat = (text: string): string => text.replaceAll(/\\"/gu, '"').replaceAll(/\s+/gu, ' ')

const guide = readFileSync(file('../../../docs/guide/sanctions-list.md'), 'utf8')
const blocks = [...guide.matchAll(/^```(sh|text)\n(.*?)^```$/gmsu)].map(([, language = '', body = '']) => ({
  language,
  lines: body.trim().split('\n'),
}))
const folder = mkdtempSync(join(tmpdir(), 'bring-in-a-list-'))
let commands = 0
let promised = 0
try {
  cpSync(file('../list'), join(folder, 'list'), { recursive: true })
  let said = ''
  for (const { language, lines } of blocks) {
    if (language === 'text') {
      for (const line of lines) assert.ok(said.includes(flat(line)), `the guide promises: ${line}\nand the commands say: ${said}`)
      promised += lines.length
      continue
    }
    for (const line of lines) {
      const { status, stdout, stderr } = spawnSync(line.replaceAll('npx nutgraf', 'nutgraf'), {
        cwd: folder,
        encoding: 'utf8',
        shell: true,
      })
      assert.equal(status, 0, `${line}\n${stdout}${stderr}`)
      const written = [...line.matchAll(/(?:-o|--losses|--summary) (\S+)/gu)].map(([, name = '']) =>
        readFileSync(join(folder, name), 'utf8'),
      )
      said = flat([stdout, stderr, ...written].join('\n'))
      commands += 1
    }
  }
  const records = readFileSync(join(folder, 'skarn.ndjson'), 'utf8')
  for (const words of ['"id":"person/unsc:SKi.001"', '"date":"1958~"', '"date":"1961/1963"', '"snapshotOn":"2019-04-15"', '"sha256":"']) {
    assert.ok(records.includes(words), `the records do not have ${words}`)
  }
} finally {
  rmSync(folder, { recursive: true })
}
assert.deepEqual([commands, promised], [4, 18])
console.log('the commands of the guide do what it says')
