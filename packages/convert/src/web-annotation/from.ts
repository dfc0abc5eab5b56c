import { type ActorId, type Claim, type ClaimId, checkEntity, type Entity, type EntityId, hasErrors, idFor } from 'nutgraf';
import { showValue } from 'nutgraf/intake';
import { fittedEntity } from '../fit.ts';
import type { Converted, ConvertOptions } from '../format.ts';
import { isDeeper } from '../judge.ts';
import { Ledger } from '../ledger.ts';
import { reasonsOf } from '../mapping.ts';
import { ownId } from '../own-uri.ts';
import { View } from '../view.ts';
import { isRecord, sortOf } from './detect.ts';
import { bodiesOf, type Said } from './from/body.ts';
import { type Context, compact } from './from/context.ts';
import { type Target, targetOf } from './from/target.ts';
import { mapping } from './mapping.ts';

const reasons = reasonsOf(mapping);

/**
 * Converts a W3C Web Annotation, or a page or collection of them, into claims with their evidence, and the articles and sources that the
 * annotations are about. Positions count Unicode code points in both models. Never throws for a JSON value.
 */
export function fromWebAnnotation(document: unknown, { namespace = 'web-annotation' }: ConvertOptions = {}): Converted {
  if (!isRecord(document))
    return refused('', `the document is ${showValue(document)}: expected an object`, 'Give one annotation, or one page of them, a record');
  if (isDeeper(document, 64)) return refused('', 'the document nests objects and lists more than 64 deep', 'Look at how it was made');
  const sort = sortOf(document);
  if (sort === undefined)
    return refused(
      '/type',
      '"type" does not say that it is an annotation',
      'Give it the type Annotation, AnnotationPage or AnnotationCollection',
    );
  const context: Context = { namespace, ledger: new Ledger(reasons), entities: new Map() };
  const root = new View(document, context.ledger);
  const annotations = sort === 'Annotation' ? [root] : listed(root);
  const claims = annotations.flatMap((view) => claimOf(view, context) ?? []);
  if (claims.length === 0)
    return refused(
      '',
      'no annotation in it has an id, a target and something to say',
      'Give each annotation an id, a target, and a body or a quotation',
    );
  root.close();
  const spotOf = () => ({ pointer: '', field: '' });
  const all: Entity[] = [...claims, ...context.entities.values()];
  const entities = all
    .flatMap((entity) => fittedEntity(entity, context.ledger, spotOf) ?? [])
    .filter((entity) => !hasErrors(checkEntity(entity)));
  return entities.some(({ kind }) => kind === 'claim')
    ? { entities, issues: context.ledger.issues() }
    : refused('', 'the model takes nothing of it', 'Look whether it is longer than the model takes');
}

/** The annotations of a page, or of the first page of a collection. */
function listed(root: View): View[] {
  for (const name of ['type', '@type', '@context', 'id', '@id']) root.take(name);
  const found = root.take('first');
  const page = found && isRecord(found.value) ? root.viewOf(found) : undefined;
  const holder = page ?? root;
  const items = holder.views('items');
  page?.close();
  return items;
}

function claimOf(view: View, context: Context): Claim | undefined {
  for (const name of ['@context', 'type', '@type']) view.take(name);
  const uri = view.text('id', '@id');
  const target = uri === undefined ? undefined : targetOf(view, context);
  if (uri === undefined || target === undefined) {
    context.ledger.drop(view.spot, uri === undefined ? 'nothing says which annotation it is' : 'it does not say what it is about');
    return undefined;
  }
  const said = bodiesOf(view, context);
  const claim = written(ownId(uri, 'claim') ?? idFor('claim', context.namespace, uri), said, target, view, context);
  view.close();
  if (claim.proposition !== undefined || claim.about !== undefined) return claim;
  context.ledger.drop(view.spot, 'it neither says nor quotes anything');
  return undefined;
}

function written(id: ClaimId, said: Said, { statedIn, evidence }: Target, view: View, context: Context): Claim {
  const motivations: readonly unknown[] = [view.peek('motivation')].flat();
  const isQuestion = motivations.includes('questioning');
  if (isQuestion) view.take('motivation');
  const quoted = evidence[0];
  const isBare = said.proposition === undefined && said.about.length === 0;
  if (isBare && quoted !== undefined)
    context.ledger.note('guessed', view.spot, 'has no text of its own: the words that it marks are taken for what is claimed');
  if (said.codes.modality === undefined && !isQuestion)
    context.ledger.note('guessed', view.spotOf('motivation'), 'does not say how the words are put: taken for a statement');
  return compact<Claim>({
    kind: 'claim',
    id,
    statedIn,
    ...said.codes,
    modality: said.codes.modality ?? (isQuestion ? 'questioned' : 'asserted'),
    proposition: isBare && quoted !== undefined ? { text: quoted.exact } : said.proposition,
    about: said.about,
    evidence,
    speaker: speakerOf(view),
    notes: said.notes,
  });
}

/** Who says it: a property that the model adds to an annotation. */
function speakerOf(view: View): ActorId | undefined {
  const uri = view.peek('speaker');
  const id = typeof uri === 'string' ? ownId(uri, 'person', 'state', 'government', 'bloc', 'organization', 'group') : undefined;
  if (id !== undefined) view.take('speaker');
  return id satisfies EntityId | undefined;
}

function refused(pointer: string, message: string, hint: string): Converted {
  return { issues: [{ code: 'convert/refused', severity: 'error', pointer, message, hint }] };
}
