import type { Kind } from '../../codes/kind.ts';
import type { EntityRule } from './rule.ts';

const ofActor = ['names', 'unspecified', 'description'];
const ofThing = ['names', 'description'];

/** What tells people who or what it is, for the kinds that others point to by name. */
export const labels: { readonly [K in Kind]?: readonly string[] } = {
  person: ofActor,
  state: ofActor,
  government: ofActor,
  bloc: ofActor,
  organization: ofActor,
  group: ofActor,
  asset: ofThing,
  place: ofThing,
};

/** Actors, assets and places that nobody can tell by reading. */
export const unlabelled: EntityRule = {
  code: {
    code: 'entity/unlabelled',
    severity: 'warning',
    title: 'Nothing to call it by',
    meaning: 'An actor, an asset or a place has no name, no description and, of an actor, nothing that says why it has no name.',
    mend: 'Give the name that the source uses. Where it names nobody, say so in `unspecified`, with the words that it uses instead.',
    example: JSON.stringify({ kind: 'person', id: 'person/executive' }),
  },
  entity(entity, report) {
    const among = labels[entity.kind];
    if (among === undefined || among.some((property) => entity[property as keyof typeof entity] !== undefined)) return;
    const hint = among === ofActor ? 'Give a name, or say in "unspecified" why there is none' : 'Give a name or a description';
    report('', `the ${entity.kind} has none of ${among.map((property) => `"${property}"`).join(', ')}`, hint);
  },
};

/** Whether the rule has nothing to say of an entity with these of the properties that could tell who or what it is. */
export function unlabelledClear(...among: unknown[]): boolean {
  return among.some((value) => value !== undefined);
}
