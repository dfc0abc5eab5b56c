import { type ArticleId, type Assessment, type Claim, type ClaimId, type EntityId, FuzzyDateSchema, idFor, type LocalText } from 'nutgraf';
import { fits } from '../../fit.ts';
import { readDate } from '../../repair/date.ts';
import { homesOf } from '../foreign.ts';
import { isNode, type Node } from '../graph.ts';
import { article } from './article.ts';
import { actors, type Context, compact, NodeView, type Reading } from './context.ts';
import { articleUri, nameOf } from './identify.ts';
import { addressIn, dateOf, identity, numberOf, oneText, texts } from './value.ts';

/** What of a claim a node says. Where it appeared may stand with its reviews. */
export type PartialClaim = Omit<Claim, 'statedIn'> & Partial<Pick<Claim, 'statedIn'>>;

/** A node of a claim as one. */
export function claim({ id, view, context }: Reading<'claim'>): PartialClaim {
  const where = view.take('appearance', 'firstAppearance');
  return compact<PartialClaim>({
    kind: 'claim',
    id,
    statedIn: where && context.refer(where.value, where.spot, ['article', 'source']),
    modality: 'asserted',
    proposition: oneText(view, ['text', 'name', 'headline'], context),
    ...saying(view, context),
    about: view.list('about').flatMap(({ value, spot }) => {
      const entity: EntityId | undefined = context.refer(value, spot, [
        'person',
        'organization',
        'place',
        'event',
        'article',
        'state',
        'government',
        'bloc',
        'source',
      ]);
      return entity === undefined ? [] : [{ entity }];
    }),
    description: oneText(view, ['description'], context),
    ...identity(view, context),
  });
}

/** Who says it, and when. */
function saying(view: NodeView, context: Context): Pick<Claim, 'speaker' | 'saidOn'> {
  const author = view.take('author', 'creator');
  return compact({
    speaker: author && context.refer(author.value, author.spot, actors),
    saidOn: dateOf(view, ['datePublished', 'dateCreated'], context),
  });
}

/**
 * A review of a claim: its assessment goes to the claim, and what it says of itself becomes the article that it stands in. In the old form a
 * work stands in place of the claim, which is then stated in that work.
 */
export function review(node: Node, context: Context): void {
  const view = new NodeView(node, context);
  const words = oneText(view, ['claimReviewed'], context);
  const found = view.take('itemReviewed');
  const item = isNode(found?.value) ? context.graph.resolve(found.value) : undefined;
  const by = nameOf(view.peek('author') ?? view.peek('creator'), context.graph);
  const on = dayOf(view.peek('datePublished'));
  const rating = ratingOf(view, context);
  const place = reviewArticle(node, view, context);
  const assessment = compact<Assessment>({ by, article: place, ...rating, on });
  const id =
    item === undefined || !homesOf(item['@type']).includes('claim')
      ? undefined
      : context.refer(item, context.graph.spotOf(item), ['claim']);
  const claimed = id ?? work(node, item, words, context);
  if (claimed === undefined) {
    context.ledger.drop(view.spot, 'neither the words of a claim nor where they stand are given');
    return;
  }
  context.afterwards(() => {
    if ((context.get(claimed) as PartialClaim | undefined)?.statedIn === undefined && place !== undefined)
      context.ledger.note('guessed', view.spot, 'does not say where the claim appeared: that is taken for the review itself');
    context.add({
      kind: 'claim',
      id: claimed,
      modality: 'asserted',
      ...(place === undefined ? {} : { statedIn: place }),
      ...(words === undefined ? {} : { proposition: words }),
      ...(Object.keys(assessment).length === 0 ? {} : { assessments: [assessment] }),
    } as Claim);
  });
}

/** The claim that a review of the old form is about; the work that it reviews is where it was stated. */
function work(node: Node, item: Node | undefined, words: LocalText | undefined, context: Context): ClaimId | undefined {
  const uri = articleUri(node, context) ?? nameOf(node.claimReviewed, context.graph);
  if (words === undefined || uri === undefined) return undefined;
  const id = idFor('claim', context.namespace, `${uri}#claim`);
  const view = item && new NodeView(item, context);
  const isKnown =
    item !== undefined && [item['@id'], item.url, item.mainEntityOfPage, item.sameAs, item.name].some((one) => one !== undefined);
  const said = view === undefined ? {} : saying(view, context);
  const statedIn = isKnown ? context.refer(item, context.graph.spotOf(item), ['article', 'source']) : undefined;
  if (!isKnown) view?.close();
  context.add(compact<PartialClaim>({ kind: 'claim', id, statedIn, modality: 'asserted', proposition: words, ...said }) as Claim);
  return id;
}

/** The article that a review is, or stands in. */
function reviewArticle(node: Node, view: NodeView, context: Context): ArticleId | undefined {
  const page = view.peek('mainEntityOfPage');
  if (isNode(page) && homesOf(page['@type']).includes('article')) {
    view.take('mainEntityOfPage');
    for (const name of ['author', 'creator', 'datePublished']) view.take(name);
    const ref = context.refer(page, view.spotOf('mainEntityOfPage'), ['article']);
    view.close();
    return ref;
  }
  const uri = addressIn(view.peek('url')) ?? addressIn(page);
  const raw = uri === undefined ? undefined : articleUri(node, context);
  if (raw === undefined) {
    for (const name of ['author', 'creator', 'datePublished']) view.take(name);
    view.close();
    return undefined;
  }
  const id = idFor('article', context.namespace, raw);
  const read = context.within(raw, () => article({ node, id, view, context }));
  context.add({ ...read, genres: [...new Set([...(read.genres ?? []), 'fact-check' as const])] });
  view.close();
  return id;
}

function ratingOf(view: NodeView, context: Context): Pick<Assessment, 'label' | 'value' | 'best' | 'worst'> {
  const [found] = view.list('reviewRating');
  if (found === undefined) return {};
  if (!isNode(found.value)) {
    const text = typeof found.value === 'string' ? found.value : undefined;
    if (text === undefined) context.ledger.drop(found.spot, 'it is neither a text nor a rating');
    return text === undefined ? {} : { label: text };
  }
  const rating = new NodeView(context.graph.resolve(found.value), context);
  const [label, ...others] = texts(rating, ['alternateName', 'name'], context).map(({ text }) => text);
  if (others.some((one) => one !== label)) context.ledger.note('narrowed', found.spot, 'has several labels, of which the first is kept');
  const result = compact<Pick<Assessment, 'label' | 'value' | 'best' | 'worst'>>({
    label,
    value: numberOf(rating, ['ratingValue'], context),
    best: numberOf(rating, ['bestRating'], context),
    worst: numberOf(rating, ['worstRating'], context),
  });
  rating.close();
  return result;
}

function dayOf(value: unknown): string | undefined {
  const reading = typeof value === 'string' ? readDate(value) : undefined;
  return reading !== undefined && 'date' in reading && fits(FuzzyDateSchema, reading.date) ? reading.date : undefined;
}
