import { describe, expect, it } from 'vitest';
import type { Article, Claim, Correction, Story } from '../../generated/model.ts';
import { type Standing, standing } from './standing.ts';

const date = '/history/0/on';
const day = { entity: 'agreement/ferry' as const, path: date, value: '2024-09-02' };
const otherDay = { ...day, value: '2024-09-03' };

function claim(slug: string, rest: Partial<Claim> = {}): Claim {
  return { kind: 'claim', id: `claim/${slug}`, statedIn: 'article/report', modality: 'asserted', about: [day], ...rest };
}

function storyOf(claims: Claim[], corrections?: Correction[]): Story {
  const article: Article = { kind: 'article', id: 'article/report', ...(corrections === undefined ? {} : { corrections }) };
  return {
    kind: 'story',
    specVersion: '1.0',
    id: 'story/ferry',
    title: { text: 'A ferry for Selva' },
    articles: [article],
    agreements: [
      {
        kind: 'agreement',
        id: 'agreement/ferry',
        participants: [{ actor: 'state/selva', role: 'party' }],
        history: [{ type: 'signed', on: '2024-09-02' }],
      },
    ],
    claims,
  };
}

const plain = claim('plain');
const quoted = claim('quoted', { speaker: 'person/brandt' });
const denial = claim('denial', { modality: 'denied', speaker: 'person/marsh' });

const table: [sentence: string, expected: Standing, claims: Claim[], corrections?: Correction[]][] = [
  ['nobody says anything', 'unbacked', []],
  ['only another property is told', 'unbacked', [claim('a', { about: [{ ...day, path: '/disclosure', value: 'secret' }] })]],
  ['another entity is told', 'unbacked', [claim('a', { about: [{ ...day, entity: 'agreement/quay' }] })]],
  ['the article says it', 'stated', [plain]],
  ['a speaker says it', 'reported', [quoted]],
  ['words in quotation marks say it', 'reported', [claim('a', { form: 'partial-quote' })]],
  ['an unnamed source says it', 'reported', [claim('a', { attribution: 'anonymous-source' })]],
  ['nobody is named for it', 'stated', [claim('a', { attribution: 'unattributed' })]],
  ['it is alleged', 'alleged', [claim('a', { modality: 'alleged' })]],
  ['it is a reading', 'interpreted', [claim('a', { modality: 'interpreted' })]],
  ['it is expected', 'predicted', [claim('a', { modality: 'predicted' })]],
  ['it is promised', 'predicted', [claim('a', { modality: 'promised', speaker: 'person/brandt' })]],
  ['it hangs on something else', 'predicted', [claim('a', { modality: 'conditional' })]],
  ['one alleges and another reports it', 'reported', [claim('a', { modality: 'alleged' }), quoted]],
  ['one expects and another reads it', 'interpreted', [claim('a', { modality: 'predicted' }), claim('b', { modality: 'interpreted' })]],
  ['it is only questioned', 'disputed', [claim('a', { modality: 'questioned' })]],
  ['one states and another questions it', 'stated', [claim('a', { modality: 'questioned' }), plain]],
  ['it is only denied', 'disputed', [denial]],
  ['one states and another denies it', 'disputed', [plain, denial]],
  ['one states it and another denies another value', 'stated', [plain, { ...denial, about: [otherDay] }]],
  ['one denies another value, and nobody states it', 'unbacked', [{ ...denial, about: [otherDay] }]],
  ['a denial of it was refuted', 'stated', [plain, { ...denial, verification: 'refuted' }]],
  ['a denial of it was taken back', 'stated', [plain, denial], [{ type: 'retraction', affects: ['claim/denial'] }]],
  ['another gives another value', 'disputed', [plain, claim('b', { about: [otherDay] })]],
  ['another expects another value', 'stated', [plain, claim('b', { modality: 'predicted', about: [otherDay] })]],
  ['only another value is given', 'disputed', [claim('b', { about: [otherDay] })]],
  ['it is marked as disputed', 'disputed', [claim('a', { verification: 'disputed' })]],
  ['one of two is marked as disputed', 'disputed', [plain, claim('b', { verification: 'disputed' })]],
  ['it is confirmed, whatever is denied', 'reported', [{ ...quoted, verification: 'confirmed' }, denial]],
  ['it is corroborated, and denied', 'disputed', [{ ...plain, verification: 'corroborated' }, denial]],
  [
    'a claim about something else contradicts it',
    'disputed',
    [plain, claim('b', { about: [{ entity: 'person/brandt' }], contradicts: ['claim/plain'] })],
  ],
  [
    'it contradicts a claim that counts',
    'disputed',
    [claim('a', { contradicts: ['claim/b'] }), claim('b', { about: [{ entity: 'person/brandt' }] })],
  ],
  [
    'it contradicts a claim that was refuted',
    'stated',
    [claim('a', { contradicts: ['claim/b'] }), claim('b', { about: [], verification: 'refuted' })],
  ],
  ['it contradicts a claim that the story lacks', 'stated', [claim('a', { contradicts: ['claim/none'] })]],
  ['two supports contradict each other in something else', 'stated', [claim('a', { contradicts: ['claim/plain'] }), plain]],
  ['it is refuted', 'refuted', [{ ...plain, verification: 'refuted' }]],
  ['it is retracted', 'retracted', [{ ...plain, verification: 'retracted' }]],
  [
    'one claim of it is refuted, one retracted',
    'refuted',
    [
      { ...plain, verification: 'retracted' },
      { ...quoted, verification: 'refuted' },
    ],
  ],
  ['one claim of it is refuted, another stands', 'stated', [plain, { ...quoted, verification: 'refuted' }]],
  ['it is retracted and denied', 'retracted', [{ ...plain, verification: 'retracted' }, denial]],
  ['a retraction takes it back', 'retracted', [plain], [{ type: 'retraction', affects: ['claim/plain'] }]],
  ['a correction puts it right', 'retracted', [plain], [{ type: 'correction', affects: ['claim/plain'] }]],
  ['an update touches it', 'stated', [plain], [{ type: 'update', affects: ['claim/plain'] }]],
  ['the article is taken down', 'stated', [plain], [{ type: 'takedown' }]],
  ['the whole article is retracted', 'retracted', [plain, quoted], [{ type: 'retraction' }]],
  [
    'the article is retracted, and another source says it',
    'reported',
    [plain, claim('b', { statedIn: 'source/gazette', speaker: 'person/brandt' })],
    [{ type: 'retraction' }],
  ],
  ['a refuted claim stays so when it is retracted too', 'refuted', [{ ...plain, verification: 'refuted' }], [{ type: 'retraction' }]],
  [
    'a later claim takes the place of another value',
    'stated',
    [claim('old', { about: [otherDay] }), claim('new', { supersedes: 'claim/old' })],
  ],
  [
    'the later claim is retracted itself',
    'disputed',
    [claim('old', { about: [otherDay] }), plain, claim('new', { supersedes: 'claim/old', verification: 'retracted' })],
  ],
];

describe('standing', () => {
  it.each(table)('%s: %s', (_, expected, claims, corrections) => {
    expect(standing(storyOf(claims, corrections), 'agreement/ferry', date)).toBe(expected);
  });

  it('looks at the very pointer, else at what lies below it', () => {
    const story = storyOf([
      plain,
      claim('type', { speaker: 'person/brandt', about: [{ ...day, path: '/history/0/type', value: 'signed' }] }),
    ]);
    expect(standing(story, 'agreement/ferry', '/history/0/type')).toBe('reported');
    expect(standing(story, 'agreement/ferry', '/history/0')).toBe('stated');
    expect(standing(story, 'agreement/ferry', '/history')).toBe('stated');
    expect(standing(story, 'agreement/ferry', '/hist')).toBe('unbacked');
    expect(standing(story, 'agreement/ferry')).toBe('stated');
  });

  it('takes claims about the entity as a whole before those about its properties', () => {
    const whole = claim('whole', { modality: 'alleged', about: [{ entity: 'agreement/ferry' }] });
    expect(standing(storyOf([plain, whole]), 'agreement/ferry')).toBe('alleged');
    expect(standing(storyOf([whole]), 'agreement/ferry', date)).toBe('unbacked');
    expect(standing(storyOf([whole, claim('b', { modality: 'denied', about: [{ entity: 'agreement/ferry' }] })]), 'agreement/ferry')).toBe(
      'disputed',
    );
  });

  it('knows nothing of a story without claims', () => {
    expect(standing({ ...storyOf([]), claims: undefined, articles: undefined }, 'agreement/ferry')).toBe('unbacked');
  });
});
