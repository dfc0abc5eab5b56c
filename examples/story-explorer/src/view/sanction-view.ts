import {
  type AgreementId,
  type ClaimId,
  type FuzzyDate,
  inForce,
  type Sanction,
  type SanctionRow,
  type SourceId,
  type Story,
  sanctionsOn,
  type Ternary,
} from 'nutgraf'
import { backedBy } from './backing.ts'
import { lookupOf } from './story-lookup.ts'

/** The rows of one agreement. */
export interface AgreementRows {
  readonly agreement: AgreementId
  readonly rows: readonly SanctionRow[]
}

/** One sanction of the story, whoever its target is, and whether it was in force on the day. */
export interface SanctionAnswer {
  readonly sanction: Sanction
  readonly answer: Ternary
  /** The answer for each of the measures that the sanction has of its own. */
  readonly measures: readonly Ternary[]
  readonly claims: readonly ClaimId[]
}

/** Who of each agreement was under sanction on a day, agreement by agreement. */
export function rowsByAgreement(story: Story, on: FuzzyDate): AgreementRows[] {
  const groups = new Map<AgreementId, SanctionRow[]>()
  for (const row of sanctionsOn(lookupOf(story).index, { on })) {
    const rows = groups.get(row.agreement)
    if (rows === undefined) groups.set(row.agreement, [row])
    else rows.push(row)
  }
  return [...groups].map(([agreement, rows]) => ({ agreement, rows }))
}

/** Sanctions of the story on a day. */
export function sanctionAnswers(story: Story, sanctions: readonly Sanction[], on: FuzzyDate): SanctionAnswer[] {
  const { index } = lookupOf(story)
  return sanctions.map((sanction) => ({
    sanction,
    answer: inForce(index, sanction.id, on),
    measures: (sanction.measures ?? []).map((_, measure) => inForce(index, { sanction: sanction.id, measure }, on)),
    claims: backedBy(story, sanction.id),
  }))
}

/** What an answer is called. `no` tells a sanction that was not in force from the absence of any. */
export function sayAnswer({ answer, sanction }: Pick<SanctionRow, 'answer' | 'sanction'>): string {
  if (answer === 'no') return sanction === undefined ? 'No match' : 'Not on this day'
  return answer === 'yes' ? 'Yes' : 'Maybe'
}

/** The day whose state a list shows, for each source of a row that is a sanctions list. */
export function snapshotsOf(story: Story, ids: readonly SourceId[]): { id: SourceId; snapshotOn: FuzzyDate | undefined }[] {
  return ids.flatMap((id) => {
    const source = lookupOf(story).get(id)
    return source?.type === 'sanctions-list' ? [{ id, snapshotOn: source.snapshotOn }] : []
  })
}
