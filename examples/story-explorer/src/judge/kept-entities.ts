import { type Entity, fromRecords, plurals, type Story, type StoryHead, specVersion, validateStory } from 'nutgraf'
import type { Opening } from './message.ts'

/** How many entities are kept to be opened, and how many bytes of source may stand behind them. */
const mostEntities = 2_000
const mostBytes = 4 * 1_048_576

/** Keeps the entities that a file turned out to hold, as long as they are few enough to be opened as one story. */
export class KeptEntities {
  #story: Story | undefined
  #head: StoryHead | undefined
  #stories = 0
  readonly #byId = new Map<string, Entity>()
  #isTooMuch = false

  /** Keeps a whole story. */
  addStory(story: Story): void {
    this.#stories += 1
    this.#story ??= story
    const length = Object.values(plurals).reduce((sum, plural) => sum + (story[plural]?.length ?? 0), 0)
    if (length > mostEntities) this.#isTooMuch = true
  }

  /** Keeps the head of a story whose entities follow as records. */
  addHead(head: StoryHead): void {
    this.#stories += 1
    this.#head ??= head
  }

  /** Keeps an entity; of those with one id the first. */
  add(entity: Entity): void {
    if (this.#byId.size >= mostEntities) this.#isTooMuch = true
    else if (!this.#byId.has(entity.id)) this.#byId.set(entity.id, entity)
  }

  /** The story that can be opened, or why there is none. */
  opening(name: string, bytes: number): Opening {
    if (this.#story === undefined && this.#byId.size === 0) return { reason: 'no record of it is valid' }
    if (this.#stories > 1) return { reason: 'it holds more than one story' }
    if (bytes > mostBytes || this.#isTooMuch) {
      return { reason: `only what has at most ${mostBytes / 1_048_576} MiB and ${mostEntities.toLocaleString('en-US')} entities is opened` }
    }
    if (this.#story !== undefined)
      return this.#byId.size === 0 ? { story: this.#story } : { reason: 'it holds a story and records beside it' }
    const head = this.#head ?? {
      kind: 'story',
      specVersion,
      id: 'story/opened-file',
      title: {
        text: Array.from(this.#headline() ?? `Opened: ${name}`)
          .slice(0, 2_048)
          .join(''),
      },
    }
    const { value, issues } = validateStory(fromRecords([head, ...this.#byId.values()]))
    if (value !== undefined) return { story: value }
    const [first] = issues.filter(({ severity }) => severity === 'error')
    return { reason: `its entities do not make a story together: ${first?.message ?? 'something is missing'}` }
  }

  /** The headline of the first article. */
  #headline(): string | undefined {
    for (const entity of this.#byId.values()) {
      const headline = entity.kind === 'article' ? entity.headlines?.[0]?.text : undefined
      if (headline !== undefined) return headline
    }
    return undefined
  }
}
