import { fromPointer, toPointer, valueAt } from '../../json-pointer.ts';
import { showText, showValue } from '../../show-text.ts';
import { nearest } from '../../values/nearest.ts';
import { example } from './example.ts';
import type { StoryRule } from './rule.ts';
import { isScalar } from './scalar.ts';

/** An object with more keys than this is somebody's own, and no word of the model is sought among them. */
const mostKeys = 100;

/** A claim about a property that is not there. */
export const pathMissing: StoryRule = {
  code: {
    code: 'story/path-missing',
    severity: 'error',
    title: 'Claim about a property that is not there',
    meaning: 'The `path` of a claim leads to nothing in the entity, or to a whole object or list instead of a single value.',
    mend: 'Correct the path (list entries count from 0), fill the property in, or take `path` and `value` out: the claim is then about the entity as a whole.',
    example: example({
      agreements: [{ kind: 'agreement', id: 'agreement/pact', participants: [{ actor: 'state/norland', role: 'party' }] }],
      states: [{ kind: 'state', id: 'state/norland', names: [{ text: 'Norland' }] }],
      claims: [
        {
          kind: 'claim',
          id: 'claim/signed',
          statedIn: 'source/gazette',
          modality: 'asserted',
          about: [{ entity: 'agreement/pact', path: '/history/0/on', value: '2024-09-02' }],
        },
      ],
      sources: [{ kind: 'source', id: 'source/gazette', type: 'gazette' }],
    }),
  },
  check: (story, report) => {
    story.all('claim').forEach(({ about }, claim) => {
      about?.forEach(({ entity: id, path }, index) => {
        const entity = story.get(id);
        if (entity === undefined || path === undefined) return;
        const value = valueAt(entity, fromPointer(path));
        if (isScalar(value)) return;
        const { message, hint } =
          value === undefined ? nothing(entity, path) : { message: `holds ${showValue(value)}`, hint: below(value, path) };
        report(`/claims/${claim}/about/${index}/path`, `${showText(path)} of ${id} ${message}`, hint);
      });
    });
  },
};

/** How far a path leads, and what is there instead of its next step. */
function nothing(entity: object, path: string): { message: string; hint: string } {
  const steps = fromPointer(path);
  let at: unknown = entity;
  let length = 0;
  for (const step of steps) {
    const next = valueAt(at, [step]);
    if (next === undefined) break;
    at = next;
    length++;
  }
  const step = steps[length] as string;
  const where = length === 0 ? 'it' : toPointer(steps.slice(0, length));
  const message = `leads to nothing: ${showText(where)} ${lack(at, step)}`;
  const keys = Array.isArray(at) || typeof at !== 'object' || at === null ? [] : Object.keys(at);
  const near = keys.length > mostKeys ? undefined : nearest(step, keys);
  return {
    message,
    hint: near === undefined ? 'Correct the path, or name the entity as a whole, without path and value' : `Did you mean "${near}"?`,
  };
}

function lack(at: unknown, step: string): string {
  if (Array.isArray(at)) return `has ${at.length} ${at.length === 1 ? 'entry' : 'entries'}, and none has the number ${showValue(step)}`;
  return isScalar(at) ? 'is a single value' : `has no ${showValue(step)}`;
}

/** The first single value below an object or list. */
function below(value: unknown, path: string): string {
  let at = value;
  const steps: string[] = [];
  while (typeof at === 'object' && at !== null) {
    const [first] = Object.entries(at);
    if (first === undefined) break;
    steps.push(first[0]);
    at = first[1];
  }
  return `Point to a single value, such as ${showText(path + toPointer(steps))}`;
}
