import type { EntityRule } from './rule.ts';

const parts = ['part', 'start', 'end'] as const;

/** Evidence whose place in the text is told by halves. */
export const evidenceAnchor: EntityRule = {
  code: {
    code: 'entity/evidence-anchor',
    severity: 'error',
    title: 'Place of evidence told by halves',
    meaning: 'Evidence has some of `part`, `start` and `end` and not all three, or it ends where it starts or before.',
    mend: 'Give all three, or none and a `locator` for people. `quote` counts them.',
    example: JSON.stringify({
      kind: 'claim',
      id: 'claim/signed',
      statedIn: 'article/pact',
      modality: 'asserted',
      proposition: { text: 'They signed.' },
      evidence: [{ exact: 'signed', start: 5, end: 11 }],
    }),
  },
  entity(entity, report) {
    if (entity.kind !== 'claim') return;
    entity.evidence?.forEach((evidence, index) => {
      const missing = parts.filter((part) => evidence[part] === undefined);
      const pointer = `/evidence/${index}`;
      if (missing.length === 1 || missing.length === 2) {
        const given = parts.filter((part) => !missing.includes(part));
        report(pointer, `${list(given)} without ${list(missing)}: the three come together`, 'Give all three, or none and a "locator"');
      } else if (evidence.start !== undefined && evidence.end !== undefined && evidence.start >= evidence.end) {
        report(
          `${pointer}/end`,
          `"end" is ${evidence.end}, not after "start", ${evidence.start}`,
          'The end is the first code point after the words',
        );
      }
    });
  },
};

function list(words: readonly string[]): string {
  return words.map((word) => `"${word}"`).join(' and ');
}

/** Whether the rule has nothing to say of evidence whose place is told so. */
export function evidenceAnchorClear(part: unknown, start: unknown, end: unknown): boolean {
  if (part === undefined) return start === undefined && end === undefined;
  return typeof start === 'number' && typeof end === 'number' && start < end;
}
