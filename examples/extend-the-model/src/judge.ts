import { type Issue, validateEntity } from 'nutgraf'
import { type WireArticle, WireArticleSchema } from './schemas.ts'

/** What came of a record: the article, or what is wrong with it. */
export interface Judged {
  article?: WireArticle
  faults: string[]
}

/** Judges a record by the model and its checks, and then by the rules of this newsroom. */
export function judge(record: unknown): Judged {
  const { issues } = validateEntity(record)
  const faults = issues
    .filter(({ severity }) => severity === 'error')
    .map(({ code, pointer, message }: Issue) => `${code} ${pointer} ${message}`)
  if (faults.length > 0) return { faults }
  const parsed = WireArticleSchema.safeParse(record)
  if (parsed.success) return { article: parsed.data, faults }
  return { faults: parsed.error.issues.map(({ path, message }) => `wire /${path.join('/')} ${message}`) }
}

/** Judges a feed, one record a line. */
export function judgeFeed(text: string): Judged[] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => judge(JSON.parse(line)))
}
