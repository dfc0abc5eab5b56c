import { readFileSync } from 'node:fs'

const text = readFileSync(new URL('../feed/summit.json', import.meta.url), 'utf8')

// #region readme
import { type Agreement, ArticleSchema, checkStory, inForce, sanctionsOn, validateEntity } from 'nutgraf'
import { mali } from 'nutgraf/fixtures'

const parsed = ArticleSchema.safeParse(JSON.parse(text))          // plain Zod, plain types
const { issues } = validateEntity(JSON.parse(text))               // schema and checks: codes, pointers, hints
const deal: Agreement = mali.agreements![0]!
console.log(parsed.success, issues.length, deal.participants.map((p) => p.role))
for (const issue of checkStory(mali)) console.log(issue.code, issue.pointer, issue.message)
for (const row of sanctionsOn(mali)) console.log(row.actor, row.answer, row.because)
console.log(inForce(mali, mali.sanctions![0]!.id, '2024-09-02')) // 'maybe'
// #endregion
