import { readFileSync } from 'node:fs'
import { ceasefire, mali } from 'nutgraf/fixtures'
import { choose } from './routes.mjs'
import { goTo, open, settled, Watch } from './visit.mjs'

/** What can be passed on: addresses, pictures, a printed page; and the page as each reader wants it. */
export async function share(run) {
  await links(run)
  await pictures(run)
  await themes(run)
  await printed(run)
}

/** Every entity and every claim has an address that opens it. */
async function links({ checks, browser, address }) {
  const context = await browser.newContext()
  const page = await context.newPage()
  const wrong = []
  const look = async (id) => {
    if (id.startsWith('claim/')) {
      await goTo(page, `#/read/${id}`)
      const chosen = await page.evaluate(() => document.querySelector('.card-chosen')?.id)
      if (!chosen?.endsWith(id)) wrong.push(`${id}: chosen is ${chosen}`)
    }
    await goTo(page, `#/entity/${id}`)
    const shown = await page.evaluate(() => [...document.querySelectorAll('main code')].map(({ textContent }) => textContent))
    if (!shown.includes(id)) wrong.push(`${id}: its page shows ${shown.slice(0, 2)}`)
  }
  for (const id of ['claim/f10-camara-signed', 'state/mali', 'agreement/mali-norinco-defence']) {
    await page.goto('about:blank')
    await open(page, address, `#/entity/${id}`)
    await page.waitForFunction((id) => [...document.querySelectorAll('main code')].some(({ textContent }) => textContent === id), id)
  }
  let count = 0
  for (const story of [mali, ceasefire]) {
    await choose(page, story)
    for (const list of Object.values(story)) {
      if (!Array.isArray(list)) continue
      for (const { id } of list) {
        if (id === undefined) continue
        count += 1
        await look(id)
      }
    }
  }
  checks.none(`${count} addresses open what they name`, wrong)
  await goTo(page, '#/entity/person/nobody')
  checks.same('an address of nothing says so', await page.textContent('h1'), 'Not in this story')
  await context.close()
}

/** Timeline and graph as files: drawn, named, and with what they show in words. */
async function pictures({ checks, browser, address }) {
  const context = await browser.newContext({ acceptDownloads: true })
  const watch = new Watch(context, address)
  const page = await context.newPage()
  await open(page, address)
  for (const route of ['#/timeline', '#/actors']) {
    await goTo(page, route)
    await page.waitForSelector('text=Save as SVG')
    const svg = await saved(page, 'Save as SVG')
    const text = svg.bytes.toString('utf8')
    checks.that(`${route}: the SVG is one`, text.includes('<svg') && svg.name.endsWith('.svg'), svg.name)
    const lacking = ['<title', '<desc', mali.title.text].filter((words) => !text.includes(words))
    checks.none(`${route}: the SVG has a title, alternative text and the story it is of`, lacking)
    checks.none(
      `${route}: the SVG holds nothing that runs or is fetched`,
      /<script|<style|<foreignObject|\son\w+=|href="(?!#)/u.exec(text) ?? [],
    )
    const png = await saved(page, 'Save as PNG')
    checks.that(
      `${route}: the PNG is one`,
      png.bytes.subarray(1, 4).toString('latin1') === 'PNG' && png.bytes.length > 5_000,
      `${png.name}, ${png.bytes.length} bytes`,
    )
  }
  checks.none('pictures: console and requests', watch.take())
  await context.close()
}

async function saved(page, button) {
  const [download] = await Promise.all([page.waitForEvent('download'), page.click(`text=${button}`)])
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
}

/** The theme is the system's or the reader's, and is kept; motion is reduced where that is asked. */
async function themes({ checks, browser, address }) {
  const context = await browser.newContext({ colorScheme: 'light', reducedMotion: 'reduce' })
  const page = await context.newPage()
  await open(page, address)
  const becomes = (theme) =>
    page
      .waitForFunction(
        (theme) => {
          const [red = 0] = /\d+/u.exec(getComputedStyle(document.documentElement).backgroundColor)?.map(Number) ?? []
          return red > 128 === (theme === 'light')
        },
        theme,
        { timeout: 10_000 },
      )
      .then(
        () => true,
        () => false,
      )
  checks.that('the page is light where the system is', await becomes('light'))
  await page.emulateMedia({ colorScheme: 'dark' })
  checks.that('and follows it into the dark', await becomes('dark'))
  await page.selectOption('.head-tools select >> nth=1', 'light')
  checks.that('and the reader before the system', await becomes('light'))
  await page.reload()
  await settled(page)
  checks.that('who is remembered', await becomes('light'))
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter((element) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element)
        return transitionDuration !== '0s' || animationName !== 'none' || scrollBehavior !== 'auto'
      }).length,
  )
  checks.same('nothing moves where motion is not wanted', moving, 0)
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get() {
        throw new DOMException('no storage here', 'SecurityError')
      },
    })
  })
  await page.reload()
  await settled(page)
  checks.same('the page stands without storage', await page.textContent('h1'), mali.title.text)
  await context.close()
}

/** The printed page is the story on white, without what is only for the screen. */
async function printed({ checks, browser, address }) {
  const context = await browser.newContext({ colorScheme: 'dark' })
  const page = await context.newPage()
  await open(page, address)
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  const { hidden, ink } = await page.evaluate(() => ({
    hidden: ['.head-nav', '.head-tools', '.skip'].filter((one) => document.querySelector(one)?.checkVisibility()),
    ink: getComputedStyle(document.documentElement).color,
  }))
  checks.none('print leaves out what is for the screen', hidden)
  const [red = 255] = /\d+/u.exec(ink)?.map(Number) ?? []
  checks.that('and is dark on light', red < 100, ink)
  for (const route of ['#/read', '#/timeline', '#/agreements']) {
    await goTo(page, route)
    checks.that(`${route} prints`, (await page.pdf()).length > 10_000)
  }
  await context.close()
}
