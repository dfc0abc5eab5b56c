// The built page in a real browser. `node browser/run.mjs [part]…` runs the parts, all where none is named, and ends with `N passed, N failed`.
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { Checks } from './checks.mjs'
import { firstView } from './first-view.mjs'
import { injection } from './injection.mjs'
import { keyboard } from './keyboard.mjs'
import { largeFile } from './large-file.mjs'
import { pages } from './pages.mjs'
import { serve } from './server.mjs'
import { share } from './share.mjs'
import { underPolicy } from './under-policy.mjs'
import { validate } from './validate.mjs'

const parts = { firstView, underPolicy, keyboard, validate, largeFile, injection, share, pages }
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const dist = process.env.EXPLORER_DIST ?? fileURLToPath(new URL('../dist', import.meta.url))
if (!existsSync(dist)) {
  process.stderr.write('The page is not built: pnpm --dir examples/story-explorer page\n')
  process.exit(2)
}
const asked = process.argv.slice(2)
const server = await serve(dist)
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: flags })
const checks = new Checks()
for (const [name, part] of Object.entries(parts)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  await checks.part(name, () => part({ checks, browser, dist, address: server.address }))
}
await browser.close()
server.close()
process.stdout.write(`${checks.passed} passed, ${checks.failed} failed\n`)
process.exitCode = checks.failed > 0 || checks.passed === 0 ? 1 : 0
