import { type Entity, type Name, validateStory } from 'nutgraf';
import { mali } from 'nutgraf/fixtures';
import { beforeAll, describe, expect, test } from 'vitest';
import { fileFormats } from '../src/index.ts';
import { screen, withMatches } from '../src/screen/index.ts';
import { openFile } from './corpus.ts';
import { seeded } from './mutation.ts';
import {
  countryQuestions,
  isLatin,
  kindQuestions,
  lineOf,
  type Measured,
  measure,
  type Question,
  questionsOf,
  targetsOf,
  withSlip,
} from './screen-quality.ts';

const watchman = 'sanctions/moov-io__watchman';
const lists = {
  unsc: { format: 'unsc', files: [`${watchman}/UN_consolidated.xml`] },
  unsc2021: { format: 'unsc', files: ['sanctions/kajala__django-jsanctions/consolidated.xml'] },
  ofac: { format: 'ofac', files: ['sdn.csv', 'alt.head.csv', 'add.head.csv'].map((name) => `${watchman}/${name}`) },
  ofacConsolidated: { format: 'ofac', files: ['cons_prim.csv', 'cons_alt.csv', 'cons_add.csv'].map((name) => `${watchman}/${name}`) },
};

async function read({ format: name, files }: { format: string; files: string[] }): Promise<Entity[]> {
  const format = fileFormats.find((one) => one.name === name);
  if (format === undefined) throw new Error(`there is no format ${name}`);
  const entities: Entity[] = [];
  for await (const record of format.read(files.map(openFile))) entities.push(...record.entities);
  return entities;
}

/** What each list has to reach: a share of its own entries found among the first five, or at most shown of a namesake. */
const floors = {
  unsc: { listed: 0.99, slip: 0.96, heldOut: 0.25, own: 0.99, elsewhere: 0.26, kind: 0.001 },
  ofac: { listed: 0.95, slip: 0.93, heldOut: 0.1, own: 0.99, elsewhere: 0.14, kind: 0.001 },
} as const;

async function tell(list: string, what: string, entities: readonly Entity[], questions: readonly Question[]): Promise<Measured> {
  const measured = await measure(entities, questions);
  console.log(lineOf(`${list}, ${what}`, measured));
  return measured;
}

/** A list with the names alone that a condition holds for; an entry without any keeps its first. */
function withNames(list: readonly Entity[], keep: (name: Name, at: number) => boolean): Entity[] {
  return list.map((entity) => {
    if (!('names' in entity) || entity.names === undefined) return entity;
    const names = entity.names.filter(keep);
    return { ...entity, names: names.length === 0 ? entity.names.slice(0, 1) : names } as Entity;
  });
}

describe.each(['unsc', 'ofac'] as const)('questions made of the list %s', (name) => {
  let list: Entity[] = [];
  const floor = floors[name];

  beforeAll(async () => {
    list = await read(lists[name]);
  });

  test('an alias finds its own entry', async () => {
    const questions = questionsOf(targetsOf(list), ({ names = [] }) =>
      names
        .slice(1)
        .filter(isLatin)
        .map(({ text }) => text),
    );
    expect((await tell(name, 'aliases as listed', list, questions)).firstFive).toBeGreaterThan(floor.listed);
  });

  test('a name with a slip finds its own entry', async () => {
    const random = seeded(20_241_124);
    const questions = questionsOf(targetsOf(list), ({ names = [] }) =>
      names.filter(isLatin).flatMap(({ text }) => withSlip(text, random) ?? []),
    );
    expect((await tell(name, 'names with one slip', list, questions)).firstFive).toBeGreaterThan(floor.slip);
  });

  test('an alias that the list does not have finds some entries by their main name', async () => {
    const questions = questionsOf(targetsOf(list), ({ names = [] }) =>
      names
        .slice(1)
        .filter(isLatin)
        .map(({ text }) => text),
    );
    const measured = await tell(
      name,
      'aliases that are not listed',
      withNames(list, (_, at) => at === 0),
      questions,
    );
    expect(measured.firstFive).toBeGreaterThan(floor.heldOut);
  });

  test('a namesake of another country or kind is told apart', async () => {
    const targets = targetsOf(list);
    const own = await tell(name, 'with its own country', list, countryQuestions(targets, 'its own'));
    const elsewhere = await tell(name, 'a namesake of another country', list, countryQuestions(targets, 'another'));
    const kind = await tell(name, 'a namesake of another kind', list, kindQuestions(targets));
    const precision = own.found / (own.found + elsewhere.found);
    console.log(`${name}: precision against as many namesakes of another country ${(precision * 100).toFixed(1)} %`);
    expect(own.firstFive).toBeGreaterThan(floor.own);
    expect(elsewhere.found).toBeLessThan(floor.elsewhere);
    expect(kind.found).toBeLessThan(floor.kind);
  });
});

test('a name in another script finds the entry by its Latin names', async () => {
  const list = await read(lists.unsc);
  const questions = questionsOf(targetsOf(list), ({ names = [] }) => names.filter((one) => !isLatin(one)).map(({ text }) => text));
  expect((await tell('unsc', 'names in another script', withNames(list, isLatin), questions)).firstFive).toBeGreaterThan(0.7);
});

describe('the Mali story', () => {
  test('finds NORINCO on the consolidated list of OFAC, and nobody else of the signing', async () => {
    const screening = await screen(mali, [await read(lists.ofacConsolidated)]);
    const found = screening.rows.flatMap(({ actor, candidates }) => candidates.map(({ label }) => `${actor}: ${label}`));
    expect(new Set(found)).toEqual(new Set(['organization/norinco: CHINA NORTH INDUSTRIES GROUP CORPORATION LIMITED']));
    expect(validateStory(withMatches(mali, screening)).issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('finds none of its persons on the list of the Security Council of 2021', async () => {
    const { rows, lists: asked } = await screen(mali, [await read(lists.unsc2021)]);
    expect(asked[0]?.parties).toBeGreaterThan(500);
    expect(rows.filter(({ actor, candidates }) => actor.startsWith('person/') && candidates.length > 0)).toEqual([]);
  });
});
