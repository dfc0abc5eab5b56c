import type { Story } from 'nutgraf'
import { sayDate } from '../view/say-date.ts'
import type { Frame } from './svg-text.ts'

/** What stands around a picture of a story that leaves the page: its heading, and the story, its id and its date as the source. */
export function frameOf(story: Story, what: string): Frame {
  const date = dateOf(story)
  const when = date === undefined ? 'undated' : sayDate(date)
  return {
    heading: `${what}: ${story.title.text}`,
    source: `Story “${story.title.text}” (${story.id}), ${when}. Drawn by the nutgraf story explorer.`,
  }
}

/** The date of a story: when its articles were last changed or published, else the day that they are dated. */
function dateOf({ articles = [] }: Story): string | undefined {
  const dates = articles.flatMap(({ modifiedAt, publishedAt, dateline }) => modifiedAt ?? publishedAt ?? dateline?.date ?? [])
  return dates.sort().at(-1)
}
