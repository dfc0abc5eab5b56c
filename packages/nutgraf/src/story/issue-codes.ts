import { entityRules } from '../entities/check/index.ts';
import type { IssueCode } from '../issue.ts';
import { schemaCodes } from '../values/schema-code.ts';
import { storyRules } from './check/index.ts';
import { mergeConflict } from './make/index.ts';

/** What is known of the issue codes of the model: against the schema, the checks of an entity and of a story, and merging. */
export const issueCodes: readonly IssueCode[] = [
  ...schemaCodes,
  ...entityRules.map(({ code }) => code),
  ...storyRules.map(({ code }) => code),
  mergeConflict,
];
