import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Entity } from '../../generated/model.ts';
import { validateEntity } from '../validate.ts';
import { checkEntity, entityRules } from './index.ts';

describe('the registry', () => {
  it('holds the rule of every file, each under the code of its name', () => {
    const files = readdirSync(import.meta.dirname).filter(
      (file) => !file.endsWith('.test.ts') && file !== 'index.ts' && file !== 'rule.ts',
    );
    expect(entityRules.map(({ code: { code } }) => `${code.slice('entity/'.length)}.ts`).sort()).toEqual(files.sort());
  });

  it.each(entityRules.map((rule) => [rule.code.code, rule] as const))('%s has an example that gives it and nothing else', (code, rule) => {
    const { issues } = validateEntity(JSON.parse(rule.code.example ?? ''));
    expect(issues.map((issue) => [issue.code, issue.severity])).toEqual([[code, rule.code.severity]]);
  });

  it.each(entityRules.map((rule) => [rule.code.code, rule] as const))(
    '%s is told of in sentences',
    (_, { code: { title, meaning, mend } }) => {
      expect(title).toMatch(/^\p{Lu}.*[^.]$/u);
      expect(meaning).toMatch(/^\p{Lu}.*\.$/u);
      expect(mend).toMatch(/^\p{Lu}.*\.$/u);
    },
  );
});

describe('checkEntity', () => {
  it('reports everything that is wrong, the rules that look at the whole first', () => {
    const person: Entity = {
      kind: 'person',
      id: 'person/goita',
      names: [{ text: 'Assimi\u200b Goita', period: { start: '2021-02-29', end: '2020' } }],
      contacts: [{ type: 'other', value: '7' }],
      identifiers: [{ scheme: 'lei', value: '7' }],
    };
    expect(checkEntity(person).map(({ code, pointer }) => [code, pointer])).toEqual([
      ['entity/check-digit', '/identifiers/0/value'],
      ['entity/hidden-character', '/names/0/text'],
      ['entity/date-order', '/names/0/period/end'],
      ['entity/calendar', '/names/0/period/start'],
      ['entity/other-without-text', '/contacts/0/type'],
    ]);
  });

  it('leaves the entity as it is', () => {
    const claim: Entity = {
      kind: 'claim',
      id: 'claim/a',
      statedIn: 'article/a',
      modality: 'asserted',
      evidence: [{ exact: 'a', start: 5 }],
    };
    const before = structuredClone(claim);
    expect(checkEntity(claim)).toHaveLength(2);
    expect(claim).toEqual(before);
  });
});
