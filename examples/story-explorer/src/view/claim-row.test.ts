import type { Story } from 'nutgraf'
import { ceasefire, mali } from 'nutgraf/fixtures'
import { describe, expect, it } from 'vitest'
import { claimRows, facet, matches, saySpeaker } from './claim-row.ts'

const rowOf = (story: Story, id: string) => claimRows(story).find((row) => row.id === `claim/${id}`)

describe('claimRows', () => {
  it('has every claim once, in the order of the text', () => {
    const rows = claimRows(mali)
    expect(rows.length).toBe(mali.claims?.length)
    expect(rows[0]?.id).toBe('claim/f01-defence-pact')
    const starts = rows.flatMap(({ claim }) => (claim.evidence?.[0]?.part === '/bodies/0/text' ? [claim.evidence[0].start ?? -1] : []))
    expect(starts).toEqual([...starts].sort((a, b) => a - b))
  })

  it('tells what is stated, reported, interpreted and predicted', () => {
    expect(Object.fromEntries(facet(claimRows(mali), ({ saying }) => saying))).toMatchObject({ interpreted: 5, predicted: 1 })
    expect(rowOf(mali, 'f10-camara-signed')).toMatchObject({ saying: 'stated', speaker: 'article', fate: 'stands' })
    const reported = claimRows(mali).filter((row) => matches(row, { saying: 'reported', speaker: 'person/sadio-camara' }))
    expect(reported.length).toBeGreaterThan(0)
    expect(saySpeaker(mali, 'person/sadio-camara')).toBe('Sadio Camara')
  })

  it('tells what became of a claim', () => {
    const fates = facet(claimRows(ceasefire), ({ fate }) => fate)
    for (const fate of ['stands', 'disputed', 'retracted', 'replaced'] as const) expect(fates.get(fate), fate).toBeGreaterThan(0)
  })
})

describe('matches', () => {
  it('takes a claim only if every chosen facet fits', () => {
    const rows = claimRows(ceasefire)
    expect(rows.filter((row) => matches(row, {}))).toEqual(rows)
    const denied = rows.filter((row) => matches(row, { saying: 'denied' }))
    expect(denied.map(({ saying }) => saying)).toContain('denied')
    expect(denied.filter((row) => matches(row, { saying: 'denied', speaker: 'article' }))).toEqual([])
  })
})
