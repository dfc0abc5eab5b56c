/** A text that is JSON but for faults of which each can mean one thing only, as JSON. */
export interface Mended {
  text: string;
  /** What was done, clauses that follow "the block". */
  repairs: readonly string[];
  /** The place in the original text of a place in the mended one. */
  originOf(at: number): number;
}

/**
 * Mends what pages do to JSON: wrappers of CDATA and comments around it, comments in it, commas and semicolons too many, holes where a value is
 * due, raw line breaks in strings, single quotes, names without quotes, several documents behind each other. What could mean two things, such as
 * a missing comma or a quotation mark within a string, is left: `undefined`, or a text that is no JSON still. One walk, no recursion.
 */
export function mended(text: string): Mended | undefined {
  return new Mender(text).run();
}

/** What stood last, apart from space. */
type Last = 'open' | 'comma' | 'colon' | 'value';

const space = ' \t\r\n';
const oddSpace = /[\s\u200b\ufeff]/u;
const wrappers = ['<![CDATA[', ']]>', '<!--', '-->'] as const;
const holes: readonly (readonly [open: string, close: string])[] = [
  ['{{', '}}'],
  ['{%', '%}'],
  ['<%', '%>'],
  ['${', '}'],
];
/** More digits than a double is sure to hold. */
const sureDigits = 15;
const controls: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\b': '\\b', '\f': '\\f' };

class Mender {
  readonly #text: string;
  #at = 0;
  #out: string[] = [];
  #length = 0;
  /** Places in the mended text, each with the place in the original that it comes from. */
  #origins: (readonly [out: number, at: number])[] = [];
  #open: string[] = [];
  #last: Last = 'open';
  #documents = 0;
  /** Whether the JSON stands in a comment. */
  #isWrapped = false;
  readonly #repairs = new Set<string>();

  constructor(text: string) {
    this.#text = text;
  }

  run(): Mended | undefined {
    while (this.#at < this.#text.length) if (!this.#step()) return undefined;
    if (this.#open.length > 0 || this.#documents === 0) return undefined;
    const several = this.#documents > 1;
    if (several) this.#repairs.add('holds several documents, which are read as a list');
    const body = this.#out.join('');
    const shift = several ? 1 : 0;
    return {
      text: several ? `[${body}]` : body,
      repairs: [...this.#repairs],
      originOf: (at) => originOf(this.#origins, at - shift),
    };
  }

  /** Reads a token. Whether it can be one. */
  #step(): boolean {
    const character = this.#text[this.#at] as string;
    if (space.includes(character)) return this.#copy(1);
    if (oddSpace.test(character)) return this.#skip(1, 'has space that is none of JSON, which is left out');
    const wrapper = wrappers.find((one) => this.#text.startsWith(one, this.#at));
    if (wrapper === '<!--' && this.#documents === 0 && !this.#isWrapped) return this.#comment('-->');
    if (wrapper !== undefined) return this.#skip(wrapper.length, 'stands in a comment or a CDATA section, which is left out');
    if (this.#text.startsWith('//', this.#at)) return this.#comment('\n');
    if (this.#text.startsWith('/*', this.#at)) return this.#comment('*/');
    if (character === ',') return this.#comma();
    if (character === ';' && this.#open.length === 0) return this.#skip(1, 'ends with a semicolon, which is left out');
    if (character === ':' && this.#last === 'value' && this.#open.at(-1) === '{') return this.#put(':', 1, 'colon');
    if (character === '}' || character === ']') return this.#close(character);
    return this.#begin() && this.#value(character);
  }

  #value(character: string): boolean {
    const hole = holes.find(([open]) => this.#text.startsWith(open, this.#at));
    if (hole !== undefined && this.#open.length > 0) return this.#hole(hole[1]);
    if (character === '{' || character === '[') {
      this.#open.push(character);
      return this.#put(character, 1, 'open');
    }
    if (character === '"' || character === "'") return this.#string(character);
    return this.#word();
  }

  /** Makes room for a value or a name. Whether there can be one here. */
  #begin(): boolean {
    if (this.#last === 'comma') this.#emit(',');
    if (this.#open.length > 0) return this.#last !== 'value';
    if (this.#documents > 0 && this.#last === 'value') this.#emit(',');
    this.#documents += 1;
    return true;
  }

  #comma(): boolean {
    if (this.#last === 'colon') this.#emit('null', 'has a name without a value, which is left out');
    else if (this.#last !== 'value') return this.#skip(1, 'has a comma too many, which is left out');
    this.#last = 'comma';
    this.#at += 1;
    return true;
  }

  #close(character: string): boolean {
    if (this.#open.pop() !== (character === '}' ? '{' : '[')) return false;
    if (this.#last === 'comma') this.#repairs.add('has a comma too many, which is left out');
    if (this.#last === 'colon') this.#emit('null', 'has a name without a value, which is left out');
    return this.#put(character, 1, 'value');
  }

  #hole(close: string): boolean {
    const end = this.#text.indexOf(close, this.#at + 2);
    if (end === -1) return false;
    this.#repairs.add('has a template that nobody filled in, which is left out');
    return this.#put('null', end + close.length - this.#at, 'value');
  }

  #comment(close: string): boolean {
    const end = this.#text.indexOf(close, this.#at + 2);
    const rest = this.#text.slice(this.#at, end === -1 ? undefined : end);
    if (close === '-->' && /[{[]\s*["{]/u.test(rest)) {
      this.#isWrapped = true;
      return this.#skip(4, 'stands in a comment or a CDATA section, which is left out');
    }
    return this.#skip(
      (end === -1 ? this.#text.length : end + (close === '\n' ? 0 : close.length)) - this.#at,
      'has a comment, which is left out',
    );
  }

  #string(quote: string): boolean {
    if (quote === "'") this.#repairs.add('has strings in single quotes, which are read as such');
    this.#emit('"');
    let start = this.#at + 1;
    const flush = (end: number, instead: string, next: number) => {
      this.#emit(this.#text.slice(start, end) + instead);
      start = next;
    };
    for (let at = start; at < this.#text.length; at += 1) {
      const character = this.#text[at] as string;
      if (character === quote) {
        flush(at, '"', at + 1);
        this.#at = at + 1;
        this.#last = 'value';
        return true;
      }
      if (character === '"') flush(at, '\\"', at + 1);
      else if (character === '\\') {
        const next = this.#text[at + 1] ?? '';
        if (!/["\\/bfnrtu]/u.test(next)) {
          if (/[\p{L}\p{N}]/u.test(next)) return false;
          flush(at, next in controls ? '' : next, at + 2);
          this.#repairs.add('has escapes that JSON does not know, which are read as in JavaScript');
        }
        at += 1;
      } else if (character < ' ') {
        flush(at, controls[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`, at + 1);
        this.#repairs.add('has raw line breaks or control characters in strings, which are escaped');
      }
    }
    return false;
  }

  /** A number, a literal, or a name without quotes. */
  #word(): boolean {
    const [word = ''] = /^[\w$.+-]{1,400}/u.exec(this.#text.slice(this.#at, this.#at + 401)) ?? [];
    if (word === '') return false;
    if (/^(?:true|false|null)$/u.test(word)) return this.#put(word, word.length, 'value');
    if (/^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/u.test(word)) {
      return this.#put(word.replace(/\D/gu, '').length > sureDigits ? `"${word}"` : word, word.length, 'value');
    }
    if (/^(?:undefined|NaN)$/u.test(word)) {
      this.#repairs.add('has a name without a value, which is left out');
      return this.#put('null', word.length, 'value');
    }
    if (!/^[A-Za-z_$][\w$]*$/u.test(word) || this.#open.at(-1) !== '{' || this.#last === 'colon') return false;
    this.#repairs.add('has names without quotation marks, which are read as such');
    return this.#put(`"${word}"`, word.length, 'value');
  }

  #put(text: string, length: number, last: Last): boolean {
    this.#emit(text);
    this.#at += length;
    this.#last = last;
    return true;
  }

  #copy(length: number): boolean {
    this.#emit(this.#text.slice(this.#at, this.#at + length));
    this.#at += length;
    return true;
  }

  #skip(length: number, repair: string): boolean {
    this.#repairs.add(repair);
    this.#at += length;
    return true;
  }

  #emit(text: string, repair?: string): void {
    if (repair !== undefined) this.#repairs.add(repair);
    this.#origins.push([this.#length, this.#at]);
    this.#out.push(text);
    this.#length += text.length;
  }
}

/** The place behind the last known one at or before a place of the mended text. */
function originOf(origins: readonly (readonly [out: number, at: number])[], at: number): number {
  let low = 0;
  let high = origins.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((origins[middle]?.[0] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  const [out, origin] = origins[low] ?? [0, 0];
  return origin + Math.max(0, at - out);
}
