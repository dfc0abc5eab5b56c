// The reference in a real browser: no broken link in the whole site, no console error, nothing for axe to say on sample pages,
// no page of the dictionary wider than a phone or a laptop.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { startChromium } from './chromium.mjs';

const root = fileURLToPath(new URL('../docs/reference', import.meta.url));
const types = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.md': 'text/markdown',
};
const samples = [
  'dictionary/index.html',
  'dictionary/kind/agreement.html',
  'dictionary/type/fuzzy-date.html',
  'dictionary/code/agreement-topic.html',
  'dictionary/issue/entity/calendar.html',
];

let passed = 0;
const faults = [];
const verdict = (name, found) => {
  if (found.length === 0) passed += 1;
  else faults.push(`${name}\n${found.map((one) => `    ${one}`).join('\n')}`);
};

const server = createServer(({ url = '/' }, response) => {
  const path = join(root, decodeURIComponent(new URL(url, 'http://localhost').pathname));
  if (!path.startsWith(root) || !existsSync(path) || extname(path) === '') return response.writeHead(404).end();
  response
    .writeHead(200, { 'content-type': `${types[extname(path)] ?? 'application/octet-stream'}; charset=utf-8` })
    .end(readFileSync(path));
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${server.address().port}/`;

/** Follows every link of the site from its first page. Links that leave it are counted and not followed. */
async function crawl() {
  const texts = new Map();
  const broken = [];
  const waiting = [['index.html', '']];
  const get = async (path) => {
    if (!texts.has(path)) {
      const response = await fetch(origin + path);
      texts.set(path, response.ok ? await response.text() : undefined);
      if (response.ok && path.endsWith('.html')) {
        for (const [, link] of texts.get(path).matchAll(/(?:href|src)="([^"]*)"/gu)) waiting.push([link.replaceAll('&amp;', '&'), path]);
      }
    }
    return texts.get(path);
  };
  for (const [link, from] of waiting) {
    const url = new URL(link, origin + from);
    if (url.protocol === 'data:' || url.origin !== new URL(origin).origin) continue;
    const text = await get(url.pathname.slice(1));
    const anchor = decodeURIComponent(url.hash.slice(1));
    if (
      text === undefined ||
      (anchor !== '' && url.pathname.endsWith('.html') && !text.includes(`id="${anchor.replaceAll('&', '&amp;')}"`))
    )
      broken.push(`${from}: ${link}`);
  }
  return { broken, pages: [...texts.keys()].filter((path) => path.endsWith('.html')), links: waiting.length };
}

const { broken, pages, links } = await crawl();
const dictionary = pages.filter((path) => path.startsWith('dictionary/'));
verdict('broken links', broken.slice(0, 20));

const browser = await startChromium();
const context = await browser.newContext();
for (const path of ['index.html', 'api/index.html', 'api/interfaces/nutgraf.Agreement.html', ...samples]) {
  const page = await context.newPage();
  const said = [];
  page.on('console', (message) => message.type() === 'error' && said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  page.on('requestfailed', (request) => said.push(`${request.url()} failed`));
  page.on(
    'request',
    (request) => request.url().startsWith(origin) || request.url().startsWith('data:') || said.push(`${request.url()} is elsewhere`),
  );
  await page.goto(origin + path, { waitUntil: 'load' });
  verdict(`${path}: console`, said);
  if (samples.includes(path)) {
    for (const colorScheme of ['light', 'dark']) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).analyze();
      verdict(
        `${path}: axe, ${colorScheme}`,
        violations.map(
          ({ id, help, nodes }) =>
            `${id}: ${help}: ${nodes
              .slice(0, 3)
              .map(({ target }) => target.join(' '))
              .join(', ')}`,
        ),
      );
    }
  }
  await page.close();
}
const page = await context.newPage();
for (const width of [360, 1280]) {
  await page.setViewportSize({ width, height: 800 });
  const wide = [];
  for (const path of dictionary) {
    await page.goto(origin + path, { waitUntil: 'load' });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (over > 0) wide.push(`${path}: ${over} pixels wider than the screen`);
  }
  verdict(`${dictionary.length} pages of the dictionary on ${width} pixels`, wide);
}
await browser.close();
server.close();

for (const fault of faults) process.stdout.write(`FAILED ${fault}\n`);
process.stdout.write(`${pages.length} pages, ${links} links\n${passed} passed, ${faults.length} failed\n`);
process.exitCode = faults.length > 0 ? 1 : 0;
