import type { Article, Subject } from 'nutgraf';
import { termOf } from '../from/subject.ts';
import { type Context, compact } from './context.ts';
import { isUri, says } from './form.ts';

/** A subject as ninjs has it. */
export interface NinjsSubject {
  name?: string;
  uri?: string;
  literal?: string;
  relevance?: number;
  confidence?: number;
}

/** What an article is about: terms of vocabularies, and its keywords as subjects that are a name alone. */
export function subjects(article: Article, { losses }: Context): NinjsSubject[] {
  const terms = (article.subjects ?? []).flatMap((subject, index) => {
    const pointer = `/subjects/${index}`;
    const term = termFor(subject);
    if (term === undefined) {
      losses.drop(article, pointer, 'no address can be made of its scheme and code');
      return [];
    }
    if (subject.name !== undefined && !says(subject.name)) losses.drop(article, `${pointer}/name`, 'it is blank');
    const percent = (name: 'relevance' | 'confidence'): number | undefined => {
      const value = subject[name];
      if (value === undefined || Number.isInteger(value)) return value;
      losses.narrow(article, `${pointer}/${name}`, 'is rounded to whole percent');
      return Math.round(value);
    };
    const name = says(subject.name) ? subject.name : undefined;
    return [compact<NinjsSubject>({ name, ...term, relevance: percent('relevance'), confidence: percent('confidence') })];
  });
  const words = article.keywords ?? [];
  const named = words.flatMap((word, index) => {
    if (says(word) && words.indexOf(word) === index) return [{ name: word }];
    losses.drop(article, `/keywords/${index}`, says(word) ? 'it is there twice' : 'it is blank');
    return [];
  });
  return [...terms, ...named];
}

/** The address, the qcode or, in the vocabulary of ninjs itself, the literal that a reader takes for just this term. */
function termFor({ scheme, code }: Subject): { uri: string } | { literal: string } | undefined {
  const base = scheme === 'medtop' ? 'http://cv.iptc.org/newscodes/mediatopic/' : scheme;
  const forms = code === undefined ? [scheme] : [base + code, `${scheme}:${code}`];
  const uri = forms.find((form) => isUri(form) && isTerm(termOf(form, undefined), scheme, code));
  if (uri !== undefined) return { uri };
  return code !== undefined && isTerm(termOf(code, 'ninjs'), scheme, code) ? { literal: code } : undefined;
}

function isTerm(term: ReturnType<typeof termOf>, scheme: string, code: string | undefined): boolean {
  return term?.scheme === scheme && term.code === code;
}
