import type { Asset, Country, Entity, Group, Name, Organization, Person, Story } from 'nutgraf';
import { screen } from '../src/screen/index.ts';

type Target = Person | Organization | Group | Asset;

/** An actor of which it is known which entry of a list it is, or that it is none of it. */
export interface Question {
  entry: Target['id'];
  actor: Target;
}

/** What came of questions. */
export interface Measured {
  questions: number;
  /** Of how many the entry was found at all, among the first five, and first; from 0 to 1. */
  found: number;
  firstFive: number;
  first: number;
  /** How many entries were shown for one question, on average. */
  shown: number;
}

const plurals = { person: 'people', organization: 'organizations', group: 'groups', asset: 'assets' } as const;

/** The entries of a list that a sanction strikes. */
export function targetsOf(list: readonly Entity[]): Target[] {
  const struck = new Set(list.flatMap((entity) => (entity.kind === 'sanction' ? [entity.target as string] : [])));
  return list.filter((entity): entity is Target => struck.has(entity.id) && entity.kind in plurals && 'names' in entity);
}

/** Whether a name is written in Latin letters. */
export function isLatin({ text }: Name): boolean {
  return !/(?!\p{Script=Latn})\p{L}/u.test(text);
}

/** One question for each of the names that `choose` gives of an entry. */
export function questionsOf(targets: readonly Target[], choose: (target: Target) => string[], rest: Partial<Person> = {}): Question[] {
  return targets.flatMap((target) => choose(target).map((text) => ({ entry: target.id, actor: actorOf(target.kind, text, rest) })));
}

/** The first name of each entry that has a country, asked with that country or with another one. */
export function countryQuestions(targets: readonly Target[], country: 'its own' | 'another'): Question[] {
  const others: readonly Country[] = ['BR', 'FI', 'NZ', 'UY'];
  return targets.flatMap((target) => {
    const own = countriesOf(target);
    const text = target.names?.[0]?.text;
    if (own.length === 0 || text === undefined || target.kind === 'asset') return [];
    const countries = country === 'its own' ? own : others.filter((other) => !own.includes(other)).slice(0, 1);
    return [{ entry: target.id, actor: actorOf(target.kind, text, { countries }) }];
  });
}

/** The first name of each entry, asked as that of a person where the entry is none, and of an organization where it is one. */
export function kindQuestions(targets: readonly Target[]): Question[] {
  return targets.flatMap((target) => {
    const text = target.names?.[0]?.text;
    const kind = target.kind === 'person' ? 'organization' : 'person';
    return text === undefined ? [] : [{ entry: target.id, actor: actorOf(kind, text, {}) }];
  });
}

/** A name with one slip in its longest word: a letter left out, another letter, or two changed places. Words of less than five letters stay. */
export function withSlip(text: string, random: () => number): string | undefined {
  const words = [...text.matchAll(/[a-z]{5,}/giu)];
  const longest = words.toSorted((a, b) => b[0].length - a[0].length)[0];
  if (longest === undefined) return undefined;
  const at = longest.index + 1 + Math.floor(random() * (longest[0].length - 2));
  const [before, letter, next, after] = [text.slice(0, at), text[at] ?? '', text[at + 1] ?? '', text.slice(at + 2)];
  const slips = [before + next + after, `${before}${letter === 'o' ? 'a' : 'o'}${next}${after}`, before + next + letter + after];
  return slips[Math.floor(random() * slips.length)];
}

/** Asks all questions of a list at once. */
export async function measure(list: readonly Entity[], questions: readonly Question[]): Promise<Measured> {
  const story: Story = { kind: 'story', specVersion: '1.0', id: 'story/questions', title: { text: 'Questions' } };
  const asked = questions.map(({ entry, actor }, at) => ({ entry, actor: { ...actor, id: `${actor.kind}/question-${at}` } as Target }));
  for (const { actor } of asked) {
    const plural = plurals[actor.kind];
    const known = (story[plural] ?? []) as Target[];
    Object.assign(story, { [plural]: known });
    known.push(actor);
  }
  const { rows } = await screen(story, [list], { limit: 100 });
  const candidates = new Map<string, string[]>(rows.map((row) => [row.actor, row.candidates.map(({ id }) => id)]));
  const places = asked.map(({ entry, actor }) => (candidates.get(actor.id) ?? []).indexOf(entry));
  const share = (holds: (place: number) => boolean): number => places.filter(holds).length / questions.length;
  const shown = [...candidates.values()].reduce((sum, { length }) => sum + length, 0) / questions.length;
  return {
    questions: questions.length,
    found: share((place) => place >= 0),
    firstFive: share((place) => place >= 0 && place < 5),
    first: share((place) => place === 0),
    shown,
  };
}

/** A measurement in one line. */
export function lineOf(what: string, { questions, found, firstFive, first, shown }: Measured): string {
  const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
  return `${what}: ${questions} asked, own entry first ${percent(first)}, among five ${percent(firstFive)}, at all ${percent(found)}, ${shown.toFixed(2)} shown each`;
}

function actorOf(kind: Target['kind'], text: string, rest: Partial<Person>): Target {
  const type = kind === 'asset' ? { type: 'other' } : {};
  return { kind, id: `${kind}/question`, names: [{ text }], ...type, ...rest } as Target;
}

function countriesOf(target: Target): Country[] {
  const own = [
    ...('countries' in target ? (target.countries ?? []) : []),
    ...('nationalities' in target ? (target.nationalities ?? []) : []),
    ...(target.addresses ?? []).flatMap(({ country }) => country ?? []),
  ];
  return [...new Set(own)];
}
