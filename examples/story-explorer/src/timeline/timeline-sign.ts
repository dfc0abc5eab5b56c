import { type Sign, signHeight } from '../picture/sign.ts'
import { svg } from '../picture/svg-element.ts'
import type { Tone } from '../picture/tone.ts'
import { barOf } from './bar.ts'
import { type Family, families } from './family.ts'
import { type Span, spanOf } from './span.ts'
import type { TimelineItem } from './timeline-item.ts'

interface Form extends Sign {
  readonly usedBy: (span: Span, item: TimelineItem) => boolean
}

const sampleWidth = 64

function sample(span: Span, state: TimelineItem['state'] = 'fact'): Pick<Sign, 'width' | 'draw'> {
  const scale = { at: (day: number) => day, width: 50 }
  return { width: sampleWidth, draw: (palette) => barOf(span, scale, { tone: 'ink', state, palette }).elements }
}

const sharp = { begins: 'sharp', ends: 'sharp' } as const
const day = { from: 12, to: 52, sure: true }
const within = { from: 6, to: 58, sure: false }

const forms: readonly Form[] = [
  {
    words: 'On these days',
    ...sample({ stretches: [day], ...sharp }),
    usedBy: ({ stretches }) => stretches.some(({ sure, from, to }) => sure && from < to),
  },
  {
    words: 'At this moment',
    ...sample({ stretches: [{ from: 32, to: 32, sure: true }], ...sharp }),
    usedBy: ({ stretches }) => stretches.some(({ sure, from, to }) => sure && from === to),
  },
  {
    words: 'Some time within',
    ...sample({ stretches: [within], ...sharp }),
    usedBy: ({ stretches }) => stretches.some(({ sure, from, to }) => !sure && from < to),
  },
  {
    words: 'Then or earlier',
    ...sample({ stretches: [{ from: 52, to: 52, sure: false }], begins: 'open', ends: 'sharp' }),
    usedBy: ({ begins }) => begins === 'open',
  },
  {
    words: 'Then or later',
    ...sample({ stretches: [{ from: 12, to: 12, sure: false }], begins: 'sharp', ends: 'open' }),
    usedBy: ({ ends }) => ends === 'open',
  },
  {
    words: 'The story does not say',
    ...sample({ stretches: [{ from: 4, to: 20, sure: true }], begins: 'sharp', ends: 'unknown' }),
    usedBy: ({ begins, ends }) => begins === 'unknown' || ends === 'unknown',
  },
  {
    words: 'Goes on',
    ...sample({ stretches: [{ from: 4, to: 20, sure: true }], begins: 'sharp', ends: 'still' }),
    usedBy: ({ ends }) => ends === 'still',
  },
  { words: 'Planned', ...sample({ stretches: [day], ...sharp }, 'planned'), usedBy: (_, { state }) => state === 'planned' },
  { words: 'Disputed', ...sample({ stretches: [day], ...sharp }, 'disputed'), usedBy: (_, { state }) => state === 'disputed' },
  { words: 'Cancelled', ...sample({ stretches: [day], ...sharp }, 'cancelled'), usedBy: (_, { state }) => state === 'cancelled' },
]

/** The signs that a picture of these items has, and the colours of their families. */
export function timelineSigns(items: readonly TimelineItem[]): Sign[] {
  const spans = items.map((item) => ({ item, span: spanOf(item) }))
  const used = forms.filter(({ usedBy }) => spans.some(({ item, span }) => usedBy(span, item)))
  return [...used, ...colours(new Set(items.map(({ family }) => family)))]
}

/** A swatch for each colour; families that share one are named together. */
function colours(used: ReadonlySet<Family>): Sign[] {
  const names = new Map<Tone, string[]>()
  for (const [family, { plural, tone }] of Object.entries(families)) {
    if (!used.has(family as Family)) continue
    names.set(tone, [...(names.get(tone) ?? []), plural])
  }
  return [...names].map(([tone, plurals]) => ({
    words: plurals.join(', '),
    width: 16,
    draw: (palette) => [svg('rect', { x: 0, y: 1, width: 16, height: signHeight - 2, rx: 2, fill: palette[tone] })],
  }))
}
