import type { Kind } from 'nutgraf'
import type { Tone } from '../picture/tone.ts'

/** What a dated thing belongs to, told apart by colour in the picture and by a word everywhere. */
export type Family = 'event' | 'agreement' | 'sanction' | 'office' | 'tie' | 'publication'

/** What each family is called, for one and for all, and the colour that goes with it. */
export const families: Readonly<Record<Family, { readonly title: string; readonly plural: string; readonly tone: Tone }>> = {
  event: { title: 'Event', plural: 'Events', tone: 'ink' },
  agreement: { title: 'Agreement', plural: 'Agreements', tone: 'accent' },
  sanction: { title: 'Sanction', plural: 'Sanctions', tone: 'maybe' },
  office: { title: 'Office', plural: 'Offices', tone: 'no' },
  tie: { title: 'Tie', plural: 'Ties', tone: 'no' },
  publication: { title: 'Publication', plural: 'Publications', tone: 'muted' },
}

const byKind: Partial<Record<Kind, Family>> = {
  agreement: 'agreement',
  sanction: 'sanction',
  program: 'sanction',
  tenure: 'office',
  relationship: 'tie',
  article: 'publication',
}

/** The family of the dated things of a kind. */
export function familyOf(kind: Kind): Family {
  return byKind[kind] ?? 'event'
}
