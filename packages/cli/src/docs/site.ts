import { type DocPage, say } from './content.ts';
import type { Dictionary } from './dictionary.ts';
import { pagesOf } from './pages.ts';
import { html, type Side } from './render/html.ts';
import { hrefOf } from './render/link.ts';
import { markdown } from './render/markdown.ts';
import { style } from './render/style.ts';
import { svg } from './render/svg.ts';

/** The files of a dictionary, by their paths: Markdown and HTML of each page, drawings, JSON Schemas, the stylesheet. */
export function siteOf(dictionary: Dictionary): Map<string, string> {
  const files = new Map<string, string>([['style.css', style]]);
  const pages = pagesOf(dictionary);
  const side = sideOf(pages, dictionary);
  for (const page of pages) {
    files.set(`${page.path}.html`, html(page, side));
    files.set(`${page.path}.md`, markdown(page, say));
    const [drawn] = page.blocks.filter((block) => block.type === 'diagram');
    if (drawn !== undefined) {
      files.set(`${page.path}.svg`, `${svg(drawn.diagram, (to) => hrefOf(to, page.path, '.html'), 'drawing')}\n`);
    }
  }
  for (const [name, text] of Object.entries(dictionary.schemas)) files.set(`schema/${name}.json`, text);
  return files;
}

function sideOf(pages: readonly DocPage[], { title }: Dictionary): Side {
  const under = (folder: string) => pages.filter(({ path }) => path.startsWith(folder)).map(({ title: text, path: to }) => ({ text, to }));
  const rest = [
    ['Formats', 'format/'],
    ['Types', 'type/'],
    ['Code lists', 'code/'],
    ['Issue codes', 'issue/'],
  ].flatMap(([name = '', folder = '']) =>
    under(folder).length === 0 ? [] : [{ text: name, to: `index#${name.toLowerCase().replaceAll(' ', '-')}` }],
  );
  const groups = [
    { name: 'Kinds', links: under('kind/') },
    { name: 'More', links: rest },
  ];
  return { title, groups: groups.filter(({ links }) => links.length > 0) };
}
