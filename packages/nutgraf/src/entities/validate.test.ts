import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kind as kinds } from '../codes/kind.ts';
import { schemaCodes } from '../values/schema-code.ts';
import { schemaIssues } from '../values/schema-issue.ts';
import { registry } from './index.ts';
import { validateEntity } from './validate.ts';

const event = { kind: 'event', id: 'event/summit', type: 'summit' };
const claim = { kind: 'claim', id: 'claim/signed', statedIn: 'article/pact', modality: 'asserted', proposition: { text: 'They signed.' } };
const sanction = { kind: 'sanction', id: 'sanction/a', target: 'person/b' };

describe('validateEntity', () => {
  it.each([
    event,
    { ...event, title: { text: '😀'.repeat(2048) }, period: { start: '2024-09-04', end: '..' } },
    { ...event, type: 'x-food-aid', extensions: { 'acme:deskCode': { constructor: null, deep: [[]] } } },
    { ...claim, about: [{ entity: 'event/summit', path: '/on', value: false }] },
    { ...event, on: undefined },
  ])('gives back what it accepts, %#', (value) => {
    const result = validateEntity(value);
    expect(result.issues).toEqual([]);
    expect(result.value).toBe(value);
  });

  it('asks for the kind first', () => {
    expect(validateEntity({ id: 'event/a' }).issues).toEqual([
      {
        code: 'schema/required',
        severity: 'error',
        pointer: '/kind',
        message: '"kind" is missing: it says what sort of entity this is',
        hint: `Add the kind, one of ${Object.keys(kinds.codes).join(', ')}`,
      },
    ]);
  });

  it('names everything that is wrong, and only then asks the checks', () => {
    const value = {
      ...event,
      on: '2024-02-30',
      titel: { text: 'A' },
      participants: [{ actor: 'place/a' }, { actor: 'state/mali', role: 5 }],
    };
    expect(validateEntity(value).issues.map(({ code, pointer }) => [code, pointer])).toEqual([
      ['schema/pattern', '/participants/0/actor'],
      ['schema/type', '/participants/1/role'],
      ['schema/unknown-key', '/titel'],
    ]);
  });
});

describe('a record with very many faults', () => {
  const keys = Object.fromEntries(Array.from({ length: 1500 }, (_, index) => [`key${index}`, index]));

  it('is told of a thousand', () => {
    const measures = Array(20).fill({ type: 'travel-ban', exemptions: Array(100).fill({ category: 5 }) });
    expect(validateEntity({ ...sanction, measures }).issues).toHaveLength(1000);
    expect(validateEntity({ ...event, ...keys }).issues).toHaveLength(1000);
  });

  it('is not taken for good because its error comes late', () => {
    const late = { ...event, participants: [{ actor: 'state/mali', ...keys }], results: [7] };
    const { value, issues } = validateEntity(late, { unknown: 'warn' });
    expect(value).toBeUndefined();
    expect(issues.filter(({ severity }) => severity === 'error')).toHaveLength(1);
  });
});

describe('the codes of the schema', () => {
  it.each(schemaCodes.map((entry) => [entry.code, entry] as const))(
    '%s has an example that gives it and nothing else',
    (code, { example = '' }) => {
      expect(validateEntity(JSON.parse(example)).issues.map((issue) => issue.code)).toEqual([code]);
    },
  );

  it.each(schemaCodes.map((entry) => [entry.code, entry] as const))('%s is told of in sentences', (_, { title, meaning, mend }) => {
    expect(title).toMatch(/^\p{Lu}.*[^.]$/u);
    expect(`${meaning}\n${mend}`).toMatch(/^\p{Lu}.*\.\n\p{Lu}.*\.$/u);
  });
});

describe('a document of a newer version', () => {
  const severities = (value: unknown) =>
    validateEntity(value, { unknown: 'warn' }).issues.map(({ code, severity }) => `${severity} ${code}`);

  it.each([
    ['an unknown key', { ...event, weather: 'fair' }, 'unknown-key'],
    ['an unknown key inside', { ...event, participants: [{ actor: 'state/mali', since: '2020' }] }, 'unknown-key'],
    ['an unknown code', { ...event, status: 'postponed' }, 'enum'],
    ['an unknown code of an open list', { ...event, type: 'conference' }, 'enum'],
    ['an unknown code in a list', { ...sanction, measures: [{ type: 'port-ban' }] }, 'enum'],
  ])('may have %s', (_, value, rule) => {
    expect(validateEntity(value, { unknown: 'warn' })).toMatchObject({ value, issues: [{ code: `schema/${rule}`, severity: 'warning' }] });
    expect(validateEntity(value).value).toBeUndefined();
  });

  it('is still refused for anything else', () => {
    expect(severities({ ...event, weather: 'fair', on: '' })).toEqual(['error schema/empty', 'warning schema/unknown-key']);
    expect(severities({ ...event, extensions: { desk: 1 } })).toEqual(['error schema/pattern']);
    expect(severities(JSON.parse('{ "kind": "event", "id": "event/a", "type": "summit", "__proto__": 1 }'))).toEqual([
      'error schema/unknown-key',
    ]);
    expect(severities({ kind: 'treaty' })).toEqual(['error schema/enum']);
  });

  it('is not of another kind than the schema', () => {
    expect(schemaIssues(registry.event, { ...event, kind: 'summit' }, 'warn')).toEqual([
      { code: 'schema/enum', severity: 'error', pointer: '/kind', message: '"kind" is "summit": expected "event"' },
    ]);
  });

  it('may hold anything under a key that is not known', () => {
    const deep = JSON.parse(`${'['.repeat(50_000)}${']'.repeat(50_000)}`);
    const odd = { start: 'soon', end: 'late', on: [], until: '..', min: 2, max: 'x', scheme: 'imo', value: 1, text: null, deep };
    const { value, issues } = validateEntity({ ...event, weather: odd, forecast: [odd] }, { unknown: 'warn' });
    expect(value).toBeDefined();
    expect(issues.map(({ code, pointer }) => [code, pointer])).toEqual([
      ['schema/unknown-key', '/weather'],
      ['schema/unknown-key', '/forecast'],
    ]);
  });
});

describe('any JSON value', () => {
  const json = fc.jsonValue({ maxDepth: 4 });
  const shapes = Object.fromEntries(Object.entries(registry).map(([kind, schema]) => [kind, Object.keys(schema.shape)]));
  const almost = fc
    .constantFrom(...Object.keys(registry))
    .chain((kind) =>
      fc
        .dictionary(
          fc.oneof(fc.constantFrom(...(shapes[kind] ?? [])), fc.string()),
          fc.oneof(json, fc.array(fc.dictionary(fc.string(), json))),
        )
        .map((properties) => ({ ...properties, kind })),
    );

  it.each(['error', 'warn'] as const)('is judged and never thrown at, %s', (unknown) => {
    fc.assert(
      fc.property(fc.oneof(json, almost), (value) => {
        const { value: accepted, issues } = validateEntity(value, { unknown });
        expect(accepted === undefined).toBe(issues.some(({ severity }) => severity === 'error'));
        for (const { code, pointer, message, hint = 'A hint' } of issues) {
          expect(code).toMatch(/^(?:schema|entity)\/[a-z-]+$/u);
          expect(pointer).toMatch(/^(?:\/(?:[^/~]|~[01])*)*$/u);
          expect(message).toMatch(/^[^\n]*[^.\s]$/u);
          expect(message).not.toMatch(/undefined|\[object|NaN|Invalid/u);
          expect(hint).toMatch(/^["\p{Lu}0-9.].*$/su);
        }
      }),
      { numRuns: 150, seed: 1 },
    );
  });
});
