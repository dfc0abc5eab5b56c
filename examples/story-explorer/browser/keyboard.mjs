import { mali } from 'nutgraf/fixtures'
import { goTo, open, settled, verdict, Watch } from './visit.mjs'

/** What has the focus: inside a shadow root too. */
const focused = (page) =>
  page.evaluate(() => {
    let element = document.activeElement
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement
    return { tag: element?.tagName ?? '', text: element?.textContent?.trim() ?? '', id: element?.id ?? '', name: element?.className ?? '' }
  })

/** Presses a key until something has the focus, and says whether it came to it. */
async function until(page, key, isIt, most = 400) {
  for (let count = 0; count < most; count += 1) {
    if (await page.evaluate(isIt)) return true
    await page.keyboard.press(key)
  }
  return false
}

/** The whole way with the keyboard alone. */
export async function keyboard({ checks, browser, address }) {
  const context = await browser.newContext()
  const watch = new Watch(context, address)
  const page = await context.newPage()
  await open(page, address)
  await page.keyboard.press('Tab')
  checks.same('the first stop is the way to the page', (await focused(page)).text, 'Skip to the page')
  await page.keyboard.press('Enter')
  checks.same('it leads to the page', (await focused(page)).tag, 'MAIN')

  await page.reload()
  await settled(page)
  checks.that('the navigation is reached', await until(page, 'Tab', () => document.activeElement?.textContent === 'Agreements'))
  await page.keyboard.press('Enter')
  await page.waitForFunction(() => document.querySelector('h1')?.textContent === 'Agreements')
  await settled(page)
  checks.same('a new page has the focus on its heading', await focused(page).then(({ tag, text }) => [tag, text]), ['H1', 'Agreements'])
  checks.that('and its title', (await page.title()).startsWith('Agreements'))

  await claims(page, checks)
  await slider(page, checks)
  await graph(page, checks)
  await validation(page, checks)
  checks.none('console and requests', watch.take())
  await context.close()
}

/** From a claim to its words, and from words to their claim. */
async function claims(page, checks) {
  await goTo(page, '#/read')
  const found = await until(page, 'Tab', () => document.activeElement?.closest('.read-claims .card h3') !== null)
  checks.that('a claim is reached', found)
  await page.keyboard.press('Enter')
  await page.waitForFunction(() => location.hash.startsWith('#/read/claim/'))
  await settled(page)
  const id = await page.evaluate(() => location.hash.slice('#/read/'.length))
  checks.that(
    'its words have the focus',
    await page.evaluate((id) => document.activeElement?.matches(`[data-claims~="${CSS.escape(id)}"]`), id),
  )
  checks.that('and are marked as chosen', await page.evaluate(() => document.activeElement?.getAttribute('aria-current') === 'true'))
  const words = await until(page, 'Tab', () => document.activeElement?.matches('[data-claims]:not([aria-current])') ?? false)
  checks.that('other words are reached', words)
  const next = await page.evaluate(() => document.activeElement?.getAttribute('href')?.slice('#/read/'.length))
  await page.keyboard.press('Enter')
  await page.waitForFunction((next) => location.hash === `#/read/${next}`, next)
  await settled(page)
  checks.that(
    'their claim is chosen',
    await page.evaluate(() => document.querySelector('.card-chosen')?.contains(document.activeElement) ?? false),
  )
}

/** A day is picked with the arrow keys. */
async function slider(page, checks) {
  await goTo(page, '#/sanctions')
  checks.that('the slider is reached', await until(page, 'Tab', () => document.activeElement?.matches('input[type="range"]') ?? false))
  const said = () => page.getAttribute('input[type="range"]', 'aria-valuetext')
  await page.keyboard.press('Home')
  const first = await said()
  await page.keyboard.press('ArrowRight')
  const second = await said()
  checks.that('an arrow is another day', first !== null && first !== second, `${first}, ${second}`)
  checks.that('and the page says so', (await page.textContent('#day-said'))?.includes(second ?? '?') ?? false)
  await page.waitForFunction(() => /^#\/sanctions\/\d{4}-/u.test(location.hash))
  checks.that('and the address holds it', true)
}

/** Who is chosen in the list of actors is chosen in the picture, and the other way round, and has an address. */
async function graph(page, checks) {
  await goTo(page, '#/actors')
  checks.that('an actor is reached in the list', await until(page, 'Tab', () => document.activeElement?.matches('.node-name') ?? false))
  const hash = await page.evaluate(() => document.activeElement?.getAttribute('href'))
  const id = hash?.slice('#/actors/'.length) ?? ''
  const drawn = () => page.evaluate((id) => document.querySelector(`.picture-svg [data-part="${CSS.escape(id)}"]`)?.outerHTML, id)
  const before = await drawn()
  await page.keyboard.press('Enter')
  await page.waitForFunction((hash) => location.hash === hash, hash)
  await settled(page)
  const current = () => page.evaluate(() => document.querySelector('.node-name[aria-current="true"]')?.getAttribute('href'))
  checks.same('it is marked as chosen in the list', await current(), hash)
  checks.that('and in the picture', before !== undefined && before !== (await drawn()), before)
  checks.that('and said to be', (await page.textContent('.graph-status'))?.startsWith('Chosen: ') ?? false)
  const other = await page.evaluate((id) => {
    const parts = [...document.querySelectorAll('.picture-svg [data-part]')].map((part) => part.getAttribute('data-part'))
    return parts.find((part) => part !== id && part?.includes('/'))
  }, id)
  await page.click(`.picture-svg [data-part="${other}"] >> nth=0`)
  await page.waitForFunction((other) => location.hash === `#/actors/${other}`, other)
  await settled(page)
  checks.same('who is chosen in the picture is chosen in the list', await current(), `#/actors/${other}`)
}

/** A text is pasted and judged, an issue is followed to its line, and the way out of the source is open. */
async function validation(page, checks) {
  await goTo(page, '#/validate')
  // Listened for from here on, so that the browser hands over the choice when it comes.
  const chosen = page.waitForEvent('filechooser', { timeout: 120_000 })
  chosen.catch(() => {})
  checks.that('the field is reached', await until(page, 'Tab', () => document.activeElement?.id === 'pasted'))
  await page.keyboard.insertText('{\n  "kind": "person",\n  "id": "person/x",\n  "nmes": []\n}')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  checks.same('the verdict', (await verdict(page, 'pasted text'))?.trim(), '✕ Not valid')
  checks.same('it has the focus', (await focused(page)).id, 'verdict')
  await page.waitForFunction(() => document.querySelector('.source-host')?.shadowRoot?.querySelector('.cm-lintRange') !== null)
  checks.that('an issue is reached', await until(page, 'Tab', () => document.activeElement?.matches('.jump') ?? false))
  const line = (await focused(page)).text
  await page.keyboard.press('Enter')
  await settled(page)
  checks.that('it leads into the source', (await focused(page)).name.includes('cm-content'))
  const active = await page.evaluate(() => document.querySelector('.source-host')?.shadowRoot?.querySelector('.cm-activeLine')?.textContent)
  checks.same('to its line', [line, active?.trim()], ['Line 4', '"nmes": []'])
  await page.keyboard.press('Tab')
  checks.that('the way out of the source is open', !(await focused(page)).name.includes('cm-content'))

  checks.that('a file can be chosen', await until(page, 'Shift+Tab', () => document.activeElement?.matches('input[type="file"]') ?? false))
  await page.keyboard.press('Enter')
  await (await chosen).setFiles({ name: 'chosen.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(mali)) })
  checks.same('and is judged', (await verdict(page, 'chosen.json'))?.trim(), '✓ Valid')
}
