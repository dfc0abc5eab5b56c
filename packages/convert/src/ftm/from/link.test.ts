import { type Entity, validateEntity } from 'nutgraf';
import { describe, expect, test } from 'vitest';
import { fromFtm } from '../from.ts';

function convert(schema: string, properties: Record<string, unknown>) {
  const { entities = [], issues } = fromFtm({ id: 'a', schema, properties });
  for (const entity of entities) expect(validateEntity(entity).issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  return { entities, main: entities[0] as Entity | undefined, issues: issues.map(({ code, pointer }) => `${code.slice(8)} ${pointer}`) };
}

test('a part of an estate', () => {
  const { entities } = convert('RealEstate', { parent: ['b'] });
  expect(entities[1]).toMatchObject({ type: 'x-part-of', from: 'asset/ftm:a', to: 'asset/ftm:b' });
});

describe('links', () => {
  test.each([
    ['Ownership', { owner: ['b'], asset: ['c'] }, 'owns', 'organization/ftm:b', 'organization/ftm:c', 2],
    ['Directorship', { director: ['b'], organization: ['c'] }, 'directs', 'person/ftm:b', 'organization/ftm:c', 1],
    ['Membership', { member: ['b'], organization: ['c'] }, 'member-of', 'person/ftm:b', 'organization/ftm:c', 1],
    ['Employment', { employee: ['b'], employer: ['c'] }, 'employs', 'organization/ftm:c', 'person/ftm:b', 0],
    ['Family', { person: ['b'], relative: ['c'] }, 'family', 'person/ftm:b', 'person/ftm:c', 0],
    ['Associate', { person: ['b'], associate: ['c'] }, 'associate', 'person/ftm:b', 'person/ftm:c', 0],
    ['Representation', { agent: ['b'], client: ['c'] }, 'represents', 'organization/ftm:b', 'organization/ftm:c', 2],
    ['Succession', { predecessor: ['b'], successor: ['c'] }, 'succeeds', 'organization/ftm:c', 'organization/ftm:b', 2],
    ['UnknownLink', { subject: ['b'], object: ['c'] }, 'linked-to', 'organization/ftm:b', 'organization/ftm:c', 2],
    ['Debt', { debtor: ['b'], creditor: ['c'] }, 'x-owes', 'organization/ftm:b', 'organization/ftm:c', 2],
    ['Similar', { candidate: ['b'], match: ['c'] }, 'possibly-same-as', 'organization/ftm:b', 'organization/ftm:c', 2],
  ])('%s', (schema, properties, type, from, to, guesses) => {
    const { entities, issues } = convert(schema, properties);
    expect(entities).toMatchObject([{ kind: 'relationship', id: 'relationship/ftm:a', type, from, to }]);
    expect(issues.filter((issue) => issue.startsWith('guessed')).length).toBe(guesses);
  });

  test('share, role, period, money', () => {
    const { main } = convert('Ownership', {
      owner: ['b'],
      asset: ['c'],
      role: ['founder'],
      percentage: ['25-50'],
      startDate: ['2001'],
      endDate: ['2003-04'],
      sharesValue: ['1000'],
      sharesCurrency: ['eur'],
    });
    expect(main).toMatchObject({
      role: 'founder',
      share: { min: 25, max: 50, unit: 'percent' },
      period: { start: '2001', end: '2003-04' },
      value: { amount: '1000', currency: 'EUR' },
    });
    const payment = { payer: ['b'], beneficiary: ['c'], amountEur: ['113969.15'], date: ['2011-12-28'], purpose: ['a gift'] };
    expect(convert('Payment', payment).main).toMatchObject({
      type: 'pays',
      value: { amount: '113969.15', currency: 'EUR' },
      period: { start: '2011-12-28', end: '2011-12-28' },
      notes: [{ text: 'Purpose: a gift' }],
    });
  });

  test('several ends make a link for each pair, and the first has the id of the record', () => {
    const { entities } = convert('Family', { person: ['b', 'c'], relative: ['d'] });
    expect(entities.map(({ id }) => id)).toEqual(['relationship/ftm:a', 'relationship/ftm:a:person~2Fftm:c:person~2Fftm:d']);
  });

  test('a number of shares beside the percentage is dropped', () => {
    const { issues } = fromFtm({
      id: 'a',
      schema: 'Ownership',
      properties: { owner: ['b'], asset: ['c'], percentage: ['5'], sharesCount: ['9'] },
    });
    expect(issues.find(({ pointer }) => pointer === '/properties/sharesCount')?.message).toMatch(/how large the share is/u);
  });

  test('however many ends there are, the links stay few', () => {
    const many = Array.from({ length: 5000 }, (_, at) => `p${at}`);
    const { entities, issues } = convert('Family', { person: many, relative: many });
    expect(entities.length).toBe(900);
    expect(issues).toEqual(['narrowed /properties/person', 'narrowed /properties/relative']);
    const tenures = convert('Occupancy', { holder: many, post: many });
    expect(tenures.entities.length).toBe(900);
    expect(tenures.issues).toEqual(['narrowed /properties/holder', 'narrowed /properties/post']);
  });

  test('one without an end is refused', () => {
    expect(convert('Ownership', { owner: ['b'] }).issues).toEqual(['refused /properties']);
  });
});
