import type { Article, Evidence } from '../../generated/model.ts';
import { fromPointer, valueAt } from '../../json-pointer.ts';
import { showText, showValue } from '../../show-text.ts';
import { CodePoints } from '../code-points.ts';
import { placesOf } from './evidence-places.ts';
import { example } from './example.ts';
import type { StoryRule } from './rule.ts';

/** For how many mismatches of an article the words are sought in its texts, which takes as long as the texts are. */
const mostSearches = 100;

/** For how many mismatches of a story words that look the same are sought, which takes much longer. */
const mostLooks = 5;

const textProperties: ReadonlySet<string> = new Set([
  'headlines',
  'bodies',
  'descriptions',
  'media',
  'editorNotes',
] satisfies (keyof Article)[]);

/** Evidence whose words do not stand where it says. */
export const evidenceMismatch: StoryRule = {
  code: {
    code: 'story/evidence-mismatch',
    severity: 'error',
    title: 'Evidence does not stand where it says',
    meaning:
      'The words of a piece of evidence are not at their offsets in the text of the article, letter for letter, or the words before or after are others, or there is no such text. Offsets count Unicode code points from 0, and nothing is normalised.',
    mend: 'If the text was changed, add the new version as another body and leave the old one. If the offsets are wrong, let `quote(article, words)` find them; the message tells where the words stand.',
    example: example({
      articles: [{ kind: 'article', id: 'article/pact', bodies: [{ text: 'The pact was signed.' }] }],
      claims: [
        {
          kind: 'claim',
          id: 'claim/signed',
          statedIn: 'article/pact',
          modality: 'asserted',
          proposition: { text: 'The pact is signed.' },
          evidence: [{ exact: 'pact', part: '/bodies/0/text', start: 5, end: 9 }],
        },
      ],
    }),
  },
  check: (story, report) => {
    const texts = new Map<string, CodePoints | undefined>();
    const searches = new Map<Article, number>();
    let looks = 0;
    const textOf = (article: Article, part: string): CodePoints | undefined => {
      const key = `${article.id} ${part}`;
      if (!texts.has(key)) {
        const text = valueAt(article, fromPointer(part));
        texts.set(key, typeof text === 'string' ? new CodePoints(text) : undefined);
      }
      return texts.get(key);
    };
    const hintFor = (article: Article, evidence: Evidence): string => {
      const done = searches.get(article) ?? 0;
      searches.set(article, done + 1);
      if (done >= mostSearches) return 'Correct start and end';
      return placesOf(article, evidence, looks++ < mostLooks, (part) => textOf(article, part));
    };
    story.all('claim').forEach(({ statedIn, evidence }, claim) => {
      const article = story.get(statedIn);
      if (article?.kind !== 'article') return;
      evidence?.forEach((one, index) => {
        const { part, start, end } = one;
        if (part === undefined || start === undefined || end === undefined || start >= end) return;
        const pointer = `/claims/${claim}/evidence/${index}`;
        const text = textOf(article, part);
        if (text === undefined) {
          if (!isWithheld(article, part)) report(`${pointer}/part`, `${statedIn} has no text at ${showText(part)}`, hintFor(article, one));
          return;
        }
        const fault = faultOf({ ...one, start, end }, text);
        if (fault !== undefined)
          report(pointer + fault.path, `${fault.message} (${showText(part)} of ${statedIn})`, fault.hint ?? hintFor(article, one));
      });
    });
  },
};

/** Whether an article comes without this sort of text, as where its licence keeps the body back: then nothing can be compared. */
function isWithheld(article: Article, part: string): boolean {
  const [property = ''] = fromPointer(part);
  return textProperties.has(property) && !Object.hasOwn(article, property);
}

function faultOf(
  evidence: Evidence & { start: number; end: number },
  text: CodePoints,
): { path: string; message: string; hint?: string } | undefined {
  const { exact, start, end, prefix, suffix } = evidence;
  if (end > text.length) return { path: '', message: `the text has ${text.length} characters, and the evidence ends at ${end}` };
  const [from, to] = [text.unitOf(start), text.unitOf(end)];
  const found = text.text.slice(from, to);
  if (found !== exact) return { path: '', message: `from ${start} to ${end} the text reads ${showValue(found)}, not ${showValue(exact)}` };
  if (prefix !== undefined && !text.text.endsWith(prefix, from)) {
    const before = text.text.slice(Math.max(0, from - prefix.length), from);
    return {
      path: '/prefix',
      message: `before the words the text reads ${showValue(before)}, not ${showValue(prefix)}`,
      hint: 'Correct the prefix, or leave it out',
    };
  }
  if (suffix !== undefined && !text.text.startsWith(suffix, to)) {
    const after = text.text.slice(to, to + suffix.length);
    return {
      path: '/suffix',
      message: `after the words the text reads ${showValue(after)}, not ${showValue(suffix)}`,
      hint: 'Correct the suffix, or leave it out',
    };
  }
  return undefined;
}
