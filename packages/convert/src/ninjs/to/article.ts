import { type Article, before } from 'nutgraf';
import { type Context, compact } from './context.ts';
import { extensions } from './extension.ts';
import { instant, says } from './form.ts';
import { genres } from './genre.ts';
import { identityOf } from './identity.ts';
import { Language } from './language.ts';
import { associations, lessThanInstant } from './media.ts';
import { mentioned } from './mention.ts';
import { sources } from './source.ts';
import { standard } from './standard.ts';
import { subjects } from './subject.ts';
import { texts, versionOf } from './text.ts';

/** An article as a document of ninjs. */
export function articleDocument(article: Article, context: Context): object {
  const { losses } = context;
  const { bodies = [], headlines = [], descriptions = [], byline, editorNotes = [], media = [] } = article;
  const captions = media.map(({ caption }) => caption);
  const language = new Language(article, [...bodies, ...headlines, ...descriptions, byline, ...editorNotes, ...captions], losses);
  const version = versionOf(article);
  const isSigned = byline !== undefined && says(byline.text) && language.takes(byline, '/byline');
  if (byline !== undefined && !says(byline.text)) losses.drop(article, '/byline', 'it is blank');
  const { uri, altIds } = identityOf(article, losses);
  const { digitalSourceType } = article;
  const written = texts(article, 'bodies', language, context, version);
  dropOthers(article, context);
  return compact({
    uri,
    standard,
    type: bodies.length > 0 ? 'text' : undefined,
    language: language.tag,
    version: written.length > 0 ? version : undefined,
    ...dates(article, context),
    pubStatus: article.pubStatus,
    urgency: article.urgency,
    ...rights(article, context),
    edNote: note(article, language, context),
    headlines: texts(article, 'headlines', language, context),
    bodies: written,
    descriptions: texts(article, 'descriptions', language, context),
    by: isSigned ? byline.text : undefined,
    slugline: plain(article, 'slugline', article.slugline, context),
    located: located(article, context),
    genres: genres(article, context),
    subjects: subjects(article, context),
    infoSources: sources(article, context),
    ...mentioned(article, context),
    associations: associations(article, language, context),
    altIds,
    digitalSourceType: digitalSourceType && {
      uri: `http://cv.iptc.org/newscodes/digitalsourcetype/${digitalSourceType}`,
      literal: digitalSourceType,
    },
    ...extensions(article, context),
  });
}

/** Properties of an article for which ninjs has no place. */
function dropOthers(article: Article, { losses }: Context): void {
  const { publishedAt, sections, derivedFrom, independenceGroup, corrections, notes, description, sources: origins } = article;
  losses.dropRest(article, { publishedAt, sections, derivedFrom, independenceGroup, corrections, notes, description, sources: origins });
}

function dates(article: Article, { losses }: Context) {
  const { modifiedAt, createdAt, embargoedUntil, expiresAt } = article;
  for (const [name, date] of Object.entries({ modifiedAt, createdAt, embargoedUntil, expiresAt }))
    if (date !== undefined && instant(date) === undefined) losses.drop(article, `/${name}`, lessThanInstant);
  const versionCreated = instant(modifiedAt);
  const firstCreated = instant(createdAt);
  const isLate = versionCreated !== undefined && firstCreated !== undefined && before(versionCreated, firstCreated) === 'yes';
  if (isLate) losses.drop(article, '/createdAt', 'it is after the version');
  return {
    firstCreated: isLate ? undefined : firstCreated,
    versionCreated,
    embargoedUntil: instant(embargoedUntil),
    expires: instant(expiresAt),
  };
}

function rights(article: Article, context: Context) {
  const { holder, notice, usageTerms, credit } = article.rights ?? {};
  if (credit !== undefined) context.losses.drop(article, '/rights/credit');
  return {
    copyrightHolder: plain(article, 'rights/holder', holder, context),
    copyrightNotice: plain(article, 'rights/notice', notice, context),
    usageTerms: plain(article, 'rights/usageTerms', usageTerms, context),
  };
}

/** The first note to editors: ninjs has room for one, without a role or a form. */
function note(article: Article, language: Language, { losses }: Context): string | undefined {
  const [first, ...others] = article.editorNotes ?? [];
  for (const index of others.keys()) losses.drop(article, `/editorNotes/${index + 1}`, 'ninjs has one note to editors');
  if (first === undefined) return undefined;
  if (!says(first.text)) losses.drop(article, '/editorNotes/0', 'it is blank');
  else if (language.takes(first, '/editorNotes/0')) {
    losses.dropRest(article, { ...first, text: undefined, lang: undefined }, '/editorNotes/0');
    return first.text;
  }
  return undefined;
}

function located(article: Article, context: Context): string | undefined {
  const { text, ...rest } = article.dateline ?? {};
  context.losses.dropRest(article, rest, '/dateline');
  return plain(article, 'dateline/text', text, context);
}

function plain(article: Article, name: string, text: string | undefined, { losses }: Context): string | undefined {
  if (text === undefined || says(text)) return text;
  losses.drop(article, `/${name}`, 'it is blank');
  return undefined;
}
