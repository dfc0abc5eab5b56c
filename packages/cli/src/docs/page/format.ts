import type { Format } from '@nutgraf/convert';
import { versionsText } from '../../convert/versions-text.ts';
import { type Block, code, type DocPage, say } from '../content.ts';
import { section } from './kind.ts';
import { fields, mappingTable } from './mapping-table.ts';

/** The page of a foreign format: its families, what becomes of its fields, and what is lost. */
export function formatPage(format: Format): DocPage {
  const { name, title, versions, mapping } = format;
  const families = Object.entries(mapping.families);
  const losses: Block[] = [
    {
      type: 'table',
      caption: `What is lost of ${title}`,
      head: [...families.map(([family]) => family), 'Why'],
      rows: mapping.losses.map(({ theirs, reason }) => ({
        cells: [...families.map(([family]) => fields(theirs[family])), say(`${reason.charAt(0).toUpperCase()}${reason.slice(1)}.`)],
      })),
    },
  ];
  return {
    path: `format/${name}`,
    title,
    sort: 'Format',
    summary: `${title} (${versionsText(versions)}) to the model.`,
    blocks: [
      { type: 'list', items: families.map(([family, sentence]) => [code(family), ' ', ...say(sentence)]) },
      ...section(
        'What goes where',
        mappingTable(format, () => true),
      ),
      ...section('What is lost', losses),
    ],
  };
}
