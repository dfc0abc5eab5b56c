import { describe, expect, it } from 'vitest'
import { fileName } from './file-name.ts'

describe('fileName', () => {
  it.each([
    ['story/mali-norinco-2024', 'mali-norinco-2024-timeline.svg'],
    ['story/../../etc/passwd', 'etc-passwd-timeline.svg'],
    ['story/urn:acme:7', 'urn-acme-7-timeline.svg'],
    ['story/…', 'story-timeline.svg'],
    [`story/${'a'.repeat(300)}`, `${'a'.repeat(80)}-timeline.svg`],
  ])('names a file after %s', (id, name) => {
    expect(fileName(id, 'timeline', 'svg')).toBe(name)
  })
})
