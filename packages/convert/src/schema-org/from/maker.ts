import type { Article, Contributor, ContributorRole, LocalText } from 'nutgraf';
import { isLanguageText, isNode, type Node } from '../graph.ts';
import { actors, type Context, compact, type NodeView } from './context.ts';
import { distinct, textOf } from './value.ts';

/** Who made an article, by property, in the order in which they are listed. */
export const makerProperties: readonly (readonly [string, ContributorRole])[] = [
  ['author', 'author'],
  ['creator', 'author'],
  ['editor', 'editor'],
  ['translator', 'translator'],
  ['contributor', 'contributor'],
];

/** Those who made an article. Names that stand there alone, as texts or without a type, do not say who is a person: they are the byline. */
export function makers(view: NodeView, lang: string | undefined, context: Context): Pick<Article, 'contributors' | 'byline'> {
  const contributors: Contributor[] = [];
  const lines: LocalText[] = [];
  for (const [property, role] of makerProperties) {
    for (const found of view.list(property)) {
      const { value, spot } = found;
      if (isNode(value) && !isName(value, context)) {
        const actor = context.refer(value, spot, actors);
        if (actor !== undefined) contributors.push({ actor, role });
      } else if (property === 'author' || property === 'creator') {
        const line = textOf(found, context, lang);
        if (line !== undefined) lines.push(line);
      } else context.ledger.drop(spot, 'a text does not say whether it is a person or a body');
    }
  }
  const [first, ...others] = distinct(lines);
  return {
    contributors: [...new Map(contributors.map((one) => [`${one.actor} ${one.role}`, one])).values()],
    byline: first && (others.length === 0 ? first : compact({ text: distinct(lines.map(({ text }) => text.trim())).join(', '), lang })),
  };
}

/** Whether a node says no more than a name, and not whose. */
function isName(node: Node, { graph }: Context): boolean {
  const { '@type': types, name, ...rest } = graph.resolve(node);
  return types.length === 0 && (typeof name === 'string' || isLanguageText(name)) && Object.keys(rest).length === 0;
}
