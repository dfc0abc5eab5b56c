import { inForce } from 'nutgraf'
import { ceasefire, mali } from 'nutgraf/fixtures'
import { describe, expect, it } from 'vitest'
import { backedBy } from './backing.ts'
import { rowsByAgreement, sanctionAnswers, sayAnswer, snapshotsOf } from './sanction-view.ts'

describe('rowsByAgreement', () => {
  it('tells of each examined participant on the day', () => {
    const [first] = rowsByAgreement(mali, '2024-09-02')
    expect(first?.agreement).toBe('agreement/mali-norinco-defence')
    const junta = first?.rows.find(({ actor }) => actor === 'government/mali-junta')
    expect(junta).toMatchObject({ answer: 'maybe', sanction: 'sanction/ecowas-mali' })
    expect(junta && sayAnswer(junta)).toBe('Maybe')
  })

  it('never calls a participant without a sanction clear', () => {
    for (const { rows } of rowsByAgreement(mali, '2024-09-02')) {
      for (const row of rows) {
        if (row.answer === 'no' && row.sanction === undefined)
          expect([sayAnswer(row), row.because]).toEqual(['No match', expect.stringContaining('not a clearance')])
        expect(sayAnswer(row)).not.toMatch(/clear/iu)
      }
    }
    expect(sayAnswer({ answer: 'no', sanction: 'sanction/ecowas-mali' })).toBe('Not on this day')
  })
})

describe('sanctionAnswers', () => {
  const answerOn = (day: string, id: string) =>
    sanctionAnswers(ceasefire, ceasefire.sanctions ?? [], day).find(({ sanction }) => sanction.id === id)?.answer

  it('changes with the day', () => {
    expect(['2018-05-31', '2018-06-01', '2019-03-13', '2019-03-14'].map((day) => answerOn(day, 'sanction/ilvo-dorn'))).toEqual([
      'no',
      'yes',
      'yes',
      'no',
    ])
  })

  it('answers as the question to the whole story does', () => {
    for (const day of ['2018-05-31', '2018-09-10', '2019-03-14', '2019-06-04', '2021-01-01']) {
      for (const { sanction, answer } of sanctionAnswers(ceasefire, ceasefire.sanctions ?? [], day)) {
        expect(answer, `${sanction.id} ${day}`).toBe(inForce(ceasefire, sanction.id, day))
      }
    }
  })

  it('answers for each measure', () => {
    expect(sanctionAnswers(ceasefire, ceasefire.sanctions ?? [], '2019-05-01').map(({ measures }) => measures)).toEqual([
      [],
      ['yes'],
      ['no'],
    ])
  })
})

describe('backing and lists', () => {
  it('are those of the sanction', () => {
    expect(backedBy(mali, 'sanction/ecowas-mali')).toContain('claim/f24-ecowas-sanctions')
    expect(backedBy(mali, 'agreement/mali-norinco-defence', '/history/0')).toEqual(['claim/f09-finalised', 'claim/f10-camara-signed'])
    expect(backedBy(mali, 'place/beijing')).toEqual([])
    expect(snapshotsOf(ceasefire, ['source/littoral-union-list', 'source/court-ruling'])).toEqual([
      { id: 'source/littoral-union-list', snapshotOn: '2019-06-04' },
    ])
  })
})
