import type { PartyId, SanctionRow } from 'nutgraf';
import { cells, firstCells, pad } from '../report/cells.ts';
import type { Look } from '../report/paint.ts';
import { safe } from '../report/safe.ts';
import { counted } from '../report/wrap.ts';
import { answerTone } from './answer-tone.ts';
import { paragraph } from './field.ts';
import type { RowGroup, ToldRow } from './row-group.ts';

/** Every answer on a line of its own: who, as what, and where the answer comes from. */
export function glanceText(groups: readonly RowGroup[], labelOf: (id: PartyId) => string, look: Look): string {
  const blocks = groups.map(({ head, rows }) => [paragraph(head, look), ...rows.map((row) => line(row, labelOf, look))].join('\n'));
  return [look.paint('strong', 'Was anybody under sanction?'), ...blocks].join('\n');
}

function line(row: ToldRow, labelOf: (id: PartyId) => string, { paint, width }: Look): string {
  const { answer, label, as } = row;
  const from = fromWhere(row, labelOf, Math.floor(width / 2));
  const who = safe([label, ...as].join(', '));
  const left = `  ${paint(answerTone[answer], pad(answer, 5))}  `;
  const room = width - 9 - (from === '' ? 0 : cells(from) + 2);
  return left + (from === '' ? firstCells(who, room) : `${pad(firstCells(who, room), room)}  ${from}`);
}

/**
 * Where an answer comes from: the story itself, or somebody whom the participant is tied to; and the entries that were found for it, which
 * need not be what the answer rests on.
 */
function fromWhere({ candidates, told, answer }: ToldRow, labelOf: (id: PartyId) => string, room: number): string {
  const entries = new Set(candidates.map(({ id }) => id));
  const ofStory = told.filter(({ via = [] }) => !via.some(({ to }) => entries.has(to)));
  const row = ofStory.find((one) => one.answer === answer) ?? (candidates.length === 0 ? ofStory[0] : undefined);
  const step = row?.via?.findLast(({ type }) => !isIdentity(type));
  const [best] = candidates;
  const found = best === undefined ? '' : `${counted(candidates.length, 'entry', 'entries')}, best ${best.score.toFixed(2)}`;
  if (row === undefined) return found;
  const origin = safe(step === undefined ? 'the story says so' : `through ${labelOf(step.to)}`);
  return found === '' ? firstCells(origin, room) : `${firstCells(origin, room - found.length - 2)}; ${found}`;
}

function isIdentity(type: NonNullable<SanctionRow['via']>[number]['type']): boolean {
  return type === 'same-as' || type === 'possibly-same-as';
}
