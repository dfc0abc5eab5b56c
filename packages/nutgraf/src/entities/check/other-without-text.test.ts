import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { entryOf } from '../../values/define.ts';
import { registry } from '../index.ts';
import { validateEntity } from '../validate.ts';
import { otherPlaces } from './other-without-text.ts';

const asset = { kind: 'asset', id: 'asset/a', names: [{ text: 'A' }] };
const organization = { kind: 'organization', id: 'organization/a', names: [{ text: 'A' }] };
const agreement = { kind: 'agreement', id: 'agreement/a', participants: [{ actor: 'state/mali', role: 'party' }] };
const sanction = { kind: 'sanction', id: 'sanction/a', target: 'person/a' };
const text = { text: 'a ban on fishing' };

/** A lacking record, the texts either of which mends it, the pointer and the message. */
const table: [object, object[], string, string][] = [
  [
    { ...agreement, topics: ['training', 'other'] },
    [{ title: text }, { description: text }],
    '/topics',
    '"topics" is "other", and no "title" or "description" says what',
  ],
  [
    { ...asset, type: 'other' },
    [{ classification: 'statue' }, { description: text }],
    '/type',
    '"type" is "other", and no "classification" or "description" says what',
  ],
  [
    { kind: 'bloc', id: 'bloc/a', names: [{ text: 'A' }], type: 'other' },
    [{ description: text }],
    '/type',
    '"type" is "other", and no "description" says what',
  ],
  [
    { ...organization, type: 'other' },
    [{ classification: 'guild' }, { description: text }],
    '/type',
    '"type" is "other", and no "classification" or "description" says what',
  ],
  [
    { kind: 'relationship', id: 'relationship/a', from: 'state/mali', to: 'state/china', type: 'partner-of', tier: 'other' },
    [{ role: 'iron friends' }],
    '/tier',
    '"tier" is "other", and no "role" says what',
  ],
  [
    { kind: 'source', id: 'source/a', type: 'other' },
    [{ title: text }, { description: text }],
    '/type',
    '"type" is "other", and no "title" or "description" says what',
  ],
];

/** The same for objects inside a record: where the record holds it, the object, the texts, the property. */
const inside: [(object: object) => object, object, object[], string, string][] = [
  [
    (contact) => ({ ...organization, contacts: [contact] }),
    { type: 'other', value: '7' },
    [{ note: 'radio channel' }],
    '/contacts/0/type',
    'note',
  ],
  [
    (exemption) => ({ ...sanction, measures: [{ type: 'travel-ban', exemptions: [exemption] }] }),
    { category: 'other' },
    [{ text }],
    '/measures/0/exemptions/0/category',
    'text',
  ],
  [
    (item) => ({ ...agreement, provisions: [{ type: 'training', items: [item] }] }),
    { category: 'other' },
    [{ designation: 'VN-4' }],
    '/provisions/0/items/0/category',
    'designation',
  ],
  [
    (item) => ({ kind: 'event', id: 'event/a', type: 'delivery', items: [item] }),
    { category: 'other' },
    [{ designation: 'VN-4' }],
    '/items/0/category',
    'designation',
  ],
  [(measure) => ({ ...sanction, measures: [measure] }), { type: 'other' }, [{ stated: 'a ban on fishing' }], '/measures/0/type', 'stated'],
  [(provision) => ({ ...agreement, provisions: [provision] }), { type: 'other' }, [{ text }], '/provisions/0/type', 'text'],
];

describe('entity/other-without-text', () => {
  it.each(table)('warns of %j', (value, texts, pointer, message) => {
    const hint = 'Say it in the words of the source';
    expect(validateEntity(value)).toEqual({
      value,
      issues: [{ code: 'entity/other-without-text', severity: 'warning', pointer, message, hint }],
    });
    for (const one of texts) expect(validateEntity({ ...value, ...one }).issues).toEqual([]);
  });

  it.each(inside)('warns inside a record, %#', (within, object, texts, pointer, property) => {
    expect(validateEntity(within(object)).issues).toMatchObject([
      { pointer, message: expect.stringContaining(`is "other", and no "${property}" says what`) },
    ]);
    for (const one of texts) expect(validateEntity(within({ ...object, ...one })).issues).toEqual([]);
  });

  it('warns of an identity document of an unknown sort', () => {
    const of = (identifier: object) => validateEntity({ ...organization, identifiers: [identifier] }).issues;
    expect(of({ scheme: 'other-document', value: '7' })).toMatchObject([
      { pointer: '/identifiers/0/scheme', message: '"scheme" is "other-document", and no "note" says what' },
    ]);
    expect(of({ scheme: 'other-document', value: '7', note: 'seaman’s book' })).toEqual([]);
    expect(of({ scheme: 'passport', value: '7' })).toEqual([]);
  });

  it('takes every code that is not "other", and private ones', () => {
    expect(validateEntity({ ...asset, type: 'vessel' }).issues).toEqual([]);
    expect(validateEntity({ ...asset, type: 'x-other' }).issues).toEqual([]);
    expect(validateEntity({ kind: 'person', id: 'person/a', names: [{ text: 'A' }], gender: 'other' }).issues).toEqual([]);
  });

  it('knows every place of the model where "other" can stand and a text beside it can be missing', () => {
    const found = new Set<string>();
    for (const [kind, schema] of Object.entries(registry)) collect(kind, schema, found);
    // A gender needs no words, and a position always has its title.
    const without = ['person.gender', 'position.level'];
    const known = [...otherPlaces].filter(([, { code }]) => code === undefined).map(([name, { property }]) => `${name}.${property}`);
    expect([...found].sort()).toEqual([...known, ...without].sort());
  });
});

/** Collects `<kind or list>.<property>` for every property that takes the code `other`. */
function collect(name: string, schema: z.core.$ZodType, found: Set<string>): void {
  if (!(schema instanceof z.ZodObject)) return;
  for (const [property, value] of Object.entries(schema.shape)) {
    const inner = bare(value as z.core.$ZodType);
    const item = inner instanceof z.ZodArray ? bare(inner.element as z.core.$ZodType) : inner;
    if (codesOf(item).includes('other')) found.add(`${name}.${property}`);
    if (entryOf(item) !== undefined) collect(inner instanceof z.ZodArray ? property : name, item, found);
  }
}

function codesOf(schema: z.core.$ZodType): readonly unknown[] {
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => codesOf(option as z.core.$ZodType));
  return schema instanceof z.ZodEnum ? schema.options : [];
}

function bare(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodOptional ? bare(schema.unwrap() as z.core.$ZodType) : schema;
}
