import { describe, expect, test } from 'vitest';
import { edited } from '../../test/edit.ts';
import { norland } from '../../test/norland.ts';
import { validateStory } from './validate.ts';
import { specVersion } from './version.ts';

const said = (value: unknown, ...options: Parameters<typeof validateStory> extends [unknown, ...infer Rest] ? Rest : never) =>
  validateStory(value, ...options).issues.map(({ code, severity, pointer }) => `${severity} ${code} ${pointer}`);

test('gives the value itself where no issue is an error', () => {
  expect(validateStory(norland).value).toBe(norland);
  const odd = edited(norland, { '/sources/-': { kind: 'source', id: 'source/leak', type: 'leak' } });
  expect(validateStory(odd)).toMatchObject({ value: odd, issues: [{ code: 'story/unused', severity: 'warning' }] });
});

test('a fault of the schema keeps the checks from running', () => {
  const both = edited(norland, { '/events/3/origin': 'place/ester', '/events/3/on': 'Friday' });
  expect(validateStory(both).value).toBeUndefined();
  expect(said(both)).toEqual(['error schema/pattern /events/3/on']);
});

test('checks of an entity come with pointers into the document, before those of the story', () => {
  const both = edited(norland, { '/events/3/origin': 'place/ester', '/events/3/on': '2020-01-32', '/people/1/names': undefined });
  expect(said(edited(both, { '/events/3/on': '2020-02-30', '/events/3/origin': 'place/ester' }))).toEqual([
    'warning entity/unlabelled /people/1',
    'error entity/calendar /events/3/on',
    'error story/dangling-reference /events/3/origin',
    'error story/date-order /relationships/1/history/1/through',
    'error story/date-order /programs/0/history/0/through',
  ]);
});

describe('what is no story', () => {
  test.each([null, undefined, true, 7, 'story', {}])('%s', (value) => {
    expect(validateStory(value).value).toBeUndefined();
    expect(said(value).length).toBeGreaterThan(0);
  });

  test('a list', () => {
    expect(validateStory([norland])).toEqual({
      issues: [expect.objectContaining({ code: 'schema/type', pointer: '', hint: expect.stringContaining('fromRecords') })],
    });
  });

  test('an entity', () => {
    expect(validateStory(norland.people?.[0])).toEqual({
      issues: [
        {
          code: 'schema/enum',
          severity: 'error',
          pointer: '/kind',
          message: '"kind" is "person": this is an entity, and not a story',
          hint: 'Judge it with validateEntity, or put it into the list "people" of a story',
        },
      ],
    });
  });
});

describe('documents of a newer minor version', () => {
  const newer = `1.${Number(specVersion.split('.')[1]) + 1}`;
  const unknown = {
    '/people/0/shoeSize': 44,
    '/events/3/type': 'eclipse',
    '/people/0/names/0/tone': { on: 'Friday', through: 'event/coup', position: 7 },
  };
  const both = ['schema/enum /events/3/type', 'schema/unknown-key /people/0/names/0/tone', 'schema/unknown-key /people/0/shoeSize'];

  test.each([
    ['error', specVersion, {}],
    ['warning', newer, {}],
    ['warning', specVersion, { unknown: 'warn' }],
    ['error', newer, { unknown: 'error' }],
  ] as const)('%s: version %s, %o', (severity, version, options) => {
    const story = edited(norland, { '/specVersion': version, ...unknown });
    expect(said(story, options).sort()).toEqual(both.map((one) => `${severity} ${one}`));
    expect(validateStory(story, options).value).toBe(severity === 'error' ? undefined : story);
  });

  test('what is of the wrong type or form stays an error', () => {
    const story = edited(norland, { '/specVersion': newer, '/events/3/on': 'Friday', '/people/0/births': 7 });
    expect(said(story)).toEqual(['error schema/type /people/0/births', 'error schema/pattern /events/3/on']);
  });

  test('a kind is no code that a newer version may add', () => {
    expect(said(edited(norland, { '/specVersion': newer, '/people/0/kind': 'persona' }))).toEqual(['error schema/enum /people/0/kind']);
  });

  test('another major version is refused', () => {
    expect(said(edited(norland, { '/specVersion': '2.0', ...unknown }))).toContain('error schema/pattern /specVersion');
  });
});
