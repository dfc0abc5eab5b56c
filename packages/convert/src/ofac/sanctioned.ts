import type { Measure, Sanction } from 'nutgraf';
import { compact } from '../compact.ts';
import type { SanctionsList } from '../sanctions/list.ts';
import { type ListKey, listTitles } from './foreign.ts';
import type { Target } from './target.ts';

type Act = NonNullable<Sanction['history']>[number];
type Listing = NonNullable<Sanction['listings']>[number];

/** That a target stands on one of the lists: its programs, measures, and since when. A target of two lists has two sanctions. */
export function sanctionOf(target: Target, list: SanctionsList, key: ListKey, programs: readonly string[]): Sanction {
  const [source] = target.sources;
  const measures = target.measures.map((measure) => ({ ...measure }));
  const directives = directivesOf(measures);
  const history: Act[] = [];
  for (const [tag, { listed, effective, divestment }] of target.dates) {
    const words = divestment === undefined ? tag : `${tag}; Purchase/Sales For Divestment Date: ${divestment}`;
    const act = compact<Act>({ type: 'imposed', on: listed, effectiveOn: effective, note: { text: words } });
    const measure = directives.get(tag);
    if (measure === undefined && programs.length < 2 && !tag.includes('Directive')) history.push(act);
    else if (measure === undefined) measures.push({ type: tag.includes('Directive') ? 'sectoral' : 'other', stated: tag, history: [act] });
    else measure.history = [...(measure.history ?? []), act];
  }
  const sanction = list.sanction(
    `${key}:${target.uid}`,
    target.id,
    compact<Partial<Sanction>>({
      programs: programs.map((code) => list.program(code, code, list.head, source)),
      listings: listings(target, key, programs),
      reasons: target.reasons.map((text) => ({ text })),
      measures,
      history,
      urls: [...new Set(target.urls)],
    }),
  );
  return { ...sanction, sources: [...new Set(target.sanctionSources)] };
}

/** The first measure of each directive, which its words name, by what a date of it is marked with: `EO 14024 Directive 3`. */
function directivesOf(measures: readonly Measure[]): Map<string, Measure> {
  const found = new Map<string, Measure>();
  for (const measure of measures) {
    const [, order, words = ''] = /^Executive Order (\d+) (.*)/u.exec(measure.stated ?? '') ?? [];
    for (const [, directive] of words.matchAll(/\bDirective (\w+)/gu)) {
      const tag = `EO ${order} Directive ${directive}`;
      if (!found.has(tag)) found.set(tag, measure);
    }
  }
  return found;
}

/** The entry on its list. Where several programs bring it there, the day of one of them is no day of the entry, and stands for itself. */
function listings({ uid, dates }: Target, key: ListKey, programs: readonly string[]): Listing[] {
  const list = listTitles[key];
  const days = [...dates].flatMap(([tag, { listed }]) => (listed === undefined ? [] : [{ tag, listedOn: listed }]));
  const [first] = days.map(({ listedOn }) => listedOn).sort();
  if (programs.length < 2) return [compact<Listing>({ list, entryId: uid, listedOn: first })];
  return [{ list, entryId: uid }, ...days.map(({ tag, listedOn }) => ({ list: `${list}: ${tag}`, entryId: uid, listedOn }))];
}
