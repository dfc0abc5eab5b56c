import type { Measure, Person } from 'nutgraf';

const types = {
  'travel ban': 'travel-ban',
  'asset freeze': 'asset-freeze',
  'assets freeze': 'asset-freeze',
  'arms embargo': 'arms-embargo',
} as const;

/** What stands in a sentence behind the words that lead up to measures, and brackets that hold nothing but measures. */
const stated = /\blisted pursuant to ([^.]*)/giu;
const listed = /\(((?:[\s,;]|and\b|targeted |travel ban|assets? freeze|arms embargo)+)\)/giu;
const one = /(?:targeted )?(travel ban|assets? freeze|arms embargo)/giu;

/** The measures that comments state: `Listed pursuant to paragraph 1 of resolution 2 (Travel Ban, Asset Freeze)`. Most say none. */
export function measuresIn(text: string): Measure[] {
  const lists = [...text.matchAll(stated)].flatMap(([, sentence = '']) => [...sentence.matchAll(listed)]);
  const words = lists.flatMap(([, list = '']) => [...list.matchAll(one)]);
  const measures = words.map(([said, name = '']): Measure => ({ type: types[name.toLowerCase() as keyof typeof types], stated: said }));
  return [...new Map(measures.map((measure) => [measure.type, measure] as const)).values()];
}

/** The gender that comments state where its element is not there: `Gender: female`. */
export function genderIn(text: string): Person['gender'] {
  const words = new Set([...text.matchAll(/\bgender\s*:\s*(male|female)\b/giu)].map(([, word]) => word?.toLowerCase()));
  return words.size === 1 ? (words.has('male') ? 'male' : 'female') : undefined;
}
