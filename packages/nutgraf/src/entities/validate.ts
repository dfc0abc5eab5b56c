import { sizeOfEntity } from '../generated/guard/index.ts';
import type { Entity } from '../generated/model.ts';
import { judgeEntity, type Validated, type ValidateOptions } from './judge.ts';

/**
 * Judges a value of unknown origin as an entity: by the schema of its kind, then by the checks. Never throws for a JSON value.
 * It starts from a parsed value and so cannot see faults of the text, such as a key that stands twice.
 */
export function validateEntity(value: unknown, options: ValidateOptions = {}): Validated<Entity> {
  return sizeOfEntity(value, false) >= 0 ? { value: value as Entity, issues: [] } : judgeEntity(value, options);
}
