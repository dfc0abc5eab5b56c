import * as fc from 'fast-check';
import { type Entity, EvidenceSchema, type Identifier, rawOf, registry, validateEntity } from 'nutgraf';
import * as z from 'zod';

// Entities of every kind that refer to each other, made from the schemas of the model: whatever a property may be, it comes to be.

/** What texts of all forms are made of: a schema gets those that it takes. */
const texts: readonly string[] = [
  'Ada Example',
  'Norland',
  'a word or two, and more',
  ' padded ',
  'Îlé Ñandú 北京 👩‍🚀',
  '=SUM(A1)',
  '<p>Talks go on.</p>',
  'line one\nline two\ttabbed',
  '"quoted" \\ and ~1/2',
  'https://example.org/a?b=c#d',
  'https://example.org/page.pdf',
  'http://www.wikidata.org/entity/Q42',
  'urn:newsml:example.org:2024:7',
  '2024',
  '2024-09',
  '2024-09-02',
  '2024-09-02T10:00:00Z',
  '2024-09-03T10:00:00.5+02:00',
  '2024-09-02T10:00:00',
  '1944~',
  '197X',
  '../2024-09-02',
  'en',
  'fr-ML',
  'zh-Hant',
  '/names/0/text',
  '/on',
  '12.50',
  '7',
  'medtop',
  '01000000',
  'http://example.org/scheme/',
  'main',
  'title',
  'text/plain',
  'text/html',
  'c0ffee17'.repeat(8),
];

const numbers: readonly number[] = [0, 1, 3, 5, 9, 9.5, 50, 100, -3, 12_345];

const json: readonly unknown[] = ['a', 1, null, [1, 'b'], { deep: { deeper: ['=1'] } }];

const extensions = {
  'acme:deskCode': fc.constantFrom(...json),
  'ninjs:profile': fc.constantFrom('story', ' '),
  'ninjs:trustIndicators': fc.constant([{ role: 'a', title: 'b', href: 'https://example.org/trust' }]),
  'ninjs:rightsInfo': fc.constant({ langId: 'https://example.org/odrl', encodedRights: 'x' }),
  'ninjs:plannedCoverage': fc.constantFrom<unknown>([{ title: 'Coverage', itemCount: { rangeFrom: 1, rangeTo: 2 } }], 'none'),
  'ninjs:contentCreated': fc.constantFrom('2024-09-02T10:00:00Z', '2024'),
};

const kinds = Object.keys(registry) as Entity['kind'][];

/** Two ids of each kind: one made by hand, the other of an address on the web or of a number in a register. */
const ids = kinds.flatMap((kind, at) => [`${kind}/one`, at % 4 === 2 ? `${kind}/acme:3` : `${kind}/https:~2F~2Fexample.org~2F${kind}~2F2`]);
const made = new WeakMap<z.core.$ZodType, fc.Arbitrary<unknown>>();

function arbitraryOf(schema: z.core.$ZodType): fc.Arbitrary<unknown> {
  const known = made.get(schema);
  if (known !== undefined) return known;
  const arbitrary = isOf(schema, EvidenceSchema) ? evidence : make(schema);
  made.set(schema, arbitrary);
  return arbitrary;
}

function make(schema: z.core.$ZodType): fc.Arbitrary<unknown> {
  const taken = <T>(values: readonly T[]): fc.Arbitrary<T> => {
    const fitting = values.filter((value) => z.safeParse(schema, value).success);
    if (fitting.length === 0)
      throw new Error(`no value is known for a schema of type ${schema._zod.def.type}: ${JSON.stringify(schema._zod.bag)}`);
    return fc.constantFrom(...fitting);
  };
  if (schema instanceof z.ZodOptional) return arbitraryOf(schema.unwrap() as z.core.$ZodType);
  if (schema instanceof z.ZodArray) return fc.array(arbitraryOf(schema.element as z.core.$ZodType), { minLength: 1, maxLength: 2 });
  if (schema instanceof z.ZodObject) return objectOf(schema);
  if (schema instanceof z.ZodRecord) return fc.record(extensions, { requiredKeys: [] }).filter((value) => Object.keys(value).length > 0);
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options);
  if (schema instanceof z.ZodLiteral) return fc.constantFrom(...schema.values);
  if (schema instanceof z.ZodString) return taken(texts);
  if (schema instanceof z.ZodNumber) return taken(numbers);
  if (schema instanceof z.ZodBoolean) return fc.boolean();
  if (schema instanceof z.ZodTemplateLiteral) return taken([...ids, 'x-some-word', 'x-symbol']);
  if (schema instanceof z.ZodUnion) return fc.oneof(...schema.options.map((option) => arbitraryOf(option as z.core.$ZodType)));
  throw new Error(`no value is known for a schema of type ${schema._zod.def.type}`);
}

function objectOf(schema: z.ZodObject): fc.Arbitrary<unknown> {
  const shape = Object.entries(schema.shape);
  const properties = Object.fromEntries(shape.map(([key, value]) => [key, arbitraryOf(value as z.core.$ZodType)]));
  const requiredKeys = shape.filter(([, value]) => !(value instanceof z.ZodOptional)).map(([key]) => key);
  const some = fc.record(properties, { requiredKeys, noNullPrototype: true });
  return requiredKeys.length > 0 ? some : some.filter((value) => Object.keys(value as object).length > 0);
}

const evidence = fc.oneof(
  fc.record({
    exact: fc.constantFrom('Talks go on', 'a 👩‍🚀 word'),
    part: fc.constantFrom('/bodies/0/text', '/headlines/0/text'),
    start: fc.nat(9),
    end: fc.integer({ min: 10, max: 20 }),
  }),
  fc.record(
    {
      exact: fc.constantFrom('Talks go on', ' padded '),
      prefix: fc.constant('before '),
      suffix: fc.constant(' after'),
      locator: fc.constant('page 3'),
    },
    { requiredKeys: ['exact'], noNullPrototype: true },
  ),
);

function isOf(schema: z.core.$ZodType, named: z.core.$ZodType): boolean {
  for (let node: z.core.$ZodType | undefined = schema; node !== undefined; node = node._zod.parent) if (node === named) return true;
  return false;
}

/** An entity without what the model finds wrong with it: dates that run backwards, numbers of a register that have no check digit. */
function sound(entity: Entity): Entity {
  let left = entity;
  for (let turn = 0; turn < 40; turn += 1) {
    const wrong = validateEntity(left).issues.find(({ severity }) => severity === 'error');
    if (wrong === undefined) return left;
    const [name = wrong.code === 'entity/on-and-period' ? 'period' : '', at = ''] = wrong.pointer.split('/').slice(1);
    const value = (left as unknown as Record<string, unknown>)[name];
    const rest = Array.isArray(value) && value.length > 1 ? value.toSpliced(Number(at), 1) : undefined;
    if (name === '') left = { ...(left as Extract<Entity, { kind: 'claim' }>), proposition: { text: 'Talks go on.' } };
    else left = { ...Object.fromEntries(Object.entries(left).filter(([key]) => key !== name)), ...(rest && { [name]: rest }) } as Entity;
  }
  throw new Error(`no sound entity is left of ${JSON.stringify(entity)}`);
}

/** Entities of every kind, two of each, which refer to each other and to nothing else. */
export const world: fc.Arbitrary<Entity[]> = fc.tuple(...ids.map((id) => entityOf(id))).map((entities) => entities.map(sound));

function entityOf(id: string): fc.Arbitrary<Entity> {
  const kind = id.split('/')[0] as Entity['kind'];
  return fc.tuple(arbitraryOf(registry[kind]), fc.nat(3)).map(([made, turn]) => {
    const entity = { ...(made as Entity), id } as Entity;
    const identifiers = [...(turn === 1 ? knownBy(id) : []), ...(turn > 0 ? [{ scheme: 'x-literal' as const, value: 'a' }] : [])];
    return identifiers.length === 0 ? entity : ({ ...entity, identifiers: [...identifiers, ...(entity.identifiers ?? [])] } as Entity);
  });
}

/** The address that an id is made of, as the identifier that converters make of it. */
function knownBy(id: string): Identifier[] {
  const raw = rawOf(id);
  return raw?.startsWith('http') ? [{ scheme: 'x-uri', value: raw }] : [];
}
