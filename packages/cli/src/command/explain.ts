import { plurals } from 'nutgraf';
import { codeLists } from 'nutgraf/codes';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { codeListPage, codePages } from '../explain/code-list-page.ts';
import { issueCodes } from '../explain/issue-code.ts';
import { issuePages } from '../explain/issue-page.ts';
import type { Page } from '../explain/page.ts';
import { propertyPage } from '../explain/property-page.ts';
import { propertiesOf, types } from '../explain/schema.ts';
import { kindPage, typePage } from '../explain/type-page.ts';
import type { Io } from '../io.ts';
import { nearestOf } from '../nearest.ts';
import { type Look, paintFor, widthOf } from '../report/paint.ts';
import { UsageError } from '../usage-error.ts';

/** Says what a word means. Of several meanings the first is told in full, and of the others how to ask for them. */
export async function explain(word: string, io: Io): Promise<ExitCode> {
  const [first, ...others] = pagesOf(word);
  if (first === undefined) throw new UsageError(`nothing is known of ${word}${nearestOf(word, knownWords())}`, 'explain');
  const look = { paint: paintFor(io.stdout, io.env), width: widthOf(io.stdout) };
  await io.stdout.write(`${[...(await pageText(first, look)), ...also(others)].join('\n\n')}\n`);
  return exitCode.valid;
}

/** What a word means: as a kind, a code list, a type, a property, a code, the code of an issue. */
function pagesOf(word: string): Page[] {
  const list = codeListPage(word);
  const pages = [
    kindPage(word.toLowerCase()),
    list,
    propertyPage(word),
    ...codePages(word),
    list === undefined ? typePage(word) : undefined,
    ...issuePages(word),
  ];
  return pages.filter((page) => page !== undefined);
}

async function pageText(page: Page, look: Look): Promise<string[]> {
  return [`${look.paint('strong', page.word)}, ${page.sense}`, ...(await page.body(look))];
}

function also(pages: readonly Page[]): string[] {
  return pages.length === 0
    ? []
    : [`Also:\n${pages.map(({ word, sense, ask }) => `  ${word}, ${sense}: nutgraf explain ${ask}`).join('\n')}`];
}

function knownWords(): string[] {
  const properties = Object.keys(types).flatMap((owner) => propertiesOf(owner).map(({ name }) => name));
  const codes = codeLists.flatMap(({ name, codes }) => [name, ...(Object.keys(codes).length > 120 ? [] : Object.keys(codes))]);
  const words = [...Object.keys(plurals), ...issueCodes.keys(), ...properties, ...codes, ...Object.keys(types)];
  return [...new Map(words.reverse().map((one) => [one.toLowerCase(), one])).values()];
}
