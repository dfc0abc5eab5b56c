import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { validateStory } from 'nutgraf'
import { mali } from 'nutgraf/fixtures'
import { indented, title } from './print.ts'
import { tell, tellQuestion } from './tell.ts'

const { value, issues } = validateStory(JSON.parse(JSON.stringify(mali)))
if (value === undefined) throw new Error(`The story is not valid: ${issues[0]?.code} at ${issues[0]?.pointer}`)
const claims = value.claims ?? []
console.log(title('The story is valid'))
console.log(indented(`${claims.length} claims, each with the words that say it, and ${issues.length} issues.`))
console.log(tell(value))

console.log(title('A feed of three records, one of them broken'))
const cwd = fileURLToPath(new URL('..', import.meta.url))
const { status } = spawnSync('nutgraf', ['validate', 'feed/feed.ndjson'], { cwd, stdio: 'inherit', shell: process.platform === 'win32' })
// 1 is the exit code of a feed that was read whole and has something invalid in it.
if (status !== 1) throw new Error(`nutgraf ended with ${status}: expected 1`)
console.log(title('The question'))
console.log(tellQuestion(value))

console.log(title('Your turn'))
console.log(indented('npx nutgraf validate FILE judges your own data, and npx nutgraf --help says what else there is.'))
console.log(indented('npx nutgraf example mali | npx nutgraf screen - --list FILE asks a sanctions list the same question.'))
