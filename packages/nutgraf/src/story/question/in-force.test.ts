import { describe, expect, it } from 'vitest';
import { NutgrafError } from '../../error.ts';
import type { ActOfSanction, Measure, Period, Program, Sanction, SanctionAct, Source, Story } from '../../generated/model.ts';
import type { Ternary } from '../../values/date-order.ts';
import { type InForceTarget, inForce } from './in-force.ts';

/** What a row has beside the sanction `sanction/works`, which is under no program unless it says so. */
interface Scene {
  sanction?: Partial<Sanction>;
  program?: Partial<Program>;
  second?: Partial<Program>;
  lists?: Partial<Source>[];
  target?: InForceTarget;
}

function act(type: SanctionAct, on?: string, rest: Partial<ActOfSanction> = {}): ActOfSanction {
  return { type, on, ...rest };
}

function storyOf({ sanction, program, second, lists }: Scene): Story {
  const programOf = (id: `program/${string}`, rest: Partial<Program>): Program => ({
    kind: 'program',
    id,
    title: { text: 'Harbour order' },
    ...rest,
  });
  const programs = [
    ...(program === undefined ? [] : [programOf('program/harbour', program)]),
    ...(second === undefined ? [] : [programOf('program/quay', second)]),
  ];
  const sources = (lists ?? []).map(
    (list, index): Source => ({ kind: 'source', id: `source/list-${index}`, type: 'sanctions-list', ...list }),
  );
  return {
    kind: 'story',
    specVersion: '1.0',
    id: 'story/selva',
    title: { text: 'The harbour of Selva' },
    programs,
    sanctions: [{ kind: 'sanction', id: 'sanction/works', target: 'organization/works', ...sanction }],
    sources,
  };
}

/** A sanction with a history and nothing else. */
function history(...acts: ActOfSanction[]): Scene {
  return { sanction: { history: acts } };
}

/** The same on a list that shows the state of a day. */
function onList(snapshotOn: string, ...acts: ActOfSanction[]): Scene {
  return { sanction: { history: acts, ...fromList }, lists: [{ snapshotOn }] };
}

/** A sanction whose one measure has a period. */
function period(span: Period): Scene {
  return { sanction: { measures: [{ type: 'travel-ban', period: span }] } };
}

const imposed = act('imposed', '2020-01-01');
const lifted = act('lifted', '2022-07-03');
const open: Measure = { type: 'asset-freeze', period: { start: '2020-01-01', end: '..' } };
const under = { programs: ['program/harbour' as const] };
const both = { programs: ['program/harbour' as const, 'program/quay' as const] };
const listed = { listings: [{ list: 'Selva list', listedOn: '2020-01-01' }] };
const fromList = { sources: ['source/list-0' as const] };
const first: InForceTarget = { sanction: 'sanction/works', measure: 0 };
const second: InForceTarget = { sanction: 'sanction/works', measure: 1 };
const programme: InForceTarget = 'program/harbour';

const truth: [sentence: string, on: string, answer: Ternary, scene: Scene][] = [
  ['Imposed, and lifted after the day', '2021-05-05', 'yes', history(imposed, lifted)],
  ['Imposed on the very day', '2020-01-01', 'yes', history(imposed, lifted)],
  ['Imposed after the day', '2019-12-31', 'no', history(imposed, lifted)],
  ['Lifted on the very day', '2022-07-03', 'no', history(imposed, lifted)],
  ['In force to the eve of its lifting', '2022-07-02', 'yes', history(imposed, lifted)],
  ['Lifted before the day', '2024-09-02', 'no', history(imposed, lifted)],
  ['Expired before the day', '2024-09-02', 'no', history(imposed, act('expired', '2023-01-01'))],
  ['Annulled before the day', '2024-09-02', 'no', history(imposed, act('annulled', '2023-01-01'))],
  ['Annulled only after the day', '2022-09-02', 'yes', history(imposed, act('annulled', '2023-01-01'))],
  ['Imposed and nothing later: the end is unknown', '2024-09-02', 'maybe', history(imposed)],
  ['Imposed before, with a measure whose end is open', '2024-09-02', 'yes', { sanction: { history: [imposed], measures: [open] } }],
  ['No history, and a measure with an open end', '2024-09-02', 'yes', { sanction: { measures: [open] } }],
  ['Imposed, and a list taken later still holds it', '2024-09-02', 'yes', onList('2026-11-02', imposed)],
  ['Imposed, and the list shows the state of that day', '2024-09-02', 'yes', onList('2024-09-02', imposed)],
  ['Imposed, and the list was taken before the day', '2024-09-02', 'maybe', onList('2024-09-01', imposed)],
  ['Imposed, and the list was taken some time in the same month', '2024-09-02', 'maybe', onList('2024-09', imposed)],
  [
    'Imposed, and the list does not say when it was taken',
    '2024-09-02',
    'maybe',
    { sanction: { history: [imposed], ...fromList }, lists: [{}] },
  ],
  [
    'Imposed, and the later source is no sanctions list',
    '2024-09-02',
    'maybe',
    { sanction: { history: [imposed], ...fromList }, lists: [{ type: 'report', snapshotOn: '2026-11-02' }] },
  ],
  [
    'Imposed, and a later list that is not its source',
    '2024-09-02',
    'maybe',
    { sanction: { history: [imposed] }, lists: [{ snapshotOn: '2026-11-02' }] },
  ],
  ['On a later list, and no date at all', '2024-09-02', 'maybe', { sanction: { ...fromList }, lists: [{ snapshotOn: '2026-11-02' }] }],
  [
    'Put on a list that holds it still, and no history',
    '2024-09-02',
    'yes',
    { sanction: { ...listed, ...fromList }, lists: [{ snapshotOn: '2026-11-02' }] },
  ],
  ['Put on a list, and nothing more', '2024-09-02', 'maybe', { sanction: listed }],
  ['Put on a list after the day', '2019-09-02', 'no', { sanction: { ...listed, ...fromList }, lists: [{ snapshotOn: '2026-11-02' }] }],
  [
    'Delisted before the day',
    '2024-09-02',
    'no',
    { sanction: { listings: [{ list: 'Selva list', listedOn: '2020-01-01', delistedOn: '2023-01-01' }] } },
  ],
  [
    'Delisted on the very day',
    '2023-01-01',
    'no',
    { sanction: { listings: [{ list: 'Selva list', listedOn: '2020-01-01', delistedOn: '2023-01-01' }] } },
  ],
  [
    'Delisted only after the day',
    '2022-09-02',
    'yes',
    { sanction: { listings: [{ list: 'Selva list', listedOn: '2020-01-01', delistedOn: '2023-01-01' }] } },
  ],
  [
    'Imposed, never lifted, but delisted before the day',
    '2024-09-02',
    'no',
    { sanction: { history: [imposed], listings: [{ list: 'Selva list', delistedOn: '2023-01-01' }] } },
  ],
  [
    'Imposed before the day, listed only after it',
    '2020-01-03',
    'yes',
    { sanction: { history: [imposed, lifted], listings: [{ list: 'Selva list', listedOn: '2020-01-05' }] } },
  ],
  [
    'Taken off one list, and still on another',
    '2024-09-02',
    'yes',
    {
      sanction: {
        listings: [
          { list: 'Old list', listedOn: '2018', delistedOn: '2020' },
          { list: 'New list', listedOn: '2020', delistedOn: '2026' },
        ],
      },
    },
  ],
  [
    'Renewed later, and the listing tells when it began',
    '2021-09-02',
    'yes',
    { sanction: { history: [act('renewed', '2022-01-01')], ...listed } },
  ],
  ['Suspended before the day', '2024-09-02', 'no', history(imposed, act('suspended', '2023-01-01'))],
  ['Suspended by a court before the day', '2024-09-02', 'no', history(imposed, act('suspended-by-court', '2023-01-01'))],
  ['Suspended only after the day', '2022-09-02', 'yes', history(imposed, act('suspended', '2023-01-01'))],
  [
    'Suspended until a day that is past, and a list holds it',
    '2024-09-02',
    'yes',
    onList('2026-11-02', imposed, act('suspended', '2023-01-01', { until: '2023-06-30' })),
  ],
  [
    'Suspended until a later day',
    '2023-03-01',
    'no',
    history(imposed, act('suspended', '2023-01-01', { until: '2023-06-30' }), act('lifted', '2025')),
  ],
  [
    'Suspended, then reinstated, then lifted after the day',
    '2024-09-02',
    'yes',
    history(imposed, act('suspended', '2023-01-01'), act('reinstated', '2024-01-01'), act('lifted', '2025')),
  ],
  [
    'Suspended, and reinstated only after the day',
    '2023-09-02',
    'no',
    history(imposed, act('suspended', '2023-01-01'), act('reinstated', '2024-01-01')),
  ],
  ['Renewed while it was suspended', '2024-09-02', 'no', history(imposed, act('suspended', '2023-01-01'), act('renewed', '2024-01-01'))],
  [
    'Lifted, and imposed again before the day',
    '2024-09-02',
    'yes',
    history(imposed, lifted, act('imposed', '2024-01-01'), act('lifted', '2025')),
  ],
  ['Between two spells', '2023-09-02', 'no', history(imposed, lifted, act('imposed', '2024-01-01'))],
  [
    'Partially lifted, and the rest lifted after the day',
    '2022-09-02',
    'yes',
    history(imposed, act('partially-lifted', '2022-01-01'), act('lifted', '2023')),
  ],
  [
    'Partially lifted, and a list holds the rest',
    '2024-09-02',
    'yes',
    onList('2026-11-02', imposed, act('partially-lifted', '2022-01-01')),
  ],
  ['Amended after the day, so it was in force', '2021-09-02', 'yes', history(imposed, act('amended', '2022-01-01'))],
  ['In force to a day of its term that is to come', '2020-12-31', 'yes', history(act('imposed', '2020-01-01', { until: '2020-12-31' }))],
  ['Its term has run out, and nothing renewed it', '2021-01-01', 'no', history(act('imposed', '2020-01-01', { until: '2020-12-31' }))],
  [
    'Its term has run out and was renewed beyond the day',
    '2021-03-01',
    'yes',
    history(act('imposed', '2020-01-01', { until: '2020-12-31' }), act('renewed', '2020-12-20', { until: '2021-12-31' })),
  ],
  [
    'Its term has run out, and yet a later list holds it',
    '2021-03-01',
    'maybe',
    onList('2022-01-01', act('imposed', '2020-01-01', { until: '2020-12-31' })),
  ],
  [
    'Its term has run out, and a list that may be later holds it',
    '2021-03-01',
    'maybe',
    onList('2021', act('imposed', '2020-01-01', { until: '2020-12-31' })),
  ],
  [
    'Imposed before the day, but with effect from a later one',
    '2020-01-15',
    'no',
    history(act('imposed', '2020-01-01', { effectiveOn: '2020-02-01' }), lifted),
  ],
  [
    'Lifted before the day, but with effect from a later one',
    '2022-07-05',
    'yes',
    history(imposed, act('lifted', '2022-07-03', { effectiveOn: '2022-08-01' })),
  ],
  ['Imposed some time in the year of the day', '2020-06-01', 'maybe', history(act('imposed', '2020'), lifted)],
  ['Imposed some time in a year before the day', '2021-06-01', 'yes', history(act('imposed', '2020'), lifted)],
  ['Imposed about a year that may be that of the day', '2021-06-01', 'maybe', history(act('imposed', '2020~'), lifted)],
  ['Lifted some time in the year of the day', '2022-06-01', 'maybe', history(imposed, act('lifted', '2022'))],
  ['The day is only known as a month, within the spell', '2021-06', 'yes', history(imposed, lifted)],
  ['The day is only known as a month, in which it was lifted', '2022-07', 'maybe', history(imposed, lifted)],
  ['Lifted on a day not known', '2024-09-02', 'maybe', history(imposed, act('lifted'))],
  ['Imposed on a day not known', '2024-09-02', 'maybe', history(act('imposed'), act('lifted', '2025'))],
  ['Lifted after the day, and nothing says when it began', '2021-09-02', 'maybe', history(lifted)],
  ['Lifted before the day, and nothing says when it began', '2023-09-02', 'no', history(lifted)],
  ['Announced, and no more', '2024-09-02', 'maybe', history(act('announced', '2024-01-01'))],
  ['Announced before the day and imposed after it', '2024-09-02', 'no', history(act('announced', '2024-01-01'), act('imposed', '2025'))],
  [
    'A history out of order is put into order',
    '2023-09-02',
    'yes',
    history(act('imposed', '2023-01-01'), act('lifted', '2025'), lifted, imposed),
  ],
  ['Imposed twice, and nothing tells of the time between', '2022-01-01', 'maybe', history(imposed, act('imposed', '2024'))],
  ['Reinstated later, so it was suspended at some time', '2022-01-01', 'maybe', history(imposed, act('reinstated', '2024'))],
  [
    'Its term has run out, and yet it is lifted later',
    '2021-03-01',
    'maybe',
    history(act('imposed', '2020-01-01', { until: '2020-12-31' }), lifted),
  ],
  [
    'A period without an end, on a list that holds it',
    '2023-01-01',
    'yes',
    { sanction: { ...fromList, measures: [{ type: 'travel-ban', period: { start: '2020' } }] }, lists: [{ snapshotOn: '2026' }] },
  ],
  [
    'A program in force does not tell that a sanction under it was',
    '2023-01-01',
    'maybe',
    { sanction: under, program: { history: [imposed, act('lifted', '2025')] } },
  ],
  ['An issuer and a target alone', '2024-09-02', 'maybe', {}],
  ['The source calls it active, and gives no date', '2024-09-02', 'maybe', { sanction: { reportedStatus: 'active' } }],
  ['The source calls it ended, and gives no date', '2024-09-02', 'maybe', { sanction: { reportedStatus: 'ended' } }],
  ['A period that holds the day', '2021-01-01', 'yes', period({ start: '2020', end: '2022' })],
  ['The last day of a period', '2022-07-03', 'yes', period({ start: '2020', end: '2022-07-03' })],
  ['A period that is over', '2023-01-01', 'no', period({ start: '2020', end: '2022' })],
  ['A period without an end', '2023-01-01', 'maybe', period({ start: '2020' })],
  ['In force that day, the rest unknown', '2024-09-02', 'yes', period({ start: '../2024-09-02', end: '2024-09-02/..' })],
  [
    'A period that began on a day not known, of a sanction that tells',
    '2021-01-01',
    'yes',
    { sanction: { history: [imposed], measures: [{ type: 'travel-ban', period: { end: '2022' } }] } },
  ],
  [
    'The measure is lifted, the sanction is not',
    '2023-01-01',
    'no',
    { target: first, sanction: { history: [imposed], measures: [{ type: 'travel-ban', history: [lifted] }, open] } },
  ],
  [
    'The other measure of that sanction stays',
    '2023-01-01',
    'yes',
    { target: second, sanction: { history: [imposed], measures: [{ type: 'travel-ban', history: [lifted] }, open] } },
  ],
  [
    'One measure is enough for the sanction',
    '2023-01-01',
    'yes',
    { sanction: { history: [imposed], measures: [{ type: 'travel-ban', history: [lifted] }, open] } },
  ],
  [
    'All measures are lifted, so the sanction is over',
    '2023-01-01',
    'no',
    { sanction: { history: [imposed], measures: [{ type: 'travel-ban', history: [lifted] }] } },
  ],
  [
    'The sanction is lifted, so an open measure of it is over',
    '2023-01-01',
    'no',
    { target: first, sanction: { history: [imposed, lifted], measures: [open] } },
  ],
  [
    'A measure without dates goes with its sanction',
    '2021-01-01',
    'yes',
    { target: first, sanction: { history: [imposed, lifted], measures: [{ type: 'asset-freeze' }] } },
  ],
  [
    'A measure that the sanction does not have',
    '2021-01-01',
    'maybe',
    { target: second, sanction: { history: [imposed, lifted], measures: [open] } },
  ],
  [
    'The program is lifted, so the sanction is over',
    '2023-01-01',
    'no',
    { sanction: { ...under, measures: [open] }, program: { history: [imposed, lifted] } },
  ],
  [
    'The program may be lifted',
    '2022-01-01',
    'maybe',
    { sanction: { ...under, measures: [open] }, program: { history: [imposed, act('lifted', '2022')] } },
  ],
  [
    'The program began only after the day',
    '2021-01-01',
    'no',
    { sanction: { ...under, measures: [open] }, program: { history: [act('imposed', '2022')] } },
  ],
  ['The program says nothing against', '2023-01-01', 'yes', { sanction: { ...under, measures: [open] }, program: {} }],
  ['The story lacks the program', '2023-01-01', 'maybe', { sanction: { ...under, measures: [open] } }],
  [
    'Of two programs one is in force',
    '2023-01-01',
    'yes',
    { sanction: { ...both, measures: [open] }, program: { history: [imposed, lifted] }, second: { history: [imposed] } },
  ],
  [
    'Both programs are lifted',
    '2023-01-01',
    'no',
    { sanction: { ...both, measures: [open] }, program: { history: [imposed, lifted] }, second: { history: [lifted] } },
  ],
  [
    'A sanction without measures takes the open one of its program',
    '2023-01-01',
    'yes',
    { sanction: { ...under, history: [imposed] }, program: { measures: [open] } },
  ],
  [
    'A measure taken from the program is asked for',
    '2023-01-01',
    'yes',
    { target: first, sanction: { ...under, history: [imposed] }, program: { measures: [open] } },
  ],
  [
    'A measure taken from the program is over',
    '2023-01-01',
    'no',
    { target: first, sanction: { ...under, history: [imposed] }, program: { measures: [{ ...open, history: [lifted] }] } },
  ],
  [
    'A program does not tell when a sanction under it began',
    '2023-01-01',
    'maybe',
    { sanction: under, program: { history: [imposed], measures: [open] } },
  ],
  [
    'The measures of one program are over, the other goes on',
    '2023-01-01',
    'yes',
    {
      sanction: { ...both, history: [imposed, act('lifted', '2025')] },
      program: { measures: [{ type: 'travel-ban', period: { end: '2021' } }] },
      second: {},
    },
  ],
  ['A program, imposed and lifted after the day', '2021-01-01', 'yes', { target: programme, program: { history: [imposed, lifted] } }],
  ['A program lifted before the day', '2023-01-01', 'no', { target: programme, program: { history: [imposed, lifted] } }],
  ['A program with an open measure', '2023-01-01', 'yes', { target: programme, program: { measures: [open] } }],
  ['A program without measures or history', '2023-01-01', 'maybe', { target: programme, program: {} }],
  [
    'A program without measures or history, on a later list',
    '2023-01-01',
    'maybe',
    { target: programme, program: fromList, lists: [{ snapshotOn: '2026' }] },
  ],
  ['A program that the story lacks', '2023-01-01', 'maybe', { target: programme }],
  ['A sanction that the story lacks', '2023-01-01', 'maybe', { target: 'sanction/other' }],
  ['A measure of a sanction that the story lacks', '2023-01-01', 'maybe', { target: { sanction: 'sanction/other', measure: 0 } }],
];

describe('inForce', () => {
  it.each(truth)('%s: on %s %s', (_, on, answer, { target = 'sanction/works', ...scene }) => {
    expect(inForce(storyOf(scene), target, on)).toBe(answer);
  });

  it('says no sentence of the truth table twice', () => {
    expect(new Set(truth.map(([sentence]) => sentence)).size).toBe(truth.length);
  });

  it('refuses a day that is no date, even of a target that the story lacks', () => {
    expect(() => inForce(storyOf({}), 'sanction/works', 'yesterday')).toThrow(NutgrafError);
    expect(() => inForce(storyOf({}), 'sanction/other', '2024-9-2')).toThrow(NutgrafError);
  });
});
