import type { Entity } from 'nutgraf';
import type { Look } from '../report/paint.ts';
import { safe } from '../report/safe.ts';
import { wrap } from '../report/wrap.ts';
import type { Asked } from './asked.ts';
import { paragraph } from './field.ts';
import { glanceText } from './glance-text.ts';
import { listsText, listTitles } from './lists-text.ts';
import { groupsOf } from './row-group.ts';
import { rowText } from './row-text.ts';

/** The answers as people read them: at a glance, the lists, and then all that each answer rests on. */
export function tableReport(asked: Asked, look: Look): string {
  const { story, source, screening, lists } = asked;
  const groups = groupsOf(asked);
  const labels = new Map(screening.rows.map(({ actor, label }) => [actor, label]));
  const context = { entities: new Map<string, Entity>(screening.entities.map((entity) => [entity.id, entity])), lists: listTitles(lists) };
  return `${[
    [heading(story.title.text, look), paragraph(`${story.id} in ${source}`, look)].join('\n'),
    glanceText(groups, (id) => labels.get(id) ?? id, look),
    listsText(lists, look),
    ...groups.flatMap(({ head, rows }) => [heading(head, look), ...rows.map((row) => rowText(row, context, look))]),
    ending(asked, look),
  ].join('\n\n')}\n`;
}

function heading(text: string, { paint, width }: Look): string {
  return wrap(safe(text), width)
    .split('\n')
    .map((line) => paint('strong', line))
    .join('\n');
}

function ending({ screening: { rows } }: Asked, look: Look): string {
  const candidates = rows.flatMap((row) => row.candidates);
  const lines = [
    'No entry found clears nobody: it says that these lists have none under the names and numbers of the story.',
    ...(candidates.length === 0
      ? []
      : [
          'A score says how strong the evidence is that an entry is the actor, from 0 to 1; it is no probability, and a name may be a namesake’s.',
        ]),
    ...(candidates.every(({ sure }) => sure)
      ? []
      : [
          'To settle an entry, look it up on its list by its number and compare. Then take the story that -o writes, make its relationship “possibly-same-as” into “same-as” or “not-same-as”, and screen that story again.',
        ]),
  ];
  return lines.map((line) => paragraph(line, look)).join('\n');
}
