import type { Story } from 'nutgraf'
import { ceasefire, mali } from 'nutgraf/fixtures'
import { describe, expect, it } from 'vitest'
import { lookupOf } from './story-lookup.ts'

describe('lookupOf', () => {
  it('is made once for a story', () => {
    expect(lookupOf(mali)).toBe(lookupOf(mali))
    expect(lookupOf(mali)).not.toBe(lookupOf(ceasefire))
  })

  it('names entities, those that only link others by their names', () => {
    const { label } = lookupOf(mali)
    expect(label('person/assimi-goita')).toBe('Assimi Goita')
    expect(label('tenure/goita-president')).toBe('Assimi Goita, President of Mali')
    expect(label('relationship/china-mali')).toBe('China partner of Mali')
    expect(label('sanction/ecowas-mali')).toBe('Sanction of ECOWAS on Mali')
    expect(label('person/nobody')).toBe('person/nobody')
  })

  it('leaves no id in the name of an entity whose links the story has', () => {
    for (const story of [mali, ceasefire]) {
      const { entities, label } = lookupOf(story)
      for (const { id } of entities) expect(label(id)).not.toMatch(/\b(?:person|state|government|bloc|organization|position|asset)\//u)
    }
  })

  it('finds who refers to whom', () => {
    const mentions = lookupOf(mali).mentionsOf('person/sadio-camara')
    const places = mentions.filter(({ from }) => from.kind !== 'claim').map(({ from, pointer }) => from.id + pointer)
    expect(places).toEqual(['tenure/camara-defence-minister/holder', 'agreement/mali-norinco-defence/participants/2/actor'])
    expect(lookupOf(mali).mentionsOf('person/nobody')).toEqual([])
  })

  it('takes the first of two entities with one id, and ids that look like properties for ids', () => {
    const story = {
      kind: 'story',
      specVersion: '1.0',
      id: 'story/s',
      title: { text: 'S' },
      places: [
        { kind: 'place', id: 'place/constructor', names: [{ text: 'First' }] },
        { kind: 'place', id: 'place/constructor', names: [{ text: 'Second' }] },
      ],
    } satisfies Story
    expect(lookupOf(story).label('place/constructor')).toBe('First')
    expect(lookupOf(story).get('place/__proto__')).toBeUndefined()
  })
})
