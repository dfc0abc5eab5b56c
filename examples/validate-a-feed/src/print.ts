const width = Math.min(process.stdout.columns ?? 80, 100)

/** A heading with a line under it. */
export function title(text: string): string {
  return `\n${text}\n${'─'.repeat([...text].length)}`
}

/** A paragraph that fits the terminal, its later lines set in. */
export function indented(text: string): string {
  const lines = ['']
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? ''
    if (line !== '' && line.length + word.length + 1 > width - 4) lines.push(word)
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`
  }
  return `  ${lines.join('\n    ')}`
}
