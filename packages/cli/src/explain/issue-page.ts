import { recordFormats } from '@nutgraf/convert';
import type { IssueCode } from 'nutgraf';
import { foreignJudge } from '../judge/foreign.ts';
import { hintOfValue } from '../judge/foreign-hint.ts';
import { Hints } from '../judge/hint.ts';
import { modelJudge } from '../judge/model.ts';
import { run } from '../judge/run.ts';
import { issueText } from '../report/issue-text.ts';
import type { Look } from '../report/paint.ts';
import { severityTone } from '../report/severity-tone.ts';
import { type Detail, Tally } from '../report/tally.ts';
import { issueCodes } from './issue-code.ts';
import { type Page, paragraph } from './page.ts';

/** The pages of an issue code, by the whole of it or by the part behind its layer. */
export function issuePages(word: string): Page[] {
  return [...issueCodes.values()]
    .filter(({ code }) => code === word || code.endsWith(`/${word}`))
    .map((known) => ({ word: known.code, sense: 'the code of an issue', ask: known.code, body: (look) => body(known, look) }));
}

async function body(known: IssueCode, look: Look): Promise<string[]> {
  const { severity, title, meaning, mend } = known;
  const example = await exampleOf(known, look.width);
  return [
    `  ${look.paint(severityTone[severity], severity)}: ${title}`,
    paragraph(meaning, look),
    `To mend it\n${paragraph(mend, look)}`,
    ...(example === undefined ? [] : [`An example, and what is said of it\n${issueText(example, look)}`]),
  ];
}

/** What a run finds in the example of a code: the first issue of that code. */
export async function exampleOf({ code, example }: IssueCode, width: number): Promise<Detail | undefined> {
  const [format] = recordFormats;
  if (example === undefined || format === undefined) return undefined;
  const tally = new Tally({ perCode: 1, all: 100 });
  const judge = code.startsWith('convert/') ? foreignJudge({ format }) : modelJudge({ graph: false, hint: hintOfValue });
  const bytes = [new TextEncoder().encode(exampleText({ code, example }))];
  const inputs = [
    {
      name: 'example.json',
      bytes: (async function* () {
        yield* bytes;
      })(),
    },
  ];
  await run(inputs, {
    judge: () => judge,
    hints: new Hints(),
    tally,
    failFast: false,
    columns: width,
    signal: new AbortController().signal,
  });
  return tally.details.find(({ issue }) => issue.code === code);
}

/** The example of a code as it is judged and shown: with a line for each property, but where the text itself is at fault as it stands. */
export function exampleText({ code, example = '' }: Pick<IssueCode, 'code' | 'example'>): string {
  if (code.startsWith('json/')) return example;
  try {
    return JSON.stringify(JSON.parse(example), undefined, 2);
  } catch {
    return example;
  }
}
