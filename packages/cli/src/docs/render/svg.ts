import type { Box, Diagram, Target } from '../content.ts';
import { escapeHtml } from './escape.ts';

const look = `
.diagram{--ink:#1c2430;--soft:#5b6675;--edge:#b9c2ce;--fill:#fff;--main:#0b5cad;--on-main:#fff}
@media(prefers-color-scheme:dark){.diagram{--ink:#e6eaf0;--soft:#a3adba;--edge:#4c5767;--fill:#1b222c;--main:#7db7ff;--on-main:#0c131c}}
.diagram rect{fill:var(--fill);stroke:var(--edge)}.diagram path{fill:none;stroke:var(--edge);stroke-width:1.5}.diagram .tip{fill:var(--edge);stroke:none}
.diagram text{font:600 14px system-ui,sans-serif;fill:var(--ink)}.diagram .row{font:12px ui-monospace,monospace;fill:var(--soft)}
.diagram .main rect{fill:var(--main);stroke:var(--main)}.diagram .main text{fill:var(--on-main)}.diagram a:hover rect,.diagram a:focus rect{stroke:var(--main);stroke-width:2}`;

/** A drawing as SVG, with its colours in it, for light and dark. `href` gives the way to a target. `id` sets its parts apart from those of other drawings. */
export function svg({ title, width, height, boxes, lines }: Diagram, href: (to: Target) => string, id: string): string {
  return [
    `<svg class="diagram" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="group" aria-labelledby="${id}">`,
    `<title id="${id}">${escapeHtml(title)}</title><style>${look}</style>`,
    `<defs><marker id="${id}-tip" viewBox="0 0 8 8" refX="1" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path class="tip" d="M0 0L8 4L0 8Z"/></marker></defs>`,
    ...lines.map(({ path }) => `<path d="${path}" marker-end="url(#${id}-tip)"/>`),
    ...boxes.map((one) => drawn(one, href)),
    '</svg>',
  ].join('\n');
}

function drawn({ text, rows = [], to, isMain, x, y, width, height }: Box, href: (to: Target) => string): string {
  const middle = x + width / 2;
  const name = `<text x="${rows.length > 0 ? x + 12 : middle}" y="${rows.length > 0 ? y + 22 : y + height / 2 + 5}"${rows.length > 0 ? '' : ' text-anchor="middle"'}>${escapeHtml(text)}</text>`;
  const below = rows.map((row, index) => `<text class="row" x="${x + 12}" y="${y + 44 + index * 20}">${escapeHtml(row)}</text>`);
  const body = `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="7"/>${name}${below.join('')}`;
  const group = `<g${isMain === true ? ' class="main"' : ''}>${body}</g>`;
  return to === undefined ? group : `<a href="${escapeHtml(href(to))}">${group}</a>`;
}
