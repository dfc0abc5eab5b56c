import { describe, expect, it } from 'vitest';
import { actorKinds } from '../../values/id.ts';
import { registry } from '../index.ts';
import { validateEntity } from '../validate.ts';

const bare: Record<string, object> = { government: { of: 'state/mali' }, asset: { type: 'vessel' } };
const entity = (kind: string) => ({ kind, id: `${kind}/one`, ...bare[kind] });
const unspecified = { reason: 'not-named-by-source', description: { text: 'the chief executive' } };

describe('entity/unlabelled', () => {
  it.each(['asset', 'place'])('takes a named or described %s', (kind) => {
    expect(validateEntity({ ...entity(kind), names: [{ text: 'One' }] })).toMatchObject({ value: {}, issues: [] });
    expect(validateEntity({ ...entity(kind), description: { text: 'A thing.' } })).toMatchObject({ value: {}, issues: [] });
  });

  it.each(actorKinds)('takes a %s with a name, a description or a reason for none', (kind) => {
    expect(validateEntity({ ...entity(kind), names: [{ text: 'One' }] }).issues).toEqual([]);
    expect(validateEntity({ ...entity(kind), description: { text: 'Somebody.' } }).issues).toEqual([]);
    expect(validateEntity({ ...entity(kind), unspecified }).issues).toEqual([]);
  });

  it.each(actorKinds)('warns of a %s without', (kind) => {
    expect(validateEntity(entity(kind))).toEqual({
      value: entity(kind),
      issues: [
        {
          code: 'entity/unlabelled',
          severity: 'warning',
          pointer: '',
          message: `the ${kind} has none of "names", "unspecified", "description"`,
          hint: 'Give a name, or say in "unspecified" why there is none',
        },
      ],
    });
  });

  it.each(['asset', 'place'])('warns of a bare %s', (kind) => {
    expect(validateEntity(entity(kind)).issues).toEqual([
      {
        code: 'entity/unlabelled',
        severity: 'warning',
        pointer: '',
        message: `the ${kind} has none of "names", "description"`,
        hint: 'Give a name or a description',
      },
    ]);
  });

  it('asks it of every kind that can have names, but for agreements, which have a title and parties', () => {
    const named = Object.entries(registry).filter(([, schema]) => 'names' in schema.shape);
    expect(named.map(([kind]) => kind).sort()).toEqual([...actorKinds, 'agreement', 'asset', 'place'].sort());
  });
});
