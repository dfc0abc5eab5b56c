import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { ceasefire, mali } from 'nutgraf/fixtures'
import { tell, tellQuestion } from './tell.ts'

const run = (...command: [string, ...string[]]): { status: number | null; stdout: string } => {
  const [program, ...args] = command
  return spawnSync(program, args, { encoding: 'utf8', shell: process.platform === 'win32' })
}
const file = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const flat = (text: string): string => text.replaceAll(/\s+/gu, ' ')

const readme = run('tsx', file('readme.ts'))
assert.equal(readme.status, 0)
const lines = readme.stdout.trim().split('\n')
assert.match(lines[0] ?? '', /^true 0 \[/u)
assert.equal(lines.at(-1), 'maybe')
assert.match(readme.stdout, /state\/china no /u)

const told = flat(tell(mali))
for (const words of [
  '2024-09-02: Defence agreement of Mali’s junta and Norinco: signed (worked out from “Monday”)',
  'some day from 2024-09-04 to 2024-09-06: Goita and Xi meet',
  'signatory: Sadio Camara, Defence minister of Mali, for The military junta that governs Mali',
  'signatory: The chief executive of Norinco, Chief executive of Norinco, for Norinco',
  'Assimi Goita · colonel · President of Mali, interim · Military leader of Mali (whether on that day is not known)',
  'agreed: some day from 2024-09-04 to 2024-09-06, Beijing',
  'maybe The military junta that governs Mali (party) acts on behalf of Mali',
]) {
  assert.ok(told.includes(words), `the story of Mali does not tell: ${words}\n${told}`)
}

const question = flat(tellQuestion(mali))
const places = ['was under sanction on 2024-09-02', ' no Norinco (party) ', 'it clears nobody'].map((words) => question.indexOf(words))
assert.ok(
  places.every((place, nth) => place > (places[nth - 1] ?? -1)),
  question,
)

const other = flat(tell(ceasefire))
assert.ok(other.includes(ceasefire.title.text))
for (const word of ['Mali', 'Norinco', 'Goita', 'Beijing']) assert.ok(!other.includes(word), `the other story tells of ${word}`)

const feed = run('nutgraf', 'validate', '--format', 'json', file('../feed/feed.ndjson'))
assert.equal(feed.status, 1)
const report: unknown = JSON.parse(feed.stdout)
assert.ok(typeof report === 'object' && report !== null && 'read' in report && 'invalid' in report)
assert.deepEqual([report.read, report.invalid], [3, 1])
console.log('the example does what its README says')
