import type { ActOfAgreement, ActorId, Agreement, JsonPointer, Participant, PositionId } from 'nutgraf'

/** Somebody who takes part in an agreement in one role. */
export interface Part {
  readonly actor: ActorId
  readonly role: Participant['role']
  /** The office in which they act. */
  readonly position?: PositionId
  /** For whom they act, and for whom those act in turn: the government, then its state. */
  readonly onBehalfOf: readonly ActorId[]
  readonly note?: string
  /** Where the participant stands in the agreement. */
  readonly pointer: JsonPointer
}

/** One act of an agreement and where it stands. */
export interface Step {
  readonly act: ActOfAgreement
  readonly pointer: JsonPointer
}

/** An agreement as a reader asks after it: who is bound, who signed for whom, who merely looked on, and how it stands. */
export interface AgreementView {
  readonly parties: readonly Part[]
  readonly signatories: readonly Part[]
  readonly witnesses: readonly Part[]
  /** Everybody else, by role, in the order of the agreement. */
  readonly others: readonly (readonly [role: Participant['role'], parts: readonly Part[]])[]
  readonly history: readonly Step[]
  /** The acts by which it was made: signed, else agreed. */
  readonly made: readonly Step[]
  /** The act for the whole agreement that ended it, if one did. */
  readonly ended?: Step
  /** The acts that tell at a glance how it stands: by which it was made, and the last one. */
  readonly glance: readonly Step[]
  /** Whether the parties are bound, were bound, or would be if it came about. */
  readonly binds: 'binds' | 'bound' | 'would bind'
}

const beginnings: ReadonlySet<string> = new Set(['proposed', 'negotiating', 'initialled', 'announced'])
const endings: ReadonlySet<string> = new Set(['terminated', 'expired', 'superseded', 'lapsed'])

/** What a reader asks of an agreement. */
export function agreementView(agreement: Agreement): AgreementView {
  const parts = agreement.participants.map((participant, place): Part => {
    const { actor, role, position, note } = participant
    return {
      actor,
      role,
      ...(position === undefined ? {} : { position }),
      ...(note === undefined ? {} : { note }),
      onBehalfOf: principalsOf(agreement, participant),
      pointer: `/participants/${place}`,
    }
  })
  const others = new Map<Participant['role'], Part[]>()
  for (const part of parts) {
    if (part.role === 'party' || part.role === 'signatory' || part.role === 'witness') continue
    const list = others.get(part.role)
    if (list === undefined) others.set(part.role, [part])
    else list.push(part)
  }
  const history = (agreement.history ?? []).map((act, place): Step => ({ act, pointer: `/history/${place}` }))
  const signed = history.filter(({ act }) => act.type === 'signed')
  const ended = history.findLast(({ act }) => endings.has(act.type) && act.by === undefined)
  const made = signed.length > 0 ? signed : history.filter(({ act }) => act.type === 'agreed')
  const pending = history.length > 0 && history.every(({ act }) => beginnings.has(act.type))
  return {
    parties: parts.filter(({ role }) => role === 'party'),
    signatories: parts.filter(({ role }) => role === 'signatory'),
    witnesses: parts.filter(({ role }) => role === 'witness'),
    others: [...others],
    history,
    made,
    glance: [...new Set([...made, ...history.slice(-1)])],
    binds: ended !== undefined ? 'bound' : pending ? 'would bind' : 'binds',
    ...(ended === undefined ? {} : { ended }),
  }
}

/** For whom a participant acts, and for whom those act who are parties themselves; each once. */
function principalsOf({ participants }: Agreement, { actor, onBehalfOf }: Participant): ActorId[] {
  const chain: ActorId[] = []
  let next = onBehalfOf
  while (next !== undefined && next !== actor && !chain.includes(next)) {
    const principal: ActorId = next
    chain.push(principal)
    next = participants.find((one) => one.actor === principal && one.role === 'party')?.onBehalfOf
  }
  return chain
}
