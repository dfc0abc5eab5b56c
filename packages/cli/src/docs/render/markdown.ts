import type { Block, DocPage, Inline, Prose } from '../content.ts';
import { hrefOf } from './link.ts';

/** A page as Markdown, as GitHub reads it. A drawing lies beside it as SVG. */
export function markdown({ path, title, sort, summary, blocks }: DocPage, says: (text: string) => Prose): string {
  const prose = (content: Prose) => content.map((piece) => inline(piece, path)).join('');
  const block = (one: Block): string => {
    switch (one.type) {
      case 'prose':
        return prose(one.content);
      case 'heading':
        return `${one.anchor === undefined ? '' : `<a id="${one.anchor}"></a>\n\n`}## ${text(one.text)}`;
      case 'table':
        return table(one);
      case 'list':
        return one.items.map((item) => `- ${prose(item)}`).join('\n');
      case 'code':
        return fence(one.text, one.language);
      case 'fold':
        return `<details>\n<summary>${text(one.summary)}</summary>\n\n${one.content.map(block).join('\n\n')}\n\n</details>`;
      case 'diagram':
        return `![${text(one.diagram.title)}](${hrefOf(`${path}.svg`, path, '.md')})`;
    }
  };
  const table = ({ head, rows }: Extract<Block, { type: 'table' }>): string => {
    const used = head.map((_, at) => at === 0 || rows.some(({ cells }) => (cells[at]?.length ?? 0) > 0));
    const line = (cells: readonly string[]) => `| ${cells.filter((_, at) => used[at]).join(' | ')} |`;
    const body = rows.map(({ anchor, cells }) =>
      line(head.map((_, at) => (at === 0 && anchor !== undefined ? `<a id="${anchor}"></a>` : '') + cell(prose(cells[at] ?? [])))),
    );
    return [line(head.map(text)), line(head.map(() => '---')), ...body].join('\n');
  };
  const top = path === 'index' ? text(sort) : `[${text(sort)}](${hrefOf('index', path, '.md')})`;
  return `${[top, `# ${text(title)}`, prose(says(summary)), ...blocks.map(block)].filter((part) => part !== '').join('\n\n')}\n`;
}

function inline(piece: Inline, from: string): string {
  if (typeof piece === 'string') return text(piece);
  const shown = piece.code === true ? span(piece.text) : text(piece.text);
  return piece.to === undefined ? shown : `[${shown}](${hrefOf(piece.to, from, '.md')})`;
}

/** What Markdown would read as a sign is a character. */
function text(plain: string): string {
  return plain.replaceAll(/[\\`*_[\]<>#]/gu, (sign) => `\\${sign}`).replaceAll(/\s{0,99}\n\s{0,99}/gu, ' ');
}

/** Code in a line, between more backticks than stand in it. */
function span(plain: string): string {
  const ticks = '`'.repeat(longestRun(plain) + 1);
  const pad = plain.startsWith('`') || plain.endsWith('`') ? ' ' : '';
  return `${ticks}${pad}${plain}${pad}${ticks}`;
}

function fence(plain: string, language: string): string {
  const ticks = '`'.repeat(Math.max(3, longestRun(plain) + 1));
  return `${ticks}${language}\n${plain}\n${ticks}`;
}

const longestRun = (plain: string) => Math.max(0, ...[...plain.matchAll(/`+/gu)].map(([run]) => run.length));

/** A cell: a bar in it, also in code, is a character. */
function cell(plain: string): string {
  return plain.replaceAll('|', '\\|');
}
