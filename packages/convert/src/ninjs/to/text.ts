import type { Article, Headline, Text } from 'nutgraf';
import { isMarkup } from '../from/text.ts';
import { type Context, compact } from './context.ts';
import { says } from './form.ts';
import type { Language } from './language.ts';

/** A text as ninjs has it. */
export interface NinjsText {
  role?: string;
  contentType?: string;
  value: string;
}

/** A list of texts of an article, those that can be written. A document has one version, so texts of another are lost. */
export function texts(
  article: Article,
  name: 'headlines' | 'bodies' | 'descriptions',
  language: Language,
  { losses }: Context,
  version?: string,
): NinjsText[] {
  const list: readonly (Headline | Text)[] = article[name] ?? [];
  const written = list.flatMap((text, index) => {
    const pointer = `/${name}/${index}`;
    if (!says(text.text)) losses.drop(article, pointer, 'it is blank');
    else if (name === 'bodies' && text.version !== version)
      losses.drop(article, pointer, 'a document of ninjs holds one version, the last');
    else if (language.takes(text, pointer)) {
      if (name !== 'bodies' && text.version !== undefined) losses.drop(article, `${pointer}/version`);
      return [one(article, text, pointer, losses)];
    }
    return [];
  });
  const isOther = ({ role }: NinjsText) => role !== 'main';
  const firstOther = written.findIndex(isOther);
  if (name !== 'descriptions' && firstOther !== -1 && written.slice(firstOther).some((text) => !isOther(text)))
    losses.narrow(article, `/${name}`, 'is read with the main one first, which is another order');
  return written;
}

/** The version of an article: that of its last body, since a correction appends one. */
export function versionOf({ bodies = [] }: Article): string | undefined {
  const version = bodies.findLast(({ text }) => says(text))?.version;
  return says(version) ? version : undefined;
}

function one(article: Article, { text, role, contentType }: Headline | Text, pointer: string, losses: Context['losses']): NinjsText {
  if (role !== undefined && !says(role)) losses.drop(article, `${pointer}/role`, 'it is blank');
  if (contentType !== undefined && !says(contentType)) losses.drop(article, `${pointer}/contentType`, 'it is blank');
  else if (contentType === 'text/plain' && isMarkup(text))
    losses.narrow(article, `${pointer}/contentType`, 'is taken for text/html, as the text begins with a tag');
  return compact<NinjsText>({ role: says(role) ? role : undefined, contentType: says(contentType) ? contentType : undefined, value: text });
}
