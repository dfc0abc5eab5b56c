import { type CodeList, codeLists } from 'nutgraf/codes';
import type { Look } from '../report/paint.ts';
import { type Page, paragraph, table } from './page.ts';

/** The longest list that is shown whole. */
const longest = 120;

/** The page of a code list, by its name or that of its type: `agreement-topic`, `AgreementTopic`. */
export function codeListPage(word: string): Page | undefined {
  const list = codeLists.find(({ name }) => name === word) ?? listOfType(word);
  if (list === undefined) return undefined;
  const { name, description, source, open } = list;
  const takes = open ? 'Open: data may also hold a code of its own, x-….' : 'Closed: data holds one of these codes.';
  return {
    word: name,
    sense: 'a code list',
    ask: name,
    body: (look) => [paragraph(description, look), paragraph(`${takes} Source: ${source}.`, look), codeTable(list, look)],
  };
}

/** The list whose type has a name. */
export function listOfType(name: string): CodeList | undefined {
  return codeLists.find((list) => list.name.replaceAll(/(?:^|-)([a-z0-9])/gu, (_, letter: string) => letter.toUpperCase()) === name);
}

/** The pages of a code, one a list that has it; of one list alone where its name stands before: `agreement-topic.training`. */
export function codePages(word: string): Page[] {
  return codeLists
    .filter(({ name }) => name !== 'kind')
    .flatMap((list) => codePage(word.startsWith(`${list.name}.`) ? word.slice(list.name.length + 1) : word, list));
}

function codePage(word: string, list: CodeList): Page[] {
  const code = Object.hasOwn(list.codes, word) ? list.codes[word] : undefined;
  if (code === undefined) return [];
  const { title, description, source = list.source } = code;
  const body = (look: Look) => [paragraph(`${title}. ${description}`.trim(), look), paragraph(`Source: ${source}.`, look)];
  return [{ word, sense: `a code of ${list.name}`, ask: `${list.name}.${word}`, body }];
}

/** The codes of a list with their titles and sentences; of a long list the first. */
export function codeTable({ codes, name }: CodeList, look: Look): string {
  const all = Object.entries(codes);
  const shown = all.length > longest ? all.slice(0, 20) : all;
  const rows = shown.map(([code, { title, description }]) => [code, description === '' ? title : `${title}. ${description}`] as const);
  const left = all.length - shown.length;
  return (
    table(rows, look) +
    (left === 0
      ? ''
      : `\n${paragraph(`and ${left.toLocaleString('en-US')} more; of one of them tells nutgraf explain ${name}.${all.at(-1)?.[0]}`, look)}`)
  );
}
