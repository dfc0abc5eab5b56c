import { type Kind, kind } from '../codes/kind.ts';
import type { Entity } from '../generated/model.ts';
import { hasErrors, type Issue } from '../issue.ts';
import { showValue } from '../show-text.ts';
import { nearest } from '../values/nearest.ts';
import { ofKnownKeys, schemaIssues, type Unknown } from '../values/schema-issue.ts';
import { checkEntity } from './check/index.ts';
import { registry } from './index.ts';

/** How strictly an unknown value is judged. */
export interface ValidateOptions {
  /** `warn`: keys and codes that the library does not know are warnings, for documents of a newer minor version. Otherwise they are errors. */
  unknown?: Unknown;
}

/** A judged value: `value` is there unless an issue is an error, and is the input itself, unchanged. */
export interface Validated<T> {
  /** The input, now typed. */
  value?: T;
  /** What was found; empty where nothing was. */
  issues: Issue[];
}

/**
 * Judges a value as `validateEntity` does, without a guard: what says which issues there are.
 * @param isBrief whether the issues are only counted: those of the schema come without words then.
 */
export function judgeEntity(value: unknown, options: ValidateOptions = {}, isBrief = false): Validated<Entity> {
  const of = kindOf(value);
  if (of === undefined) return { issues: [noKind(value)] };
  const issues = schemaIssues(registry[of], value, options.unknown, isBrief);
  if (hasErrors(issues)) return { issues };
  issues.push(...ofKnownKeys(checkEntity(value as Entity), issues));
  return hasErrors(issues) ? { issues } : { value: value as Entity, issues };
}

function kindOf(value: unknown): Kind | undefined {
  const word = typeof value === 'object' && value !== null && Object.hasOwn(value, 'kind') ? (value as { kind: unknown }).kind : undefined;
  return typeof word === 'string' && Object.hasOwn(registry, word) ? (word as Kind) : undefined;
}

function noKind(value: unknown): Issue {
  const kinds = Object.keys(kind.codes);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return {
      code: 'schema/type',
      severity: 'error',
      pointer: '',
      message: `the value is ${showValue(value)}: expected an entity, an object with a kind`,
    };
  }
  if (!Object.hasOwn(value, 'kind')) {
    const hint = `Add the kind, one of ${kinds.join(', ')}`;
    return {
      code: 'schema/required',
      severity: 'error',
      pointer: '/kind',
      message: '"kind" is missing: it says what sort of entity this is',
      hint,
    };
  }
  const word = (value as { kind: unknown }).kind;
  if (typeof word !== 'string') {
    return {
      code: 'schema/type',
      severity: 'error',
      pointer: '/kind',
      message: `"kind" is ${showValue(word)}: expected one of ${kinds.join(', ')}`,
    };
  }
  const near = nearest(word, kinds);
  const hint = near === undefined ? {} : { hint: `Did you mean "${near}"?` };
  return {
    code: 'schema/enum',
    severity: 'error',
    pointer: '/kind',
    message: `"kind" is ${showValue(word)}: expected one of ${kinds.join(', ')}`,
    ...hint,
  };
}
