import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { judgeFeed } from './judge.ts'

const file = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

const [good, careless, impossible] = judgeFeed(readFileSync(file('../feed/wire.ndjson'), 'utf8'))
assert.equal(good?.article?.extensions['acme:deskCode'], 'FOR-AF')
assert.equal(careless?.article, undefined)
assert.deepEqual(
  careless?.faults.map((fault) => fault.split(' ')[1]),
  ['/headlines/0/lang', '/extensions/acme:deskCode'],
)
assert.match(careless?.faults.join('\n') ?? '', /expected a desk such as FOR or FOR-AF/u)
assert.match(impossible?.faults[0] ?? '', /^entity\/calendar \/publishedAt /u)

const folder = mkdtempSync(join(tmpdir(), 'extend-the-model-'))
try {
  const docs = (): ReturnType<typeof spawnSync> => {
    const args = ['docs', file('schemas.ts'), '-o', folder]
    return spawnSync('nutgraf', args, { encoding: 'utf8', shell: process.platform === 'win32' })
  }
  for (const time of ['first', 'second']) {
    const { status, stderr } = docs()
    assert.deepEqual([status, stderr], [0, ''], `the ${time} run`)
  }
  const page = readFileSync(join(folder, 'kind/wire-article.md'), 'utf8')
  for (const words of [
    'WireHeadline',
    'An article as this newsroom sends it',
    'What it is about, in terms of vocabularies',
    'WireArticle.extensions',
  ]) {
    assert.ok(page.includes(words), `the page of the article does not tell: ${words}`)
  }
  const desk = readFileSync(join(folder, 'type/desk-code.html'), 'utf8')
  assert.match(desk, /Not the place of the news/u)
  assert.match(desk, /FOR-AF/u)
  const { $defs } = JSON.parse(readFileSync(join(folder, 'schema/desk-extensions.json'), 'utf8'))
  assert.ok('acme:deskCode' in $defs.DeskExtensions.properties)
} finally {
  rmSync(folder, { recursive: true })
}
console.log('the example does what its README says')
