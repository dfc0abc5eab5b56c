import type { Claim, Modality } from 'nutgraf'

/** How a claim is put: its modality, with what is asserted told apart by who says so. */
export type Saying = 'stated' | 'reported' | Exclude<Modality, 'asserted'>

/** What a way of saying is called, what it means for a reader, and the colour that goes with it. */
export interface SayingWords {
  readonly title: string
  readonly meaning: string
  /** The name of a colour in the style sheet: `--stated` for `stated`. */
  readonly hue: 'stated' | 'reported' | 'alleged' | 'predicted' | 'interpreted' | 'disputed' | 'lost'
}

/** Every way of saying, from the firmest. */
const sayings: Readonly<Record<Saying, SayingWords>> = {
  stated: { title: 'Stated', meaning: 'The article says in its own voice that it is so.', hue: 'stated' },
  reported: { title: 'Reported', meaning: 'Somebody says that it is so, and the article passes it on.', hue: 'reported' },
  alleged: { title: 'Alleged', meaning: 'Said to be so, and marked as unproven.', hue: 'alleged' },
  interpreted: { title: 'Interpreted', meaning: 'A reading of what the facts mean, not something that happened.', hue: 'interpreted' },
  predicted: { title: 'Predicted', meaning: 'Expected to come about.', hue: 'predicted' },
  promised: { title: 'Promised', meaning: 'Somebody undertakes that it will be done.', hue: 'predicted' },
  conditional: { title: 'Conditional', meaning: 'Said to hold only if something else does.', hue: 'predicted' },
  questioned: { title: 'Questioned', meaning: 'Put as an open question.', hue: 'disputed' },
  denied: { title: 'Denied', meaning: 'Said not to be so.', hue: 'disputed' },
}

/** How a claim is put. */
export function sayingOf({ modality, speaker, attribution, form }: Claim): Saying {
  if (modality !== 'asserted') return modality
  const quoted = form === 'direct-quote' || form === 'partial-quote' || form === 'paraphrase'
  const ascribed = attribution !== undefined && attribution !== 'unattributed'
  return speaker !== undefined || quoted || ascribed ? 'reported' : 'stated'
}

/** What a way of saying is called; one of a newer version of the model is called by its code. */
export function sayingWords(saying: Saying): SayingWords {
  if (Object.hasOwn(sayings, saying)) return sayings[saying]
  return { title: saying, meaning: 'A way of saying that this page does not know.', hue: 'lost' }
}

/** The ways of saying among some, from the firmest; those of a newer version of the model come last. */
export function inOrderOfFirmness(found: Iterable<Saying>): Saying[] {
  const order = Object.keys(sayings)
  const rank = (saying: Saying): number => (order.includes(saying) ? order.indexOf(saying) : order.length)
  return [...found].sort((a, b) => rank(a) - rank(b))
}
