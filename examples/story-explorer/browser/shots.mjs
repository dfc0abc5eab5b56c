// Pictures of every page to look at: `node browser/shots.mjs FOLDER` writes them for a phone, a tablet and a laptop, in both themes.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { mali } from 'nutgraf/fixtures'
import { launch } from './launch.mjs'
import { routesOf } from './routes.mjs'
import { serve } from './server.mjs'
import { goTo, open, verdict } from './visit.mjs'

const [folder = 'shots'] = process.argv.slice(2)
mkdirSync(folder, { recursive: true })
const { dist, browser } = await launch()
const server = await serve(dist)
for (const width of [360, 768, 1440]) {
  for (const colorScheme of ['light', 'dark']) {
    const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 } })
    const page = await context.newPage()
    await open(page, server.address)
    const shot = async (name) => {
      await page.waitForTimeout(400)
      await page.screenshot({ path: join(folder, `${name}-${width}-${colorScheme}.png`), fullPage: width < 1440 })
    }
    for (const route of routesOf(mali)) {
      await goTo(page, route)
      await shot(route.slice(2).replaceAll('/', '-'))
    }
    await page.click('text=a broken ninjs file')
    await verdict(page, 'harbour-bridge')
    await shot('validate-report')
    await context.close()
  }
}
await browser.close()
server.close()
