import { showValue } from '../../show-text.ts';
import { example } from './example.ts';
import type { StoryRule } from './rule.ts';

/** Evidence that does not say where its words stand, although the text is there. */
export const evidenceUnanchored: StoryRule = {
  code: {
    code: 'story/evidence-unanchored',
    severity: 'warning',
    title: 'Evidence without its place in the text',
    meaning:
      'The story has the text of the article that a claim is stated in, and the evidence does not say where in it the words stand, so nobody can check them.',
    mend: 'Give `part`, `start` and `end`; `quote(article, words)` finds them.',
    example: example({
      articles: [{ kind: 'article', id: 'article/pact', bodies: [{ text: 'The pact was signed.' }] }],
      claims: [
        {
          kind: 'claim',
          id: 'claim/signed',
          statedIn: 'article/pact',
          modality: 'asserted',
          proposition: { text: 'The pact is signed.' },
          evidence: [{ exact: 'The pact was signed.' }],
        },
      ],
    }),
  },
  check: (story, report) => {
    story.all('claim').forEach(({ statedIn, evidence }, claim) => {
      const origin = story.get(statedIn);
      if (origin?.kind !== 'article' || origin.bodies === undefined) return;
      evidence?.forEach(({ exact, part, start, end }, index) => {
        if (part !== undefined || start !== undefined || end !== undefined) return;
        const message = `${showValue(exact)} is not anchored in the text of ${statedIn}`;
        report(`/claims/${claim}/evidence/${index}`, message, 'Give part, start and end, or use quote()');
      });
    });
  },
};
