import type { Entity } from 'nutgraf';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ConvertedRecord, ForeignFile } from '../src/format.ts';
import { fieldsOf } from '../src/mapping.ts';
import { detectVersion, fromOfac, mapping } from '../src/ofac/index.ts';
import { openFile } from './corpus.ts';
import { expectSound } from './sound.ts';

const csv = (name: string) => `sanctions/moov-io__watchman/${name}`;
const csl = (name: string) => `sanctions/InternationalTradeAdministration__csl/${name}`;

/** Files that belong together, in an order that is not that of their join. */
const sets: Record<string, string[]> = {
  consolidated: [csv('cons_alt.csv'), csv('cons_prim.csv'), csv('cons_add.csv'), csv('cons_comments.csv')],
  sdn: [csv('alt.head.csv'), csv('add.head.csv'), csv('sdn_comments.csv'), csv('sdn.csv')],
  'sdn and consolidated': [csv('sdn.head.csv'), csv('alt.head.csv'), csv('cons_prim.csv'), csv('cons_alt.csv')],
  topic: [csv('sdn.topic.csv'), csv('add.topic.csv')],
  testdata: [
    csv('internal__ofactest__testdata__sdn.csv'),
    csv('internal__ofactest__testdata__sdn_comments.csv'),
    csv('alt.csv'),
    csv('add.csv'),
  ],
  'sdn XML': [csl('sdn.xml')],
  'consolidated XML': [csl('consolidated.xml')],
  'broken XML': ['sanctions/npm-ofac/bad.xml'],
  'broken comments': [csv('test__testdata__invalidFiles__sdn_comments.csv')],
};

async function textOf(path: string): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of openFile(path).bytes) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}

async function stepsOf(files: readonly ForeignFile[]): Promise<ConvertedRecord[]> {
  const steps: ConvertedRecord[] = [];
  for await (const step of fromOfac(files)) steps.push(step);
  return steps;
}

/** How many records a file has, counted in its text: lines that hold more than a mark, for no cell of these files has a line end. */
function countOf(text: string, path: string): number {
  if (path.endsWith('.xml')) return text.match(/<sdnEntry>/gu)?.length ?? 0;
  return text.split(/\r?\n/u).filter((line) => line.replace('\u001a', '').trim() !== '').length;
}

/** Runs one after another, so that each is timed alone. */
const runs = new Map<string, ConvertedRecord[]>();

beforeAll(async () => {
  for (const [name, paths] of Object.entries(sets)) {
    const texts = await Promise.all(paths.map(textOf));
    const megabytes = texts.reduce((sum, text) => sum + text.length, 0) / 1_048_576;
    const start = performance.now();
    runs.set(name, await stepsOf(paths.map(openFile)));
    console.log(`${name}: ${((performance.now() - start) / 1000 / megabytes).toFixed(2)} s/MB of ${megabytes.toFixed(2)} MB`);
  }
});

const runOf = async (name: string) => runs.get(name) ?? [];
const entitiesOf = async (name: string) => (await runOf(name)).flatMap(({ entities }) => entities);
async function find(name: string, id: string): Promise<Entity | undefined> {
  return (await entitiesOf(name)).find((entity) => entity.id === id);
}

describe.each(Object.entries(sets))('%s', (name, paths) => {
  test('has a step for each record, and no other', async () => {
    const steps = (await runOf(name)).filter(({ record }) => record !== undefined);
    for (const path of paths) {
      const own = steps.filter(({ source }) => source === path);
      const expected = countOf(await textOf(path), path);
      expect([path, own.length]).toEqual([path, expected]);
      expect(new Set(own.map(({ record }) => record)).size).toBe(expected);
      const refused = own.filter(({ issues }) => issues.some(({ severity }) => severity === 'error')).length;
      const joined = own.filter(({ entities, issues }) => entities.length + issues.length === 0).length;
      console.log(`${path}: ${expected} records, ${expected - refused - joined} entries, ${joined} joined, ${refused} refused`);
    }
  });

  test('becomes entities that are valid, have ids of their own, and refer to each other alone', async () => {
    expectSound(await entitiesOf(name));
  });

  test('loses what the mapping says, and nothing else', async () => {
    const issues = (await runOf(name)).filter(({ record }) => record === undefined).flatMap((step) => step.issues);
    console.log(issues.map(({ code, message }) => `${name}: ${code} ${message.slice(0, 180)}`).join('\n'));
    const known = mapping.losses.map(({ reason }) => reason);
    const dropped = issues.filter(({ code }) => code === 'convert/dropped-field');
    expect(dropped.filter(({ message }) => !known.some((reason) => message.includes(reason)))).toEqual([]);
  });
});

test('the form of each file is told by its beginning', async () => {
  for (const paths of Object.values(sets))
    for (const path of paths) {
      const version = detectVersion((await textOf(path)).slice(0, 65_536));
      expect([path, version]).toEqual([path, path.endsWith('.xml') ? 'xml' : 'csv']);
    }
});

test('every element that holds text stands in the mapping', async () => {
  const known = new Set([...mapping.rows, ...mapping.losses].flatMap(({ theirs }) => fieldsOf(theirs, 'xml')));
  for (const path of [csl('sdn.xml'), csl('consolidated.xml')]) {
    const leaves = leavesOf(await textOf(path));
    expect(leaves.length).toBeGreaterThan(20);
    expect(leaves.filter((leaf) => !known.has(leaf))).toEqual([]);
  }
});

/** The paths of the elements that hold text, below the entry. */
function leavesOf(text: string): string[] {
  const paths = new Set<string>();
  const open: string[] = [];
  for (const [, isEnd, name = ''] of text.matchAll(/<(\/?)(\w+)[^>]*>/gu)) {
    if (isEnd === '') open.push(name);
    else {
      paths.add(`/${open.join('/')}`);
      open.pop();
    }
  }
  const all = [...paths].map((path) => path.replace(/^\/sdnList\/?/u, '/').replace(/^\/sdnEntry\/?/u, '/'));
  return all.filter((path) => path !== '/' && !all.some((other) => other.startsWith(`${path}/`)));
}

test('two runs give the same', async () => {
  const again = await stepsOf((sets.consolidated ?? []).map(openFile));
  expect(again).toEqual(await runOf('consolidated'));
});

test.each([1, 7, 65_536])('chunks of %i bytes give the same', async (size) => {
  const heads = await Promise.all(
    (sets.consolidated ?? []).map(async (path) => ({ name: path, bytes: Buffer.from((await textOf(path)).slice(0, 20_000), 'utf8') })),
  );
  const cut = (length: number) =>
    heads.map(({ name, bytes }) => ({
      name,
      bytes: (async function* () {
        for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
      })(),
    }));
  expect(await stepsOf(cut(size))).toEqual(await stepsOf(cut(1_000_000)));
});

describe('what can be looked up in the files', () => {
  test('NORINCO', async () => {
    const entity = await find('consolidated', 'organization/ofac:30957');
    expect(entity).toMatchObject({
      kind: 'organization',
      names: expect.arrayContaining([{ text: 'NORINCO', type: 'alias' }, expect.objectContaining({ text: 'CNIGC', quality: 'low' })]),
      addresses: [{ city: 'Beijing', postalCode: '100821', country: 'CN' }],
      identifiers: expect.arrayContaining([{ scheme: 'isin', value: 'CND10001PXG4' }]),
    });
    expect(await find('consolidated', 'sanction/ofac:consolidated:30957')).toMatchObject({
      target: 'organization/ofac:30957',
      programs: ['program/ofac:CMIC-EO13959'],
      listings: [{ entryId: '30957', listedOn: '2021-06-03' }],
      history: [{ type: 'imposed', on: '2021-06-03', effectiveOn: '2021-08-02' }],
    });
  });

  test('a person of Mali, with documents', async () => {
    expect(await find('topic', 'person/ofac:15610')).toMatchObject({
      names: [{ text: 'Hamad EL KHAIRY' }, { type: 'alias', quality: 'low' }],
      births: [{ date: '1970', address: { country: 'MR' } }],
      nationalities: ['MR', 'ML'],
      identifiers: [
        { scheme: 'ofac' },
        { scheme: 'passport', value: 'A1447120', country: 'ML', expiresOn: '2011-10-19' },
        { value: '47911', country: 'ML', issuedOn: '2006-10-17' },
      ],
    });
  });

  test('three programs in one cell', async () => {
    const sanction = await find('testdata', 'sanction/ofac:sdn:11195');
    expect(sanction?.kind === 'sanction' && sanction.programs).toEqual(
      ['NPWMD', 'IFSR', 'IRAN-CON-ARMS-EO'].map((code) => `program/ofac:${code}`),
    );
  });

  test('a ship of the XML, and who owns it', async () => {
    const ship = await find('sdn XML', 'asset/ofac:11043');
    expect(ship).toMatchObject({ type: 'vessel', classification: 'General Cargo', flags: [{ country: 'IR' }] });
    expect(ship?.identifiers).toContainEqual({ scheme: 'imo', value: '9051648', country: 'IR' });
    const owns = (await entitiesOf('sdn XML')).filter((one) => one.kind === 'relationship');
    expect(owns).toMatchObject([{ type: 'owns', to: 'asset/ofac:11043' }]);
  });

  test('the rest of remarks that were cut in the middle of a word', async () => {
    const sberbank = await find('consolidated', 'organization/ofac:17018');
    expect(sberbank?.identifiers).toContainEqual({ scheme: 'tax-id', value: '7707083893', country: 'RU', note: 'Tax ID No.' });
    expect(await find('consolidated', 'sanction/ofac:consolidated:17018')).toMatchObject({
      measures: expect.arrayContaining([
        expect.objectContaining({
          history: [{ type: 'imposed', on: '2022-02-24', effectiveOn: '2022-03-26', note: { text: 'EO 14024 Directive 2' } }],
        }),
      ]),
    });
  });
});
