// The built page in a real browser. `node browser/run.mjs [part]…` runs the parts, all where none is named, and ends with `N passed, N failed`.
import { Checks } from './checks.mjs'
import { firstView } from './first-view.mjs'
import { injection } from './injection.mjs'
import { keyboard } from './keyboard.mjs'
import { largeFile } from './large-file.mjs'
import { launch } from './launch.mjs'
import { pages } from './pages.mjs'
import { serve } from './server.mjs'
import { share } from './share.mjs'
import { sparse } from './sparse.mjs'
import { underPolicy } from './under-policy.mjs'
import { validate } from './validate.mjs'

const parts = { firstView, underPolicy, keyboard, validate, largeFile, sparse, injection, share, pages }
const asked = process.argv.slice(2)
const { dist, browser } = await launch()
const server = await serve(dist)
const checks = new Checks()
for (const [name, part] of Object.entries(parts)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  await checks.part(name, () => part({ checks, browser, dist, address: server.address }))
}
await browser.close()
server.close()
process.stdout.write(`${checks.passed} passed, ${checks.failed} failed\n`)
process.exitCode = checks.failed > 0 || checks.passed === 0 ? 1 : 0
