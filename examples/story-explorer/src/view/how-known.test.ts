import { mali } from 'nutgraf/fixtures'
import { describe, expect, it } from 'vitest'
import { howKnown, sayHowKnown } from './how-known.ts'

describe('howKnown', () => {
  it('tells from which words a date was worked out, and why', () => {
    const [how] = howKnown(mali, 'agreement/mali-norinco-defence', '/history/0/on')
    expect(how).toMatchObject({ claim: 'claim/f09-finalised', basis: 'inferred', stated: 'Monday' })
    expect(how?.note).toContain('photograph')
    expect(how && sayHowKnown(how)).toBe('worked out from “Monday”')
  })

  it('has nothing to say of a date that stands so in the words, and of one that no claim gives', () => {
    const [how] = howKnown(mali, 'event/coup-in-mali-2020', '/on')
    expect(how?.basis).toBe('stated')
    expect(how && sayHowKnown(how)).toBeUndefined()
    expect(howKnown(mali, 'event/coup-in-mali-2020', '/period')).toEqual([])
  })

  it.each([
    [{ basis: 'inferred' }, 'worked out'],
    [{ basis: 'published' }, 'as published in data'],
    [{ basis: 'stated', stated: 'last May' }, 'in the words “last May”'],
  ] as const)('says %j as %s', (how, words) => {
    expect(sayHowKnown({ claim: 'claim/x', ...how })).toBe(words)
  })
})
