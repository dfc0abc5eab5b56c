import type { CodeList } from 'nutgraf/codes';
import { type Block, code, type DocPage, say } from '../content.ts';
import { type Dictionary, typeOfList } from '../dictionary.ts';
import { section } from './kind.ts';
import { holderTable } from './type.ts';

/** The page of a code list: each code with its title, sentence and source. */
export function codeListPage(list: CodeList, dictionary: Dictionary): DocPage {
  const { name, description, source, open, codes } = list;
  const all = Object.entries(codes);
  const takes = open ? 'Open: data may also hold a code of its own, `x-…`.' : 'Closed: data holds one of these codes.';
  const table: Block = {
    type: 'table',
    caption: `The codes of ${name}`,
    head: ['Code', 'Title', 'Meaning', 'Source'],
    rows: all.map(([one, known]) => ({
      anchor: one,
      cells: [[code(one)], [known.title], say(known.description), [known.source ?? source]],
    })),
  };
  return {
    path: `code/${name}`,
    title: typeOfList(name),
    sort: 'Code list',
    summary: description,
    blocks: [
      {
        type: 'prose',
        content: say(`${takes} ${all.length.toLocaleString('en-US')} ${all.length === 1 ? 'code' : 'codes'}, from ${source}.`),
      },
      ...section('Codes', [table]),
      ...section('Where it stands', holderTable(typeOfList(name), dictionary)),
    ],
  };
}
