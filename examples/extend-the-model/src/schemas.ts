import { ArticleSchema, HeadlineSchema, LanguageTagSchema } from 'nutgraf'
import * as z from 'zod'

export const DeskCodeSchema = z
  .string()
  .regex(/^[A-Z]{3}(?:-[A-Z]{2})?$/u, { error: 'expected a desk such as FOR or FOR-AF' })
  .describe('The desk that answers for an article: three capitals, and a region where the desk has some. Not the place of the news.')
  .meta({ examples: ['FOR-AF'] })

export const DeskExtensionsSchema = z
  .strictObject({
    'acme:deskCode': DeskCodeSchema.describe('Which desk answers for the article.'),
    'acme:embargo': z.enum(['none', 'until-broadcast', 'until-print']).describe('Until when the article is held back.'),
  })
  .describe('What this newsroom adds to an article, under its own prefix.')

export const WireHeadlineSchema = HeadlineSchema.safeExtend({
  lang: LanguageTagSchema.describe('The language of the headline. The wire never sends one without.'),
}).describe('A headline whose language is known.')

export const WireArticleSchema = ArticleSchema.safeExtend({
  headlines: z.array(WireHeadlineSchema).min(1).max(20).describe('The headlines, the main one first. The wire has at least one.'),
  extensions: DeskExtensionsSchema.describe('The desk, and how long the article is held back.'),
}).describe('An article as this newsroom sends it: an Article of nutgraf that has a headline with its language, and a desk.')

/** An article of this newsroom. */
export type WireArticle = z.output<typeof WireArticleSchema>
