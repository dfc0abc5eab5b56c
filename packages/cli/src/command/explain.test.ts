import { plurals } from 'nutgraf';
import { codeLists } from 'nutgraf/codes';
import { describe, expect, test } from 'vitest';
import { captured, unsafe } from '../../test/captured.ts';
import { issueCodes } from '../explain/issue-code.ts';
import { exampleOf } from '../explain/issue-page.ts';
import { propertiesOf, types } from '../explain/schema.ts';

async function explained(word: string): Promise<string> {
  const { code, out, err } = await captured(['explain', word]);
  expect([code, err]).toEqual([0, '']);
  expect(out).not.toMatch(unsafe);
  return out;
}

/** What only a conversion can find: where no format is named, and none is known by the content. */
const ofConversion = ['convert/unknown-format'];

const flat = (text: string) => text.replaceAll(/\s+/gu, ' ');

describe('a kind', () => {
  test.each([...Object.keys(plurals), 'story'])('%s', async (word) => {
    const name = word.charAt(0).toUpperCase() + word.slice(1);
    const out = flat(await explained(word));
    expect(out).toContain(`${word}, ${word === 'story' ? 'the document' : 'a kind'} ${types[name]?.description}`);
    for (const { name: property, node, isRequired } of propertiesOf(name)) {
      expect(out).toContain(` ${property}${isRequired ? ' *' : ''} `);
      if (node.description !== undefined) expect(out).toContain(node.description);
    }
    expect(out).toContain('duplicate-id');
  });
});

describe('a property', () => {
  test('of two kinds names both', async () => {
    const out = await explained('participants');
    expect(out).toContain('participants, a property of 2 types');
    expect(out).toMatch(/agreement \*\s+Participant\[\]/u);
    expect(out).toMatch(/event\s+EventParticipant\[\]/u);
  });

  test('at a path is told with its type', async () => {
    expect(flat(await explained('event.on'))).toContain(`FuzzyDate: ${types.FuzzyDate?.description}`);
    expect(await explained('agreement.participants')).toMatch(/required[\s\S]*onBehalfOf/u);
    expect(await explained('agreement.participants.role')).toMatch(/ParticipantRole, required[\s\S]*signatory/u);
    expect(await explained('Participant.role')).toContain('signatory');
  });

  test('of every kind says so', async () => {
    expect(flat(await explained('identifiers'))).toContain('In every kind.');
  });

  test('with codes shows them', async () => {
    expect(await explained('modality')).toMatch(/asserted\s+\w+/u);
  });
});

describe('a code list and its codes', () => {
  test.each(codeLists.map((list) => [list.name, list] as const))('%s', async (name, list) => {
    const out = await explained(name);
    expect(out).toMatch(new RegExp(`^${name}, a `, 'u'));
    const [word = '', code] = Object.entries(list.codes).at(-1) ?? [];
    if (name !== 'kind') expect(flat(await explained(`${name}.${word}`))).toContain(`${word}, a code of ${name} ${code?.title}`);
  });

  test('by the name of the type, and a code by itself', async () => {
    expect(await explained('AgreementTopic')).toContain('agreement-topic, a code list');
    expect(await explained('defence-cooperation')).toMatch(/a code of agreement-topic\n\n {2}Defence cooperation\.[\s\S]*Source: DCAD\./u);
    expect(await explained('training')).toContain('Also:\n  training, a code of provision-type: nutgraf explain provision-type.training');
    expect(await explained('ML')).toContain('Mali');
  });
});

describe('the code of an issue', () => {
  test.each([...issueCodes.keys()])('%s', async (code) => {
    const known = issueCodes.get(code);
    const out = flat(await explained(code));
    expect(out).toContain(flat(`${known?.severity}: ${known?.title} ${known?.meaning}`));
    expect(out).toContain(flat(known?.mend ?? ''));
    if (known?.example !== undefined && !ofConversion.includes(code)) {
      expect((await exampleOf(known, 80))?.issue).toMatchObject({ code, severity: known.severity });
      expect(out).toContain(` ${known.severity} ${code} `);
    }
  });

  test('by the part behind its layer', async () => {
    expect(await explained('unknown-key')).toContain('schema/unknown-key, the code of an issue');
  });
});

test('every way to ask that a page names leads to a page', async () => {
  for (const word of ['position', 'country', 'type', 'state', 'agreement', 'description', 'source']) {
    const asked = [...(await explained(word)).matchAll(/nutgraf explain (\S+)/gu)].map(([, ask]) => ask as string);
    for (const ask of asked) await explained(ask);
  }
});

test.each([
  ['agrement', 'agreement'],
  ['schema/unknown-kay', 'schema/unknown-key'],
  ['defense-cooperation', 'defence-cooperation'],
  ['participents', 'participants'],
])('an unknown word gets the nearest: %s', async (word, near) => {
  const { code, out, err } = await captured(['explain', word]);
  expect([code, out]).toEqual([2, '']);
  expect(err).toBe(`nutgraf explain: nothing is known of ${word}. Did you mean ${near}?\nnutgraf explain --help tells more.\n`);
});

test.each([
  'zzzzzzzzzzzz',
  '',
  '__proto__',
  'constructor',
  'toString',
  'event.',
  '.',
  'event.constructor',
  'a\u001b[31mb',
  'x'.repeat(5000),
])('%j is not known', async (word) => {
  const { code, err } = await captured(['explain', word]);
  expect(code).toBe(2);
  expect(err).toContain('nothing is known of');
  expect(err).not.toMatch(unsafe);
});
