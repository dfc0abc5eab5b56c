import { plurals } from 'nutgraf'
import { freeTexts, hostileStory, textsOf } from './hostile-story.mjs'
import { vectors } from './vectors.mjs'
import { drop, goTo, open, settled, verdict, Watch } from './visit.mjs'

/** How many stories are made; each path of the schemas holds another text in each. */
const rounds = 4

const routes = [
  '#/read',
  '#/read/claim/one',
  '#/timeline',
  '#/actors',
  '#/actors/person/one',
  '#/actors/organization/one',
  '#/agreements',
  '#/sanctions',
  '#/sanctions/2024-01-02',
  ...Object.keys(plurals).map((kind) => `#/entity/${kind}/one`),
  '#/validate',
]

/** Texts that attack the page, at every place where the model takes a free text, and at every other place of a file: none is run. */
export async function injection({ checks, browser, address }) {
  const context = await browser.newContext({ acceptDownloads: true })
  const watch = new Watch(context, address)
  await context.addInitScript(() => {
    globalThis.hits = []
    globalThis.hit = (number) => globalThis.hits.push(number)
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) =>
      globalThis.hits.push(`${violatedDirective} ${sample}`),
    )
  })
  const page = await context.newPage()
  await open(page, address, '#/validate')
  const seen = new Set()
  const found = []
  checks.same('there are 300 texts', new Set(vectors).size, 300)

  for (let round = 0; round < rounds; round += 1) {
    const story = hostileStory(vectors, round * Math.ceil(vectors.length / rounds))
    const held = textsOf(story)
    checks.none(
      `story ${round + 1} holds one at every free text of the schemas`,
      [...freeTexts()].filter((path) => !held.has(path)),
    )
    const name = `${vectors[round]} ${round}.json`.replaceAll('/', '_')
    await goTo(page, '#/validate')
    await drop(page, name, JSON.stringify(story))
    await page.waitForSelector('.open-story')
    await page.click('.open-story')
    await page.waitForFunction(() => location.hash === '#/read')
    for (const route of routes) {
      await goTo(page, route)
      await look(page, route, seen, found)
    }
    await exported(page, found)
  }
  checks.none('nothing of them becomes part of the page', found)
  checks.none(
    'each of them is shown as the text that it is',
    vectors.filter((vector) => !seen.has(vector)),
  )

  await refused(page, checks)
  await addressed(page, checks)
  checks.none('none is run', await page.evaluate(() => globalThis.hits.map(String)))
  checks.none('none calls elsewhere, none is blocked only by the policy', watch.take())
  await context.close()
}

/** Notes which texts are shown, and what stands on the page that the explorer itself would not put there. */
async function look(page, route, seen, found) {
  const { text, alien } = await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
    const roots = [document, ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])]
    const elements = roots.flatMap((root) => [...root.querySelectorAll('*')])
    const alien = elements.flatMap((element) => {
      const faults = []
      if (
        /^(?:iframe|object|embed|base|form|style|template|marquee|video|audio|math|foreignobject|animate|set|use)$/iu.test(
          element.localName,
        ) &&
        !element.matches('.intake-paste')
      ) {
        faults.push(element.localName)
      }
      if (element.localName === 'script' && !element.matches('script[type="module"][src^="./assets/"]')) faults.push('script')
      for (const { name, value } of element.attributes) {
        if (name.startsWith('on')) faults.push(`${element.localName} ${name}`)
        const isAddress = ['href', 'src', 'action', 'formaction', 'data', 'srcset', 'poster', 'xlink:href'].includes(name)
        if (isAddress && !/^(?:#|https?:\/\/|\.\/|data:image\/|blob:)/u.test(value)) faults.push(`${element.localName} ${name}=${value}`)
      }
      return faults
    })
    const titles = elements.flatMap((element) => ['title', 'aria-label', 'value'].map((name) => element.getAttribute?.(name) ?? ''))
    return { text: [document.title, ...roots.map((root) => (root.body ?? root).textContent), ...titles].join('\n'), alien }
  })
  found.push(...alien.map((one) => `${route}: ${one}`))
  if (route !== '#/validate') for (const vector of vectors) if (text.includes(vector)) seen.add(vector)
}

/** The pictures of a hostile story, opened as a page of their own, run nothing. */
async function exported(page, found) {
  for (const route of ['#/timeline', '#/actors']) {
    await goTo(page, route)
    const button = page.locator('text=Save as SVG')
    if ((await button.count()) === 0) {
      found.push(`${route}: no picture to save`)
      continue
    }
    const [download] = await Promise.all([page.waitForEvent('download'), button.click()])
    const path = await download.path()
    const faults = await page.evaluate(
      async (text) => {
        const { documentElement } = new DOMParser().parseFromString(text, 'image/svg+xml')
        const elements = [documentElement, ...documentElement.querySelectorAll('*')]
        return elements.flatMap((element) => [
          ...(/^(?:script|style|foreignObject|image|use|a|animate|set|parsererror|iframe)$/u.test(element.localName)
            ? [element.localName]
            : []),
          ...[...element.attributes].filter(({ name }) => name.startsWith('on') || name.endsWith('href')).map(({ name }) => name),
        ])
      },
      await import('node:fs/promises').then(({ readFile }) => readFile(path, 'utf8')),
    )
    found.push(...faults.map((one) => `picture of ${route}: ${one}`))
    await settled(page)
  }
}

/** Each text where a form is asked for: as an id, a code, a key, a date; and as an article of an agency. */
async function refused(page, checks) {
  await goTo(page, '#/validate')
  const records = vectors.map((text) => ({
    kind: 'event',
    id: text,
    type: text,
    on: text,
    [text]: text,
    place: text,
    urls: [text],
    extensions: { [text]: text },
  }))
  await drop(page, '<img src=x onerror=hit(901)>.ndjson', records.map((record) => JSON.stringify(record)).join('\n'))
  checks.same('refused records', (await verdict(page, 'hit(901)'))?.trim(), '✕ Not valid')
  const found = []
  for (let count = 0; count < 20 && (await page.locator('.found > button').count()) > 0; count += 1)
    await page.click('.found > button >> nth=0')
  await look(page, '#/validate', new Set(), found)
  for (let count = 0; count < 30; count += 1) await page.click('.stepper >> text=Next')
  await look(page, '#/validate', new Set(), found)
  const articles = vectors.map((text, place) => ({
    uri: `urn:example:${place}`,
    standard: { name: 'ninjs', version: '3.0' },
    headlines: [{ value: text }],
    bodies: [{ value: text, contentType: 'text/html' }],
    by: text,
    people: [{ name: text, uri: text }],
    associations: [{ name: text, type: 'picture', headlines: [{ value: text }], renditions: [{ name: text, href: text }] }],
    [text]: text,
  }))
  await drop(page, 'hit(902).ndjson', articles.map((article) => JSON.stringify(article)).join('\n'))
  await verdict(page, 'hit(902)')
  await look(page, '#/validate', new Set(), found)
  await page.click('.open-story')
  await page.waitForFunction(() => location.hash === '#/read')
  for (const route of ['#/read', '#/actors', '#/timeline', '#/validate']) {
    await goTo(page, route)
    await look(page, route, new Set(), found)
  }
  await drop(page, 'hit(903).json', vectors.join('\n'))
  await verdict(page, 'hit(903)')
  await look(page, '#/validate', new Set(), found)
  checks.none('nothing of what is refused or converted becomes part of the page', found)
}

/** Each text as an address of the explorer. */
async function addressed(page, checks) {
  const found = []
  for (const text of vectors) {
    await page.evaluate((text) => {
      location.hash = `#/entity/person/${text}`
      location.hash = `#/read/claim/${text}`
      location.hash = `#/sanctions/${text}`
      location.hash = `#/${text}`
    }, text)
  }
  await settled(page)
  await look(page, 'an address', new Set(), found)
  checks.none('nothing of an address becomes part of the page', found)
}
