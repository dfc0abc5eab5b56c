import { describe, expect, it } from 'vitest';
import { mali } from '../fixtures/index.ts';
import { ModelJudge } from './model-judge.ts';
import { toRecords } from './record.ts';

const head = {
  kind: 'story',
  specVersion: '1.0',
  id: 'story/x',
  title: { text: 'X' },
  nutGraf: { text: { text: 'X is said to be so.' }, claims: ['claim/x'] },
};
const newer = { ...head, specVersion: '1.999' };
const person = { kind: 'person', id: 'person/x', names: [{ text: 'X' }] };
const moody = { ...person, mood: 'good' };

describe('ModelJudge', () => {
  it('tells entities, stories and heads, and gives out the record itself', () => {
    const judge = new ModelJudge();
    const [first, second] = toRecords(mali);
    expect(judge.judge(first, 1)).toEqual({ what: 'head', value: first, issues: [] });
    expect(judge.judge(second, 2)).toEqual({ what: 'entity', value: second, issues: [] });
    expect(judge.judge(mali, 3)).toEqual({ what: 'story', value: mali, issues: [] });
    expect(judge.judge(mali).value).toBe(mali);
  });

  it('takes a story without entities for a head where records may stand behind it, and else for a story', () => {
    expect(new ModelJudge().judge(head, 1)).toEqual({ what: 'head', value: head, issues: [] });
    const alone = new ModelJudge().judge(head);
    expect(alone).toMatchObject({ what: 'story', issues: [{ code: 'story/dangling-reference', pointer: '/nutGraf/claims/0' }] });
    expect('value' in alone).toBe(false);
  });

  it('gives no value where an issue is an error', () => {
    for (const [value, what] of [
      [moody, 'entity'],
      [{ ...head, mood: 'good' }, 'head'],
      [{ ...head, people: [moody] }, 'story'],
      [null, 'entity'],
      [{ kind: 'storey' }, 'entity'],
    ]) {
      const verdict = new ModelJudge().judge(value, 1);
      expect([verdict.what, 'value' in verdict]).toEqual([what, false]);
    }
  });

  it('judges what it does not know by the head, if that comes first and nothing else was asked for', () => {
    const severities = (judge: ModelJudge, ...records: unknown[]) =>
      records.map((record, place) => judge.judge(record, place + 1).issues.map(({ severity }) => severity)).at(-1);
    expect(severities(new ModelJudge(), newer, moody)).toEqual(['warning']);
    expect(severities(new ModelJudge(), head, moody)).toEqual(['error']);
    expect(severities(new ModelJudge(), person, newer, moody)).toEqual(['error']);
    expect(severities(new ModelJudge('error'), newer, moody)).toEqual(['error']);
    expect(severities(new ModelJudge('warn'), moody)).toEqual(['warning']);
    expect(severities(new ModelJudge(undefined, 'warn'), person, moody)).toEqual(['warning']);
  });

  it('says what the head of the stream says', () => {
    const judge = new ModelJudge();
    judge.judge(person, 1);
    expect(judge.ofStream).toBeUndefined();
    judge.judge(newer, 1);
    expect(judge.ofStream).toBe('warn');
  });
});
