import type { Article, DigitalSourceType, Genre, LocalText } from 'nutgraf';
import { compact } from '../../compact.ts';
import { readLanguage } from '../../repair/language.ts';
import { looksLikeMarkup } from '../from/article.ts';
import { makerProperties } from '../from/maker.ts';
import { mediaNodes } from './media.ts';
import type { DigitalSource, Maker, NodeOf } from './vocabulary.ts';
import { append, uriFor, type Writer } from './writer.ts';

/** Genres that a type of article says. */
const types = {
  analysis: 'AnalysisNewsArticle',
  background: 'BackgroundNewsArticle',
  opinion: 'OpinionNewsArticle',
  report: 'ReportageNewsArticle',
  review: 'ReviewNewsArticle',
  sponsored: 'AdvertiserContentArticle',
} as const satisfies Partial<Record<Genre, string>>;

const digitalSources: Readonly<Record<DigitalSourceType, DigitalSource | undefined>> = {
  digitalCapture: 'https://schema.org/DigitalCaptureDigitalSource',
  computationalCapture: undefined,
  negativeFilm: 'https://schema.org/NegativeFilmDigitalSource',
  positiveFilm: 'https://schema.org/PositiveFilmDigitalSource',
  print: 'https://schema.org/PrintDigitalSource',
  humanEdits: undefined,
  minorHumanEdits: 'https://schema.org/MinorHumanEditsDigitalSource',
  algorithmicallyEnhanced: 'https://schema.org/AlgorithmicallyEnhancedDigitalSource',
  digitalCreation: undefined,
  digitalArt: 'https://schema.org/DigitalArtDigitalSource',
  dataDrivenMedia: 'https://schema.org/DataDrivenMediaDigitalSource',
  trainedAlgorithmicMedia: 'https://schema.org/TrainedAlgorithmicMediaDigitalSource',
  compositeWithTrainedAlgorithmicMedia: 'https://schema.org/CompositeWithTrainedAlgorithmicMediaDigitalSource',
  algorithmicMedia: 'https://schema.org/AlgorithmicMediaDigitalSource',
  screenCapture: 'https://schema.org/ScreenCaptureDigitalSource',
  virtualRecording: 'https://schema.org/VirtualRecordingDigitalSource',
  composite: 'https://schema.org/CompositeDigitalSource',
  compositeCapture: 'https://schema.org/CompositeCaptureDigitalSource',
  softwareImage: undefined,
  compositeSynthetic: 'https://schema.org/CompositeSyntheticDigitalSource',
};

const things = ['person', 'organization', 'place', 'event', 'article', 'claim', 'state', 'government', 'bloc', 'source'] as const;
const makers = ['person', 'organization', 'government', 'bloc'] as const;

/** An article as a node. */
export function articleNode(article: Article, writer: Writer): NodeOf<'NewsArticle'> {
  const {
    kind: _,
    id,
    headlines,
    bodies,
    descriptions,
    genres,
    dateline,
    publishedAt,
    modifiedAt,
    createdAt,
    expiresAt,
    byline,
    ...more
  } = article;
  const { contributors, publisher, subjects, keywords, sections, rights, media, derivedFrom, corrections, digitalSourceType, ...last } =
    more;
  const { mentions, identifiers, urls, ...rest } = last;
  writer.dropRest(rest);
  const lang = commonLanguage(article);
  const distinctGenres = writer.distinct('/genres', genres, (genre) => genre).map(({ value }) => value);
  return compact<NodeOf<'NewsArticle'>>({
    '@type': typeOf(distinctGenres),
    '@id': uriFor(id),
    mainEntityOfPage: uriFor(id).startsWith('http') ? uriFor(id) : undefined,
    ...headlineProperties(headlines, lang, writer),
    articleBody: bodyTexts(bodies, lang, writer),
    description: plainTexts('/descriptions', descriptions, lang, writer),
    genre: distinctGenres,
    inLanguage: lang,
    ...datelineProperties(dateline, writer),
    datePublished: writer.date('/publishedAt', publishedAt),
    dateModified: writer.date('/modifiedAt', modifiedAt),
    dateCreated: writer.date('/createdAt', createdAt),
    expires: writer.date('/expiresAt', expiresAt),
    ...makerProperty(contributors, bylineNode(byline, lang, writer), writer),
    publisher: writer.reference('/publisher', publisher, makers),
    ...topicProperties({ subjects, mentions }, writer),
    keywords: writer.distinct('/keywords', keywords, (word) => word).flatMap(({ value, at }) => writer.text(at, value) ?? []),
    articleSection: writer.distinct('/sections', sections, (word) => word).flatMap(({ value, at }) => writer.text(at, value) ?? []),
    ...rightsProperties(rights, writer),
    ...mediaNodes(media, lang, writer),
    ...originProperties(derivedFrom, writer),
    correction: correctionNodes(corrections, lang, writer),
    digitalSourceType: digitalSource(digitalSourceType, writer),
    ...writer.identity({ identifiers, urls }),
  });
}

function typeOf([first]: readonly Genre[]): 'NewsArticle' {
  const known = first !== undefined && Object.hasOwn(types, first) ? types[first as keyof typeof types] : 'NewsArticle';
  // Each of them has the properties of a news article.
  return known as 'NewsArticle';
}

/** The language of all texts of an article, where they have one and the same. */
function commonLanguage({
  headlines = [],
  bodies = [],
  descriptions = [],
  media = [],
  corrections = [],
  byline,
}: Article): string | undefined {
  const texts: (Pick<LocalText, 'lang'> | undefined)[] = [
    ...headlines,
    ...bodies,
    ...descriptions,
    ...corrections.map(({ text }) => text),
    byline,
  ];
  const captions = media.flatMap(({ caption }) => caption ?? []);
  const languages = new Set([...texts, ...captions].filter((text) => text !== undefined).map(({ lang }) => lang));
  const [lang] = languages;
  return languages.size === 1 && lang !== undefined && readLanguage(lang) === lang ? lang : undefined;
}

function headlineProperties(headlines: Article['headlines'], lang: string | undefined, writer: Writer) {
  const [headline, ...others] = plainTexts('/headlines', headlines, lang, writer);
  return { headline, alternativeHeadline: others };
}

/** Texts without the role, the version and the media type that they have in the model. */
function plainTexts(pointer: string, texts: Article['headlines'], lang: string | undefined, writer: Writer): string[] {
  return writer.entries(pointer, texts).flatMap(({ value: { text, lang: own, ...rest }, at }) => {
    writer.dropRest(rest, at);
    return writer.local(at, { text, lang: own }, lang) ?? [];
  });
}

/** The bodies in plain text. A body in HTML is written where there is no other and readers can tell. */
function bodyTexts(bodies: Article['bodies'], lang: string | undefined, writer: Writer): string[] {
  const isPlain = (type: string | undefined) => type === undefined || type === 'text/plain';
  const hasPlain = bodies?.some(({ contentType }) => isPlain(contentType)) === true;
  return writer.entries('/bodies', bodies).flatMap(({ value: { text, lang: own, contentType, ...rest }, at }) => {
    const isMarkup = looksLikeMarkup(text);
    if (!isPlain(contentType) && (hasPlain || contentType !== 'text/html' || !isMarkup)) {
      writer.drop(at, 'the body of an article is plain text');
      return [];
    }
    writer.dropRest(rest, at);
    const read = isMarkup ? 'text/html' : 'text/plain';
    if (read !== contentType) writer.narrow(`${at}/contentType`, `is read back as ${read}`);
    return writer.local(at, { text, lang: own }, lang) ?? [];
  });
}

function datelineProperties(dateline: Article['dateline'], writer: Writer): Pick<NodeOf<'NewsArticle'>, 'dateline' | 'locationCreated'> {
  const { text, place, ...rest } = dateline ?? {};
  writer.dropRest(rest, '/dateline');
  return compact({ dateline: writer.text('/dateline/text', text), locationCreated: writer.reference('/dateline/place', place, ['place']) });
}

/** Who the byline names is no more than a text in the model: the node has no type, which would say whether it is a person. */
function bylineNode(byline: Article['byline'], lang: string | undefined, writer: Writer): Maker[] {
  const name = writer.local('/byline', byline, lang);
  return name === undefined ? [] : [{ name } as unknown as Maker];
}

function makerProperty(
  contributors: Article['contributors'],
  bylines: Maker[],
  writer: Writer,
): Partial<Record<'author' | 'editor' | 'translator' | 'contributor', Maker[]>> {
  const nodes: Record<string, Maker[]> = bylines.length === 0 ? {} : { author: bylines };
  const known = (role: string | undefined) => makerProperties.find(([property, one]) => one === role && property !== 'creator');
  const groups = writer
    .distinct('/contributors', contributors, ({ actor, role }) => [actor, known(role)?.[1] ?? 'contributor'])
    .flatMap(({ value: { actor, role, ...rest }, at }) => {
      writer.dropRest(rest, at);
      const reference = writer.reference(undefined, actor, makers);
      if (reference === undefined) {
        writer.drop(at, 'who it is cannot be written');
        return [];
      }
      const [property] = known(role) ?? ['contributor'];
      if (known(role) === undefined) writer.narrow(`${at}/role`, 'is read back as `contributor`');
      append(nodes, property, reference);
      return [makerProperties.findIndex(([one]) => one === property)];
    });
  writer.order('/contributors', groups);
  return nodes;
}

function topicProperties({ subjects, mentions }: Pick<Article, 'subjects' | 'mentions'>, writer: Writer) {
  const terms = writer.entries('/subjects', subjects).flatMap(({ value: { scheme, code, name, ...rest }, at }): NodeOf<'DefinedTerm'>[] => {
    if (code === undefined && name === undefined) {
      writer.drop(at, 'it has neither a code nor a name');
      return [];
    }
    writer.dropRest(rest, at);
    return [
      compact<NodeOf<'DefinedTerm'>>({
        '@type': 'DefinedTerm',
        inDefinedTermSet: writer.text(`${at}/scheme`, scheme),
        termCode: writer.text(`${at}/code`, code),
        name: writer.text(`${at}/name`, name),
      }),
    ];
  });
  const isAbout = (role: string | undefined) => role === 'about';
  const groups: number[] = [];
  const written = writer
    .distinct('/mentions', mentions, ({ ref, role }) => [ref, isAbout(role)])
    .flatMap(({ value: { ref, role, ...rest }, at }) => {
      const reference = writer.reference(undefined, ref, things);
      if (reference === undefined) {
        writer.drop(at, 'what it names cannot be written');
        return [];
      }
      writer.dropRest(rest, at);
      if (role !== 'about' && role !== 'mentions') writer.narrow(`${at}/role`, 'is read back as `mentions`');
      groups.push(isAbout(role) ? 0 : 1);
      return [{ reference, isAbout: isAbout(role) }];
    });
  writer.order('/mentions', groups);
  const references = (about: boolean) => written.filter((one) => one.isAbout === about).map(({ reference }) => reference);
  return { about: [...terms, ...references(true)], mentions: references(false) };
}

/** Who holds the rights is a name in the model, which does not say whether of a person or a body: the node has no type. */
function rightsProperties({ holder, notice, usageTerms, credit, ...rest }: NonNullable<Article['rights']> = {}, writer: Writer) {
  writer.dropRest(rest, '/rights');
  const name = writer.text('/rights/holder', holder);
  const terms = writer.text('/rights/usageTerms', usageTerms);
  return {
    copyrightHolder: name === undefined ? undefined : ({ name } as unknown as NodeOf<'Organization'>),
    copyrightNotice: writer.text('/rights/notice', notice),
    usageInfo: terms === undefined ? undefined : ({ '@type': 'CreativeWork', text: terms } satisfies NodeOf<'CreativeWork'>),
    creditText: writer.text('/rights/credit', credit),
  };
}

function originProperties(
  derivedFrom: Article['derivedFrom'],
  writer: Writer,
): Pick<NodeOf<'NewsArticle'>, 'isBasedOn' | 'translationOfWork'> {
  type Origin = NonNullable<ReturnType<typeof writer.reference<'article' | 'source'>>>;
  const nodes: Record<'isBasedOn' | 'translationOfWork', Origin[]> = { isBasedOn: [], translationOfWork: [] };
  const groups = writer.entries('/derivedFrom', derivedFrom).flatMap(({ value: { of, relation }, at }) => {
    const reference = writer.reference(undefined, of, ['article', 'source']);
    if (reference === undefined) {
      writer.drop(at, 'what it was made from cannot be written');
      return [];
    }
    const isTranslation = relation === 'translated';
    if (!isTranslation && relation !== 'rewritten') writer.narrow(`${at}/relation`, 'is read back as `rewritten`');
    nodes[isTranslation ? 'translationOfWork' : 'isBasedOn'].push(reference);
    return [isTranslation ? 1 : 0];
  });
  writer.order('/derivedFrom', groups);
  return nodes;
}

function correctionNodes(corrections: Article['corrections'], lang: string | undefined, writer: Writer): NodeOf<'CorrectionComment'>[] {
  return writer.entries('/corrections', corrections).flatMap(({ value: { type, at: day, text, ...rest }, at }) => {
    if (type !== 'correction' && type !== 'clarification') {
      writer.drop(at, 'it is no correction of the text');
      return [];
    }
    writer.dropRest(rest, at);
    const node = compact<NodeOf<'CorrectionComment'>>({
      '@type': 'CorrectionComment',
      datePublished: writer.date(`${at}/at`, day),
      text: writer.local(`${at}/text`, text, lang),
    });
    if (type === 'correction') return [node];
    if (Object.keys(node).length === 1) writer.drop(at, 'nothing of it can be written');
    else writer.narrow(`${at}/type`, 'is read back as `correction`');
    return Object.keys(node).length === 1 ? [] : [node];
  });
}

function digitalSource(type: DigitalSourceType | undefined, writer: Writer): DigitalSource | undefined {
  if (type === undefined) return undefined;
  return digitalSources[type] ?? writer.drop('/digitalSourceType', 'schema.org has no such type of source');
}
