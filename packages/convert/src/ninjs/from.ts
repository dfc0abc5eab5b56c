import { type Article, before, idFor, type Mention, toPointer } from 'nutgraf';
import { showValue } from 'nutgraf/intake';
import { fittedEntity, type Misfit } from '../fit.ts';
import type { Converted, ConvertOptions } from '../format.ts';
import { isDeeper } from '../judge.ts';
import { Ledger } from '../ledger.ts';
import { reasonsOf } from '../mapping.ts';
import { ownId } from '../own-uri.ts';
import { takeDate } from '../repair/date.ts';
import { takeLanguage } from '../repair/language.ts';
import { View } from '../view.ts';
import { digitalSourceType, pubStatus, urgency } from './from/code.ts';
import { mentions } from './from/concept.ts';
import { type Context, compact } from './from/context.ts';
import { itemEvent, ownEvent } from './from/event.ts';
import { extensions } from './from/extension.ts';
import { genres } from './from/genre.ts';
import { alternatives, identity } from './from/identifier.ts';
import { associatedMedia, ownMedia } from './from/media.ts';
import { categories, plainLists } from './from/producer.ts';
import { origin } from './from/source.ts';
import { topics } from './from/subject.ts';
import { bodies, descriptions, editorNotes, headlines } from './from/text.ts';
import { mapping } from './mapping.ts';

const reasons = reasonsOf(mapping);

/**
 * Converts a ninjs document of any version, 1.0 to 3.1, into an article, or an event that `toNinjs` wrote into that event. It reads leniently: faults against the standard are for `judge`,
 * and names that producers use beside the standard are known too. Never throws for a JSON value.
 */
export function fromNinjs(document: unknown, { namespace = 'ninjs' }: ConvertOptions = {}): Converted {
  if (typeof document !== 'object' || document === null || Array.isArray(document))
    return refused('', `the document is ${showValue(document)}: expected an object`, 'Give one item of news a record');
  if (isDeeper(document, 64))
    return refused(
      '',
      'the document nests objects and lists more than 64 deep',
      'Look at how it was made: no item of news is nested so deep',
    );
  const ledger = new Ledger(reasons);
  const view = new View(document, ledger);
  const uri = view.text('uri', 'urn');
  if (uri === undefined)
    return refused(
      '/uri',
      '"uri" is missing, and nothing else says which item this is',
      'Give the item a uri, as every version of ninjs asks for',
    );
  const context: Context = { namespace, uri, lang: takeLanguage(view, 'language'), ledger, entities: new Map() };
  const own = ownId(uri, 'event');
  const article = own === undefined ? read(view, context) : ownEvent(view, own, context);
  view.close();
  const spotOf = ({ value }: Misfit) => ({ pointer: pointerTo(document, value) ?? '', field: '' });
  const entities = [article, ...context.entities.values()].flatMap((entity) => fittedEntity(entity, ledger, spotOf) ?? []);
  const value = entities[0];
  return { ...(value?.kind === 'article' ? { value } : {}), entities, issues: ledger.issues() };
}

function refused(pointer: string, message: string, hint: string): Converted {
  return { issues: [{ code: 'convert/refused', severity: 'error', pointer, message, hint }] };
}

/** The article that an item is. Entities that it names go to the context, and what is not carried over to the ledger. */
function read(view: View, context: Context): Article {
  const type = view.text('type');
  const producer = [plainLists(view), categories(view, context)];
  const titles = headlines(view, context);
  const texts = { headlines: titles, bodies: bodies(view, context), descriptions: descriptions(view, context) };
  const notes = editorNotes(view, context);
  const byline = view.text('byline', 'by');
  const { subjects, keywords } = topics(view, context);
  const { publisher, distributor, contributors } = origin(view, context);
  const { urls, identifiers } = identity(context);
  const others = alternatives(view, context);
  const media = [...ownMedia(view, type, context), ...associatedMedia(view, context)];
  const about = itemEvent(view, (titles.find(({ role }) => role === 'title') ?? titles[0])?.text, context);
  const located = view.text('located', 'dateline', 'location');
  const article = compact<Article>({
    kind: 'article',
    id: ownId(context.uri, 'article') ?? idFor('article', context.namespace, context.uri),
    ...texts,
    genres: genres(view, context),
    pubStatus: pubStatus(view, context),
    urgency: urgency(view, context),
    dateline: located === undefined ? undefined : { text: located },
    ...made(view),
    embargoedUntil: takeDate(view, 'embargoed', 'embargoedUntil'),
    expiresAt: takeDate(view, 'expires'),
    byline: byline === undefined ? undefined : compact({ text: byline, lang: context.lang }),
    contributors: [...producer.flatMap((lists) => lists.contributors), ...contributors],
    publisher,
    distributor,
    subjects: [...producer.flatMap((lists) => lists.subjects), ...subjects],
    keywords: [...new Set([...producer.flatMap((lists) => lists.keywords), ...keywords])],
    slugline: view.text('slugline', 'slug'),
    editorNotes: notes,
    rights: rights(view),
    media,
    digitalSourceType: digitalSourceType(view, context),
    mentions: distinct([
      ...about,
      ...mentions(view, 'person', ['people', 'person'], context),
      ...mentions(view, 'organization', ['organisations', 'organisation'], context),
      ...mentions(view, 'place', ['places', 'place'], context),
      ...mentions(view, 'event', ['events', 'event'], context),
      ...mentions(view, 'asset', ['objects', 'object'], context),
    ]),
    identifiers: [...identifiers, ...others.identifiers],
    urls: [...urls, ...others.urls],
    extensions: extensions(view),
  });
  settleType(view, type, media.length > 0, about.length > 0, context);
  settleLanguage(view, article, context);
  return article;
}

/** When the first version and this one were made. A first version that is surely later than this one cannot be. */
function made(view: View): Pick<Article, 'createdAt' | 'modifiedAt'> {
  const modifiedAt = takeDate(view, 'versioncreated', 'versionCreated', 'version_created');
  const name = ['firstcreated', 'firstCreated', 'firstVersion'].find((one) => view.has(one)) ?? 'firstcreated';
  const createdAt = takeDate(view, name);
  if (createdAt === undefined || modifiedAt === undefined || before(modifiedAt, createdAt) !== 'yes') return { modifiedAt, createdAt };
  view.ledger.drop(view.spotOf(name), `${createdAt} is after the version of ${modifiedAt}`);
  return { modifiedAt };
}

function rights(view: View): Article['rights'] {
  return compact({
    holder: view.text('copyrightholder', 'copyrightHolder'),
    notice: view.text('copyrightnotice', 'copyrightNotice'),
    usageTerms: view.text('usageterms', 'usageTerms', 'usage'),
    credit: view.text('creditline'),
  });
}

/** A type says what the medium of an item is, and `text` goes without saying. Of another type the model keeps nothing. */
function settleType(view: View, type: string | undefined, hasMedia: boolean, hasEvent: boolean, { ledger }: Context): void {
  if (type === undefined || type === 'text' || (type === 'event' && hasEvent)) return;
  if (hasMedia && /^(?:picture|graphic|video|audio)$/u.test(type)) return;
  ledger.drop(view.spotOf('type'), `an article is an article, and ${showValue(type)} no sort of it`);
}

/** The model notes the language at each text. */
function settleLanguage(view: View, article: Article, { lang, ledger }: Context): void {
  const texts = [
    ...(article.headlines ?? []),
    ...(article.bodies ?? []),
    ...(article.descriptions ?? []),
    ...(article.editorNotes ?? []),
    article.byline,
  ];
  const captions = (article.media ?? []).map(({ caption }) => caption);
  if (lang === undefined || [...texts, ...captions].some((text) => text?.lang !== undefined)) return;
  ledger.drop(view.spotOf('language'), 'the model notes the language at each text, and there is none');
}

function distinct(mentions: readonly Mention[]): Mention[] {
  return [...new Map(mentions.map((mention) => [`${mention.ref} ${mention.role}`, mention])).values()];
}

/** Where a value stands in a document: the first place that holds the very same. */
function pointerTo(value: unknown, wanted: unknown, at = ''): string | undefined {
  if (value === wanted) return at;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    const found = pointerTo(inner, wanted, at + toPointer([key]));
    if (found !== undefined) return found;
  }
  return undefined;
}
