import { formats } from '@nutgraf/convert';
import { type IssueCode, plurals } from 'nutgraf';
import { codeLists } from 'nutgraf/codes';
import { stories } from 'nutgraf/fixtures';
import { schemaText } from '../command/schema.ts';
import { issueCodes } from '../explain/issue-code.ts';
import { exampleOf } from '../explain/issue-page.ts';
import { types } from '../explain/schema.ts';
import { issueText } from '../report/issue-text.ts';
import { concernsOf } from './concern.ts';
import { type Dictionary, type DocIssue, type DocKind, typeOfList, wordOf } from './dictionary.ts';
import { pathsOf } from './reference.ts';
import { samplesOf } from './sample.ts';

/** The width of what a terminal would say, on a page. */
const columns = 84;

/** The dictionary of the model itself, read from its registries. */
export async function modelDictionary(): Promise<Dictionary> {
  const kindCodes = codeLists.find(({ name }) => name === 'kind')?.codes ?? {};
  const kinds: DocKind[] = [
    { word: 'story', name: 'Story', summary: types.Story?.description ?? '' },
    ...Object.keys(plurals).map((word) => ({
      word,
      name: typeOfList(word),
      summary: kindCodes[word]?.description ?? '',
    })),
  ];
  const lists = codeLists.filter(({ name }) => name !== 'kind');
  const pages = new Map(lists.map(({ name }) => [typeOfList(name), `code/${name}`]));
  const names = [...kinds.map(({ word }) => word), 'bundle'];
  return {
    title: 'nutgraf',
    intro: 'Every kind, type, code and issue of the data model of news, read from the schemas and registries that judge data.',
    types,
    kinds,
    lists,
    issues: await Promise.all([...issueCodes.values()].map(docIssue)),
    formats,
    samples: samplesOf(types, 'Story', Object.values(stories)),
    paths: pathsOf(types, kinds, (name) => pages.get(name) ?? `type/${wordOf(name)}`),
    schemas: Object.fromEntries(await Promise.all(names.map(async (name) => [name, await schemaText(name)] as const))),
  };
}

async function docIssue(known: IssueCode): Promise<DocIssue> {
  const detail = await exampleOf(known, columns);
  if (detail === undefined) return { known, concerns: [] };
  const report = issueText(detail, { paint: (_tone, text) => text, width: columns });
  return { known, report, concerns: concernsOf(known, detail.issue.pointer) };
}
