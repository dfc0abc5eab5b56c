import { type NameForm, type Word, wordOf } from './name-form.ts';
import { likeness } from './name-match.ts';

/** That a word of the index is like a word that was looked up. */
interface Hit {
  word: number;
  alike: number;
}

/** How many words are remembered with what they are like. */
const mostRemembered = 200_000;

/**
 * Names by their words, to find those that a name may match without comparing it with each. It finds a name through any telling word that
 * is the same, has the same consonants or one letter more, less or other, and through two words that are written in one.
 */
export class NameIndex<Of> {
  readonly #names: { form: NameForm; of: Of; weight: number }[] = [];
  readonly #words: Word[] = [];
  readonly #places = new Map<string, number>();
  /** The names in which a word stands, and what it is worth there. */
  readonly #bearers: { name: number; weight: number }[][] = [];
  /** The words of names whose script leaves vowels out. */
  readonly #vowelless = new Set<number>();
  readonly #keys = new Map<string, number[]>();
  readonly #remembered = new Map<string, Hit[]>();

  add(form: NameForm, of: Of): void {
    if (form.words.length === 0) return;
    const name = this.#names.push({ form, of, weight: sum(tellingWords(form)) }) - 1;
    for (const word of tellingWords(form)) this.#bear(word, name, word.weight, form.vowelless);
    for (const { word, weight } of joinedWords(form)) this.#bear(word, name, weight, form.vowelless);
    this.#remembered.clear();
  }

  /** The names that a name may match, in no order. */
  near(form: NameForm): { form: NameForm; of: Of }[] {
    const telling = tellingWords(form);
    const shared = new Map<number, number>();
    const count = (hits: readonly Hit[], most: number): void => {
      for (const { word, alike } of hits) {
        for (const { name, weight } of this.#bearers[word] ?? []) {
          shared.set(name, (shared.get(name) ?? 0) + Math.min(weight, most) * alike);
        }
      }
    };
    for (const word of telling) count(this.#like(word, form.vowelless), word.weight);
    for (const { word, weight } of joinedWords(form)) count(this.#same(word, form.vowelless), weight);
    if (shared.size === 0) return [];
    const own = sum(telling);
    const found: { form: NameForm; of: Of }[] = [];
    for (const [at, weight] of shared) {
      const name = this.#names[at];
      if (name !== undefined && weight >= 0.45 * Math.min(own, name.weight)) found.push(name);
    }
    return found;
  }

  #bear(word: Word, name: number, weight: number, vowelless: boolean): void {
    let place = this.#places.get(word.text);
    if (place === undefined) {
      place = this.#words.push(word) - 1;
      this.#places.set(word.text, place);
      this.#bearers.push([]);
      for (const key of new Set([...editKeys(word.text), ...soundKeys(word)])) {
        const words = this.#keys.get(key);
        if (words === undefined) this.#keys.set(key, [place]);
        else words.push(place);
      }
    }
    if (vowelless) this.#vowelless.add(place);
    const bearers = this.#bearers[place] ?? [];
    if (bearers.at(-1)?.name !== name) bearers.push({ name, weight });
  }

  /** The words of the index that are like a word. */
  #like(word: Word, vowelless: boolean): Hit[] {
    const key = vowelless ? `~${word.text}` : word.text;
    const known = this.#remembered.get(key);
    if (known !== undefined) return known;
    const hits = this.#among([...editKeys(word.text), ...soundKeys(word)], word, vowelless);
    if (this.#remembered.size >= mostRemembered) this.#remembered.clear();
    this.#remembered.set(key, hits);
    return hits;
  }

  #same(word: Word, vowelless: boolean): Hit[] {
    return this.#among([word.text, ...soundKeys(word)], word, vowelless);
  }

  #among(keys: readonly string[], word: Word, vowelless: boolean): Hit[] {
    const places = new Set(keys.flatMap((key) => this.#keys.get(key) ?? []));
    return Array.from(places, (place) => {
      const other = this.#words[place] as Word;
      return { word: place, alike: likeness(word, other, vowelless || this.#vowelless.has(place)) };
    }).filter(({ alike }) => alike > 0);
  }
}

/** The words by which a name is found: without legal forms and what half of all names bear, unless it has nothing else. */
function tellingWords({ words }: NameForm): Word[] {
  const telling = words.filter(({ weight }) => weight >= 0.3);
  return telling.length > 0 ? telling : words;
}

/** Two neighbouring words in one, and the whole name in one. */
function joinedWords({ words, whole }: NameForm): { word: Word; weight: number }[] {
  if (words.length < 2) return [];
  const pairs = words
    .slice(1)
    .map((next, at) => ({ word: wordOf(`${words[at]?.text}${next.text}`), weight: sum([words[at] as Word, next]) }));
  return words.length === 2 ? pairs : [...pairs, { word: whole, weight: sum(words) }];
}

function sum(words: readonly Word[]): number {
  return words.reduce((total, { weight }) => total + weight, 0);
}

/** A word and what is left of it without one letter: two words that differ in one letter share one of these. */
function editKeys(text: string): string[] {
  if (text.length < 4) return [text];
  const keys = [text];
  for (let at = 0; at < text.length; at++) keys.push(text.slice(0, at) + text.slice(at + 1));
  return keys;
}

function soundKeys({ skeleton }: Word): string[] {
  return skeleton === '' ? [] : [`~${skeleton}`];
}
