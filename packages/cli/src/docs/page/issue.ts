import { exampleText } from '../../explain/issue-page.ts';
import { safe } from '../../report/safe.ts';
import { type Block, type DocPage, say } from '../content.ts';
import type { DocIssue } from '../dictionary.ts';
import { section } from './kind.ts';

/** The page of an issue code: what it means, how to mend it, an example and what is said of it. */
export function issuePage({ known, report }: DocIssue): DocPage {
  const { code, severity, title, meaning, mend, example } = known;
  return {
    path: `issue/${code}`,
    title: code,
    sort: severity === 'error' ? 'Error' : severity === 'warning' ? 'Warning' : 'Remark',
    summary: `${title.charAt(0).toUpperCase()}${title.slice(1)}.`,
    blocks: [
      { type: 'prose', content: say(meaning) },
      ...section('How to mend it', [{ type: 'prose', content: say(mend) }]),
      ...section('Example', [
        ...(example === undefined ? [] : [{ type: 'code', text: visible(exampleText(known)), language: 'json' } as const]),
        ...(report === undefined
          ? []
          : ([
              { type: 'prose', content: ['What is said of it:'] },
              { type: 'code', text: report, language: 'text' },
            ] as Block[])),
      ]),
      { type: 'prose', tone: 'quiet', content: say(`At a terminal: \`nutgraf explain ${code}\`.`) },
    ],
  };
}

/** A text of several lines in which what is not seen is written out. */
function visible(text: string): string {
  return text.split('\n').map(safe).join('\n');
}
