import { type Kind, plurals } from '../codes/kind.ts';
import type { Validated, ValidateOptions } from '../entities/judge.ts';
import type { Story } from '../generated/model.ts';
import { hasErrors, type Issue } from '../issue.ts';
import { ofKnownKeys, schemaIssues } from '../values/schema-issue.ts';
import { checkStory } from './check/index.ts';
import { StorySchema } from './story.ts';
import { isNewerVersion } from './version.ts';

/** Judges a value as `validateStory` does, without a guard. */
export function judgeStory(value: unknown, options: ValidateOptions = {}): Validated<Story> {
  const other = notAStory(value);
  if (other !== undefined) return { issues: [other] };
  const issues = schemaIssues(StorySchema, value, options.unknown ?? (isNewerVersion(versionOf(value)) ? 'warn' : 'error'));
  if (hasErrors(issues)) return { issues };
  issues.push(...ofKnownKeys(checkStory(value as Story), issues));
  return hasErrors(issues) ? { issues } : { value: value as Story, issues };
}

/** What is most likely meant by a value that is a list or an entity: no schema says that as well. */
function notAStory(value: unknown): Issue | undefined {
  if (Array.isArray(value)) {
    return {
      code: 'schema/type',
      severity: 'error',
      pointer: '',
      message: 'the value is a list: expected a story, an object with one list a kind',
      hint: 'Judge each entity with validateEntity, or make a story of records, its head among them, with fromRecords',
    };
  }
  const kind = typeof value === 'object' && value !== null && Object.hasOwn(value, 'kind') ? (value as { kind: unknown }).kind : undefined;
  if (typeof kind !== 'string' || !Object.hasOwn(plurals, kind)) return undefined;
  return {
    code: 'schema/enum',
    severity: 'error',
    pointer: '/kind',
    message: `"kind" is "${kind}": this is an entity, and not a story`,
    hint: `Judge it with validateEntity, or put it into the list "${plurals[kind as Kind]}" of a story`,
  };
}

function versionOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? (value as { specVersion?: unknown }).specVersion : undefined;
}
