import type { Validated, ValidateOptions } from '../entities/judge.ts';
import { guardSizes } from '../generated/guard/index.ts';
import type { Story } from '../generated/model.ts';
import { hasErrors } from '../issue.ts';
import { checkWhole } from './check/index.ts';
import { judgeStory } from './judge.ts';
import { StoryIndex } from './story-index.ts';

/**
 * Judges a value of unknown origin as a story: by the schema, then by the checks of each entity and of the story as a whole.
 * A document of a newer minor version than `specVersion` may hold keys and codes that the library does not know: they are warnings,
 * unless `unknown` says otherwise. Never throws for a JSON value.
 * It starts from a parsed value and so cannot see faults of the text, such as a key that stands twice.
 */
export function validateStory(value: unknown, options: ValidateOptions = {}): Validated<Story> {
  if (guardSizes.story(value, false) < 0) return judgeStory(value, options);
  const issues = checkWhole(new StoryIndex(value as Story));
  return hasErrors(issues) ? { issues } : { value: value as Story, issues };
}
