import { type Entity, toRecords, validateEntity } from 'nutgraf';
import { stories } from 'nutgraf/fixtures';
import { describe, expect, test } from 'vitest';
import { recordFormats } from '../src/index.ts';
import { schemas, versions } from '../src/ninjs/foreign.ts';
import { fromNinjs } from '../src/ninjs/from.ts';
import { judge } from '../src/ninjs/judge.ts';
import { toNinjs } from '../src/ninjs/to.ts';
import { fieldsOfSchema } from '../test/field.ts';
import { filledDocument } from '../test/filled-document.ts';
import { roundTrip, type Writable } from '../test/round-trip.ts';
import { readFamily } from './corpus.ts';
import { inheritedNames, mutant, neighbours, plainNames, seeded } from './mutation.ts';
import { shapes, truncatedDates } from './sample.ts';
import { fieldsOfStandard, formatJudge, schemaAt, standardJudges } from './standard.ts';

const files = readFamily('ninjs');
const judges = standardJudges(files);
const documents = files.filter(({ value }) => value !== undefined);
const items = documents.flatMap(({ path, value }) => (Array.isArray(value) ? value : [value]).map((item: unknown) => ({ path, item })));

describe.each(versions)('ninjs %s', (version) => {
  const accepts = (value: unknown) => schemas[version].safeParse(value).success;
  // From 2.1 on the standard says `unevaluatedProperties`, for which ajv looks names up in plain objects and so finds those that all objects inherit.
  const names = version < '2.1' ? [...plainNames, ...inheritedNames] : plainNames;

  test('agrees with the JSON Schema of the standard on every file', () => {
    const verdicts = documents.map(({ path, value }) => ({ path, here: accepts(value), standard: judges[version](value) }));
    expect(verdicts.filter(({ here, standard }) => here !== standard)).toEqual([]);
  });

  test('agrees with the JSON Schema of the standard on 2,000 changed documents', () => {
    const random = seeded(20_241_124);
    const valid = documents.map(({ value }) => value).filter(judges[version]);
    const bases = [...valid, ...valid.flatMap((_, index) => [filledDocument(version, { choice: index % 2 === 0 ? 'first' : 'second' })])];
    let accepted = 0;
    for (let run = 0; run < 2000; run += 1) {
      const changed = mutant(bases[run % bases.length], bases, names, random);
      const standard = judges[version](changed);
      if (standard) accepted += 1;
      if (accepts(changed) !== standard) {
        expect.fail(`run ${run}: the standard ${standard ? 'accepts' : 'refuses'} ${JSON.stringify(changed)}`);
      }
    }
    console.log(`ninjs ${version}: 2000 changed documents, ${accepted} accepted, ${2000 - accepted} refused, by both`);
    expect(accepted).toBeGreaterThan(100);
  });

  test('has the properties that the standard has', () => {
    expect(fieldsOfSchema(schemas[version]).sort()).toEqual(fieldsOfStandard(schemaAt(files, `ninjs-schema_${version}.json`)).sort());
  });

  test.each(['first', 'second'] as const)(
    'agrees on a document filled in every property, %s choice, and on all that is one step from it',
    (choice) => {
      const filled = filledDocument(version, { choice });
      expect(schemas[version].safeParse(filled).error?.issues ?? []).toEqual([]);
      expect(judges[version](filled)).toBe(true);
      const alone = Array.isArray(filled.associations) ? { ...filled, associations: [{ name: 'main', uri: 'a' }] } : filled;
      for (const { change, value } of neighbours(alone, names)) {
        if (accepts(value) !== judges[version](value)) expect.fail(`${change}: here it is ${accepts(value) ? 'valid' : 'invalid'}`);
      }
    },
  );

  test.each(inheritedNames)('refuses a property %s', (name) => {
    const document = JSON.parse(`{"uri":"a","${name}":"b"}`);
    expect(accepts(document)).toBe(false);
    expect(accepts({ uri: 'a', associations: version < '2' ? { main: document } : [Object.assign(document, { name: 'main' })] })).toBe(
      version === '2.0',
    );
  });

  test('agrees on the filled documents of every version', () => {
    for (const other of versions) expect([other, accepts(filledDocument(other))]).toEqual([other, judges[version](filledDocument(other))]);
  });
});

test.each(versions.filter((version) => version >= '2'))('ninjs %s agrees with the standard on places on the map', (version) => {
  const inPlace = (shape: unknown) => ({ uri: 'a', places: [version < '3' ? { geojson: shape } : { geoJSON: shape }] });
  for (const shape of shapes) {
    expect(judge(inPlace(shape), version)).toEqual([]);
    for (const { change, value } of neighbours(shape, plainNames)) {
      const valid = schemas[version].safeParse(inPlace(value)).success;
      if (valid !== judges[version](inPlace(value)))
        expect.fail(`${JSON.stringify(shape)}, ${change}: here it is ${valid ? 'valid' : 'invalid'}`);
    }
  }
});

test.each(['3.0', '3.1'] as const)('ninjs %s agrees with the standard on dates that are cut short', (version) => {
  const withDate = (expectedStartDate: string) => ({ uri: 'a', eventDetails: { dates: { expectedStartDate } } });
  const verdicts = truncatedDates().map((date) => [date, schemas[version].safeParse(withDate(date)).success] as const);
  expect(verdicts.filter(([date, valid]) => valid !== judges[version](withDate(date)))).toEqual([]);
  expect(verdicts.filter(([, valid]) => valid).length).toBeGreaterThan(20);
});

describe.each(['1.0', '1.3', '2.0', '3.0'] as const)('the suite of ninjs %s', (version) => {
  const suite = files.filter(({ path }) => path.includes(`/suite-${version}-`));

  test('gets the right verdict for every file', () => {
    const verdicts = suite.map(({ path, value }) => ({
      path,
      expected: path.includes('should_pass'),
      // What is no JSON is refused before any schema is asked.
      valid: value !== undefined && judge(value, version).length === 0,
    }));
    expect(verdicts.filter(({ expected, valid }) => expected !== valid)).toEqual([]);
    const pass = verdicts.filter(({ expected }) => expected).length;
    const noJson = suite.filter(({ value }) => value === undefined).length;
    console.log(
      `suite ${version}: ${pass} should pass and do, ${verdicts.length - pass} should fail and do (${noJson} of them are no JSON)`,
    );
    expect(suite.length).toBeGreaterThan(10);
  });
});

describe('conversion', () => {
  test('every item is valid for the model, or is refused since nothing identifies it', () => {
    const results = items.map(({ path, item }) => ({ path, item, ...fromNinjs(item) }));
    const faults = results.flatMap(({ path, entities = [] }) =>
      entities.flatMap((entity) =>
        validateEntity(entity).issues.map(({ code, severity, pointer }) => ({ path, id: entity.id, code, severity, pointer })),
      ),
    );
    expect(faults.filter(({ severity }) => severity === 'error')).toEqual([]);
    const refused = results.filter(({ value }) => value === undefined);
    expect(refused.filter(({ item }) => typeof (item as { uri?: unknown } | null)?.uri === 'string')).toEqual([]);
    const codes = new Map<string, number>();
    for (const { code } of results.flatMap((result) => result.issues)) codes.set(code, (codes.get(code) ?? 0) + 1);
    console.log(
      `${results.length} items: ${results.length - refused.length} converted, ${refused.length} refused, ${faults.length} warnings of the model`,
    );
    console.log([...codes].map(([code, count]) => `${code} ${count}`).join(', '));
  });

  test('what comes of 3,000 changed items is valid for the model', () => {
    const random = seeded(24_112_024);
    const bases = [...items.map(({ item }) => item), ...versions.map((version) => filledDocument(version))];
    for (let run = 0; run < 3000; run += 1) {
      const changed = mutant(bases[run % bases.length], bases, [...plainNames, ...inheritedNames], random);
      const errors = (fromNinjs(changed).entities ?? [])
        .flatMap((entity) => validateEntity(entity).issues)
        .filter(({ severity }) => severity === 'error');
      if (errors.length > 0) expect.fail(`run ${run}: ${JSON.stringify(errors[0])} from ${JSON.stringify(changed)}`);
    }
  });

  test.each(['dpa-newslab', 'guardian'])('the items of %s become articles with headline, text or media', (producer) => {
    const articles = items.filter(({ path }) => path.startsWith(producer)).map(({ item }) => fromNinjs(item).value);
    expect(articles.length).toBeGreaterThan(1);
    for (const article of articles) {
      expect(article?.headlines ?? article?.bodies ?? article?.media).toBeDefined();
      expect(article?.modifiedAt).toBeDefined();
    }
  });
});

describe('writing', () => {
  const isRight = formatJudge(files, '3.1');
  const format = recordFormats.find(({ name }) => name === 'ninjs') as Writable;

  test.each(Object.entries(stories))(
    'what the story %s becomes is valid by the JSON Schema of the standard, formats of texts too',
    (_, story) => {
      const { documents } = toNinjs([...toRecords(story)].slice(1) as Entity[], { all: true });
      expect(documents.length).toBeGreaterThan(3);
      expect(documents.filter((document) => !isRight(document))).toEqual([]);
    },
  );

  test('every item of the corpus goes out as valid ninjs 3.1 and comes back, less the losses', async () => {
    const reasons = new Map<string, number>();
    let written = 0;
    for (const { path, item } of items) {
      const { entities } = fromNinjs(item);
      if (entities === undefined) continue;
      const { exported, faults } = await roundTrip(format, entities);
      expect([path, faults]).toEqual([path, []]);
      const wrong = exported.documents.find((document) => !isRight(document));
      if (wrong !== undefined) expect.fail(`${path}: ${JSON.stringify(wrong)}`);
      written += exported.documents.length;
      for (const { message } of exported.issues) {
        const reason = message.replaceAll(/ of [a-z]+\/\S+|; so in \d+ places/gu, '');
        reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
      }
    }
    expect(written).toBeGreaterThan(items.length / 2);
    const most = [...reasons].sort(([, a], [, b]) => b - a).slice(0, 8);
    console.log(`${written} documents written\n${most.map(([reason, count]) => `${count} × ${reason}`).join('\n')}`);
  });
});
