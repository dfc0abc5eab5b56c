import type { Agreement } from 'nutgraf'
import { ceasefire, mali } from 'nutgraf/fixtures'
import { describe, expect, it } from 'vitest'
import { agreementView } from './agreement-view.ts'

describe('agreementView', () => {
  it('tells who is bound, who signed for whom and who looked on', () => {
    const { parties, signatories, witnesses, others, made, ended } = agreementView(mali.agreements![0]!)
    expect(parties.map(({ actor, onBehalfOf }) => [actor, ...onBehalfOf])).toEqual([
      ['government/mali-junta', 'state/mali'],
      ['organization/norinco'],
    ])
    expect(signatories.map(({ actor, position, onBehalfOf }) => [actor, position, ...onBehalfOf])).toEqual([
      ['person/sadio-camara', 'position/defence-minister-of-mali', 'government/mali-junta', 'state/mali'],
      ['person/norinco-chief-executive', 'position/chief-executive-of-norinco', 'organization/norinco'],
    ])
    expect(witnesses.map(({ actor }) => actor)).toEqual(['person/assimi-goita'])
    expect(others.map(([role, parts]) => [role, parts[0]?.actor])).toEqual([
      ['supplier', 'state/china'],
      ['recipient', 'state/mali'],
    ])
    expect(made.map(({ act, pointer }) => [act.on, pointer])).toEqual([['2024-09-02', '/history/0']])
    expect(ended).toBeUndefined()
  })

  it('takes an agreement without a signature as made when it was agreed', () => {
    expect(agreementView(mali.agreements![1]!).made.map(({ act }) => act.type)).toEqual(['agreed'])
  })

  it('tells how an agreement ended, and does not take the leaving of one party for it', () => {
    const [truce, old] = ceasefire.agreements ?? []
    expect(agreementView(truce!).ended).toBeUndefined()
    expect(agreementView(old!).ended?.act.type).toBe('superseded')
    const left: Agreement = { ...old!, history: [{ type: 'terminated', by: ['state/norland'] }] }
    expect(agreementView(left).ended).toBeUndefined()
  })

  it('tells at a glance how an agreement stands', () => {
    const glanceOf = (agreement: Agreement | undefined) => agreementView(agreement!).glance.map(({ act }) => act.type)
    const [truce, old] = ceasefire.agreements ?? []
    expect(glanceOf(truce)).toEqual(['signed', 'signed', 'reinstated'])
    expect(glanceOf(old)).toEqual(['signed', 'superseded'])
    expect(glanceOf(mali.agreements?.[0])).toEqual(['signed'])
    expect(glanceOf(mali.agreements?.[2])).toEqual([])
  })

  it('does not call parties bound by what is only talked about', () => {
    const [truce, old] = ceasefire.agreements ?? []
    expect([truce, old].map((agreement) => agreementView(agreement!).binds)).toEqual(['binds', 'bound'])
    expect(agreementView({ ...truce!, history: [{ type: 'negotiating' }, { type: 'announced' }] }).binds).toBe('would bind')
    expect(agreementView({ ...truce!, history: [{ type: 'announced' }, { type: 'signed' }] }).binds).toBe('binds')
  })

  it('ends a circle of people who act for each other', () => {
    const circle: Agreement = {
      kind: 'agreement',
      id: 'agreement/circle',
      participants: [
        { actor: 'person/a', role: 'party', onBehalfOf: 'person/b' },
        { actor: 'person/b', role: 'party', onBehalfOf: 'person/a' },
      ],
    }
    expect(agreementView(circle).parties.map(({ onBehalfOf }) => onBehalfOf)).toEqual([['person/b'], ['person/a']])
  })
})
