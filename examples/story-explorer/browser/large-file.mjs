import { ceasefire, mali } from 'nutgraf/fixtures'
import { open, verdict, Watch } from './visit.mjs'

const mebibyte = 1_048_576
const bad = '{"kind":"person","id":"person/x","nmes":[]}'
/** The longest that the page may stand still, in milliseconds. */
const longest = 200
const attempts = 3

/** Files of 20 MiB are judged while the page stays alive. */
export async function largeFile({ checks, browser, address }) {
  const context = await browser.newContext()
  const watch = new Watch(context, address)
  const page = await context.newPage()
  await page.addInitScript(() => {
    globalThis.tasks = []
    new PerformanceObserver((list) => globalThis.tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'longtask',
    })
  })
  await open(page, address, '#/validate')
  const person = JSON.stringify({ ...mali.people[0], description: { text: 'x'.repeat(600) } })
  await measured(page, checks, 'lines.ndjson', { unit: `${person}\n`, every: 1_000, bad: `${bad}\n`, size: 20 * mebibyte }, '✕ Not valid')
  await measured(page, checks, 'all-wrong.ndjson', { unit: `${bad}\n`, size: 5 * mebibyte }, '✕ Not valid')
  const entity = JSON.stringify(ceasefire.people[0])
  await measured(
    page,
    checks,
    'story.json',
    {
      unit: `${entity},`,
      size: 12 * mebibyte,
      head: '{"kind":"story","specVersion":"1.0","id":"story/x","title":{"text":"x"},"people":[',
      tail: `${entity}]}`,
    },
    '✕ Not valid',
  )
  await measured(page, checks, 'valid.ndjson', { unit: `${person}\n`, size: 20 * mebibyte }, '✓ Valid')
  await measured(page, checks, 'one-line.json', { unit: 'x', size: 20 * mebibyte, head: '{"kind":"', tail: '"}' }, '✕ Not valid')
  await stopped(page, checks)
  checks.none('console and requests', watch.take())
  await context.close()
}

/** Makes a file in the page, drops it, and looks how long the page stood still. Where others keep the machine busy, it is tried again. */
async function measured(page, checks, name, content, expected) {
  let most = Number.POSITIVE_INFINITY
  for (let attempt = 1; attempt <= attempts && most > longest; attempt += 1) {
    const file = `${attempt}-${name}`
    await made(page, file, content)
    const start = performance.now()
    await page.evaluate(() => {
      globalThis.tasks.length = 0
    })
    await dropped(page)
    const word = (await verdict(page, file))?.trim()
    const seconds = (performance.now() - start) / 1000
    await page.waitForTimeout(500)
    most = Math.round(await page.evaluate(() => Math.max(0, ...globalThis.tasks)))
    if (attempt === 1) checks.same(`${name}: verdict`, word, expected)
    process.stdout.write(`  ${file}: judged in ${seconds.toFixed(1)} s, longest task of the page ${most} ms\n`)
  }
  checks.that(`${name}: no task over ${longest} ms`, most <= longest, `one took ${most} ms`)
}

async function dropped(page) {
  await page.evaluate(() => {
    const event = new DragEvent('drop', { dataTransfer: globalThis.transfer, bubbles: true, cancelable: true })
    document.querySelector('.intake').dispatchEvent(event)
  })
}

async function made(page, name, { unit, every = 0, bad = '', size, head = '', tail = '' }) {
  await page.evaluate(
    ({ name, unit, every, bad, size, head, tail }) => {
      const block = every === 0 ? unit.repeat(Math.ceil(4_096 / unit.length)) : unit.repeat(every) + bad
      const file = new File([head, ...Array.from({ length: Math.ceil(size / block.length) }, () => block), tail], name)
      globalThis.transfer = new DataTransfer()
      globalThis.transfer.items.add(file)
    },
    { name, unit, every, bad, size, head, tail },
  )
}

/** A file is let go while it is read, and the next one is judged. */
async function stopped(page, checks) {
  await made(page, 'let-go.ndjson', { unit: `${bad}\n`, size: 60 * mebibyte })
  await dropped(page)
  await page.waitForFunction(() => /[1-9]\d* records/u.test(document.querySelector('.reading-words')?.textContent ?? ''))
  checks.that(
    'progress is told in words and as a share',
    (await page.evaluate(() => document.querySelector('.reading progress')?.value ?? 0)) > 0,
  )
  await page.click('.reading button')
  await page.waitForSelector('.reading', { state: 'detached' })
  checks.that('reading is stopped', (await page.locator('.report').count()) === 0)
  await page.click('text=the Mali story')
  checks.same('and the next file is judged', (await verdict(page, 'mali.json'))?.trim(), '✓ Valid')
}
