/** Where the JSON token ends that begins at a place of a line: the whole of a string, a number or a word, one character of anything else. */
export function tokenEnd(text: string, start: number): number {
  if (text[start] === '"') {
    for (let place = start + 1; place < text.length; place += 1) {
      if (text[place] === '\\') place += 1
      else if (text[place] === '"') return place + 1
    }
    return text.length
  }
  let end = start
  while (end < text.length && /[\w.+-]/u.test(text[end] ?? '')) end += 1
  if (end > start) return end
  return start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1)
}
