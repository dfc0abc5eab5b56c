import type { About, Claim } from '../../generated/model.ts';
import { fromPointer, toPointer, valueAt } from '../../json-pointer.ts';
import { showText, showValue } from '../../show-text.ts';
import type { StoryIndex } from '../story-index.ts';
import { example } from './example.ts';
import type { StoryRule } from './rule.ts';
import { isScalar } from './scalar.ts';

/** For how many mismatches the value is sought in the other entries of a list. */
const mostHints = 100;

/** A claim whose value is not that of the property it is about. */
export const valueMismatch: StoryRule = {
  code: {
    code: 'story/value-mismatch',
    severity: 'error',
    title: 'Claim and property differ',
    meaning:
      'A claim gives a property another value than the entity does, and no other claim backs what the entity says. Claims that are denied, questioned, disputed, refuted or taken back may differ.',
    mend: 'Correct whichever is wrong. If an entry was put into a list, the paths of the claims behind it move by one. If sources differ, add the claim that the entity follows.',
    example: example({
      events: [{ kind: 'event', id: 'event/summit', type: 'summit', on: '2024-09-02' }],
      claims: [
        {
          kind: 'claim',
          id: 'claim/day',
          statedIn: 'source/gazette',
          modality: 'asserted',
          about: [{ entity: 'event/summit', path: '/on', value: '2024-09-03' }],
        },
      ],
      sources: [{ kind: 'source', id: 'source/gazette', type: 'gazette' }],
    }),
  },
  check: (story, report) => {
    const takenBack = takenBackIn(story);
    const backed = backedIn(story, takenBack);
    let hints = 0;
    story.all('claim').forEach((claim, at) => {
      if (mayDiffer(claim, takenBack)) return;
      claim.about?.forEach((about, index) => {
        const { entity, path, value } = about;
        if (path === undefined || value === undefined) return;
        const held = valueAt(story.get(entity), fromPointer(path));
        if (!isScalar(held) || held === value || backed.get(`${entity} ${path}`)?.has(held)) return;
        const shifted = hints++ < mostHints ? shiftedTo(about, story) : undefined;
        const hint =
          shifted === undefined ? 'Correct whichever is wrong' : `${showText(shifted)} has this value: the path may have to move there`;
        const message = `the claim gives ${showValue(value)}, and ${showText(path)} of ${entity} is ${showValue(held)}`;
        report(`/claims/${at}/about/${index}/value`, message, hint);
      });
    });
  },
};

/** The claims that a correction of an article changes or takes back. Clarifications and notes leave the facts as they are. */
function takenBackIn(story: StoryIndex): Set<string> {
  const corrections = story.all('article').flatMap((article) => article.corrections ?? []);
  return new Set(corrections.flatMap(({ type, affects }) => (type === 'clarification' || type === 'editors-note' ? [] : (affects ?? []))));
}

function vouches({ id, modality, verification }: Claim, takenBack: ReadonlySet<string>): boolean {
  const withdrawn = verification === 'refuted' || verification === 'retracted' || takenBack.has(id);
  return modality !== 'denied' && modality !== 'questioned' && !withdrawn;
}

function mayDiffer(claim: Claim, takenBack: ReadonlySet<string>): boolean {
  return claim.verification === 'disputed' || !vouches(claim, takenBack);
}

/** The values that a claim vouches for, by entity and path. */
function backedIn(story: StoryIndex, takenBack: ReadonlySet<string>): Map<string, Set<About['value']>> {
  const backed = new Map<string, Set<About['value']>>();
  for (const claim of story.all('claim')) {
    if (!vouches(claim, takenBack)) continue;
    for (const { entity, path, value } of claim.about ?? []) {
      if (path === undefined || value === undefined) continue;
      const key = `${entity} ${path}`;
      const values = backed.get(key);
      if (values === undefined) backed.set(key, new Set([value]));
      else values.add(value);
    }
  }
  return backed;
}

/** Where in a list of the path the value stands, if an entry was put in or taken out before it. */
function shiftedTo({ entity, path = '', value }: About, story: StoryIndex): string | undefined {
  const steps = fromPointer(path);
  for (const depth of steps.keys()) {
    const list = valueAt(story.get(entity), steps.slice(0, depth));
    if (!Array.isArray(list)) continue;
    const rest = steps.slice(depth + 1);
    const index = list.findIndex((one) => valueAt(one, rest) === value);
    if (index >= 0) return toPointer([...steps.slice(0, depth), index, ...rest]);
  }
  return undefined;
}
