import type { Assessment, Claim } from 'nutgraf';
import { compact } from '../../compact.ts';
import type { NodeOf } from './vocabulary.ts';
import { uriFor, type Writer } from './writer.ts';

const things = ['person', 'organization', 'place', 'event', 'article', 'state', 'government', 'bloc', 'source'] as const;

/** Ways to put a claim in which its proposition is not claimed. */
const withheld: ReadonlySet<Claim['modality']> = new Set(['denied', 'questioned', 'conditional']);

/** Why a claim is not written, if it is not. */
export function silenceOn({ modality, proposition }: Claim): string | undefined {
  if (withheld.has(modality)) return 'schema.org would say that it is claimed';
  return proposition === undefined || proposition.text.trim() === '' ? 'schema.org asks for the words of a claim' : undefined;
}

/** A claim as nodes: itself, and one review for each assessment of it. */
export function claimNodes(claim: Claim, writer: Writer): [NodeOf<'Claim'>, ...NodeOf<'ClaimReview'>[]] {
  const {
    kind: _,
    id,
    statedIn,
    modality,
    proposition,
    about,
    speaker,
    saidOn,
    assessments,
    identifiers,
    urls,
    description,
    ...rest
  } = claim;
  writer.dropRest(rest);
  if (modality !== 'asserted') writer.narrow('/modality', 'is read back as `asserted`');
  const node = compact<NodeOf<'Claim'>>({
    '@type': 'Claim',
    '@id': uriFor(id),
    text: writer.local('/proposition', proposition),
    description: writer.local('/description', description),
    appearance: writer.reference('/statedIn', statedIn, ['article', 'source']),
    author: writer.reference('/speaker', speaker, ['person', 'organization', 'government', 'bloc']),
    datePublished: writer.date('/saidOn', saidOn),
    about: aboutReferences(about, writer),
    ...writer.identity({ identifiers, urls }),
  });
  const reviews = writer.entries('/assessments', assessments).flatMap(({ value, at }) => reviewNode(value, at, claim, writer) ?? []);
  return [node, ...reviews];
}

/** What a claim is about as a whole. That it is about one property, and with which value, schema.org does not say. */
function aboutReferences(about: Claim['about'], writer: Writer) {
  return writer.entries('/about', about).flatMap(({ value: { entity, path, value, ...rest }, at }) => {
    const reference = path === undefined ? writer.reference(undefined, entity, things) : undefined;
    if (reference === undefined)
      writer.drop(at, path === undefined ? 'what it is about cannot be written' : 'schema.org does not say which property it is about');
    else writer.dropRest({ value, ...rest }, at);
    return reference ?? [];
  });
}

function reviewNode(assessment: Assessment, at: string, { id, proposition }: Claim, writer: Writer): NodeOf<'ClaimReview'> | undefined {
  const { by, article, label, value, best, worst, on, ...rest } = assessment;
  writer.dropRest(rest, at);
  const name = writer.text(`${at}/by`, by);
  const rating = compact<NodeOf<'Rating'>>({
    '@type': 'Rating',
    alternateName: writer.text(`${at}/label`, label),
    ratingValue: value,
    bestRating: best,
    worstRating: worst,
  });
  const said = compact<Partial<NodeOf<'ClaimReview'>>>({
    author: name === undefined ? undefined : { '@type': 'Organization', name },
    mainEntityOfPage: writer.reference(`${at}/article`, article, ['article']),
    datePublished: writer.date(`${at}/on`, on),
    reviewRating: Object.keys(rating).length === 1 ? undefined : rating,
  });
  if (Object.keys(said).length === 0) {
    writer.drop(at, 'nothing of it can be written');
    return undefined;
  }
  return {
    '@type': 'ClaimReview',
    ...said,
    ...(proposition === undefined ? {} : { claimReviewed: proposition.text }),
    itemReviewed: { '@type': 'Claim', '@id': uriFor(id) },
  };
}
