import { type Block, code, join, type Prose, say } from '../content.ts';
import type { Dictionary, DocIssue, DocKind } from '../dictionary.ts';

/** The checks beyond the schema: those made for what the kind is made of in full, the others by name. */
export function checkTable({ word, name }: DocKind, reached: ReadonlySet<string>, { issues }: Dictionary): Block[] {
  const checks = issues.filter(({ known }) => (word === 'story' ? /^story\//u : /^(?:entity|story)\//u).test(known.code));
  if (checks.length === 0) return [];
  const own = checks.filter(({ concerns }) => word === 'story' || concerns.some((one) => reached.has(one)));
  const others = checks.filter((one) => !own.includes(one));
  const table: Block = {
    type: 'table',
    caption: `The checks that concern ${name}`,
    head: ['Check', 'Severity', 'Meaning'],
    rows: own.map(({ known }) => ({ cells: [[checkLink(known.code)], [known.severity], [`${known.title}. `, ...say(known.meaning)]] })),
  };
  const rest: Prose = join(
    others.map(({ known }: DocIssue): Prose => [checkLink(known.code)]),
    ', ',
  );
  return [
    { type: 'prose', content: ['What no schema can say. Every check runs on every record; these look at what this kind is made of.'] },
    table,
    ...(others.length === 0 ? [] : [{ type: 'prose', tone: 'quiet', content: ['Also run: ', ...rest, '.'] } as const]),
  ];
}

/** The code of an issue, with a link to its page. */
export function checkLink(one: string): ReturnType<typeof code> {
  return code(one, `issue/${one}`);
}
