import { distance } from 'fastest-levenshtein';
import { type NameForm, type Word, wordOf } from './name-form.ts';

/** How alike two names are. */
export interface NameMatch {
  /** From 0 to 1. */
  score: number;
  /** In words, where they are not the same letter for letter. */
  note?: string;
}

/** How much more a word counts that stands in one name alone where the other has another in its place: `Energy` and `Economic`. */
const rival = 2;

/** What a word tells by its being rare, from 0 to 1. */
export type Rarity = (word: string) => number;

/** Two words that are alike. */
interface Pair {
  one: Word;
  other: Word;
  alike: number;
}

/** Two words that are alike, by their places. */
interface Place {
  one: number;
  other: number;
  alike: number;
}

/** The words of two names, those that are alike in pairs. */
interface Alignment {
  one: Word[];
  other: Word[];
  pairs: Pair[];
  ourRest: Word[];
  theirRest: Word[];
  inOrder: boolean;
}

/**
 * How alike two words are, from 0.75 to 1, or 0: the same letters, one letter in five changed, or the same consonants with vowels that are
 * much alike. Where a script leaves vowels out the consonants alone decide. Short words, numbers and initials have to be the same.
 */
export function likeness(one: Word, other: Word, vowelless = false): number {
  if (one.text === other.text) return 1;
  if (vowelless && one.skeleton === other.skeleton && one.skeleton !== '') return one.skeleton.length > 2 ? 0.92 : 0.85;
  const length = Math.max(one.text.length, other.text.length);
  const shorter = Math.min(one.text.length, other.text.length);
  if (shorter < 4 || length - shorter > 3 || /\d/u.test(one.text + other.text)) return 0;
  const near = 1 - (isSwap(one.text, other.text) ? 1 : distance(one.text, other.text)) / length;
  if (one.skeleton === other.skeleton && one.skeleton.length > 2 && near >= 0.6) return (1 + near) / 2;
  return near < 0.75 ? 0 : Math.min(near, length < 6 ? 0.78 : 1);
}

/** Whether two letters have changed places, which is one slip and not two. */
function isSwap(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  let at = 0;
  while (one[at] === other[at]) at++;
  return one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2);
}

/**
 * Compares two names word by word, in any order. A word counts by what it is worth and how rare it is, so that a name made of words that
 * many bear is weak evidence even where it is the same.
 */
export function matchNames(ours: NameForm, theirs: NameForm, rarity: Rarity): NameMatch {
  if (ours.words.length === 0 || theirs.words.length === 0) return { score: 0 };
  const vowelless = ours.vowelless !== theirs.vowelless;
  const alignment = align(mergePairs(ours.words, theirs.words, vowelless), mergePairs(theirs.words, ours.words, vowelless), vowelless);
  const weight = (word: Word): number => word.weight * rarity(word.text);
  const { covered, shared, isWhole } = weigh(alignment, weight);
  const same = ours.whole.text === theirs.whole.text;
  const alike = same ? 1 : Math.max(covered, wholeLikeness(ours.whole, theirs.whole, vowelless));
  const strength = alike > covered ? sum(alignment.one, weight) : shared;
  const telling = Math.min(1, Math.max(isWhole ? wholeName : 0, strength / 0.8));
  const low = ours.name.quality === 'low' || theirs.name.quality === 'low';
  const score = alike * (0.55 + 0.45 * telling) * (haveSameNumbers(alignment) ? 1 : 0.6) * (low ? 0.92 : 1);
  const notes = [
    ...(ours.transliterated === theirs.transliterated ? [] : ['compared in Latin letters']),
    ...(same ? [] : differences(alignment)),
    ...nature(theirs),
    ...(low ? ['a name of low quality'] : []),
    ...(strength < 0.5 ? ['of words that many names have'] : []),
  ];
  return notes.length === 0 ? { score } : { score, note: notes.join('; ') };
}

/** What words that half of all bodies bear are worth where they make up the whole of both names. */
const wholeName = 0.65;

/** How far the words of two names cover each other. */
function weigh({ pairs, ourRest, theirRest, one }: Alignment, weight: (word: Word) => number): Weighed {
  const worth = pairs.map((pair) => Math.min(weight(pair.one), weight(pair.other)));
  const all = worth.reduce((total, each) => total + each, 0);
  const shared = pairs.reduce((total, { alike }, at) => total + (worth[at] ?? 0) * alike, 0);
  const rests = [sum(ourRest, weight), sum(theirRest, weight)].sort((a, b) => a - b) as [number, number];
  const apart = rests[0] > 0.1 ? rival : 1;
  const [most, least] = [shared / (all + rests[0] * apart), shared / (all + rests[1] * apart)];
  const isPart = rests[0] <= 0.1 && shared >= 1.2;
  return {
    shared,
    covered: isPart ? 0.65 * most + 0.35 * least : (most + least) / 2,
    isWhole: rests[1] <= 0.1 && one.filter((word) => word.weight > 0.1).length > 1,
  };
}

interface Weighed {
  /** How much of the names their common words are, from 0 to 1: of either, or mostly of the shorter one where it is all in the longer. */
  covered: number;
  /** What the common words are worth together. */
  shared: number;
  /** Whether all telling words of both are common, and more than one. */
  isWhole: boolean;
}

function sum(words: readonly Word[], weight: (word: Word) => number): number {
  return words.reduce((total, word) => total + weight(word), 0);
}

/** The words of two names beside each other, the most alike first, each word in one pair at most. */
function align(one: Word[], other: Word[], vowelless: boolean): Alignment {
  const possible: Place[] = [];
  for (const [at, word] of one.entries()) {
    for (const [place, theirs] of other.entries()) {
      const alike = isInitial(word, theirs) ? 0.8 : likeness(word, theirs, vowelless);
      if (alike > 0) possible.push({ one: at, other: place, alike });
    }
  }
  possible.sort((a, b) => b.alike - a.alike || a.one - b.one || a.other - b.other);
  const [ours, theirs] = [new Set<number>(), new Set<number>()];
  const places = possible.filter((place) => {
    if (ours.has(place.one) || theirs.has(place.other)) return false;
    ours.add(place.one);
    theirs.add(place.other);
    return true;
  });
  return {
    one,
    other,
    pairs: places.map((place) => ({ one: one[place.one] as Word, other: other[place.other] as Word, alike: place.alike })),
    ourRest: one.filter((_, at) => !ours.has(at)),
    theirRest: other.filter((_, at) => !theirs.has(at)),
    inOrder: places.every((place) => places.every((next) => place.one < next.one === place.other < next.other)),
  };
}

/** `v` for `vladimir`. */
function isInitial({ text: one }: Word, { text: other }: Word): boolean {
  if (one === other || one.length > 1 === other.length > 1) return false;
  return one.length === 1 ? other.startsWith(one) : one.startsWith(other);
}

/** Words in which two that the other name writes in one stand in one: `abdul rahman` beside `abdulrahman`. */
function mergePairs(words: Word[], others: Word[], vowelless: boolean): Word[] {
  const merged: Word[] = [];
  for (let at = 0; at < words.length; at++) {
    const [word, next] = [words[at] as Word, words[at + 1]];
    const joined = next === undefined ? undefined : wordOf(word.text + next.text);
    const isPair =
      joined !== undefined && others.some((other) => other.text === joined.text || (vowelless && other.skeleton === joined.skeleton));
    merged.push(isPair ? joined : word);
    if (isPair) at++;
  }
  return merged;
}

/** How alike two names are without their spaces, where they are long enough to tell. */
function wholeLikeness(one: Word, other: Word, vowelless: boolean): number {
  if (Math.min(one.text.length, other.text.length) < 5) return 0;
  const alike = likeness(one, other, vowelless);
  return alike >= (vowelless ? 0.9 : 0.93) ? alike - 0.02 : 0;
}

/** Whether the numbers in two names are the same; a name without any says nothing. */
function haveSameNumbers({ one, other }: Alignment): boolean {
  const numbers = (words: Word[]): string[] => words.flatMap(({ text }) => (/^\d+$/u.test(text) ? [text] : [])).sort();
  const [ours, theirs] = [numbers(one), numbers(other)];
  return ours.length === 0 || theirs.length === 0 || ours.join(' ') === theirs.join(' ');
}

function differences({ pairs, ourRest, theirRest, inOrder }: Alignment): string[] {
  const respelt = pairs.filter(({ alike }) => alike < 1).map(({ one, other }) => `${other.text} for ${one.text}`);
  const words = (rest: Word[]): string => rest.map(({ text }) => text).join(' ');
  return [
    ...(respelt.length === 0 ? [] : [`the entry has ${respelt.join(', ')}`]),
    ...(ourRest.length === 0 ? [] : [`not in the entry: ${words(ourRest)}`]),
    ...(theirRest.length === 0 ? [] : [`only in the entry: ${words(theirRest)}`]),
    ...(inOrder ? [] : ['in another order']),
  ];
}

function nature({ name: { type } }: NameForm): string[] {
  return type === undefined || type === 'official' ? [] : [`listed as ${type.replaceAll('-', ' ')}`];
}
