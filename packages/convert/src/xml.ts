import { defaultLimits } from 'nutgraf/intake';
import { type SaxesAttributePlain, SaxesParser, type SaxesTagPlain } from 'saxes';

/** The content of an element: a text, or its attributes (`@name`), its elements by name (a list where one comes twice) and its text (`#text`). */
export type XmlValue = string | XmlValue[] | { [name: string]: XmlValue };

/** An element that was read whole, or what ended the reading. */
export type XmlRecord = {
  /** The line on which it begins, from 1. */
  line: number;
} & ({ /** The name without its prefix. */ name: string; value: XmlValue } | { fault: string });

/** The deepest nesting that is read. */
const deepest = 64;

interface Open {
  name: string;
  line: number;
  value: { [name: string]: XmlValue };
  text: string;
}

/**
 * The elements of an XML file that stand directly in one of its `containers`, one after another, so that a file of any length is read in
 * the memory of its longest record. A container comes too, when it opens, with its attributes alone. A file that is not well-formed, has a
 * document type, or a record beyond the limits of depth and length ends with a fault: nothing behind that point can be trusted.
 */
export async function* readXml(
  bytes: AsyncIterable<Uint8Array>,
  containers: ReadonlySet<string>,
  longest = defaultLimits.record,
): AsyncGenerator<XmlRecord, void> {
  const reader = new Reader(containers, longest);
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  for await (const chunk of bytes) {
    decoder ??= new TextDecoder(encodingOf(chunk), { fatal: true });
    yield* reader.push(() => decoder?.decode(chunk, { stream: true }) ?? '');
    if (reader.hasEnded) return;
  }
  yield* reader.push(() => decoder?.decode() ?? '');
  yield* reader.close();
}

/** The encoding that the declaration of a file names, where there is a decoder for it; else UTF-8. */
function encodingOf(head: Uint8Array): string {
  const declaration = new TextDecoder('latin1').decode(head.subarray(0, 200));
  const name = /^<\?xml[^>]*?\bencoding\s*=\s*["']([\w.:-]+)["']/u.exec(declaration)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return 'utf-8';
  }
}

class Reader {
  readonly #containers: ReadonlySet<string>;
  readonly #longest: number;
  readonly #parser = new SaxesParser({ xmlns: false, position: true });
  readonly #open: Open[] = [];
  #found: XmlRecord[] = [];
  #line = 1;
  /** The characters since the last record ended, to the end of the part that is being read. */
  #size = 0;
  hasEnded = false;

  constructor(containers: ReadonlySet<string>, longest: number) {
    this.#containers = containers;
    this.#longest = longest;
    this.#parser.on('error', (error) => this.#fail(`it is no well-formed XML: ${error.message.replace(/^\d+:\d+: /u, '')}`));
    this.#parser.on('doctype', () => this.#fail('it has a document type (<!DOCTYPE …>), which lists have no need of'));
    this.#parser.on('opentagstart', () => {
      this.#line = this.#parser.line;
    });
    this.#parser.on('opentag', (tag) => this.#opened(tag as SaxesTagPlain));
    this.#parser.on('text', (text) => this.#texted(text));
    this.#parser.on('cdata', (text) => this.#texted(text));
    this.#parser.on('closetag', () => this.#closed());
  }

  /** The records that end in this part of the text. `text` may fail where the bytes are not what their encoding says. */
  push(text: () => string): XmlRecord[] {
    let part: string;
    try {
      part = text();
    } catch {
      this.#fail('the bytes are not in the encoding that the file names (UTF-8 where it names none)');
      return this.#taken();
    }
    this.#size += part.length;
    this.#attempt(() => this.#parser.write(part));
    if (this.#size > this.#longest) this.#fail(`a record is longer than ${this.#longest} characters`);
    return this.#taken();
  }

  close(): XmlRecord[] {
    if (!this.hasEnded) this.#attempt(() => this.#parser.close());
    return this.#taken();
  }

  /** saxes cannot be told to stop: what it reports behind a fault is passed over. */
  #attempt(action: () => void): void {
    try {
      action();
    } catch (error) {
      this.#fail(`it is no well-formed XML: ${(error as Error).message}`);
    }
  }

  #taken(): XmlRecord[] {
    const found = this.#found;
    this.#found = [];
    return found;
  }

  #fail(fault: string): void {
    if (this.hasEnded) return;
    this.hasEnded = true;
    this.#found.push({ line: this.#open[0]?.line ?? this.#parser.line, fault: `${fault} (line ${this.#parser.line})` });
  }

  #opened({ name: full, attributes }: SaxesTagPlain): void {
    if (this.hasEnded) return;
    const name = local(full);
    const value: Open['value'] = {};
    for (const [key, text] of Object.entries(attributes as Record<string, SaxesAttributePlain | string>)) {
      if (key !== 'xmlns' && !key.startsWith('xmlns:')) value[`@${local(key)}`] = String(text);
    }
    if (this.#open.length === 0 && this.#containers.has(name)) {
      this.#found.push({ line: this.#line, name, value });
      this.#size = 0;
      return;
    }
    if (this.#open.length >= deepest) this.#fail(`it nests elements more than ${deepest} deep`);
    else this.#open.push({ name, line: this.#line, value, text: '' });
  }

  #texted(text: string): void {
    const open = this.#open.at(-1);
    if (this.hasEnded || open === undefined) return;
    open.text += text;
  }

  #closed(): void {
    const open = this.hasEnded ? undefined : this.#open.pop();
    if (open === undefined) return;
    const value = contentOf(open);
    const above = this.#open.at(-1);
    if (above === undefined) {
      this.#found.push({ line: open.line, name: open.name, value });
      this.#size = 0;
    } else add(above.value, open.name, value);
  }
}

function contentOf({ value, text }: Open): XmlValue {
  const trimmed = text.trim();
  if (Object.keys(value).length === 0) return trimmed;
  return trimmed === '' ? value : { ...value, '#text': trimmed };
}

/** `Object.defineProperty` and no assignment, for an element may be called `__proto__`. */
function add(object: { [name: string]: XmlValue }, name: string, value: XmlValue): void {
  const held = Object.hasOwn(object, name) ? object[name] : undefined;
  if (Array.isArray(held)) held.push(value);
  else {
    const all = held === undefined ? value : [held, value];
    Object.defineProperty(object, name, { value: all, enumerable: true, configurable: true, writable: true });
  }
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
