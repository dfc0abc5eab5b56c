import type { Headline, Text } from 'nutgraf';
import type { Spot } from '../../ledger.ts';
import type { Found, View } from '../../view.ts';
import { type Context, compact } from './context.ts';

/** The media types behind the last part of a name such as `body_xhtml`. */
const suffixes = new Map([
  ['text', 'text/plain'],
  ['html', 'text/html'],
  ['xhtml', 'application/xhtml+xml'],
  ['xml', 'application/xml'],
  ['nitf', 'application/nitf+xml'],
  ['markdown', 'text/markdown'],
]);

/** The headlines of an item, the main one first. A title is a headline of the role `title`, since the model has no other home for it. */
export function headlines(view: View, context: Context): Headline[] {
  return mainFirst([
    ...listed(view, 'headlines', context),
    ...single(view, 'headline', undefined, context),
    ...suffixed(view, 'headline', context),
    ...single(view, 'kicker', 'kicker', context),
    ...single(view, 'subhead', 'subhead', context),
    ...single(view, 'title', 'title', context),
  ]);
}

/** The bodies of an item, the main one first, each with the version of the item. */
export function bodies(view: View, context: Context): Text[] {
  const texts = mainFirst([
    ...listed(view, 'bodies', context),
    ...suffixed(view, 'body', context),
    ...['article', 'infobox', 'linkbox'].flatMap((role) =>
      single(view, `${role}_html`, role === 'article' ? 'main' : role, context, 'text/html'),
    ),
  ]);
  const version = view.text('version');
  if (texts.length === 0 && version !== undefined)
    context.ledger.drop(view.spotOf('version'), 'the model notes the version at a body, and there is none');
  return texts.map((text) => compact<Text>({ ...text, version }));
}

/** The summaries, captions and teasers of an item. */
export function descriptions(view: View, context: Context): Text[] {
  return [
    ...listed(view, 'descriptions', context),
    ...suffixed(view, 'description', context),
    ...single(view, 'teaser', 'teaser', context),
    ...single(view, 'abstract', 'abstract', context),
  ];
}

/** The notes to editors. */
export function editorNotes(view: View, context: Context): Text[] {
  const name = view.has('edNote') ? 'edNote' : 'ednote';
  return [...single(view, name, undefined, context), ...listed(view, 'ednotes', context)];
}

function listed(view: View, name: string, context: Context): Text[] {
  return view.list(name).flatMap((found) => {
    if (typeof found.value === 'string') return [compact<Text>({ text: found.value, lang: context.lang })];
    const entry = view.viewOf(found);
    const text = entry?.text('value', 'description', 'ednote');
    const role = entry?.text('role');
    const stated = entry?.text('contenttype', 'contentType');
    entry?.close();
    if (text === undefined) return [];
    return [compact<Text>({ text, role, contentType: typeOf(text, stated, found.spot, context), lang: context.lang })];
  });
}

function single(view: View, name: string, role: string | undefined, { lang }: Context, contentType?: string): Text[] {
  const text = view.text(name);
  return text === undefined ? [] : [compact<Text>({ text, role, contentType, lang })];
}

/** Names of 1.x that begin with a word of the standard and end as the sender likes. */
const suffixedNames = {
  headline: /^headline_[a-zA-Z0-9_]+/u,
  body: /^body_[a-zA-Z0-9_]+/u,
  description: /^description_[a-zA-Z0-9_]+/u,
};

function suffixed(view: View, word: keyof typeof suffixedNames, context: Context): Text[] {
  return view.texts(suffixedNames[word]).map((found: Found & { value: string }) => {
    const parts = found.name.slice(word.length + 1).split('_');
    const stated = suffixes.get(parts.at(-1)?.toLowerCase() ?? '');
    const role = (stated === undefined ? parts : parts.slice(0, -1)).join('_') || undefined;
    return compact<Text>({ text: found.value, role, contentType: typeOf(found.value, stated, found.spot, context), lang: context.lang });
  });
}

/** The media type as stated, unless the text is plainly something else: producers send tables and paragraphs of HTML as plain text. */
function typeOf(text: string, stated: string | undefined, spot: Spot, { ledger }: Context): string | undefined {
  if (stated !== 'text/plain' || !isMarkup(text)) return stated;
  ledger.note('guessed', spot, 'is said to be plain text and begins with a tag: taken for text/html');
  return 'text/html';
}

/** Whether a text plainly begins with a tag of HTML. */
export function isMarkup(text: string): boolean {
  return /^\s*<(?:p|table|div|section|h[1-6]|ul|ol)\b[^>]*>/iu.test(text);
}

function mainFirst<T extends Text | Headline>(texts: T[]): T[] {
  return [...texts.filter(({ role }) => role === 'main'), ...texts.filter(({ role }) => role !== 'main')];
}
