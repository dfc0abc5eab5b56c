import { readFileSync } from 'node:fs'
import { judgeFeed } from './judge.ts'

const text = readFileSync(new URL('../feed/wire.ndjson', import.meta.url), 'utf8')
for (const [index, { article, faults }] of judgeFeed(text).entries()) {
  console.log(`${index + 1} ${article === undefined ? 'refused' : `${article.id}, desk ${article.extensions['acme:deskCode']}`}`)
  for (const fault of faults) console.log(`    ${fault}`)
}
