import { defaultLimits } from 'nutgraf/intake';
import { type SaxesAttributePlain, SaxesParser, type SaxesTagPlain } from 'saxes';
import { XmlDecoder } from './xml-decoder.ts';

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
 * document type, or a record beyond the limits of depth and length ends with a fault: nothing behind that point can be trusted. The bytes
 * behind it are passed over and not left unread, for somebody may count or hash them.
 */
export async function* readXml(
  bytes: AsyncIterable<Uint8Array>,
  containers: ReadonlySet<string>,
  longest = defaultLimits.record,
): AsyncGenerator<XmlRecord, void> {
  const reader = new Reader(containers, longest);
  for await (const chunk of bytes) if (!reader.hasEnded) yield* reader.push(chunk);
  if (reader.hasEnded) return;
  yield* reader.push();
  yield* reader.close();
}

class Reader {
  readonly #containers: ReadonlySet<string>;
  readonly #longest: number;
  readonly #decoder = new XmlDecoder();
  readonly #parser = new SaxesParser({ xmlns: false, position: true });
  readonly #open: Open[] = [];
  #found: XmlRecord[] = [];
  #line = 1;
  /** Where the last record ended, or the last container opened, in characters from the start. */
  #last = 0;
  /** The characters of the parts that were read. */
  #read = 0;
  /** How many elements are open, containers too. */
  #depth = 0;
  hasEnded = false;

  constructor(containers: ReadonlySet<string>, longest: number) {
    this.#containers = containers;
    this.#longest = longest;
    this.#parser.on('error', (error) => this.#failHere(`it is no well-formed XML: ${error.message.replace(/^\d+:\d+: /u, '')}`));
    this.#parser.on('doctype', () => this.#failHere('it has a document type (<!DOCTYPE …>), which lists have no need of'));
    this.#parser.on('opentagstart', () => {
      this.#line = this.#parser.line;
    });
    this.#parser.on('opentag', (tag) => this.#opened(tag as SaxesTagPlain));
    this.#parser.on('text', (text) => this.#texted(text));
    this.#parser.on('cdata', (text) => this.#texted(text));
    this.#parser.on('closetag', () => this.#closed());
  }

  /** The records that end in these bytes; without bytes, in those that are left. */
  push(bytes?: Uint8Array): XmlRecord[] {
    const { text, isBroken } = this.#decoder.text(bytes);
    this.#attempt(() => this.#parser.write(text));
    this.#read += text.length;
    if (isBroken) this.#failHere('the bytes are not in the encoding that the file names (UTF-8 where it names none)');
    this.#measure(this.#read);
    return this.#taken();
  }

  close(): XmlRecord[] {
    if (!this.hasEnded) this.#attempt(() => this.#parser.close());
    return this.#taken();
  }

  /** Whether what was read since the last record is too long, which is looked at where a record ends and where a part of the text does. */
  #measure(position: number): void {
    if (position - this.#last > this.#longest) this.#fail(`a record is longer than ${this.#longest} characters`);
  }

  /** saxes cannot be told to stop: what it reports behind a fault is passed over. */
  #attempt(action: () => void): void {
    try {
      action();
    } catch (error) {
      this.#failHere(`it is no well-formed XML: ${(error as Error).message}`);
    }
  }

  #taken(): XmlRecord[] {
    const found = this.#found;
    this.#found = [];
    return found;
  }

  #failHere(fault: string): void {
    this.#fail(`${fault} (line ${this.#parser.line})`);
  }

  #fail(fault: string): void {
    if (this.hasEnded) return;
    this.hasEnded = true;
    this.#found.push({ line: this.#open[0]?.line ?? this.#parser.line, fault });
  }

  #opened({ name: full, attributes }: SaxesTagPlain): void {
    if (this.hasEnded) return;
    const name = local(full);
    this.#depth += 1;
    if (this.#depth > deepest) this.#failHere(`it nests elements more than ${deepest} deep`);
    const value: Open['value'] = {};
    for (const [key, text] of Object.entries(attributes as Record<string, SaxesAttributePlain | string>)) {
      if (key !== 'xmlns' && !key.startsWith('xmlns:')) value[`@${local(key)}`] = String(text);
    }
    if (this.#open.length === 0 && this.#containers.has(name)) {
      if (!this.hasEnded) this.#found.push({ line: this.#line, name, value });
      this.#last = this.#parser.position;
    } else this.#open.push({ name, line: this.#line, value, text: '' });
  }

  #texted(text: string): void {
    const open = this.#open.at(-1);
    if (this.hasEnded || open === undefined) return;
    open.text += text;
  }

  #closed(): void {
    if (this.hasEnded) return;
    this.#depth -= 1;
    const open = this.#open.pop();
    if (open === undefined) return;
    const value = contentOf(open);
    const above = this.#open.at(-1);
    if (above !== undefined) {
      add(above.value, open.name, value);
      return;
    }
    this.#measure(this.#parser.position);
    if (!this.hasEnded) this.#found.push({ line: open.line, name: open.name, value });
    this.#last = this.#parser.position;
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

/** The same content with the elements of some names as lists, also where one comes once, so that a path to a field is always the same. */
export function withLists(value: XmlValue, names: ReadonlySet<string>): XmlValue {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map((one) => withLists(one, names));
  const entries = Object.entries(value).map(([name, one]) => {
    const inner = withLists(one, names);
    return [name, names.has(name) && !Array.isArray(inner) ? [inner] : inner] as const;
  });
  return Object.fromEntries(entries);
}
