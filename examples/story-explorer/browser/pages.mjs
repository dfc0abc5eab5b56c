import { ceasefire, mali } from 'nutgraf/fixtures'
import { axeFaults } from './axe.mjs'
import { choose, oneOfEachKind, routesOf } from './routes.mjs'
import { goTo, open, settled, verdict, Watch } from './visit.mjs'

/** Every page in both themes: nothing for axe to say, nothing in the console, a title and a heading of its own; and no page wider than a screen. */
export async function pages({ checks, browser, address }) {
  for (const colorScheme of ['light', 'dark']) {
    const context = await browser.newContext({ colorScheme, viewport: { width: 1280, height: 900 } })
    const watch = new Watch(context, address)
    const page = await context.newPage()
    await open(page, address)
    for (const route of routesOf(mali)) await judged(page, route, colorScheme, mali, checks)
    await page.click('text=a broken ninjs file')
    await verdict(page, 'harbour-bridge')
    await page.waitForFunction(() => document.querySelector('.source-host')?.shadowRoot?.querySelector('.cm-lintRange') !== null)
    checks.none(`a report, ${colorScheme}: axe`, await axeFaults(page))
    for (const { story, id } of oneOfEachKind) {
      await choose(page, story)
      await judged(page, `#/entity/${id}`, colorScheme, story, checks)
    }
    await choose(page, ceasefire)
    for (const route of ['#/read', '#/timeline', '#/actors', '#/agreements', '#/sanctions']) {
      await judged(page, route, colorScheme, ceasefire, checks)
    }
    checks.none(`console and requests, ${colorScheme}`, watch.take())
    await context.close()
  }
  await widths({ checks, browser, address })
}

async function judged(page, route, colorScheme, story, checks) {
  await goTo(page, route)
  await page.waitForFunction(() => document.querySelector('main h1') !== null)
  checks.none(`${route}, ${colorScheme}: axe`, await axeFaults(page))
  const { title, heads } = await page.evaluate(() => ({
    title: document.title,
    heads: [...document.querySelectorAll('h1')].map(({ textContent }) => textContent),
  }))
  checks.same(`${route}, ${colorScheme}: one heading`, heads.length, 1)
  const expected = heads[0] === story.title.text ? story.title.text : `${heads[0]} · ${story.title.text}`
  checks.same(`${route}, ${colorScheme}: title`, title, expected)
}

/** No page scrolls sideways on a phone, a tablet or a laptop. */
async function widths({ checks, browser, address }) {
  for (const width of [360, 768, 1440]) {
    const context = await browser.newContext({ viewport: { width, height: 800 } })
    const page = await context.newPage()
    await open(page, address)
    const wide = []
    const look = async (what) => {
      const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
      if (over > 0) wide.push(`${what}: ${over} pixels wider`)
    }
    for (const story of [mali, ceasefire]) {
      await choose(page, story)
      for (const route of routesOf(story)) {
        await goTo(page, route)
        await look(`${route} of ${story.id}`)
      }
    }
    for (const { story, id } of oneOfEachKind) {
      await choose(page, story)
      await goTo(page, `#/entity/${id}`)
      await look(id)
    }
    await goTo(page, '#/validate')
    for (const sample of ['a broken ninjs file', 'the story with five faults']) {
      await page.click(`text=${sample}`)
      await page.waitForSelector('.report .source-host')
      await settled(page)
      await look(sample)
    }
    checks.none(`${width} pixels`, wide)
    await context.close()
  }
}
