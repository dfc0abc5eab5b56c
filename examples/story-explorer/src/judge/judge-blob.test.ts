import { gzipSync } from 'node:zlib'
import { toRecords } from 'nutgraf'
import { ceasefire, mali } from 'nutgraf/fixtures'
import { describe, expect, it } from 'vitest'
import { judgeBlob } from './judge-blob.ts'
import type { Report } from './message.ts'
import { samples } from './sample.ts'

const judge = (content: string | Uint8Array<ArrayBuffer>, format?: string): Promise<Report> =>
  judgeBlob({ file: new Blob([content]), name: 'file', format }, () => {})

const codesOf = ({ groups }: Report): string[] => groups.map(({ code, count }) => `${code} ${count}`)
const opened = ({ opening }: Report): string => ('story' in opening ? opening.story.title.text : opening.reason)
const lines = [...toRecords(ceasefire)].map((record) => JSON.stringify(record))

describe('judgeBlob', () => {
  it('judges a story, and gives it out to be opened', async () => {
    const report = await judge(JSON.stringify(mali))
    expect(report).toMatchObject({ complete: true, read: 1, valid: 1, kinds: [['story', 1]], groups: [], isForeign: false })
    expect(opened(report)).toBe(mali.title.text)
  })

  it('takes a story of nothing for a story, and not for the head of one', async () => {
    const report = await judge('{"kind":"story","specVersion":"1.0","id":"story/x","title":{"text":"Nothing is known"}}')
    expect(report).toMatchObject({ valid: 1, kinds: [['story', 1]] })
    expect(opened(report)).toBe('Nothing is known')
  })

  it.each([
    ['a stream', lines.join('\n')],
    ['a compressed stream', new Uint8Array(gzipSync(lines.join('\n')))],
    ['a list', `[${lines.join(',\n')}]`],
  ])('puts the story of %s together', async (_, content) => {
    const report = await judge(content)
    expect(report).toMatchObject({ complete: true, read: lines.length, invalid: 0 })
    expect('story' in report.opening && report.opening.story).toEqual(ceasefire)
  })

  it('says where each record is wrong, and keeps the others', async () => {
    const broken = [...lines, '{"kind": "person", "id": "person/x", "nmes": []}', '{"kind": ', '{"weather": "fair"}']
    const report = await judge(broken.join('\n'))
    expect(report).toMatchObject({ read: lines.length + 3, invalid: 3, complete: true })
    expect(codesOf(report).sort()).toEqual(['convert/unknown-format 1', 'json/truncated 1', 'schema/unknown-key 1'])
    expect(report.groups.flatMap(({ told }) => told.map(({ line }) => line)).sort()).toEqual([1, 2, 3].map((place) => lines.length + place))
    expect(opened(report)).toBe(ceasefire.title.text)
  })

  it('tells the first issues of each code, so that many of one do not hide another', async () => {
    const many = Array.from({ length: 300 }, (_, n) => `{"kind":"event","id":"event/${n}","type":"summit","status":"planned"}`)
    const report = await judge([...many, '{"kind":"event","id":"event/x"}'].join('\n'))
    expect(codesOf(report)).toEqual(['schema/enum 300', 'schema/required 1'])
    expect(report.groups.map(({ told }) => told.length)).toEqual([50, 1])
  })

  it('judges ninjs by its standard, and tells what its conversion loses', async () => {
    const report = await judge(samples[0]?.text() ?? '')
    expect(report).toMatchObject({ kinds: [['IPTC ninjs 3.0', 1]], isForeign: true, invalid: 1 })
    expect(codesOf(report).slice(0, 3)).toEqual(['schema/enum 2', 'schema/type 2', 'schema/unknown-key 2'])
    expect(report.groups.filter(({ severity }) => severity === 'info').length).toBeGreaterThan(0)
    const marked = report.source.lines.flatMap(({ text, marks }) => marks.map(({ from, to }) => text.slice(from, to)))
    for (const words of ['"article"', '"high"', '"published"', '"byLine"', '"charcount"']) expect(marked).toContain(words)
  })

  it('reads a list of sanctions in its own form', async () => {
    const xml = `<?xml version="1.0"?>
<CONSOLIDATED_LIST dateGenerated="2026-01-05T00:00:00Z">
<INDIVIDUALS><INDIVIDUAL><DATAID>1</DATAID><FIRST_NAME>Anna</FIRST_NAME><SECOND_NAME>Example</SECOND_NAME>
<REFERENCE_NUMBER>XX.001</REFERENCE_NUMBER><LISTED_ON>2020-01-01</LISTED_ON></INDIVIDUAL></INDIVIDUALS><ENTITIES></ENTITIES></CONSOLIDATED_LIST>`
    const report = await judge(xml)
    expect(report).toMatchObject({ complete: true, read: 1, invalid: 0, isForeign: true })
    expect(report.kinds[0]?.[0]).toMatch(/^UN Security Council consolidated list/u)
  })

  it('judges FollowTheMoney by its standard, each record in its line, and opens what it becomes', async () => {
    const person = { id: 'x-1', schema: 'Person', properties: { name: ['Anna Example'], birthDate: ['1960-02-03'] } }
    const broken = { id: 'x-2', schema: 'Persn', properties: { name: ['Otto Sample'] } }
    const report = await judge([person, broken].map((record) => JSON.stringify(record)).join('\n'))
    expect(report).toMatchObject({ read: 2, invalid: 1, complete: true, isForeign: true })
    expect(report.kinds[0]?.[0]).toMatch(/^FollowTheMoney records and deltas/u)
    const [group] = report.groups
    expect([group?.code, group?.told[0]?.line, group?.told[0]?.hint]).toEqual(['schema/enum', 2, 'Did you mean "Person"?'])
    expect('story' in report.opening && report.opening.story.people?.[0]?.names?.[0]?.text).toBe('Anna Example')
  })

  it('reads a page with an article in terms of schema.org', async () => {
    const article = { '@context': 'https://schema.org', '@type': 'NewsArticle', '@id': 'https://example.org/1', headline: 'Talks go on' }
    const page = `<!doctype html><html><head><script type="application/ld+json">${JSON.stringify(article)}</script></head><body></body></html>`
    const report = await judge(page)
    expect(report).toMatchObject({ complete: true, invalid: 0, isForeign: true })
    expect(opened(report)).toBe('Talks go on')
  })

  it.each([
    ['nothing', '', 'json/empty'],
    ['a zip file', 'PK\u0003\u0004 and so on', 'input/compressed'],
    ['half a gzip stream', new Uint8Array(gzipSync(lines.join('\n')).subarray(0, 200)), 'input/gzip-checksum'],
    ['a gzip bomb', new Uint8Array(gzipSync(new Uint8Array(11_000_000))), 'json/limit-ratio'],
  ])('says of %s what is wrong with it', async (_, content, code) => {
    const report = await judge(content)
    expect(report.groups.map((group) => group.code)).toContain(code)
    expect(opened(report)).toMatch(/^no record/u)
  })

  it('reads a file as what the reader says it is', async () => {
    const report = await judge('{"headline": "Talks go on"}', 'ninjs')
    expect(report.isForeign).toBe(true)
    expect(codesOf(report)).toContain('schema/required 1')
  })

  it('does not open entities that refer to others which the file lacks', async () => {
    const relationship = '{"kind":"relationship","id":"relationship/x","from":"state/a","to":"state/b","type":"allied-with"}'
    expect(opened(await judge(relationship))).toMatch(/do not make a story together/u)
  })
})

describe('samples', () => {
  it('are a broken file, a whole one, and one with five faults, each of its own sort', async () => {
    const reports = await Promise.all(samples.map(({ text }) => judge(text())))
    expect(reports.map(({ invalid }) => invalid)).toEqual([1, 0, 1])
    expect(codesOf(reports[2] as Report).sort()).toEqual([
      'entity/calendar 1',
      'entity/check-digit 1',
      'story/dangling-reference 1',
      'story/evidence-mismatch 1',
      'story/value-mismatch 1',
    ])
  })
})
