import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { open, Watch } from './visit.mjs'

/** The most that the first view may weigh, in bytes, compressed. */
const budget = 120_000

/** What a reader's browser fetches before the story stands, and how long that takes. The weight is judged, the time is told. */
export async function firstView({ checks, browser, address, dist }) {
  const times = []
  let requests = []
  for (let round = 0; round < 5; round += 1) {
    const context = await browser.newContext()
    const watch = new Watch(context, address)
    const page = await context.newPage()
    await page.addInitScript(() => {
      new MutationObserver((_, observer) => {
        if (document.querySelector('main h1') === null) return
        observer.disconnect()
        requestAnimationFrame(() => {
          globalThis.headline = performance.now()
        })
      }).observe(document, { childList: true, subtree: true })
    })
    await open(page, address)
    await page.waitForLoadState('networkidle')
    times.push(await page.evaluate(() => globalThis.headline))
    requests = [...new Set(watch.requests)].filter((url) => url.startsWith(address))
    checks.none(`first view ${round + 1}: console and requests`, watch.take())
    await context.close()
  }
  const files = requests.map((url) => url.slice(address.length) || 'index.html')
  const weight = files.reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file))).length, 0)
  checks.that(`the first view weighs at most ${budget} bytes`, weight <= budget, `it weighs ${weight}`)
  checks.none(
    'the graph, the editor and the judge are not among it',
    files.filter((file) => /worker|editor|cytoscape|validate/u.test(file)),
  )
  times.sort((a, b) => a - b)
  process.stdout.write(
    `  first view: ${files.length} files, ${weight} bytes compressed; headline after ${times.map((time) => `${Math.round(time)} ms`).join(', ')}\n`,
  )
}
