import { gzipSync } from 'node:zlib'
import { toRecords } from 'nutgraf'
import { ceasefire, mali } from 'nutgraf/fixtures'
import { drop, goTo, open, settled, verdict, Watch } from './visit.mjs'

const lines = [...toRecords(ceasefire)].map((record) => JSON.stringify(record)).join('\n')

/** Files of every sort are judged, shown and opened. */
export async function validate({ checks, browser, address }) {
  const context = await browser.newContext()
  const watch = new Watch(context, address)
  const page = await context.newPage()
  await open(page, address, '#/validate')
  const judge = async (name, text) => {
    await drop(page, name, text)
    return (await verdict(page, name))?.trim()
  }
  const words = () => page.textContent('.report-words')

  checks.same('a story', await judge('story.json', JSON.stringify(mali)), '✓ Valid')
  checks.same('a stream', await judge('stream.ndjson', lines), '✓ Valid')
  await page.click('.open-story')
  await page.waitForFunction((title) => document.querySelector('h1')?.textContent === title, ceasefire.title.text)
  checks.same('is opened', await page.title(), ceasefire.title.text)
  await goTo(page, '#/validate')
  checks.that('the report is still there', (await page.textContent('#verdict'))?.includes('stream.ndjson') ?? false)

  await page.setInputFiles('input[type="file"]', { name: 'packed.ndjson.gz', mimeType: '', buffer: gzipSync(lines) })
  checks.same('a compressed stream', (await verdict(page, 'packed.ndjson.gz'))?.trim(), '✓ Valid')
  checks.same('a stream that is cut', await judge('cut.ndjson', lines.slice(0, -20)), '✕ Not valid')
  checks.that(
    'says where',
    (await page.textContent('.report-list'))?.includes('Text ends too early') ||
      (await page.textContent('.report-list'))?.includes('json/truncated') ||
      (await words())?.includes('json/truncated'),
  )
  checks.same('what is nothing', await judge('empty.json', ''), '✕ Not valid')
  checks.same('what is no JSON', await judge('hello.txt', 'Hello'), '✕ Not valid')

  await broken(page, checks)
  const list =
    '<?xml version="1.0"?>\n<CONSOLIDATED_LIST dateGenerated="2026-01-05T00:00:00Z"><INDIVIDUALS><INDIVIDUAL><DATAID>1</DATAID><FIRST_NAME>Anna</FIRST_NAME><SECOND_NAME>Example</SECOND_NAME></INDIVIDUAL></INDIVIDUALS><ENTITIES></ENTITIES></CONSOLIDATED_LIST>'
  checks.same('a list of the United Nations', await judge('list.xml', list), '✓ Valid')
  await hidden(page, judge, checks)
  checks.none('console and requests', watch.take())
  await context.close()
}

/** The broken file of the news agencies is explained from the first word to the last, and what can be read of it is opened. */
async function broken(page, checks) {
  await page.click('text=a broken ninjs file')
  await verdict(page, 'harbour-bridge')
  const text = (await page.textContent('.report')) ?? ''
  const expected = [
    'Not valid',
    'IPTC ninjs 3.0',
    'news agencies send articles',
    'What to do:',
    'Line 7',
    '"urgency" is "high": expected a number',
    'Did you mean "charCount"?',
    'What a conversion changes',
  ]
  checks.none(
    'the broken ninjs file is explained',
    expected.filter((words) => !text.includes(words)),
  )
  await page.waitForFunction(() => document.querySelector('.source-host')?.shadowRoot?.querySelectorAll('.cm-lintRange-error').length > 4)
  const marked = await page.evaluate(() =>
    [...document.querySelector('.source-host').shadowRoot.querySelectorAll('.cm-lintRange-error')].map(({ textContent }) => textContent),
  )
  checks.none(
    'its faults are marked in line',
    ['"article"', '"high"', '"published"', '"charcount"', '"byLine"'].filter((words) => !marked.includes(words)),
  )
  await page.click('.stepper >> text=Next')
  checks.that('they are gone through one by one', /1 of \d+/u.test((await page.textContent('.stepper')) ?? ''))
  await page.click('.open-story')
  await page.waitForFunction(() => document.querySelector('h1')?.textContent?.includes('Harbour bridge of Port Elsewhere'))
  await settled(page)
  checks.that(
    'what can be read of it is opened',
    ((await page.textContent('main')) ?? '').includes('The harbour bridge of Port Elsewhere closes on Monday.'),
  )
  await goTo(page, '#/validate')
}

/** Characters that could turn a line around are shown as what they are. */
async function hidden(page, judge, checks) {
  await judge('hidden.json', '{"kind":"person","id":"person/x","names":[{"text":"a\u202eb\u2066c\u200bd"}],"nmes":"\u202e"}')
  await page.waitForFunction(() => document.querySelector('.source-host')?.shadowRoot?.querySelector('.cm-specialChar') !== null)
  const shown = await page.evaluate(() => document.querySelector('.source-host').shadowRoot.querySelector('.cm-content').textContent)
  checks.that('turning characters are shown by their numbers', shown.includes('a\\u202eb\\u2066c\\u200bd'), shown)
  checks.that('and stand nowhere else', !/[\u202a-\u202e\u2066-\u2069]/u.test((await page.textContent('main')) ?? ''))
}
