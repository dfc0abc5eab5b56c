import { plurals } from 'nutgraf'
import { bareStory } from './hostile-story.mjs'
import { drop, goTo, open, Watch } from './visit.mjs'

const empty = { kind: 'story', specVersion: '1.0', id: 'story/empty', title: { text: 'Nothing is known' } }

/** Stories that say as little as a story can are opened, and every page has something to say of them. */
export async function sparse({ checks, browser, address }) {
  const context = await browser.newContext()
  const watch = new Watch(context, address)
  const page = await context.newPage()
  await open(page, address, '#/validate')
  for (const [name, story] of [
    ['an empty story', empty],
    ['a story of bare entities', bareStory()],
  ]) {
    await goTo(page, '#/validate')
    await drop(page, `${name}.json`, JSON.stringify(story))
    await page.waitForSelector('.open-story')
    await page.click('.open-story')
    await page.waitForFunction((title) => document.querySelector('h1')?.textContent === title, story.title.text)
    const silent = []
    const pages = ['read', 'timeline', 'actors', 'agreements', 'sanctions', 'read/claim/one', 'sanctions/2024-09-02']
    for (const route of [...pages, ...Object.keys(plurals).map((kind) => `entity/${kind}/one`)]) {
      await goTo(page, `#/${route}`)
      const { alerts, words } = await page.evaluate(() => ({
        alerts: document.querySelectorAll('main [role="alert"]').length,
        words: document.querySelector('main').textContent.length - document.querySelector('main h1').textContent.length,
      }))
      if (alerts > 0 || words < 20) silent.push(`${route}: ${alerts} alerts, ${words} characters`)
    }
    checks.none(`${name}: every page`, silent)
  }
  checks.none('console and requests', watch.take())
  await context.close()
}
