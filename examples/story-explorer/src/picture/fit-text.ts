const narrow = new Set(" .,:;'’‘|!iIljftr()[]-·")
const wide = new Set('mwMWQO@%—…“”')

/** How wide a text is at most in a common sans-serif face, in CSS pixels; measured so that no browser is needed for it. */
export function textWidth(text: string, size: number): number {
  let width = 0
  for (const letter of text) {
    if (narrow.has(letter)) width += 0.4
    else if (wide.has(letter)) width += 0.92
    else if (letter > '\u{10ff}') width += letter > '\u{2e7f}' ? 1.05 : 0.7
    else width += letter !== letter.toLowerCase() ? 0.74 : 0.62
  }
  return width * size
}

/** A text in lines that are no wider than `width`, at most `most` of them; what does not fit ends in `…`. At least one line. */
export function fitText(text: string, width: number, size: number, most: number): string[] {
  const words = text.split(/\s+/u).filter((word) => word !== '')
  const lines: string[] = []
  let line = ''
  for (const [place, word] of words.entries()) {
    const longer = line === '' ? word : `${line} ${word}`
    if (textWidth(longer, size) <= width) {
      line = longer
      continue
    }
    if (lines.length === most - 1) return [...lines, cut(`${line} ${words.slice(place, place + 8).join(' ')}`.trim(), width, size)]
    if (line !== '') lines.push(line)
    line = textWidth(word, size) <= width ? word : cut(word, width, size)
  }
  return [...lines, line].slice(0, most)
}

function cut(text: string, width: number, size: number): string {
  const end = textWidth('…', size)
  let kept = ''
  let used = 0
  for (const letter of text) {
    used += textWidth(letter, size)
    if (used + end > width) return `${kept.trimEnd()}…`
    kept += letter
  }
  return kept
}
