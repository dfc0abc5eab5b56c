import { describe, expect, test } from 'vitest';
import { edited } from '../../../test/edit.ts';
import { norland } from '../../../test/norland.ts';
import type { Article, Claim, Evidence, Story } from '../../generated/model.ts';
import { checkStory } from './index.ts';

const example: Story = { kind: 'story', specVersion: '1.0', id: 'story/x', title: { text: 'X' } };

const tell = (story: Story) => checkStory(story).map(({ message, hint }) => `${message}. ${hint}`);

/** What is said of evidence for words in an article. */
function evidence(article: Partial<Article>, one: Evidence): string | undefined {
  const claim: Claim = {
    kind: 'claim',
    id: 'claim/x',
    statedIn: 'article/x',
    modality: 'asserted',
    proposition: { text: 'X.' },
    evidence: [one],
  };
  return tell({ ...example, articles: [{ kind: 'article', id: 'article/x', ...article }], claims: [claim] })[0];
}

describe('evidence-mismatch tells where the words stand', () => {
  const part = '/bodies/0/text';
  const bodies = [{ text: '🕊 two 🕊 doves, one dove' }];

  test('right: astral characters count one each, a letter and its accent two', () => {
    expect(evidence({ bodies }, { exact: 'doves', part, start: 8, end: 13 })).toBeUndefined();
    expect(evidence({ bodies: [{ text: 'e\u0301te\u0301\r\n𝒳' }] }, { exact: 'te\u0301\r\n𝒳', part, start: 2, end: 8 })).toBeUndefined();
  });

  test('once', () => {
    expect(evidence({ bodies }, { exact: 'doves', part, start: 9, end: 14 })).toBe(
      'from 9 to 14 the text reads "oves,", not "doves" (/bodies/0/text of article/x). The words stand in /bodies/0/text once, at start 8, end 13',
    );
  });

  test('several times, and between which words', () => {
    const dove = { exact: 'dove', part, start: 0, end: 4 };
    expect(evidence({ bodies }, dove)).toContain('The words stand in /bodies/0/text 2 times, at start 8, end 12; start 19, end 23');
    expect(evidence({ bodies }, { ...dove, prefix: 'one ' })).toContain('2 times, between this prefix and suffix at start 19, end 23');
    expect(evidence({ bodies: [{ text: 'b a a a a a' }] }, { exact: 'a', part, start: 0, end: 1 })).toContain(
      '5 times, at start 2, end 3; start 4, end 5; start 6, end 7 and 2 more',
    );
  });

  test('in another text of the article', () => {
    const media = [{ type: 'image' as const, caption: { text: 'A hawk' } }];
    expect(evidence({ bodies, media }, { exact: 'hawk', part, start: 0, end: 4 })).toContain(
      'The words stand in /media/0/caption/text once, at start 2, end 6',
    );
    expect(evidence({ bodies, headlines: [{ text: 'The hawk' }] }, { exact: 'hawk', part: '/bodies/1/text', start: 0, end: 4 })).toBe(
      'article/x has no text at /bodies/1/text. The words stand in /headlines/0/text once, at start 4, end 8',
    );
  });

  test('nowhere, or in other characters', () => {
    expect(evidence({ bodies }, { exact: 'crow', part, start: 0, end: 4 })).toContain('The words stand in no text of the article');
    expect(evidence({ bodies: [{ text: '“Two  doves”' }] }, { exact: '"two doves"', part, start: 0, end: 11 })).toContain(
      '/bodies/0/text has "“Two  doves”", in other characters',
    );
    expect(evidence({ bodies }, { exact: 'doves', part, start: 90, end: 95 })).toContain(
      'the text has 23 characters, and the evidence ends at 95',
    );
  });

  test('what stands before and after', () => {
    expect(evidence({ bodies }, { exact: 'two', part, start: 2, end: 5, prefix: '🐦 ' })).toBe(
      'before the words the text reads "🕊 ", not "🐦 " (/bodies/0/text of article/x). Correct the prefix, or leave it out',
    );
    expect(evidence({ bodies }, { exact: 'two', part, start: 2, end: 5, suffix: ' doves' })).toContain(
      'after the words the text reads " 🕊',
    );
  });
});

const hintOf = (edits: Record<string, unknown>): string | undefined => checkStory(edited(norland, edits))[0]?.hint;

test('dangling-reference names the nearest id, of the same kind first', () => {
  expect(hintOf({ '/events/0/place': 'place/port-estre' })).toBe('Did you mean "place/port-ester"?');
  expect(hintOf({ '/claims/4/speaker': 'organization/ines-falk' })).toBe('Did you mean "person/ines-falk"?');
  const hills = { kind: 'state', id: 'state/norland-hills', names: [{ text: 'Hills' }] };
  const bills = { kind: 'place', id: 'place/norland-bills-22', names: [{ text: 'Bills' }] };
  const story = edited(norland, { '/states/-': hills, '/places/-': bills, '/events/0/place': 'place/norland-hills' });
  expect(checkStory(story)[0]).toMatchObject({ pointer: '/events/0/place', hint: 'Did you mean "place/norland-bills-22"?' });
  expect(hintOf({ '/events/0/place': 'place/nowhere-at-all' })).toBe('Add the place, or correct the id');
});

test('path-missing says how far the path leads', () => {
  const said = (path: string) => tell(edited(norland, { '/claims/0/about/0/path': path }))[0];
  expect(said('/histroy/0/on')).toBe('/histroy/0/on of agreement/pact leads to nothing: it has no "histroy". Did you mean "history"?');
  expect(said('/history/7/on')).toContain('/history has 2 entries, and none has the number "7"');
  expect(said('/history/0/on/year')).toContain('/history/0/on is a single value');
  expect(said('/history')).toBe('/history of agreement/pact holds a list. Point to a single value, such as /history/0/type');
});

test('value-mismatch finds the value in another entry of the list', () => {
  const history = [{ type: 'announced', on: '2024-08-30', place: 'place/coast' }, ...(norland.agreements?.[0]?.history ?? [])];
  expect(hintOf({ '/agreements/0/history': history })).toBe('/history/1/type has this value: the path may have to move there');
  expect(hintOf({ '/claims/2/about/0/value': 13 })).toBe('Correct whichever is wrong');
});

test('cycle shows the way around, shortened', () => {
  const places = Array.from({ length: 9 }, (_, index) => ({
    kind: 'place' as const,
    id: `place/p${index}` as const,
    names: [{ text: `P${index}` }],
    within: `place/p${(index + 1) % 9}` as const,
  }));
  expect(tell({ ...example, places })).toEqual([
    'the chain comes back to itself: place/p0 → place/p1 → place/p2 → place/p3 → place/p4 → … → place/p8 → place/p0. Take out or turn around one of the references in it',
  ]);
});
