import {
  type Agreement,
  type Entity,
  type EntityId,
  labelOf,
  officesOn,
  type Person,
  plurals,
  type Story,
  sanctionsOn,
  signedOn,
  timeline,
} from 'nutgraf'
import { indented, title } from './print.ts'
import { sayDate, workedOutFrom } from './say-date.ts'

/** A story as a reader likes it: what it is about, what happened when, who was who, what was agreed, and who was under sanction. */
export function tell(story: Story): string {
  const label = labelsOf(story)
  const signed = (story.agreements ?? []).filter((agreement) => signedOn(agreement) !== undefined)
  return [
    title(story.title.text),
    ...(story.nutGraf ? [indented(story.nutGraf.text.text)] : []),
    title('What happened when'),
    ...tellTimeline(story),
    ...signed.slice(0, 1).flatMap((agreement) => tellPeople(story, signedOn(agreement) as string, label)),
    ...(story.agreements ?? []).flatMap((agreement) => [...tellAgreement(agreement, label), ...tellSanctions(story, agreement)]),
  ].join('\n')
}

/** What each entity of a story is called. */
function labelsOf(story: Story): (id: EntityId) => string {
  const entities = Object.values(plurals).flatMap((plural): Entity[] => story[plural] ?? [])
  const labels = new Map(entities.map((entity) => [entity.id, labelOf(entity)]))
  return (id) => labels.get(id) ?? id
}

/** What happened when. Of an office that was held on some day and no more is known, the list of people below tells. */
function tellTimeline(story: Story): string[] {
  return timeline(story).flatMap(({ on, entity, pointer, label }) => {
    if (entity.startsWith('tenure/') && on.includes('..')) return []
    const how = workedOutFrom(story, entity, pointer)
    return [indented(`${sayDate(on)}: ${label}${how === undefined ? '' : ` (${how})`}`)]
  })
}

function tellPeople(story: Story, on: string, label: (id: EntityId) => string): string[] {
  const lines = (story.people ?? []).map((person: Person) => {
    const ranks = (person.titles ?? []).flatMap(({ text, type }) => (type === 'rank' ? [text] : []))
    const offices = officesOn(story, person.id, on).flatMap(({ tenure, position, answer }) => {
      if (answer === 'no' || position === undefined) return []
      const capacity = story.tenures?.find(({ id }) => id === tenure)?.capacity
      const doubt = answer === 'maybe' ? ' (whether on that day is not known)' : ''
      return [`${label(position)}${capacity === undefined ? '' : `, ${capacity}`}${doubt}`]
    })
    return indented([label(person.id), ...ranks, ...offices].join(' · '))
  })
  return [title(`Who was who, ${sayDate(on)}`), ...lines]
}

function tellAgreement(agreement: Agreement, label: (id: EntityId) => string): string[] {
  const acts = (agreement.history ?? []).map(({ type, on, by, place }) => {
    const who = by === undefined ? '' : ` by ${by.map(label).join(', ')}`
    return indented(
      `${type.replaceAll('-', ' ')}${who}: ${on === undefined ? 'no day is known' : sayDate(on)}${place ? `, ${label(place)}` : ''}`,
    )
  })
  const participants = agreement.participants.map(({ role, actor, position, onBehalfOf }) => {
    const office = position === undefined || label(position) === label(actor) ? '' : `, ${label(position)}`
    return indented(`${role}: ${label(actor)}${office}${onBehalfOf === undefined ? '' : `, for ${label(onBehalfOf)}`}`)
  })
  const provisions = (agreement.provisions ?? []).map(({ type, text, from, to }) => {
    const ends = [from && `from ${label(from)}`, to && `to ${label(to)}`].filter(Boolean).join(' ')
    return indented(`provides for ${type.replaceAll('-', ' ')}${text ? ` (${text.text})` : ''}${ends ? `, ${ends}` : ''}`)
  })
  return [title(labelOf(agreement)), ...acts, ...participants, ...provisions]
}

/** Who that is bound by it or delivers under it was under sanction on the day it was signed. */
function tellSanctions(story: Story, agreement: Agreement): string[] {
  const on = signedOn(agreement)
  const day = on === undefined ? 'no day of signing is known' : sayDate(on)
  const rows = sanctionsOn(story, { agreement: agreement.id }).map(({ answer, because }) => indented(`${answer.padEnd(5)} ${because}`))
  return [`\n  Under sanction on the day it was signed (${day})?`, ...rows]
}

/** Who in the agreement that was signed was under sanction that day, asked of the story alone: an answer for each who takes part. */
export function tellQuestion(story: Story): string {
  const agreement = (story.agreements ?? []).find((one) => signedOn(one) !== undefined)
  if (agreement === undefined) return indented('No agreement of the story has a day of signing.')
  const question = `Who in “${labelOf(agreement)}” was under sanction on ${sayDate(signedOn(agreement) as string)}, the day it was signed?`
  const label = labelsOf(story)
  const rows = sanctionsOn(story, { agreement: agreement.id }).map(({ actor, as, answer }) =>
    indented(`${answer.padEnd(5)} ${label(actor)} (${as.join(', ')})`),
  )
  return [
    indented(question),
    ...rows,
    indented('“no” says that this story tells of none, and it holds no sanctions list: it clears nobody.'),
  ].join('\n')
}
