import type { Article, Claim, Entity, EntityId, Evidence, Source } from 'nutgraf';
import { compact } from '../compact.ts';
import { factual } from '../factual.ts';
import type { Exported, ExportOptions } from '../format.ts';
import { Losses } from '../losses.ts';
import { uriOf } from '../own-uri.ts';
import { readLanguage } from '../repair/language.ts';
import { codeProperties, codeUri } from './code.ts';
import { context } from './foreign.ts';
import { pointerStandard } from './pointer.ts';

type Origin = Article | Source;

/** What the model adds to an annotation, with its own terms: who says it, without whom the words would be the article's own, and the values that it gives. */
const ownContext = [
  context,
  {
    speaker: { '@id': 'urn:nutgraf:term:speaker', '@type': '@id' },
    about: 'urn:nutgraf:term:about',
    entity: { '@id': 'urn:nutgraf:term:entity', '@type': '@id' },
    path: 'urn:nutgraf:term:path',
    stated: 'urn:nutgraf:term:stated',
    basis: 'urn:nutgraf:term:basis',
    note: 'urn:nutgraf:term:note',
  },
] as const;

/**
 * Writes claims as W3C Web Annotations, one each: what is claimed and about whom as bodies, and each of the words that say it as a target in
 * the article or source, by quotation and, where it is anchored, by position in code points. What else a claim holds, and other entities but
 * the addresses of articles and sources, is told in `issues` and `losses`. What no claim bears out as a fact is left out, unless `all` asks
 * for it.
 */
export function toWebAnnotation(entities: readonly Entity[], options: ExportOptions = {}): Exported {
  const losses = new Losses('Web Annotation');
  const written = factual(entities, losses, options);
  const origins = new Map<EntityId, Origin>(written.filter(isOrigin).map((origin) => [origin.id, origin]));
  const used = new Set<Origin>();
  const documents: object[] = [];
  for (const claim of written) {
    if (claim.kind !== 'claim') continue;
    const origin = origins.get(claim.statedIn);
    if (origin === undefined) losses.drop(claim, '', 'what it is stated in is not among what is given');
    else {
      used.add(origin);
      documents.push(annotation(claim, origin, losses));
    }
  }
  for (const entity of written) {
    if (isOrigin(entity) && used.has(entity)) noteOrigin(entity, losses);
    else if (entity.kind !== 'claim') losses.drop(entity, '', isOrigin(entity) ? 'no claim is stated in it' : undefined);
  }
  return { documents, issues: losses.issues(), losses: losses.places };
}

function isOrigin(entity: Entity): entity is Origin {
  return entity.kind === 'article' || entity.kind === 'source';
}

function annotation(claim: Claim, origin: Origin, losses: Losses): object {
  const { proposition, about, evidence, speaker, notes, modality } = claim;
  const source = sourceOf(origin);
  const targets = (evidence ?? []).flatMap((one, index) => target(one, source, claim, `/evidence/${index}`, losses) ?? []);
  losses.dropRest(claim, Object.fromEntries(Object.entries(claim).filter(([name]) => !told.has(name))));
  const values = valuesOf(claim, losses);
  return compact({
    '@context': speaker === undefined && values === undefined ? context : ownContext,
    id: uriOf(claim.id),
    type: 'Annotation',
    motivation: modality === 'questioned' ? 'questioning' : 'describing',
    body: [
      ...texts(claim, proposition, notes, losses),
      ...[...new Set(about?.map(({ entity }) => entity))].map((entity) => ({
        type: 'SpecificResource',
        source: `urn:nutgraf:${entity}`,
        purpose: 'identifying',
      })),
      ...codeProperties.flatMap((name) => {
        const code = claim[name];
        return code === undefined ? [] : [{ type: 'SpecificResource', source: codeUri(name, code), purpose: 'classifying' }];
      }),
    ],
    target: targets.length > 0 ? targets : [{ type: 'SpecificResource', source }],
    speaker: speaker && `urn:nutgraf:${speaker}`,
    about: values,
  });
}

/** The properties of a claim that an annotation has a place for. */
const told = new Set<string>(['kind', 'id', 'statedIn', 'proposition', 'about', 'evidence', 'speaker', 'notes', ...codeProperties]);

function texts(claim: Claim, proposition: Claim['proposition'], notes: Claim['notes'] = [], losses: Losses): object[] {
  const all = [
    ...(proposition === undefined ? [] : [{ pointer: '/proposition', ...proposition }]),
    ...notes.map((note, index) => ({ pointer: `/notes/${index}`, ...note })),
  ];
  return all.flatMap(({ pointer, text, lang }) => {
    const isFirst = pointer === '/proposition';
    if (text.trim() === '' || (proposition === undefined && !isFirst)) {
      losses.drop(
        claim,
        pointer,
        isFirst || text.trim() === '' ? 'it is blank' : 'the first text of an annotation is read as what is claimed',
      );
      return [];
    }
    const language = lang !== undefined && readLanguage(lang) === lang ? lang : undefined;
    if (lang !== language) losses.drop(claim, `${pointer}/lang`, 'it is no tag of a language that can be read again');
    return [compact({ type: 'TextualBody', value: text, format: 'text/plain', language, purpose: isFirst ? 'describing' : 'commenting' })];
  });
}

/** The properties and values that a claim gives, where it says more than whom and what it is about, each once. */
function valuesOf(claim: Claim, losses: Losses): object[] | undefined {
  const about = claim.about ?? [];
  const isPlain = about.every(
    ({ entity, ...rest }, index) => Object.keys(rest).length === 0 && about.findIndex((one) => one.entity === entity) === index,
  );
  if (isPlain) return undefined;
  return about.map((one, index) => {
    const blank = (['value', 'stated', 'note'] as const).filter((name) => typeof one[name] === 'string' && String(one[name]).trim() === '');
    const left = new Set<string>(blank.includes('value') ? [...blank, 'path'] : blank);
    for (const name of left) losses.drop(claim, `/about/${index}/${name}`, 'it is blank, or what it stands with is');
    const rest = Object.entries(one).filter(([name]) => !left.has(name));
    return { ...Object.fromEntries(rest), entity: `urn:nutgraf:${one.entity}` };
  });
}

/** Where an article or source is to be found, and which one it is where its address does not tell. */
function sourceOf({ kind, id, urls }: Origin): string | { id: string; canonical: string } {
  const [url] = urls ?? [];
  const own = `urn:nutgraf:${id}`;
  if (url === undefined) return own;
  return kind === 'source' && uriOf(id) === url ? url : { id: url, canonical: own };
}

function noteOrigin(origin: Origin, losses: Losses): void {
  for (const [name, value] of Object.entries(origin)) {
    if (name === 'kind' || name === 'id' || value === undefined) continue;
    if (name === 'urls')
      for (const index of (origin.urls ?? []).slice(1).keys()) losses.drop(origin, `/urls/${index + 1}`, 'a target has one address');
    else if (name === 'type') {
      if (value !== 'other') losses.narrow(origin, '/type', 'is read as `other`');
    } else losses.drop(origin, `/${name}`);
  }
}

/** The words, as a quotation and, where they are anchored, as a position in the part of the article that a JSON Pointer tells. */
function target(
  { exact, prefix, suffix, part, start, end, locator }: Evidence,
  source: ReturnType<typeof sourceOf>,
  claim: Claim,
  pointer: string,
  losses: Losses,
): object | undefined {
  if (exact.trim() === '') {
    losses.drop(claim, pointer, 'it is blank');
    return undefined;
  }
  if (locator !== undefined) losses.drop(claim, `${pointer}/locator`);
  const said = (name: 'prefix' | 'suffix', text: string | undefined): string | undefined => {
    if (text === undefined || text.trim() !== '') return text;
    losses.drop(claim, `${pointer}/${name}`, 'it is blank');
    return undefined;
  };
  const quote = compact({ type: 'TextQuoteSelector', exact, prefix: said('prefix', prefix), suffix: said('suffix', suffix) });
  const anchor =
    part === undefined
      ? []
      : [{ type: 'FragmentSelector', conformsTo: pointerStandard, value: part, refinedBy: { type: 'TextPositionSelector', start, end } }];
  return { type: 'SpecificResource', source, selector: [quote, ...anchor] };
}
