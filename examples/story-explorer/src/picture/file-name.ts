/** A name for a file about a story, such as `mali-norinco-2024-timeline.svg`: letters, digits and hyphens of the story's id. */
export function fileName(storyId: string, what: string, extension: string): string {
  const slug = storyId
    .replace(/^story\//u, '')
    .replaceAll(/[^A-Za-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '')
    .slice(0, 80)
  return `${slug === '' ? 'story' : slug}-${what}.${extension}`
}
