import type { Claim, ClaimId, Story } from 'nutgraf'

/** A run of text that the same claims quote. */
export interface Segment {
  readonly text: string
  /** The claims whose words these are, the one with the fewest words first; empty for text that nothing quotes. */
  readonly claims: readonly ClaimId[]
}

/** Words of a claim, by their place in a text. */
export interface Span {
  readonly claim: ClaimId
  /** In Unicode code points of the text, the end not included. */
  readonly start: number
  readonly end: number
}

const known = new WeakMap<Story, ReadonlyMap<string, readonly Span[]>>()

/** Where the claims of a story quote one text of an article or a source, such as its `/bodies/0/text`. */
export function spansOf(story: Story, statedIn: Claim['statedIn'], part: string): readonly Span[] {
  const spans = known.get(story) ?? collect(story)
  known.set(story, spans)
  return spans.get(`${statedIn} ${part}`) ?? []
}

function collect(story: Story): Map<string, Span[]> {
  const spans = new Map<string, Span[]>()
  for (const { id, statedIn, evidence = [] } of story.claims ?? []) {
    for (const { part, start, end } of evidence) {
      if (part === undefined || start === undefined || end === undefined) continue
      const list = spans.get(`${statedIn} ${part}`)
      if (list === undefined) spans.set(`${statedIn} ${part}`, [{ claim: id, start, end }])
      else list.push({ claim: id, start, end })
    }
  }
  return spans
}

/**
 * A text as paragraphs of segments, with the words of claims marked; claims may overlap and nest. Paragraphs are parted by empty lines,
 * which fall away. Spans outside the text are cut to it.
 */
export function markedText(text: string, spans: readonly Span[]): Segment[][] {
  const points = Array.from(text)
  const paragraphs = paragraphsOf(points)
  const cuts = new Set(paragraphs.flat())
  const starts = new Map<number, Span[]>()
  for (const span of spans) {
    const [start, end] = [Math.max(0, span.start), Math.min(points.length, span.end)]
    if (start >= end) continue
    cuts.add(start).add(end)
    const list = starts.get(start)
    if (list === undefined) starts.set(start, [span])
    else list.push(span)
  }
  const places = [...cuts].sort((a, b) => a - b)
  let open: Span[] = []
  let next = 0
  return paragraphs.map(([from, to]) => {
    const segments: Segment[] = []
    for (; (places[next] ?? to) < to; next += 1) {
      const place = places[next] ?? to
      open = open.filter(({ end }) => end > place)
      const begun = starts.get(place)
      if (begun !== undefined) open = [...open, ...begun].sort((a, b) => a.end - a.start - (b.end - b.start))
      if (place < from) continue
      const claims = [...new Set(open.map(({ claim }) => claim))]
      segments.push({ text: points.slice(place, places[next + 1] ?? to).join(''), claims })
    }
    return segments
  })
}

/** Where each paragraph of a text begins and ends. */
function paragraphsOf(points: readonly string[]): [start: number, end: number][] {
  const paragraphs: [number, number][] = []
  let start: number | undefined
  let last = 0
  let lines = 0
  for (const [place, point] of points.entries()) {
    if (point === '\n') lines += 1
    if (point.trim() === '') continue
    if (start !== undefined && lines > 1) {
      paragraphs.push([start, last])
      start = undefined
    }
    start ??= place
    last = place + 1
    lines = 0
  }
  if (start !== undefined) paragraphs.push([start, last])
  return paragraphs
}
