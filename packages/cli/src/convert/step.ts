import { type Entity, hasErrors, type Issue, type StoryHead, validateEntity } from 'nutgraf';
import type { SourceTally } from '../report/tally.ts';

/** One step of a conversion: what a record became, or what only the whole of a file tells. */
export interface Step {
  source: SourceTally;
  /** The story that a record of the model was, without its entities. */
  head?: StoryHead;
  /** Entities that are valid. None where the record is refused. */
  entities: readonly Entity[];
}

/** What is wrong with the entities that a record was converted to, said as such: their pointers lead into them and not into the record. */
export function judged(entities: readonly Entity[]): { issues: Issue[]; isValid: boolean } {
  const issues = entities.flatMap((entity) => validateEntity(entity).issues);
  return { issues, isValid: !hasErrors(issues) };
}

/** The message of an issue of an entity, at the record that it came of. */
export function afterConversion(issue: Issue): Issue {
  return { ...issue, message: `after conversion: ${issue.message}` };
}
