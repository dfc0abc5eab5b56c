import * as z from 'zod';
import { contributorRole } from '../codes/contributor-role.ts';
import { digitalSourceType } from '../codes/digital-source-type.ts';
import { genre } from '../codes/genre.ts';
import { pubStatus } from '../codes/pub-status.ts';
import type { Article, Contributor, Dateline, Rights, Subject } from '../generated/model.ts';
import { list, nonEmpty, text } from '../values/bound.ts';
import { coded } from '../values/coded.ts';
import { namedObject, type ObjectSchema } from '../values/define.ts';
import { FuzzyDateSchema } from '../values/fuzzy-date.ts';
import { ActorIdSchema, ArticleIdSchema } from '../values/id.ts';
import { LocalTextSchema } from '../values/local-text.ts';
import { property } from '../values/property.ts';
import { CorrectionSchema } from './article/correction.ts';
import { DerivedFromSchema } from './article/derivation.ts';
import { MediaSchema } from './article/media.ts';
import { MentionSchema } from './article/mention.ts';
import { HeadlineSchema, TextSchema } from './article/text.ts';
import { entityShape } from './entity.ts';
import { independenceGroupProperty } from './source.ts';

export const DatelineSchema: ObjectSchema<Dateline> = namedObject(
  'Dateline',
  'The line that says where and when a report was written.',
  nonEmpty(
    z.strictObject({
      text: text('headline').optional().describe('The line as printed.'),
      place: property.place,
      date: FuzzyDateSchema.optional().describe('The day it names.'),
    }),
  ),
);

export const ContributorSchema: ObjectSchema<Contributor> = namedObject(
  'Contributor',
  'Somebody who made an article, and how.',
  z.strictObject({
    actor: ActorIdSchema.describe('Who contributed.'),
    role: coded(contributorRole).optional().describe('What they did.'),
  }),
);

export const SubjectSchema: ObjectSchema<Subject> = namedObject(
  'Subject',
  'What an article is about, a term of a vocabulary such as IPTC Media Topics.',
  z.strictObject({
    scheme: text('url').describe('The vocabulary: its usual short name, such as `medtop`, or its address.'),
    code: text('keyword').optional().describe('The code of the term in that vocabulary.'),
    name: text('name').optional().describe('The term in words.'),
    relevance: z.number().min(0).max(100).optional().describe('How central it is to the article, 0 to 100.'),
    confidence: property.confidence,
  }),
);

export const RightsSchema: ObjectSchema<Rights> = namedObject(
  'Rights',
  'Who holds the rights in an article and what may be done with it, in the words of the publisher. Not a machine-readable licence.',
  nonEmpty(
    z.strictObject({
      holder: text('headline').optional().describe('Who holds the copyright.'),
      notice: text('note').optional().describe('The copyright notice.'),
      usageTerms: text('note').optional().describe('What may be done with it.'),
      credit: text('headline').optional().describe('How it is to be credited.'),
    }),
  ),
);

const instant = (sentence: string) => FuzzyDateSchema.optional().describe(sentence);

export const ArticleSchema: ObjectSchema<Article> = namedObject(
  'Article',
  'A piece of journalism as published: its texts, media, makers, rights and corrections. What it says about the world stands in claims.',
  z.strictObject({
    kind: z.literal('article').describe('Always `article`.'),
    id: ArticleIdSchema.describe('The id of the article.'),
    headlines: list(HeadlineSchema, 100).optional().describe('The headlines, the main one first.'),
    bodies: list(TextSchema, 100)
      .optional()
      .describe('The text itself, in one form or several. Evidence points into the `text/plain` one.'),
    descriptions: list(TextSchema, 100).optional().describe('Summaries and standfirsts.'),
    genres: list(coded(genre), 20).optional().describe('What form of journalism it is.'),
    pubStatus: coded(pubStatus).optional().describe('Whether it may be used.'),
    urgency: z.int().min(1).max(9).optional().describe('The editorial urgency, from 1, the most urgent, to 9.'),
    dateline: DatelineSchema.optional().describe('Where and when it was written.'),
    publishedAt: instant('When it was first published.'),
    modifiedAt: instant('When this version was made.'),
    createdAt: instant('When the first version was made, published or not.'),
    embargoedUntil: instant('When it may be published at the earliest.'),
    expiresAt: instant('When it may no longer be used.'),
    byline: LocalTextSchema.optional().describe('The byline as printed. Who they are stands in `contributors`.'),
    contributors: list(ContributorSchema).optional().describe('Who made it.'),
    publisher: ActorIdSchema.optional().describe('Who publishes it.'),
    distributor: ActorIdSchema.optional().describe('Who passes it on, such as an agency.'),
    subjects: list(SubjectSchema).optional().describe('What it is about, in terms of vocabularies.'),
    keywords: list(text('keyword')).optional().describe('Keywords, free text.'),
    sections: list(text('keyword'), 100).optional().describe('The sections of the publication that it appeared in.'),
    slugline: text('keyword').optional().describe('The working title that the desk knows it by.'),
    editorNotes: list(TextSchema, 100).optional().describe('Notes for editors, not for readers.'),
    rights: RightsSchema.optional().describe('Who holds the rights, and what may be done with it.'),
    media: list(MediaSchema).optional().describe('Pictures, video, audio and graphics that belong to it.'),
    derivedFrom: list(DerivedFromSchema, 100).optional().describe('What it was made from.'),
    independenceGroup: independenceGroupProperty,
    corrections: list(CorrectionSchema).optional().describe('What was corrected, retracted or withdrawn after it was published.'),
    digitalSourceType: coded(digitalSourceType).optional().describe('How the text or picture came into being, IPTC Digital Source Type.'),
    mentions: list(MentionSchema, 10_000).optional().describe('The entities that it names.'),
    ...entityShape,
  }),
);
