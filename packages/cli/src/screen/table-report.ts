import type { ScreeningRow } from '@nutgraf/convert/screen';
import { type Entity, labelOf, type Ternary } from 'nutgraf';
import { cells, firstCells, pad } from '../report/cells.ts';
import type { Look, Tone } from '../report/paint.ts';
import { safe } from '../report/safe.ts';
import { counted, wrap } from '../report/wrap.ts';
import type { Asked } from './asked.ts';
import { candidateText } from './candidate-text.ts';
import { field, paragraph } from './field.ts';
import { listsText } from './lists-text.ts';

const tones = { yes: 'bad', maybe: 'doubtful', no: 'quiet' } as const satisfies Record<Ternary, Tone>;

/** How many sentences of the story are shown of one actor. */
const mostEvidence = 2;

/** Rows that are about one agreement and day. */
interface Group {
  head: string;
  rows: ScreeningRow[];
}

/** The answers as people read them: at a glance, the lists, and then all that each answer rests on. */
export function tableReport(asked: Asked, look: Look): string {
  const { story, source, screening } = asked;
  const groups = groupsOf(asked);
  const entities = new Map<string, Entity>(screening.entities.map((entity) => [entity.id, entity]));
  const head = [look.paint('strong', safe(story.title.text)), paragraph(`${story.id} in ${source}`, look)].join('\n');
  return `${[
    head,
    glance(groups, look),
    listsText(asked.lists, look),
    ...groups.flatMap(({ head: title, rows }) => [heading(title, look), ...rows.map((row) => rowText(row, entities, look))]),
    ending(asked, look),
  ].join('\n\n')}\n`;
}

function groupsOf({ story, on, screening: { rows } }: Asked): Group[] {
  const groups = new Map<string, Group>();
  for (const row of rows) {
    const key = `${row.agreement ?? ''} ${row.on ?? ''}`;
    const known = groups.get(key);
    if (known !== undefined) {
      known.rows.push(row);
      continue;
    }
    const agreement = (story.agreements ?? []).find(({ id }) => id === row.agreement);
    const what = agreement === undefined ? 'Others in the story, with no part in an agreement that is examined' : `${labelOf(agreement)} (${agreement.id})`;
    groups.set(key, { head: `${what}, ${dayOf(row.on, on, agreement !== undefined)}`, rows: [row] });
  }
  return [...groups.values()];
}

function dayOf(day: string | undefined, asked: string | undefined, isSigned: boolean): string {
  if (day === undefined) return 'day not known: --on DATE gives one';
  return asked === undefined && isSigned ? `signed ${day}` : `asked for ${day}`;
}

/** Every answer on a line of its own. */
function glance(groups: readonly Group[], look: Look): string {
  const { paint, width } = look;
  const blocks = groups.map(({ head, rows }) => {
    const lines = rows.map(({ answer, label, as, candidates }) => {
      const found = candidates.length === 0 ? '' : `${counted(candidates.length, 'entry', 'entries')}, best ${(candidates[0]?.score ?? 0).toFixed(2)}`;
      const room = width - 9 - cells(found) - (found === '' ? 0 : 2);
      const who = as.length === 0 ? safe(label) : `${safe(label)}, ${as.join(', ')}`;
      return `  ${paint(tones[answer], pad(answer, 5))}  ${found === '' ? firstCells(who, room) : `${pad(firstCells(who, room), room)}  ${found}`}`;
    });
    return [paragraph(head, look), ...lines].join('\n');
  });
  return [paint('strong', 'Was anybody under sanction?'), ...blocks].join('\n');
}

function heading(text: string, { paint, width }: Look): string {
  return wrap(safe(text), width)
    .split('\n')
    .map((line) => paint('strong', line))
    .join('\n');
}

function rowText({ answer, label, actor, as, because, candidates, evidence, on }: ScreeningRow, entities: ReadonlyMap<string, Entity>, look: Look): string {
  const { paint } = look;
  const who = `${paint('strong', safe(label))}${as.length === 0 ? '' : `, ${as.join(', ')}`}`;
  const shown = evidence.slice(0, mostEvidence);
  const more = evidence.length - shown.length;
  return [
    `${paint(tones[answer], answer.toUpperCase())}  ${who}  ${paint('quiet', safe(actor))}`,
    ...because.map((text) => paragraph(withoutMadeIds(text), look, '  ')),
    ...shown.flatMap(({ exact, statedIn }, at) =>
      field(at === 0 ? 'story' : '', `${exact.map((words) => `“${words}”`).join(' … ')} ${statedIn}`, look, { indent: '  ', room: 8 }),
    ),
    ...(more > 0 ? [field('', `and ${counted(more, 'more claim', 'more claims')}`, look, { indent: '  ', room: 8 })] : []),
    ...(candidates.length === 0 ? [paragraph('No entry found on the lists above. That is not “clear”.', look, '  ')] : []),
    ...candidates.map((candidate) => candidateText(candidate, on, entities, look)),
  ].join('\n');
}

/** The relationships that the screening makes have ids that nobody has seen yet. */
function withoutMadeIds(because: string): string {
  return because.replaceAll(/ \(relationship\/(?:possibly-)?same-as:[^\s)]*\)/gu, '');
}

function ending({ screening: { rows } }: Asked, look: Look): string {
  const found = rows.some(({ candidates }) => candidates.some(({ sure }) => !sure));
  const lines = [
    'A name that agrees may be a namesake’s. No entry found clears nobody: it says that these lists have none under the names and numbers of the story.',
    ...(found
      ? [
          'To settle an entry, look it up on its list by its number and compare. Then take the story that -o writes, make its relationship “possibly-same-as” into “same-as” or “not-same-as”, and screen that story again.',
        ]
      : []),
  ];
  return lines.map((line) => paragraph(line, look)).join('\n');
}
