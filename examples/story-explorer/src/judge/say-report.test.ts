import { describe, expect, it } from 'vitest'
import type { Report } from './message.ts'
import { sayBytes, sayProgress, sayVerdict, sayWhat, verdictOf } from './say-report.ts'

const report = (some: Partial<Report>): Report => ({
  name: 'file.json',
  kinds: [['story', 1]],
  isForeign: false,
  complete: true,
  bytes: 655,
  read: 1,
  valid: 1,
  invalid: 0,
  groups: [],
  source: { lines: [], isWhole: true },
  opening: { reason: 'none' },
  ...some,
})
const group = (severity: 'error' | 'warning' | 'info', count: number) => ({ code: 'x/y', severity, title: 'T', count, told: [] })

describe('sayBytes', () => {
  it.each([
    [0, '0 bytes'],
    [1, '1 byte'],
    [999, '999 bytes'],
    [999_949, '999.9 kB'],
    [999_950, '1.0 MB'],
    [20_400_000, '20.4 MB'],
  ])('says %i as %s', (bytes, words) => {
    expect(sayBytes(bytes)).toBe(words)
  })
})

describe('sayProgress', () => {
  it('says how much of how much, where that is known', () => {
    expect(sayProgress({ bytes: 5_000_000, total: 20_000_000, records: 4_000, issues: 1 })).toBe(
      'Read 5.0 MB of 20.0 MB: 4,000 records, 1 issue so far.',
    )
    expect(sayProgress({ bytes: 1, records: 0, issues: 0 })).toBe('Read 1 byte: 0 records, 0 issues so far.')
  })
})

describe('the verdict', () => {
  it('is valid only where all was read and nothing is an error', () => {
    expect(verdictOf(report({}))).toBe('valid')
    expect(verdictOf(report({ groups: [group('info', 3)] }))).toBe('valid')
    expect(verdictOf(report({ invalid: 1 }))).toBe('invalid')
    expect(verdictOf(report({ complete: false }))).toBe('unread')
    expect(verdictOf(report({ groups: [group('error', 1)] }))).toBe('unread')
  })

  it('is said in sentences', () => {
    expect(sayVerdict(report({}))).toEqual(['It keeps the rules.'])
    expect(sayVerdict(report({ read: 4, valid: 3, invalid: 1, groups: [group('error', 2), group('warning', 1)] }))).toEqual([
      '1 of 4 records breaks the rules in 2 places. The other 3 are valid.',
      '1 warning: no rule is broken, and something is worth a look.',
    ])
    const ninjs = report({
      isForeign: true,
      kinds: [['IPTC ninjs 3.0', 1]],
      valid: 0,
      invalid: 1,
      groups: [group('error', 1), group('info', 1)],
    })
    expect(sayVerdict(ninjs)).toEqual([
      'It breaks the rules of IPTC ninjs 3.0 in 1 place. A program that keeps to them refuses it as it stands.',
      'Converted to the model of this explorer, 1 detail is lost, changed or added; each is named below.',
    ])
    expect(sayVerdict(report({ complete: false }))).toEqual(['It could not be read to its end, so there may be more behind.'])
  })

  it('says what a file holds', () => {
    expect(sayWhat(report({}))).toBe('655 bytes, 1 record: story.')
    expect(sayWhat(report({ read: 0, kinds: [] }))).toBe('655 bytes, and no record in them.')
    const kinds = Array.from({ length: 8 }, (_, n) => [`kind ${n}`, 2] as const)
    expect(sayWhat(report({ read: 16, kinds }))).toMatch(/^655 bytes, 16 records: 2 × kind 0, .*2 × kind 5, 4 × others\.$/u)
  })
})
