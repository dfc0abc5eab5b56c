import { plurals } from 'nutgraf'
import { ceasefire, mali } from 'nutgraf/fixtures'
import { describe, expect, it } from 'vitest'
import { codeWord } from './code-word.ts'
import { propertyWord } from './schema-word.ts'

describe('words of the model', () => {
  it('tell what a property means and what type it has', () => {
    expect(propertyWord('Agreement', 'instrument')).toEqual({ meaning: 'What paper it stands on.', type: 'AgreementInstrument' })
    expect(propertyWord('Agreement', 'topics').type).toBe('AgreementTopic')
    expect(propertyWord('ActOfAgreement', 'on').type).toBe('FuzzyDate')
    expect(propertyWord('Agreement', 'toString')).toEqual({ meaning: undefined, type: undefined })
    expect(propertyWord('constructor', 'name')).toEqual({ meaning: undefined, type: undefined })
    expect(propertyWord(undefined, 'name').type).toBeUndefined()
  })

  it('are there for every property that the stories use', () => {
    for (const story of [mali, ceasefire]) {
      for (const plural of Object.values(plurals)) {
        for (const entity of story[plural] ?? []) {
          const type = entity.kind.replace(/^./u, (letter) => letter.toUpperCase())
          for (const key of Object.keys(entity)) expect(propertyWord(type, key).meaning, `${type} ${key}`).toBeDefined()
        }
      }
    }
  })

  it('tell what a code means', () => {
    expect(codeWord('AgreementInstrument', 'mou')?.title).toBe('Memorandum of understanding')
    expect(codeWord('Modality', 'interpreted')?.description).toContain('reading')
    expect(codeWord('AgreementInstrument', 'x-pledge')).toBeUndefined()
    expect(codeWord('AgreementInstrument', 'constructor')).toBeUndefined()
    expect(codeWord('Title', 'mou')).toBeUndefined()
    expect(codeWord(undefined, 'mou')).toBeUndefined()
  })
})
