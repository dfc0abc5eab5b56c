import type { EntityRule } from './rule.ts';

/** Claims that claim nothing. */
export const emptyClaim: EntityRule = {
  code: {
    code: 'entity/empty-claim',
    severity: 'error',
    title: 'Claim that claims nothing',
    meaning: 'A claim has neither a `proposition` nor anything that it is `about`.',
    mend: 'Write what is claimed as one sentence in `proposition`, or name in `about` what it is about.',
    example: JSON.stringify({
      kind: 'claim',
      id: 'claim/signed',
      statedIn: 'article/pact',
      modality: 'asserted',
      evidence: [{ exact: 'They signed.' }],
    }),
  },
  entity(entity, report) {
    if (entity.kind !== 'claim' || entity.proposition !== undefined || entity.about !== undefined) return;
    report('', 'the claim has neither "proposition" nor "about"', 'Write what is claimed as one sentence in "proposition"');
  },
};

/** Whether the rule has nothing to say of a claim. */
export function emptyClaimClear(proposition: unknown, about: unknown): boolean {
  return proposition !== undefined || about !== undefined;
}
