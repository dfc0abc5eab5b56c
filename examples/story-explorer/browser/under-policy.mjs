import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { serve } from './server.mjs'
import { open, verdict, Watch } from './visit.mjs'

/** The policy of the page, and whether it holds where a server sends it too, so that it binds the worker as well. */
export async function underPolicy({ checks, browser, dist }) {
  const html = readFileSync(join(dist, 'index.html'), 'utf8')
  const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/u.exec(html)?.[1] ?? ''
  checks.that('the page has a policy that starts from nothing', policy.startsWith("default-src 'none'"), policy)
  checks.none('it allows nothing unsafe', policy.match(/unsafe-\w+|\*|https?:/gu) ?? [])
  const server = await serve(dist, { base: '/', policy })
  const context = await browser.newContext()
  const watch = new Watch(context, server.address)
  const page = await context.newPage()
  await open(page, server.address, '#/validate')
  await page.click('text=a broken ninjs file')
  checks.same('a file is judged under it', (await verdict(page, 'harbour-bridge'))?.trim(), '✕ Not valid')
  await page.waitForFunction(() => document.querySelector('.source-host')?.shadowRoot?.querySelector('.cm-lintRange') !== null)
  checks.none('and nothing is blocked', watch.take())
  await context.close()
  server.close()
}
