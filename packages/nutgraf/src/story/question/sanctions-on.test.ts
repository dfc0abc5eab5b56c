import { describe, expect, it } from 'vitest';
import { NutgrafError } from '../../error.ts';
import type { Relationship, Story } from '../../generated/model.ts';
import { StorySchema } from '../story.ts';
import { type SanctionRow, sanctionsOn } from './sanctions-on.ts';

const edge = (
  slug: string,
  from: Relationship['from'],
  type: Relationship['type'],
  to: Relationship['to'],
  rest: Partial<Relationship> = {},
): Relationship => ({
  kind: 'relationship',
  id: `relationship/${slug}`,
  from,
  to,
  type,
  ...rest,
});

/** Selva buys a ferry: everybody around it, and who of them is under which sanction. */
const story: Story = {
  kind: 'story',
  specVersion: '1.0',
  id: 'story/ferry',
  title: { text: 'A ferry for Selva' },
  people: [
    { kind: 'person', id: 'person/brandt', names: [{ text: 'Ida Brandt' }] },
    { kind: 'person', id: 'person/marsh', names: [{ text: 'Olu Marsh' }] },
  ],
  states: [
    { kind: 'state', id: 'state/selva', names: [{ text: 'Selva' }] },
    { kind: 'state', id: 'state/norland', names: [{ text: 'Norland' }] },
  ],
  governments: [{ kind: 'government', id: 'government/council', of: 'state/selva', names: [{ text: 'the Council of Selva' }] }],
  blocs: [{ kind: 'bloc', id: 'bloc/union', names: [{ text: 'the Port Union' }] }],
  organizations: [
    { kind: 'organization', id: 'organization/works', names: [{ text: 'Selva Works' }] },
    { kind: 'organization', id: 'organization/works-old', names: [{ text: 'Works of Selva' }] },
    { kind: 'organization', id: 'organization/yard', names: [{ text: 'Norland Yard' }] },
    { kind: 'organization', id: 'organization/yard-twin', names: [{ text: 'Norlandia Yard' }] },
    { kind: 'organization', id: 'organization/holding', names: [{ text: 'Kestrel Holding' }] },
    { kind: 'organization', id: 'organization/past', names: [{ text: 'Past Owner' }] },
    { kind: 'organization', id: 'organization/engines', names: [{ text: 'Aurora Engines' }] },
  ],
  relationships: [
    edge('works-old', 'organization/works', 'same-as', 'organization/works-old'),
    edge('twins', 'organization/yard-twin', 'possibly-same-as', 'organization/yard'),
    edge('holding', 'organization/holding', 'owns', 'organization/yard', { period: { start: '2015', end: '..' } }),
    edge('past', 'organization/past', 'controls', 'organization/yard', { period: { start: '2010', end: '2014' } }),
  ],
  agreements: [
    {
      kind: 'agreement',
      id: 'agreement/ferry',
      title: { text: 'Ferry contract' },
      participants: [
        { actor: 'government/council', role: 'party' },
        { actor: 'organization/yard', role: 'supplier' },
        { actor: 'organization/yard', role: 'party' },
        { actor: 'person/brandt', role: 'signatory', onBehalfOf: 'government/council' },
        { actor: 'person/marsh', role: 'witness', onBehalfOf: 'organization/works' },
        { actor: 'organization/engines', role: 'supplier' },
      ],
      history: [{ type: 'signed', on: '2024-09-02' }],
    },
    {
      kind: 'agreement',
      id: 'agreement/quay',
      participants: [
        { actor: 'organization/works', role: 'party' },
        { actor: 'organization/engines', role: 'recipient' },
      ],
    },
  ],
  programs: [{ kind: 'program', id: 'program/harbour', title: { text: 'the harbour order' }, issuers: ['bloc/union'] }],
  sanctions: [
    {
      kind: 'sanction',
      id: 'sanction/selva',
      target: 'state/selva',
      issuer: 'bloc/union',
      history: [
        { type: 'imposed', on: '2022-01-09' },
        { type: 'lifted', on: '2022-07-03' },
      ],
    },
    {
      kind: 'sanction',
      id: 'sanction/works',
      target: 'organization/works-old',
      issuer: 'bloc/union',
      programs: ['program/harbour'],
      listings: [{ list: 'Union list', entryId: 'U-7', listedOn: '2021-03-01' }],
      measures: [{ type: 'asset-freeze' }, { type: 'travel-ban', history: [{ type: 'lifted', on: '2023-01-01' }] }],
      sources: ['source/union-list', 'article/report'],
    },
    {
      kind: 'sanction',
      id: 'sanction/twin',
      target: 'organization/yard-twin',
      listings: [{ list: 'Union list', listedOn: '2021-03-01' }],
      sources: ['source/union-list'],
    },
    {
      kind: 'sanction',
      id: 'sanction/holding',
      target: 'organization/holding',
      issuer: 'state/norland',
      history: [{ type: 'imposed', on: '2020-01-01' }],
    },
    {
      kind: 'sanction',
      id: 'sanction/past',
      target: 'organization/past',
      issuer: 'state/norland',
      history: [{ type: 'imposed', on: '2020-01-01' }],
    },
    {
      kind: 'sanction',
      id: 'sanction/marsh',
      target: 'person/marsh',
      issuer: 'state/norland',
      history: [{ type: 'imposed', on: '2020-01-01' }],
    },
  ],
  claims: [
    { kind: 'claim', id: 'claim/order', statedIn: 'source/union-list', modality: 'asserted', about: [{ entity: 'program/harbour' }] },
    {
      kind: 'claim',
      id: 'claim/twin-entry',
      statedIn: 'source/union-list',
      modality: 'asserted',
      about: [{ entity: 'sanction/twin' }, { entity: 'sanction/twin', path: '/listings/0/listedOn', value: '2021-03-01' }],
    },
    { kind: 'claim', id: 'claim/twins', statedIn: 'source/union-list', modality: 'alleged', about: [{ entity: 'relationship/twins' }] },
    { kind: 'claim', id: 'claim/other', statedIn: 'source/union-list', modality: 'asserted', about: [{ entity: 'sanction/past' }] },
  ],
  sources: [{ kind: 'source', id: 'source/union-list', type: 'sanctions-list', title: { text: 'Union list' }, snapshotOn: '2026-11-02' }],
};

const brief = ({ actor, sanction, answer }: SanctionRow): string => `${actor} ${sanction ?? '-'} ${answer}`;
const rowOf = (rows: SanctionRow[], actor: string, sanction: string | undefined): SanctionRow => {
  const row = rows.find((one) => one.actor === actor && one.sanction === sanction);
  if (row === undefined) throw new Error(`no row of ${actor} and ${sanction}`);
  return row;
};

describe('sanctionsOn', () => {
  const rows = sanctionsOn(story);
  const ferry = rows.filter(({ agreement }) => agreement === 'agreement/ferry');

  it('asks of a valid story', () => {
    expect(StorySchema.safeParse(story).error?.issues ?? []).toEqual([]);
  });

  it('has rows for parties, signatories and suppliers, one a sanction, and a no row where none is', () => {
    expect(ferry.map(brief)).toEqual([
      'government/council sanction/selva no',
      'organization/yard sanction/twin maybe',
      'organization/yard sanction/holding maybe',
      'person/brandt sanction/selva no',
      'organization/engines - no',
    ]);
    expect(rowOf(ferry, 'organization/yard', 'sanction/twin').as).toEqual(['supplier', 'party']);
  });

  it('says of a sanction that was over since when, until when and by whom', () => {
    const row = rowOf(ferry, 'government/council', 'sanction/selva');
    expect(row.via).toEqual([{ type: 'government-of', to: 'state/selva', holds: 'yes' }]);
    expect(row.because).toBe(
      'the Council of Selva (party) is the government of Selva. Selva was not under this sanction on 2024-09-02. ' +
        'There is a sanction by the Port Union (sanction/selva): imposed on 2022-01-09, lifted on 2022-07-03.',
    );
    expect(rowOf(ferry, 'person/brandt', 'sanction/selva').via).toEqual([
      { type: 'on-behalf-of', to: 'government/council', holds: 'yes' },
      { type: 'government-of', to: 'state/selva', holds: 'yes' },
    ]);
  });

  it('says yes while it was in force', () => {
    const then = sanctionsOn(story, { agreement: 'agreement/ferry', on: '2022-03-03' });
    expect(rowOf(then, 'government/council', 'sanction/selva').answer).toBe('yes');
  });

  it('goes through possibly-same-as no further than maybe, with the claims and the list that say so', () => {
    const row = rowOf(ferry, 'organization/yard', 'sanction/twin');
    expect(row.claims).toEqual(['claim/twin-entry', 'claim/twins']);
    expect(row.sources).toEqual(['source/union-list']);
    expect(row.because).toBe(
      'Norland Yard (supplier, party) is possibly the same as Norlandia Yard (relationship/twins). ' +
        'Norlandia Yard was under sanction on 2024-09-02. ' +
        'There is a sanction by an issuer not named (sanction/twin): put on “Union list” on 2021-03-01, ' +
        'recorded in “Union list” as of 2026-11-02 (source/union-list). ' +
        'Not known: whether Norlandia Yard is the same (relationship/twins).',
    );
  });

  it('shows an owner of that day as such, and no owner of another', () => {
    const row = rowOf(ferry, 'organization/yard', 'sanction/holding');
    expect(row.via).toEqual([{ type: 'owned-by', to: 'organization/holding', relationship: 'relationship/holding', holds: 'yes' }]);
    expect(row.because).toContain('Norland Yard (supplier, party) is owned by Kestrel Holding (relationship/holding).');
    expect(row.because).toContain('It is not known whether Kestrel Holding was under sanction on 2024-09-02.');
    expect(row.because).toContain('imposed on 2020-01-01. Not known: whether it still lasted.');
    const then = sanctionsOn(story, { agreement: 'agreement/ferry', on: '2012-05-05' });
    expect(then.map(brief)).toContain('organization/yard sanction/past no');
    expect(then.map(brief)).not.toContain('organization/yard sanction/holding no');
  });

  it('answers maybe where the day of the signing is not known, and through same-as as for itself where it is', () => {
    const row = rowOf(rows, 'organization/works', 'sanction/works');
    expect(row.answer).toBe('maybe');
    expect(row.measures.map(({ answer }) => answer)).toEqual(['maybe', 'maybe']);
    expect(row.because).toContain(
      'The day of the signing is not known, so it is not known whether Works of Selva was under sanction then.',
    );
    const [then] = sanctionsOn(story, { agreement: 'agreement/quay', on: '2024-09-02' });
    expect(then).toEqual({
      agreement: 'agreement/quay',
      actor: 'organization/works',
      as: ['party'],
      answer: 'yes',
      because:
        'Selva Works (party) is the same as Works of Selva (relationship/works-old). Works of Selva was under sanction on 2024-09-02. ' +
        'There is a sanction by the Port Union under the harbour order (sanction/works) with asset freeze, travel ban (not then): ' +
        'put on “Union list” (entry U-7) on 2021-03-01, travel ban lifted on 2023-01-01, recorded in “Union list” as of 2026-11-02 (source/union-list).',
      sanction: 'sanction/works',
      measures: [
        { type: 'asset-freeze', answer: 'yes', of: 'sanction/works', index: 0 },
        { type: 'travel-ban', answer: 'no', of: 'sanction/works', index: 1 },
      ],
      claims: ['claim/order'],
      sources: ['source/union-list'],
      via: [{ type: 'same-as', to: 'organization/works-old', relationship: 'relationship/works-old', holds: 'yes' }],
    });
  });

  it('never calls a participant clear, and says what was looked at', () => {
    const row = rowOf(ferry, 'organization/engines', undefined);
    expect(row.because).toBe(
      'Aurora Engines (supplier), on 2024-09-02: no sanction on it in this story; that is not a clearance. ' +
        'The story draws on “Union list” as of 2026-11-02 (source/union-list).',
    );
    expect(row.sources).toEqual(['source/union-list']);
    const bare = sanctionsOn({ ...story, sanctions: undefined, sources: undefined });
    expect(bare.map(brief)).toEqual([
      'government/council - no',
      'organization/yard - no',
      'person/brandt - no',
      'organization/engines - no',
      'organization/works - no',
    ]);
    expect(bare[1]?.because).toBe(
      'Norland Yard (supplier, party), on 2024-09-02: no sanction on it in this story; that is not a clearance. ' +
        'Looked for as well: Norlandia Yard (possibly the same), Kestrel Holding (an owner). The story holds no sanctions list.',
    );
    expect(bare[4]?.because).toContain('Selva Works (party), on the day of the signing, which is not known: no sanction on it');
  });

  it('says that the list it draws on was taken before the day', () => {
    const [row] = sanctionsOn(story, { agreement: 'agreement/quay', on: '2027-01-01' });
    expect(row?.answer).toBe('maybe');
    expect(row?.because).toContain('Not known: whether it still lasted, since no list of that day or a later one is at hand.');
  });

  it('says that its dates fall on either side of a day that is known as a year', () => {
    const [row] = sanctionsOn(story, { agreement: 'agreement/ferry', on: '2022' });
    expect(row?.answer).toBe('maybe');
    expect(row?.because).toContain('Not known: on which side of that day its dates fall.');
  });

  it('does not doubt an owner who surely was one when the identity is in doubt', () => {
    const twin = edge('twin-works', 'organization/holding', 'possibly-same-as', 'organization/works-old');
    const rows = sanctionsOn({ ...story, relationships: [...(story.relationships ?? []), twin] });
    const row = rowOf(rows, 'organization/yard', 'sanction/works');
    expect(row.via?.map(({ holds }) => holds)).toEqual(['yes', 'maybe']);
    expect(row.because).toMatch(/Not known: whether Works of Selva is the same \(relationship\/twin-works\)\.$/u);
  });

  it('examines nobody because of whom a witness stands for', () => {
    const [ferry] = story.agreements ?? [];
    const participants = [
      ...(ferry?.participants ?? []),
      { actor: 'person/brandt', role: 'witness', onBehalfOf: 'organization/works' } as const,
    ];
    const then = sanctionsOn({ ...story, agreements: [{ kind: 'agreement', id: 'agreement/ferry', participants }] });
    expect(then.map(({ sanction }) => sanction)).not.toContain('sanction/works');
    expect(then.find(({ actor }) => actor === 'person/brandt')?.as).toEqual(['signatory', 'witness']);
  });

  it('names a program that the story lacks', () => {
    const [row] = sanctionsOn({ ...story, programs: undefined }, { agreement: 'agreement/quay', on: '2024-09-02' });
    expect(row?.answer).toBe('maybe');
    expect(row?.because).toContain('Not known: anything of program/harbour, which the story lacks.');
  });

  it('is told by not-same-as that two who are alike are two', () => {
    const apart = edge('apart', 'organization/yard', 'not-same-as', 'organization/yard-twin');
    const then = sanctionsOn({ ...story, relationships: [...(story.relationships ?? []), apart] });
    expect(then.map(brief)).not.toContain('organization/yard sanction/twin maybe');
  });

  it('takes the surer of two ways to one target', () => {
    const sure = edge('sure', 'organization/yard', 'same-as', 'organization/yard-twin');
    const then = sanctionsOn({ ...story, relationships: [...(story.relationships ?? []), sure] });
    expect(then.map(brief)).toContain('organization/yard sanction/twin yes');
    const parent = edge('parent', 'organization/yard', 'subsidiary-of', 'organization/works-old');
    const owner = edge('owner', 'organization/works-old', 'owns', 'organization/yard', { period: { start: '2015', end: '..' } });
    const owned = rowOf(sanctionsOn({ ...story, relationships: [parent, owner] }), 'organization/yard', 'sanction/works');
    expect([owned.answer, owned.via?.map(({ type }) => type)]).toEqual(['yes', ['owned-by']]);
  });

  it('answers maybe at best over an owner whose time is not known', () => {
    const owned = edge('owned', 'organization/yard', 'subsidiary-of', 'organization/works');
    const rows = sanctionsOn({ ...story, relationships: [...(story.relationships ?? []), owned] });
    const row = rowOf(rows, 'organization/yard', 'sanction/works');
    expect(row.answer).toBe('maybe');
    expect(row.via?.map(({ type }) => type)).toEqual(['subsidiary-of', 'same-as']);
    expect(row.because).toContain('Not known: whether the link to Selva Works held on that day (relationship/owned).');
  });

  it('refuses a day that is no date and an agreement that the story lacks', () => {
    expect(() => sanctionsOn(story, { on: 'today' })).toThrow(NutgrafError);
    expect(() => sanctionsOn(story, { agreement: 'agreement/none' })).toThrow('the story has no agreement "agreement/none"');
    expect(sanctionsOn({ ...story, agreements: undefined })).toEqual([]);
  });
});
