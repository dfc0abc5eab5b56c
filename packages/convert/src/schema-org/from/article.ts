import {
  type Article,
  before,
  type Correction,
  type DerivedFrom,
  type Genre,
  type Headline,
  type Mention,
  type Subject,
  type Text,
} from 'nutgraf';
import { digitalSourceType as digitalSourceTypes, genre as genreCodes } from 'nutgraf/codes';
import { showValue } from 'nutgraf/intake';
import { readLanguage } from '../../repair/language.ts';
import { articleTypes } from '../foreign.ts';
import { isNode } from '../graph.ts';
import { type Context, compact, NodeView, publishers, type Reading } from './context.ts';
import { nameOf } from './identify.ts';
import { makers } from './maker.ts';
import { media } from './media.ts';
import { addresses, addressIn, dateOf, distinct, identity, isPrivateCode, oneText, plainText, privateCode, texts } from './value.ts';

/** A node of an article as one. */
export function article({ node, id, view, context }: Reading<'article'>): Article {
  const lang = languageOf(view, context);
  const publisher = view.take('publisher');
  const { identifiers, urls } = identity(view, context);
  const own = addresses(view, ['mainEntityOfPage'], context).filter((url) => node['@id'] === undefined || url !== node['@id']);
  return compact<Article>({
    kind: 'article',
    id,
    headlines: headlines(view, lang, context),
    bodies: bodies(view, lang, context),
    descriptions: [
      ...descriptions(view, 'description', undefined, lang, context),
      ...descriptions(view, 'abstract', 'abstract', lang, context),
    ],
    genres: genres(node['@type'], view, context),
    dateline: dateline(view, context),
    ...dates(view, context),
    expiresAt: dateOf(view, ['expires'], context),
    ...makers(view, lang, context),
    publisher: publisher && context.refer(publisher.value, publisher.spot, publishers),
    ...topics(view, context),
    keywords: keywords(view, context),
    sections: distinct(texts(view, ['articleSection'], context).map(({ text }) => text)),
    rights: rights(view, context),
    media: media(view, lang, context),
    derivedFrom: derivation(view, context),
    corrections: corrections(view, lang, context),
    digitalSourceType: sourceType(view, context),
    identifiers,
    urls: urls.length > 0 ? urls : own,
  });
}

/** The language of an article, by its own word, else by that of its page. */
function languageOf(view: NodeView, context: Context): string | undefined {
  const text = plainText(view, ['inLanguage'], context);
  if (text !== undefined) {
    const lang = readLanguage(text);
    if (lang === undefined)
      context.ledger.drop(view.spotOf('inLanguage'), `${showValue(text)} is no BCP 47 tag of a language, such as en or fr-ML`);
    else if (lang !== text) context.ledger.repair(view.spotOf('inLanguage'), text, lang);
    return lang;
  }
  const lang = context.pageLang === undefined ? undefined : readLanguage(context.pageLang);
  if (lang !== undefined)
    context.ledger.note('guessed', { ...view.spotOf('inLanguage') }, `is missing: taken for ${lang}, the language of the page`);
  return lang;
}

function headlines(view: NodeView, lang: string | undefined, context: Context): Headline[] {
  const read = (name: string, role?: string) =>
    texts(view, [name], context, lang).map((one) => compact<Headline>({ text: one.text, role, lang: one.lang }));
  const main = [...read('headline'), ...read('alternativeHeadline')];
  const known = new Set(main.map(({ text }) => text));
  const titles = [...read('name', main.length === 0 ? undefined : 'title'), ...read('alternateName', 'title')].filter(
    ({ text }) => !known.has(text),
  );
  return [...main, ...titles];
}

function bodies(view: NodeView, lang: string | undefined, context: Context): Text[] {
  return texts(view, view.has('articleBody') ? ['articleBody'] : ['text'], context, lang).map(({ text, lang: own, found }) => {
    const isMarkup = looksLikeMarkup(text);
    if (isMarkup) context.ledger.note('guessed', found.spot, 'begins with a tag: taken for text/html');
    return compact<Text>({ text, contentType: isMarkup ? 'text/html' : 'text/plain', lang: own });
  });
}

/** Whether a text is plainly HTML: it begins with the tag of a block. */
export function looksLikeMarkup(text: string): boolean {
  return /^\s{0,1000}<(?:p|table|div|section|h[1-6]|ul|ol|figure|blockquote)(?:\s[^>]{0,4000})?>/iu.test(text);
}

function descriptions(view: NodeView, name: string, role: string | undefined, lang: string | undefined, context: Context): Text[] {
  return texts(view, [name], context, lang).map((one) => compact<Text>({ text: one.text, role, lang: one.lang }));
}

/** Genres by the type of the node, then by its own words. A word that the model has no code for becomes a private code. */
function genres(types: readonly string[], view: NodeView, context: Context): Genre[] {
  const typed = types.flatMap((type) => articleTypes[type] ?? []);
  const said = texts(view, ['genre'], context).flatMap(({ text, found }): Genre[] => {
    const words = text.slice(0, 400).split(/[/#]/u).at(-1)?.trim().toLowerCase().replaceAll(/[\s_]/gu, '-') ?? '';
    if (Object.hasOwn(genreCodes.codes, words)) return [words as Genre];
    if (isPrivateCode(text)) return [text];
    const own = privateCode(words);
    if (own === undefined) context.ledger.drop(found.spot, 'no code can be made of it');
    else context.ledger.note('narrowed', found.spot, `is no genre of the model: it becomes the private code ${own}`);
    return own === undefined ? [] : [own];
  });
  return distinct([...typed, ...said]);
}

/** When it was published and made. What is surely made later than what comes of it cannot be. */
function dates(view: NodeView, context: Context): Pick<Article, 'publishedAt' | 'modifiedAt' | 'createdAt'> {
  const publishedAt = dateOf(view, ['datePublished'], context) ?? dateOf(view, ['uploadDate'], context);
  const modifiedAt = dateOf(view, ['dateModified'], context);
  const createdAt = dateOf(view, ['dateCreated'], context);
  const later = [publishedAt, modifiedAt].find((one) => one !== undefined && createdAt !== undefined && before(one, createdAt) === 'yes');
  if (later === undefined) return { publishedAt, modifiedAt, createdAt };
  context.ledger.drop(view.spotOf('dateCreated'), `${createdAt} is after ${later}, when it was published or changed`);
  return { publishedAt, modifiedAt };
}

function dateline(view: NodeView, context: Context): Article['dateline'] {
  const place = view.take('locationCreated');
  return compact({ text: plainText(view, ['dateline'], context), place: place && context.refer(place.value, place.spot, ['place']) });
}

/** Terms of vocabularies are subjects, and other things that it is about are mentions. */
function topics(view: NodeView, context: Context): Pick<Article, 'subjects' | 'mentions'> {
  const subjects: Subject[] = [];
  const mentions: Mention[] = [];
  for (const role of ['about', 'mentions'] as const) {
    for (const { value, spot } of view.list(role)) {
      if (isNode(value) && value['@type'].includes('DefinedTerm')) {
        const subject = subjectOf(new NodeView(context.graph.resolve(value), context), context);
        if (subject !== undefined) subjects.push(subject);
        continue;
      }
      const named = ['person', 'organization', 'place', 'event', 'article', 'claim', 'state', 'government', 'bloc', 'source'] as const;
      if (typeof value === 'string' || (isNode(value) && value['@type'].length === 0 && value['@id'] === undefined))
        context.ledger.drop(spot, 'it does not say of what kind the thing is');
      else {
        const ref = context.refer(value, spot, named);
        if (ref !== undefined) mentions.push({ ref, role });
      }
    }
  }
  return { subjects, mentions: [...new Map(mentions.map((mention) => [`${mention.ref} ${mention.role}`, mention])).values()] };
}

function subjectOf(view: NodeView, context: Context): Subject | undefined {
  const set = view.take('inDefinedTermSet')?.value;
  const scheme = addressIn(set) ?? nameOf(set, context.graph);
  const subject = compact<Subject>({
    scheme: scheme ?? 'x-unspecified',
    code: plainText(view, ['termCode'], context),
    name: plainText(view, ['name'], context),
  });
  view.close();
  if (subject.code !== undefined || subject.name !== undefined) return subject;
  context.ledger.drop(view.spot, 'it has neither a code nor a name');
  return undefined;
}

/** Keywords. One text alone holds them all, with commas; in a list a comma is a part of one. */
function keywords(view: NodeView, context: Context): string[] {
  const isList = Array.isArray(view.peek('keywords'));
  const split = (text: string) => text.split(text.includes(',') ? ',' : ';').map((word) => word.trim());
  const words = texts(view, ['keywords'], context).flatMap(({ text }) => (isList ? [text] : split(text)));
  return distinct(words.filter((word) => word !== ''));
}

function rights(view: NodeView, context: Context): Article['rights'] {
  const terms = texts(view, ['usageInfo', 'license'], context).map(({ text }) => text);
  return compact({
    holder: plainText(view, ['copyrightHolder'], context),
    notice: plainText(view, ['copyrightNotice'], context),
    usageTerms: terms.length === 0 ? undefined : distinct(terms).join('\n'),
    credit: plainText(view, ['creditText'], context),
  });
}

function derivation(view: NodeView, context: Context): DerivedFrom[] {
  const read = (name: string, relation: DerivedFrom['relation']) =>
    view.list(name).flatMap(({ value, spot }): DerivedFrom[] => {
      const of = context.refer(value, spot, ['article', 'source']);
      if (of !== undefined && relation === 'rewritten')
        context.ledger.note('guessed', spot, 'does not say how it was made of it: taken for rewritten');
      return of === undefined ? [] : [{ of, relation }];
    });
  return [...read('isBasedOn', 'rewritten'), ...read('isBasedOnUrl', 'rewritten'), ...read('translationOfWork', 'translated')];
}

function corrections(view: NodeView, lang: string | undefined, context: Context): Correction[] {
  return view.list('correction').flatMap((found): Correction[] => {
    const comment = isNode(found.value) ? new NodeView(context.graph.resolve(found.value), context) : undefined;
    if (comment === undefined) {
      return typeof found.value === 'string' ? [{ type: 'correction', text: compact({ text: found.value, lang }) }] : [];
    }
    const [text] = texts(comment, ['text'], context, lang);
    const at = dateOf(comment, ['datePublished', 'dateCreated'], context);
    comment.close();
    return [compact<Correction>({ type: 'correction', at, text: text && compact({ text: text.text, lang: text.lang }) })];
  });
}

function sourceType(view: NodeView, context: Context): Article['digitalSourceType'] {
  const text = oneText(view, ['digitalSourceType'], context)?.text;
  const word =
    text
      ?.split(/[/#:]/u)
      .at(-1)
      ?.replace(/DigitalSource$/u, '') ?? '';
  const code = Object.keys(digitalSourceTypes.codes).find((one) => one.toLowerCase() === word.toLowerCase());
  if (text !== undefined && code === undefined)
    context.ledger.drop(view.spotOf('digitalSourceType'), `${showValue(text)} is no type of source that the model has`);
  return code as Article['digitalSourceType'];
}
