import { Tokenizer } from 'htmlparser2';

/** What a page of HTML says in the places that are read. */
export interface Page {
  /** The texts of its blocks of JSON-LD, in order. */
  blocks: { text: string; line: number }[];
  /** The language of the page, as it says it. */
  lang?: string;
  /** The address that the page gives as its own. */
  canonical?: string;
  /** The address that relative ones are relative to. */
  base?: string;
}

/** Whether a text is a page rather than JSON, which may have lost its way into a comment or a CDATA section. */
export function looksLikePage(text: string): boolean {
  return /^[\s\ufeff]*</u.test(text) && /<(?:!doctype|html|head|body|script|meta|link|title|div|p|article)\b/iu.test(text.slice(0, 65_536));
}

/**
 * Reads the blocks of JSON-LD of a page, its language and its canonical address. Microdata, RDFa and Open Graph are not read. The tokens alone
 * are looked at and no tree is made of them, so that time is linear and depth costs nothing, however the tags are nested.
 */
export function readPage(html: string): Page {
  const reader = new PageReader(html);
  const tokenizer = new Tokenizer({ decodeEntities: true }, reader);
  tokenizer.write(html);
  tokenizer.end();
  return reader.page;
}

/** The elements whose attributes are read. */
const read = new Set(['html', 'link', 'base', 'script']);

/** No attribute that is read is longer. */
const longestAttribute = 4096;

class PageReader {
  readonly page: Page = { blocks: [] };
  readonly #html: string;
  #name = '';
  #attributes = new Map<string, string>();
  #attribute = '';
  #value = '';
  /** Where the block begins that is being read. */
  #start: number | undefined;
  #line = 1;
  #counted = 0;

  constructor(html: string) {
    this.#html = html;
  }

  onopentagname(start: number, end: number): void {
    this.#name = end - start > 10 ? '' : this.#html.slice(start, end).toLowerCase();
    this.#attributes = new Map();
  }

  onattribname(start: number, end: number): void {
    if (!read.has(this.#name)) return;
    this.#attribute = end - start > 20 ? '' : this.#html.slice(start, end).toLowerCase();
    this.#value = '';
  }

  onattribdata(start: number, end: number): void {
    if (read.has(this.#name) && this.#value.length < longestAttribute)
      this.#value += this.#html.slice(start, Math.min(end, start + longestAttribute));
  }

  onattribentity(codepoint: number): void {
    if (read.has(this.#name) && this.#value.length < longestAttribute) this.#value += String.fromCodePoint(codepoint);
  }

  onattribend(): void {
    if (read.has(this.#name) && !this.#attributes.has(this.#attribute)) this.#attributes.set(this.#attribute, this.#value.trim());
  }

  onopentagend(end: number): void {
    const value = (name: string) => this.#attributes.get(name) || undefined;
    const type = value('type')?.toLowerCase();
    if (this.#name === 'script' && type !== undefined && /^application\/ld\+json\s*(?:;|$)/u.test(type)) this.#start = end + 1;
    const lang = value('lang') ?? value('xml:lang');
    if (this.#name === 'html' && lang !== undefined) this.page.lang ??= lang;
    const href = value('href');
    if (href === undefined) return;
    if (this.#name === 'base') this.page.base ??= href;
    if (this.#name === 'link' && value('rel')?.toLowerCase().split(/\s+/u).includes('canonical')) this.page.canonical ??= href;
  }

  /** In HTML the slash at the end of a tag closes nothing. */
  onselfclosingtag(end: number): void {
    this.onopentagend(end);
  }

  onclosetag(start: number): void {
    this.#close(this.#html.lastIndexOf('<', start));
  }

  onend(): void {
    this.#close(this.#html.length);
  }

  oncomment(): void {}
  oncdata(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  ontext(): void {}
  ontextentity(): void {}

  #close(end: number): void {
    if (this.#start === undefined) return;
    const start = this.#start;
    this.#start = undefined;
    for (let at = this.#html.indexOf('\n', this.#counted); at !== -1 && at < start; at = this.#html.indexOf('\n', at + 1)) {
      this.#line += 1;
      this.#counted = at + 1;
    }
    this.page.blocks.push({ text: this.#html.slice(start, end), line: this.#line });
  }
}
