import type { StoryEvidence } from '@nutgraf/convert/screen';
import type { Entity, Ternary } from 'nutgraf';
import { cells } from '../report/cells.ts';
import type { Look } from '../report/paint.ts';
import { safe } from '../report/safe.ts';
import { counted } from '../report/wrap.ts';
import { answerTone } from './answer-tone.ts';
import { candidateText } from './candidate-text.ts';
import { beside, field, paragraph } from './field.ts';
import type { ToldRow } from './row-group.ts';

/** How many claims of the story are shown of one actor. */
const mostEvidence = 2;

/** What a row rests on besides itself. */
export interface RowContext {
  /** The records of the lists, by id. */
  entities: ReadonlyMap<string, Entity>;
  /** What the lists are called. */
  lists: string;
}

/** One participant: the answer, why, the words of the story, and the entries that it may be. */
export function rowText(row: ToldRow, { entities, lists }: RowContext, look: Look): string {
  const { answer, label, actor, as, because, candidates, evidence, told, on } = row;
  const isBare = told.length === 0 && candidates.length === 0;
  return [
    headOf(answer, [label, ...as].join(', '), actor, look),
    ...(isBare ? [] : because.map((text) => paragraph(withoutMadeIds(text), look, '  '))),
    ...(candidates.length > 0 ? [] : [paragraph(noneText(isBare, lists), look, '  ')]),
    ...storyLines(evidence, look),
    ...candidates.map((candidate, at) =>
      candidateText(candidate, { place: `Entry ${at + 1} of ${candidates.length}`, on, entities }, look),
    ),
  ].join('\n');
}

/** The answer, who it is about, and its id: beside it where there is room, and else below. */
function headOf(answer: Ternary, who: string, actor: string, look: Look): string {
  const word = answer.toUpperCase();
  const left = beside([[word, answerTone[answer]], '  '], who, look, 'strong');
  const used = cells(word) + 2 + cells(safe(who));
  const id = look.paint('quiet', safe(actor));
  return used + 2 + cells(actor) <= look.width ? `${left}  ${id}` : `${left}\n${' '.repeat(cells(word) + 2)}${id}`;
}

function noneText(isBare: boolean, lists: string): string {
  return `${isBare ? 'No sanction on it in the story, and no' : 'No'} entry found on ${lists}. That is not “clear”.`;
}

/** The words of the story, and the article or source in which they stand. */
function storyLines(evidence: readonly StoryEvidence[], look: Look): string[] {
  const shown = evidence.slice(0, mostEvidence);
  const lines = shown.map(({ exact, statedIn }, at) => {
    const place = shown[at + 1]?.statedIn === statedIn ? '' : ` ${statedIn}`;
    return exact.map((words) => `“${words}”`).join(' … ') + place;
  });
  const more = evidence.length - shown.length;
  if (more > 0) lines.push(`and ${counted(more, 'more claim')}`);
  return lines.map((text, at) => field(at === 0 ? 'story' : '', text, look, { indent: '  ', room: 8 }));
}

/** The relationships that the screening makes have ids that nobody has seen yet. */
function withoutMadeIds(because: string): string {
  return because.replaceAll(/ \(relationship\/(?:possibly-)?same-as:[^\s)]*\)/gu, '');
}
