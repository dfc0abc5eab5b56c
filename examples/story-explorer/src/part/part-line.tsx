import type { AgreementId } from 'nutgraf'
import type { Part } from '../view/agreement-view.ts'
import { EntityLink } from './entity-link.tsx'
import { WorkedOut } from './worked-out.tsx'

interface PartLineProps {
  readonly part: Part
  /** The agreement; with it the line says what was worked out and not stated. */
  readonly of?: AgreementId
  /** The word before whom they act for. */
  readonly verb?: string
}

/** A participant in a phrase: who, in which office, for whom. */
export function PartLine({ part, of, verb = 'for' }: PartLineProps) {
  return (
    <span>
      <EntityLink id={part.actor} />
      {part.position !== undefined && (
        <>
          , <EntityLink id={part.position} />
        </>
      )}
      {part.onBehalfOf.map((id, place) => (
        <span key={id}>
          {place === 0 ? `, ${verb} ` : ', and so for '}
          <EntityLink id={id} />
        </span>
      ))}
      {of !== undefined && (
        <WorkedOut of={of} pointers={[`${part.pointer}/actor`, `${part.pointer}/position`, `${part.pointer}/onBehalfOf`]} />
      )}
      {part.note !== undefined && <span class="muted"> ({part.note})</span>}
    </span>
  )
}

/** Several participants, as a sentence lists them. */
export function PartLines({ parts, verb }: { parts: readonly Part[]; verb?: string }) {
  const plain = parts.every(({ position, onBehalfOf }) => position === undefined && onBehalfOf.length === 0)
  const [comma, and] = plain ? [', ', ' and '] : ['; ', '; and ']
  return (
    <>
      {parts.map((part, place) => (
        <span key={part.pointer}>
          {place === 0 ? '' : place === parts.length - 1 ? and : comma}
          <PartLine part={part} {...(verb === undefined ? {} : { verb })} />
        </span>
      ))}
    </>
  )
}
