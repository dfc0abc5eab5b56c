import type { Standing, Ternary } from 'nutgraf'
import { type Fate, fates } from '../view/fate.ts'
import { type Saying, sayingWords } from '../view/saying.ts'

/** How a claim is put, as a word in its colour. */
export function SayingBadge({ saying }: { saying: Saying }) {
  const { title, meaning, hue } = sayingWords(saying)
  return (
    <span class={`badge hue-${hue}`} title={meaning}>
      {title}
    </span>
  )
}

/** What became of a claim; nothing for one that simply stands. */
export function FateBadge({ fate }: { fate: Fate }) {
  if (fate === 'stands') return null
  const { title, meaning } = fates[fate]
  const hue = fate === 'disputed' ? 'disputed' : fate === 'confirmed' || fate === 'corroborated' ? 'stated' : 'lost'
  return (
    <span class={`badge badge-outline hue-${hue}`} title={meaning}>
      {title}
    </span>
  )
}

const standings: Readonly<Record<Standing, { hue: string; meaning: string }>> = {
  stated: { hue: 'stated', meaning: 'An article or source says so in its own voice.' },
  reported: { hue: 'reported', meaning: 'Somebody says so, and an article passes it on.' },
  alleged: { hue: 'alleged', meaning: 'Only said to be so, and marked as unproven.' },
  interpreted: { hue: 'interpreted', meaning: 'Only a reading of the facts says so.' },
  predicted: { hue: 'predicted', meaning: 'Only expected, promised or said to depend on something.' },
  disputed: { hue: 'disputed', meaning: 'Denied, contradicted or marked as disputed.' },
  refuted: { hue: 'lost', meaning: 'What said so was shown to be wrong.' },
  retracted: { hue: 'lost', meaning: 'What said so was taken back.' },
  unbacked: { hue: 'lost', meaning: 'No claim of the story says so.' },
}

/** How far a property is borne out by the claims. */
export function StandingBadge({ standing }: { standing: Standing }) {
  const { hue, meaning } = standings[standing]
  return (
    <span class={`badge hue-${hue}`} title={meaning}>
      {standing}
    </span>
  )
}

const answers: Readonly<Record<Ternary, { sign: string; word: string }>> = {
  yes: { sign: '●', word: 'Yes' },
  maybe: { sign: '◐', word: 'Maybe' },
  no: { sign: '○', word: 'No match' },
}

/** An answer of three: yes, maybe, no. `no` says what it is: that the story holds nothing, not that somebody is cleared. */
export function TernaryBadge({ answer, no = answers.no.word }: { answer: Ternary; no?: string }) {
  const { sign, word } = answers[answer]
  return (
    <span class={`badge hue-${answer}`}>
      <span aria-hidden="true">{sign} </span>
      {answer === 'no' ? no : word}
    </span>
  )
}
