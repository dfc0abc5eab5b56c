import { type Block, type DocPage, type Inline, type Prose, say } from '../content.ts';
import { escapeHtml } from './escape.ts';
import { hrefOf } from './link.ts';
import { svg } from './svg.ts';

/** The links on the side of every page. */
export interface Side {
  readonly title: string;
  readonly groups: readonly { readonly name: string; readonly links: readonly { readonly text: string; readonly to: string }[] }[];
}

/** A page as HTML: one file, one stylesheet beside it, no script. */
export function html(page: DocPage, side: Side): string {
  const { path, title, sort, summary, blocks } = page;
  const href = (to: string) => escapeHtml(hrefOf(to, path, '.html'));
  const headings = blocks.flatMap((one) =>
    one.type === 'heading' && one.anchor !== undefined ? [{ text: one.text, anchor: one.anchor }] : [],
  );
  const nav = side.groups.map(
    ({ name, links }) =>
      `<h2>${escapeHtml(name)}</h2><ul>${links
        .map(({ text, to }) => `<li><a href="${href(to)}"${to === path ? ' aria-current="page"' : ''}>${escapeHtml(text)}</a></li>`)
        .join('')}</ul>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="description" content="${escapeHtml(summary)}">
<title>${escapeHtml(path === 'index' ? title : `${title} · ${side.title}`)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${hrefOf('style', path, '.css')}">
</head>
<body>
<a class="skip" href="#main">To the text</a>
<header><a href="${href('index')}">${escapeHtml(side.title)}</a> <span>data dictionary</span></header>
<div class="sheet">
<nav aria-label="Pages">${nav.join('\n')}</nav>
<main id="main">
<p class="sort">${escapeHtml(sort)}</p>
<h1>${breakable(title)}</h1>
<p class="lead">${proseOf(say(summary), href)}</p>
${headings.length > 2 ? `<nav class="here" aria-label="On this page"><ul>${headings.map(({ text, anchor }) => `<li><a href="#${encodeURIComponent(anchor)}">${escapeHtml(text)}</a></li>`).join('')}</ul></nav>` : ''}
${blocks.map((one, index) => blockOf(one, href, `part-${index}`)).join('\n')}
</main>
</div>
</body>
</html>
`;
}

function blockOf(one: Block, href: (to: string) => string, id: string): string {
  switch (one.type) {
    case 'prose':
      return `<p${one.tone === undefined ? '' : ` class="${one.tone}"`}>${proseOf(one.content, href)}</p>`;
    case 'heading':
      return `<h2${one.anchor === undefined ? '' : ` id="${escapeHtml(one.anchor)}"`}>${escapeHtml(one.text)}</h2>`;
    case 'table':
      return tableOf(one, href);
    case 'list':
      return `<ul>${one.items.map((item) => `<li>${proseOf(item, href)}</li>`).join('')}</ul>`;
    case 'code':
      return `<pre tabindex="0"><code>${one.language === 'json' ? json(one.text) : escapeHtml(one.text)}</code></pre>`;
    case 'fold':
      return `<details><summary>${escapeHtml(one.summary)}</summary>${one.content.map((part, index) => blockOf(part, href, `${id}-${index}`)).join('\n')}</details>`;
    case 'diagram':
      return `<figure tabindex="0" aria-label="Diagram">${svg(one.diagram, (to) => href(to), id)}</figure>`;
  }
}

/** A table that a narrow screen shows as a list: the roles keep it a table for whoever listens. Columns with nothing in them are left out. */
function tableOf({ caption, head, rows }: Extract<Block, { type: 'table' }>, href: (to: string) => string): string {
  const used = head.flatMap((_, at) => (at === 0 || rows.some(({ cells }) => (cells[at]?.length ?? 0) > 0) ? [at] : []));
  const top = used.map((at) => `<th role="columnheader" scope="col">${escapeHtml(head[at] ?? '')}</th>`).join('');
  const body = rows.map(({ anchor, cells }) => {
    const [first = '', ...others] = used.map((at) => {
      const content = proseOf(cells[at] ?? [], href);
      if (at === 0) return `<th role="rowheader" scope="row">${content}</th>`;
      return `<td role="cell"${content === '' ? ' class="none"' : ` data-head="${escapeHtml(head[at] ?? '')}"`}>${content}</td>`;
    });
    return `<tr role="row"${anchor === undefined ? '' : ` id="${escapeHtml(anchor)}"`}>${first}${others.join('')}</tr>`;
  });
  return `<table role="table"><caption>${escapeHtml(caption)}</caption><thead role="rowgroup"><tr role="row">${top}</tr></thead><tbody role="rowgroup">
${body.join('\n')}
</tbody></table>`;
}

function proseOf(content: Prose, href: (to: string) => string): string {
  return content.map((piece) => inline(piece, href)).join('');
}

function inline(piece: Inline, href: (to: string) => string): string {
  if (typeof piece === 'string') return escapeHtml(piece);
  const shown = piece.code === true ? `<code>${breakable(piece.text)}</code>` : escapeHtml(piece.text);
  return piece.to === undefined ? shown : `<a href="${href(piece.to)}">${shown}</a>`;
}

/** A name may break behind a slash, and a long one also behind a dot, a comma or a colon and before a capital. */
function breakable(text: string): string {
  const safe = escapeHtml(text);
  if (text.length <= 12) return safe;
  return safe.replaceAll(text.length <= 22 ? /(?<=.)(\/)(?=\S)/gu : /(?<=.)([./_,:])(?=\S)|(?<=[a-z])(?=[A-Z])/gu, '$1<wbr>');
}

/** JSON with its names set apart. */
function json(text: string): string {
  return escapeHtml(text).replaceAll(/^( *)(&quot;.*?&quot;):/gmu, '$1<b>$2</b>:');
}
