import type { Plural } from '../../codes/kind.ts';
import type { Story } from '../../generated/model.ts';

/** The text of a small story that holds the given entities and nothing else: the example of a code. */
export function example(entities: Pick<Story, Plural>): string {
  return JSON.stringify({ kind: 'story', specVersion: '1.0', id: 'story/example', title: { text: 'An example' }, ...entities });
}
