import { describe, expect, test } from 'vitest';
import { annotations } from '../../test/annotation.ts';
import { valuesAt, without } from '../../test/field.ts';
import { fieldsOf } from '../mapping.ts';
import { fromWebAnnotation, mapping } from './index.ts';

/** An annotation whose parts that may be one or several are lists. */
function listed(annotation: object): Record<string, unknown> {
  const copy = structuredClone(annotation) as Record<string, unknown>;
  for (const name of ['target', 'body']) if (copy[name] !== undefined) copy[name] = [copy[name]].flat();
  for (const target of (copy.target ?? []) as { selector?: unknown }[])
    if (typeof target === 'object' && target.selector !== undefined) target.selector = [target.selector].flat();
  return copy;
}

const documents = annotations.map(listed);
const read = (document: object, ours: string) => {
  const [kind, ...path] = ours.split('/');
  const { entities = [] } = fromWebAnnotation(document);
  return entities.filter((entity) => entity.kind === kind).flatMap((entity) => valuesAt(entity, path));
};

describe('the mapping', () => {
  test.each(mapping.rows.filter(({ way }) => way !== 'out').map(({ ours, theirs }) => [ours, fieldsOf(theirs, '1.0')] as const))(
    '%s comes from %s',
    (ours, fields) => {
      for (const field of fields) {
        const changed = documents.filter((document) => {
          const before = read(document, ours);
          return before.length > 0 && JSON.stringify(before) !== JSON.stringify(read(without(document, field), ours));
        });
        expect(changed.length, `${ours} is the same without ${field}`).toBeGreaterThan(0);
      }
    },
  );

  test.each(mapping.losses.flatMap(({ theirs }) => fieldsOf(theirs, '1.0')))('%s is reported as lost', (field) => {
    const name = field.slice(1);
    const { issues } = fromWebAnnotation({ ...annotations[0], [name]: 'commenting' });
    expect(issues).toContainEqual(expect.objectContaining({ code: 'convert/dropped-field', pointer: field }));
  });
});
