import type { EntityRule } from './rule.ts';

/** Claims about a property that do not say which one, or which value they give it. */
export const pathAndValue: EntityRule = {
  code: {
    code: 'entity/path-and-value',
    severity: 'error',
    title: 'Path and value told by halves',
    meaning:
      'What a claim is about has a `path` without a `value`, or a `value` without a `path`. A path points to a single value and repeats it, so that a shifted list is found.',
    mend: 'Give both, or neither, where the claim is about the entity as a whole. The words of the source go into `stated`.',
    example: JSON.stringify({
      kind: 'claim',
      id: 'claim/signed',
      statedIn: 'article/pact',
      modality: 'asserted',
      about: [{ entity: 'agreement/pact', path: '/history/0/on' }],
    }),
  },
  entity(entity, report) {
    if (entity.kind !== 'claim') return;
    entity.about?.forEach(({ path, value }, index) => {
      if ((path === undefined) === (value === undefined)) return;
      const [given, missing] = path === undefined ? ['value', 'path'] : ['path', 'value'];
      report(
        `/about/${index}`,
        `"${given}" without "${missing}": the two come together`,
        'Give both, or neither, where the entity as a whole is meant',
      );
    });
  },
};

/** Whether the rule has nothing to say of what a claim is about. */
export function pathAndValueClear(path: unknown, value: unknown): boolean {
  return (path === undefined) === (value === undefined);
}
