import {
  checkStory,
  type Entity,
  NutgrafError,
  type Organization,
  type Relationship,
  type Sanction,
  type Story,
  sanctionsOn,
  validateStory,
} from 'nutgraf';
import { mali } from 'nutgraf/fixtures';
import { describe, expect, it } from 'vitest';
import { inventedList } from '../../test/invented-list.ts';
import { screen, withMatches } from './index.ts';

const source: Entity = {
  kind: 'source',
  id: 'source/norland:list',
  type: 'sanctions-list',
  title: { text: 'Norland list' },
  publisher: 'organization/norland-treasury',
  snapshotOn: '2024-10-01',
  sha256: 'ab'.repeat(32),
};
const program: Entity = {
  kind: 'program',
  id: 'program/norland:arms',
  title: { text: 'Arms makers' },
  issuers: ['organization/norland-treasury'],
};
const treasury: Entity = { kind: 'organization', id: 'organization/norland-treasury', names: [{ text: 'Treasury of Norland' }] };

function target(entry: string, rest: Partial<Organization> = {}): Organization {
  const names = [{ text: 'CHINA NORTH INDUSTRIES CORPORATION' }, { text: 'NORINCO', type: 'acronym' as const }];
  return { kind: 'organization', id: `organization/norland:${entry}`, names, countries: ['CN'], sources: ['source/norland:list'], ...rest };
}

function sanctionOn(entry: string, rest: Partial<Sanction> = {}): Sanction {
  return {
    kind: 'sanction',
    id: `sanction/norland:${entry}`,
    target: `organization/norland:${entry}`,
    issuer: 'organization/norland-treasury',
    programs: ['program/norland:arms'],
    listings: [{ list: 'Norland list', entryId: entry, listedOn: '2021-06-03' }],
    measures: [{ type: 'investment-ban', stated: 'no purchase of shares' }],
    sources: ['source/norland:list'],
    ...rest,
  };
}

const link: Relationship = {
  kind: 'relationship',
  id: 'relationship/norland:7',
  type: 'owns',
  from: 'organization/norland:8',
  to: 'organization/norland:7',
  role: 'parent',
};
const parent = target('8', { names: [{ text: 'Ordnance Group of the East' }] });
const list: Entity[] = [treasury, program, target('7'), parent, sanctionOn('7'), sanctionOn('8'), link, source];

async function rowOf(story: Story, entities: Entity[], actor = 'organization/norinco') {
  const { rows } = await screen(story, [entities]);
  return rows.find((row) => row.actor === actor);
}

/** The Mali story with more in it. */
function maliWith(extra: Partial<Story>): Story {
  return { ...mali, ...extra };
}

const withIdentifier = (identifiers: Organization['identifiers']): Partial<Story> => ({
  organizations: (mali.organizations ?? []).map((one) =>
    one.id === 'organization/norinco' && identifiers ? { ...one, identifiers } : one,
  ),
});

const tie = (type: Relationship['type'], to: Relationship['to']): Partial<Story> => ({
  relationships: [...(mali.relationships ?? []), { kind: 'relationship', id: 'relationship/tie', type, from: 'organization/norinco', to }],
});

describe('screen', () => {
  it('finds Norinco by its short name, and says what follows on the day of the signing', async () => {
    const row = await rowOf(mali, list);
    expect(row).toMatchObject({
      agreement: 'agreement/mali-norinco-defence',
      on: '2024-09-02',
      label: 'Norinco',
      as: ['party'],
      answer: 'maybe',
    });
    expect(row?.candidates).toEqual([
      {
        id: 'organization/norland:7',
        label: 'CHINA NORTH INDUSTRIES CORPORATION',
        score: 1,
        sure: false,
        reasons: [
          { field: 'identifier', verdict: 'silent', weight: 0 },
          { field: 'name', theirs: 'NORINCO', ours: 'Norinco', verdict: 'agree', note: 'listed as acronym', weight: 1 },
          { field: 'kind', theirs: 'organization', ours: 'organization', verdict: 'agree', weight: 0 },
          { field: 'country', theirs: 'CN', ours: 'CN', verdict: 'agree', weight: 0 },
        ],
        sanctions: [
          {
            id: 'sanction/norland:7',
            issuer: 'Treasury of Norland',
            programs: [{ id: 'program/norland:arms', label: 'Arms makers' }],
            listings: [{ list: 'Norland list', entryId: '7', listedOn: '2021-06-03' }],
            answer: 'yes',
            measures: [{ type: 'investment-ban', stated: 'no purchase of shares', answer: 'yes' }],
            sources: [{ id: 'source/norland:list', label: 'Norland list', snapshotOn: '2024-10-01', sha256: 'ab'.repeat(32) }],
          },
        ],
        neighbours: [
          {
            relationship: 'relationship/norland:7',
            type: 'owns',
            role: 'parent',
            entryIs: 'to',
            id: 'organization/norland:8',
            label: 'Ordnance Group of the East',
          },
        ],
      },
    ]);
    expect(row?.because.join()).toContain('Norinco (party) is possibly the same as CHINA NORTH INDUSTRIES CORPORATION');
    expect(row?.evidence[0]).toEqual({
      claim: 'claim/f06-agreement',
      statedIn: 'article/mali-norinco-agreement',
      exact: ['The military junta that governs Mali has entered into a defence agreement with Norinco'],
      proposition: 'The junta entered into a defence agreement with Norinco.',
    });
  });

  it('finds nothing for the others, and says that this clears nobody', async () => {
    const { rows, note, lists } = await screen(mali, [list]);
    expect(rows.filter(({ candidates }) => candidates.length > 0).map(({ actor }) => actor)).toEqual(['organization/norinco']);
    expect(rows.find(({ actor }) => actor === 'state/china')?.answer).toBe('no');
    expect(lists).toEqual([{ sources: [expect.objectContaining({ id: 'source/norland:list' })], parties: 3, sanctions: 2 }]);
    expect(note).toContain('No entry found is no clearance');
    expect(note).toContain(`“Norland list” (as of 2024-10-01, SHA-256 ${'ab'.repeat(32)}) with 3 actors and assets`);
  });

  it('gives the same in any order of the records, one by one, in batches and from afar', async () => {
    const expected = await screen(mali, [list]);
    async function* afar(): AsyncGenerator<Entity[]> {
      yield list.slice(0, 3);
      yield list.slice(3);
    }
    for (const entities of [[...list].reverse(), [list.slice(4), list.slice(0, 4)], afar()]) {
      const found = await screen(mali, [entities]);
      expect(found.rows).toEqual(expected.rows);
      expect(found.lists).toEqual(expected.lists);
      expect(new Set(found.entities.map(({ id }) => id))).toEqual(new Set(expected.entities.map(({ id }) => id)));
    }
  });

  it('says yes where an identifier that one alone bears is the same, whatever the names', async () => {
    const lei = [{ scheme: 'lei' as const, value: '0000NORLANDARMS00160' }];
    const entry = target('7', { names: [{ text: 'Quite Another' }], identifiers: lei });
    const row = await rowOf(maliWith(withIdentifier(lei)), [entry, sanctionOn('7'), program, treasury, source]);
    expect(row).toMatchObject({ answer: 'yes', candidates: [{ score: 1, sure: true }] });
    expect(row?.candidates[0]?.reasons[1]).toMatchObject({ field: 'name', verdict: 'disagree', weight: 0 });
  });

  it('drops a namesake with another number of a sort that one alone bears', async () => {
    const story = maliWith(withIdentifier([{ scheme: 'lei', value: '0000NORLANDARMS00160' }]));
    const entry = target('7', { identifiers: [{ scheme: 'lei', value: '0000SUDRIAARMS000208' }] });
    expect((await rowOf(story, [entry, sanctionOn('7')]))?.candidates).toEqual([]);
  });

  it.each([
    ['not-same-as', undefined],
    ['possibly-same-as', 'maybe'],
    ['same-as', 'yes'],
  ] as const)('honours %s in the story', async (type, answer) => {
    const entries = [
      target('7', type === 'not-same-as' ? {} : { names: [{ text: 'Quite Another' }] }),
      sanctionOn('7'),
      program,
      treasury,
      source,
    ];
    const story = maliWith(tie(type, 'organization/norland:7'));
    const row = await rowOf(story, entries);
    expect(row?.candidates.length).toBe(answer === undefined ? 0 : 1);
    expect(row?.answer).toBe(answer ?? 'no');
  });

  it('shows namesakes as rows of their own, the nearest first, and not those of another kind or country', async () => {
    const ship: Entity = { kind: 'asset', id: 'asset/norland:9', type: 'vessel', names: [{ text: 'NORINCO' }] };
    const elsewhere = target('5', { names: [{ text: 'Norinco' }], countries: ['BR'] });
    const branch = target('6', { names: [{ text: 'Norinco Group' }], countries: [], addresses: [{ country: 'CN' }] });
    const { rows } = await screen(mali, [[elsewhere, branch, ship, target('7'), target('4', { names: [{ text: 'Norenco' }] })]]);
    const row = rows.find(({ actor }) => actor === 'organization/norinco');
    expect(row?.candidates.map(({ id }) => id)).toEqual(['organization/norland:7', 'organization/norland:6', 'organization/norland:4']);
    expect(row?.answer).toBe('maybe');
  });

  it('takes what several lists have under one id for one, with all its names and witnesses', async () => {
    const later: Entity = { ...source, id: 'source/norland:later', snapshotOn: '2025-01-01' } as Entity;
    const old: Entity = { ...source, snapshotOn: '2024-01-01' } as Entity;
    const first = [target('7', { names: [{ text: 'Quite Another' }] }), sanctionOn('7'), old];
    const delisted = sanctionOn('7', { listings: [{ list: 'Norland list', delistedOn: '2024-09-01' }], sources: ['source/norland:later'] });
    const second = [delisted, target('7'), later];
    for (const lists of [
      [first, second],
      [second, first],
    ]) {
      const { rows, lists: asked } = await screen(mali, lists);
      const [sanction] = rows.find(({ actor }) => actor === 'organization/norinco')?.candidates[0]?.sanctions ?? [];
      expect(sanction).toMatchObject({ answer: 'no', listings: [{ delistedOn: '2024-09-01' }] });
      expect(asked.map(({ parties }) => parties)).toEqual([1, 1]);
    }
    const { rows } = await screen(mali, [
      [program, treasury, target('7'), sanctionOn('7'), old],
      [sanctionOn('7', { sources: ['source/norland:later'] }), target('7'), later],
    ]);
    const [sanction] = rows.find(({ actor }) => actor === 'organization/norinco')?.candidates[0]?.sanctions ?? [];
    expect(sanction?.answer).toBe('yes');
    expect(sanction?.sources.map(({ snapshotOn }) => snapshotOn)).toEqual(['2024-01-01', '2025-01-01']);
  });

  it('does not take the issuer of a list for an entry of it', async () => {
    const issuer: Entity = { ...treasury, names: [{ text: 'Norinco' }] } as Entity;
    expect((await rowOf(mali, [issuer, target('7'), sanctionOn('7')]))?.candidates.map(({ id }) => id)).toEqual(['organization/norland:7']);
  });

  it('weighs reasons so that they add up to the score', async () => {
    const entry = target('7', { names: [{ text: 'Norinko Group', quality: 'low' }], countries: ['CN'] });
    const [candidate] = (await screen(mali, [[entry]], { threshold: 0.5 })).rows.flatMap(({ candidates }) => candidates);
    expect(candidate?.score).toBeLessThan(0.9);
    expect(candidate?.reasons.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(candidate?.score ?? 0, 3);
  });

  it('answers no for a day before the listing, and shows the entry all the same', async () => {
    const { rows } = await screen(mali, [list], { on: '2020-01-01', agreement: 'agreement/mali-norinco-defence' });
    const row = rows.find(({ actor }) => actor === 'organization/norinco');
    expect(row).toMatchObject({ on: '2020-01-01', answer: 'no', candidates: [{ sanctions: [{ answer: 'no' }] }] });
  });

  it('shows an actor that is no participant where an entry was found', async () => {
    const summit: Entity = { kind: 'bloc', id: 'bloc/norland:1', names: [{ text: 'Forum on China-Africa Cooperation' }] };
    const { rows } = await screen(mali, [[summit, sanctionOn('1', { target: 'bloc/norland:1' }), program, treasury, source]]);
    const row = rows.find(({ actor }) => actor === 'bloc/focac');
    expect(row).toMatchObject({ as: [], answer: 'maybe', on: '2024-09-02', candidates: [{ sanctions: [{ answer: 'yes' }] }] });
    expect(row?.agreement).toBeUndefined();
  });

  it('refuses a threshold out of range, a day that is none and an agreement that the story lacks', async () => {
    await expect(screen(mali, [], { threshold: 0 })).rejects.toThrow(NutgrafError);
    await expect(screen(mali, [], { on: 'Monday' })).rejects.toThrow(NutgrafError);
    await expect(screen(mali, [], { agreement: 'agreement/none' })).rejects.toThrow(NutgrafError);
  });

  it('finds a few actors among many invented targets', async () => {
    const story: Story = {
      kind: 'story',
      specVersion: '1.0',
      id: 'story/many',
      title: { text: 'Many' },
      people: [
        { kind: 'person', id: 'person/one', names: [{ text: 'Амина Абараов' }] },
        { kind: 'person', id: 'person/nobody', names: [{ text: 'Quentin Thistlewood' }] },
      ],
    };
    const { rows, lists } = await screen(story, [inventedList(5_000)], { limit: 3 });
    expect(lists[0]).toMatchObject({ parties: 5_000, sanctions: 5_000 });
    expect(rows.map(({ actor }) => actor)).toEqual(['person/one']);
    expect(rows[0]?.candidates).not.toEqual([]);
    expect(rows[0]?.candidates.every(({ label }) => /^ABARAOV, .*Amina/u.test(label))).toBe(true);
  });
});

describe('withMatches', () => {
  it('puts what was found into the story, so that sanctionsOn answers from the document alone', async () => {
    const screening = await screen(mali, [list]);
    const story = withMatches(mali, screening);
    expect(validateStory(story).issues).toEqual([]);
    expect(story.relationships?.at(-1)).toMatchObject({
      type: 'possibly-same-as',
      from: 'organization/norinco',
      to: 'organization/norland:7',
      notes: [{ lang: 'en' }],
      sources: ['source/norland:list'],
      extensions: { 'nutgraf:score': 1 },
    });
    for (const { agreement, actor, answer } of screening.rows) {
      const rows = sanctionsOn(story).filter((row) => row.agreement === agreement && row.actor === actor);
      expect([...new Set(rows.map((row) => row.answer))].sort((a, b) => (a === 'yes' || b === 'no' ? -1 : 1))[0]).toBe(answer);
    }
    expect(mali.programs).toBeUndefined();
  });

  it('names the issuer that streamed by before it was known to be one', async () => {
    const { entities } = await screen(mali, [list]);
    expect(entities.find(({ id }) => id === treasury.id)).toEqual(treasury);
    expect(entities.map(({ id }) => id)).not.toContain('organization/norland:8');
  });

  it('puts in which lists were asked, also where nothing was found', async () => {
    const story = withMatches(mali, await screen(mali, [[target('8', { names: [{ text: 'Anybody Else' }] }), treasury, source]]));
    expect(validateStory(story).issues).toEqual([]);
    expect(story.sources?.map(({ id }) => id)).toContain(source.id);
    expect(sanctionsOn(story).find(({ actor }) => actor === 'state/china')).toMatchObject({ answer: 'no', sources: [source.id] });
  });

  it('adds nothing when it is done again', async () => {
    const once = withMatches(mali, await screen(mali, [list]));
    const again = await screen(once, [list]);
    expect(again.rows.map(({ actor, answer }) => [actor, answer])).toEqual(
      (await screen(mali, [list])).rows.map(({ actor, answer }) => [actor, answer]),
    );
    expect(withMatches(once, again)).toEqual(once);
  });

  it('says same-as where an identifier proves it', async () => {
    const lei = [{ scheme: 'lei' as const, value: '0000NORLANDARMS00160' }];
    const story = maliWith(withIdentifier(lei));
    const found = withMatches(
      story,
      await screen(story, [[target('7', { identifiers: lei }), sanctionOn('7'), program, treasury, source]]),
    );
    expect(found.relationships?.at(-1)?.type).toBe('same-as');
    expect(sanctionsOn(found).find(({ actor }) => actor === 'organization/norinco')?.answer).toBe('yes');
    expect(checkStory(found)).toEqual([]);
  });
});
