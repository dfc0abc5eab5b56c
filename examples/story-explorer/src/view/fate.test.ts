import { type Claim, type Story, standing } from 'nutgraf'
import { ceasefire, mali } from 'nutgraf/fixtures'
import { describe, expect, it } from 'vitest'
import { fatesOf } from './fate.ts'

const claim = (name: string, rest: Partial<Claim> = {}): Claim => ({
  kind: 'claim',
  id: `claim/${name}`,
  statedIn: 'article/a',
  modality: 'asserted',
  about: [{ entity: 'place/halm' }],
  ...rest,
})
const story = (claims: Claim[], rest: Partial<Story> = {}): Story => ({
  kind: 'story',
  specVersion: '1.0',
  id: 'story/s',
  title: { text: 'S' },
  articles: [{ kind: 'article', id: 'article/a' }],
  places: [{ kind: 'place', id: 'place/halm' }],
  claims,
  ...rest,
})
const fates = (...of: Parameters<typeof story>): string[] => [...fatesOf(story(...of)).values()]

describe('fatesOf', () => {
  it('reads verification', () => {
    const verified = (['confirmed', 'corroborated', 'disputed', 'refuted', 'retracted'] as const).map((verification) =>
      claim(verification, { verification }),
    )
    expect(fates([claim('plain'), ...verified])).toEqual(['stands', 'confirmed', 'corroborated', 'disputed', 'refuted', 'retracted'])
  })

  it('reads corrections, and a retraction of the whole article', () => {
    const corrected = (correction: { type: 'correction' | 'retraction' | 'update'; affects?: Claim['id'][] }): Partial<Story> => ({
      articles: [{ kind: 'article', id: 'article/a', corrections: [correction] }],
    })
    const two = [claim('one'), claim('two')]
    expect(fates(two, corrected({ type: 'correction', affects: ['claim/one'] }))).toEqual(['retracted', 'stands'])
    expect(fates(two, corrected({ type: 'update', affects: ['claim/one'] }))).toEqual(['stands', 'stands'])
    expect(fates(two, corrected({ type: 'retraction' }))).toEqual(['retracted', 'retracted'])
  })

  it('lets a live claim replace or contradict another, and a lost one not', () => {
    expect(fates([claim('one'), claim('two', { supersedes: 'claim/one' })])).toEqual(['replaced', 'stands'])
    expect(fates([claim('one'), claim('two', { contradicts: ['claim/one'] })])).toEqual(['disputed', 'disputed'])
    expect(fates([claim('one'), claim('two', { contradicts: ['claim/one'], verification: 'refuted' })])).toEqual(['stands', 'refuted'])
    expect(fates([claim('one'), claim('two', { supersedes: 'claim/one', verification: 'refuted' })])).toEqual(['stands', 'refuted'])
  })

  it('agrees with the standing of a property that one claim alone backs', () => {
    let compared = 0
    for (const each of [mali, ceasefire]) {
      const all = fatesOf(each)
      for (const { id, about = [] } of each.claims ?? []) {
        for (const { entity, path = '' } of about) {
          const alone = (each.claims ?? []).filter((other) =>
            other.about?.some((one) => one.entity === entity && (one.path ?? '').startsWith(path)),
          )
          if (alone.length !== 1 || !['refuted', 'retracted'].includes(all.get(id) ?? '')) continue
          compared += 1
          expect(standing(each, entity, path)).toBe(all.get(id))
        }
      }
    }
    expect(compared).toBeGreaterThan(0)
  })
})
