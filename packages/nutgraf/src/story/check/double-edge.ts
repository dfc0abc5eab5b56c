import { mutualTypes } from '../../codes/relationship-type.ts';
import type { Relationship } from '../../generated/model.ts';
import { overlaps } from '../../values/date-order.ts';
import { example } from './example.ts';
import type { StoryRule } from './rule.ts';

/** With how many relationships of the same two and the same type one is compared. */
const mostCompared = 20;

/** A mutual relationship that is given twice. */
export const doubleEdge: StoryRule = {
  code: {
    code: 'story/double-edge',
    severity: 'warning',
    title: 'Mutual relationship given twice',
    meaning:
      'A relationship that says the same whichever end is `from`, such as an alliance, is given both ways or twice, for times that may overlap and in the same tier.',
    mend: 'Keep one of the two. If they are two spells of it, give both their periods.',
    example: example({
      states: [
        { kind: 'state', id: 'state/norland', names: [{ text: 'Norland' }] },
        { kind: 'state', id: 'state/sudria', names: [{ text: 'Sudria' }] },
      ],
      relationships: [
        { kind: 'relationship', id: 'relationship/norland-sudria', from: 'state/norland', to: 'state/sudria', type: 'allied-with' },
        { kind: 'relationship', id: 'relationship/sudria-norland', from: 'state/sudria', to: 'state/norland', type: 'allied-with' },
      ],
    }),
  },
  check: (story, report) => {
    const seen = new Map<string, Relationship[]>();
    story.all('relationship').forEach((relationship, index) => {
      const { type, from, to } = relationship;
      if (!mutualTypes.has(type)) return;
      const edge = [type, ...[from, to].sort()].join(' ');
      const earlier = seen.get(edge);
      if (earlier === undefined) {
        seen.set(edge, [relationship]);
        return;
      }
      const twin = earlier.find((one) => sameSpell(one, relationship));
      if (twin !== undefined) {
        report(`/relationships/${index}`, `${twin.id} already says that ${from} and ${to} are ${type}`, 'Keep one, or give both a period');
      } else if (earlier.length < mostCompared) earlier.push(relationship);
    });
  },
};

function sameSpell(a: Relationship, b: Relationship): boolean {
  const raised = a.tier !== undefined && b.tier !== undefined && a.tier !== b.tier;
  return a.id !== b.id && !raised && overlaps(a.period ?? {}, b.period ?? {}) !== 'no';
}
