import { type About, type Claim, type EntityId, type Kind, type LocalText, registry } from 'nutgraf';
import { ownId } from '../../own-uri.ts';
import { takeLanguage } from '../../repair/language.ts';
import type { Found, View } from '../../view.ts';
import { type CodeProperty, codeOf } from '../code.ts';
import { type Context, compact } from './context.ts';

/** What the bodies of an annotation say. */
export interface Said {
  proposition?: LocalText;
  notes: LocalText[];
  about: About[];
  codes: Partial<Pick<Claim, CodeProperty>>;
}

const kinds = Object.keys(registry) as Kind[];

/** The bodies of an annotation: the first text is what is claimed, others are notes; entities and codes of the model are told by their URIs. */
export function bodiesOf(annotation: View, context: Context): Said {
  const said: Said = { notes: [], about: [], codes: {} };
  const plain = annotation.text('bodyValue');
  if (plain !== undefined) addText(said, { text: plain });
  for (const found of annotation.list('body')) {
    const view = typeof found.value === 'object' ? annotation.viewOf(found) : undefined;
    if (view === undefined) addUri(said, String(found.value), found, context);
    else if (view.has('value')) addTextual(said, view, context);
    else addUri(said, view.text('source', 'id', '@id'), found, context);
  }
  const values = valuesOf(annotation);
  return values.length > 0 ? { ...said, about: values } : said;
}

/** The properties and values that the model adds to an annotation: they tell again what it is about, and more. */
function valuesOf(annotation: View): About[] {
  const isOwn = (value: unknown): boolean =>
    typeof value === 'object' && value !== null && ownId(String((value as { entity?: unknown }).entity), ...kinds) !== undefined;
  if (![annotation.peek('about')].flat().every(isOwn)) return [];
  return annotation.views('about').map((view) => {
    const entity = ownId(String(view.take('entity')?.value), ...kinds) as EntityId;
    const path = view.text('path');
    const value = view.take('value')?.value as About['value'];
    const rest = { stated: view.text('stated'), basis: view.text('basis') as About['basis'], note: view.text('note') };
    view.close();
    return compact<About>({ entity, ...(path === undefined || value === undefined ? {} : { path, value }), ...rest });
  });
}

function addTextual(said: Said, view: View, context: Context): void {
  const purpose = view.take('purpose')?.value;
  const format = view.text('format');
  view.take('type');
  if (purpose === 'tagging' || purpose === 'classifying') context.ledger.drop(view.spot, 'it is a tag, and a claim has none');
  else if (format !== undefined && format !== 'text/plain') context.ledger.drop(view.spot, 'it is no plain text');
  else {
    const text = view.text('value');
    const lang = takeLanguage(view, 'language');
    if (text !== undefined) addText(said, compact<LocalText>({ text, lang }));
    view.close();
  }
}

function addText(said: Said, text: LocalText): void {
  if (said.proposition === undefined) said.proposition = text;
  else said.notes.push(text);
}

function addUri(said: Said, uri: string | undefined, { spot }: Found, { ledger }: Context): void {
  const code = uri === undefined ? undefined : codeOf(uri);
  const entity: EntityId | undefined = uri === undefined ? undefined : ownId(uri, ...kinds);
  if (code !== undefined) said.codes = { ...code, ...said.codes };
  else if (entity !== undefined) said.about.push({ entity });
  else ledger.drop(spot, 'it stands elsewhere, and what it says is not at hand');
}
