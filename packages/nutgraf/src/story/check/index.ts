import { checkEntity, checkInside } from '../../entities/check/index.ts';
import type { Story } from '../../generated/model.ts';
import type { Issue } from '../../issue.ts';
import { StoryIndex } from '../story-index.ts';
import { caseTwinId } from './case-twin-id.ts';
import { cycle } from './cycle.ts';
import { danglingReference } from './dangling-reference.ts';
import { dateOrder } from './date-order.ts';
import { doubleEdge } from './double-edge.ts';
import { duplicateId } from './duplicate-id.ts';
import { evidenceMismatch } from './evidence-mismatch.ts';
import { evidenceUnanchored } from './evidence-unanchored.ts';
import { outsideTenure } from './outside-tenure.ts';
import { pathMissing } from './path-missing.ts';
import type { StoryRule } from './rule.ts';
import { unused } from './unused.ts';
import { valueMismatch } from './value-mismatch.ts';

/** The checks of a story as a whole, in the order in which they report. */
export const storyRules: readonly StoryRule[] = [
  duplicateId,
  danglingReference,
  dateOrder,
  evidenceMismatch,
  pathMissing,
  valueMismatch,
  cycle,
  outsideTenure,
  doubleEdge,
  evidenceUnanchored,
  unused,
  caseTwinId,
];

/**
 * What is wrong with a story that the schema accepts: the checks of each entity, then those of the story as a whole (references,
 * evidence, claims and the values they back, dates across records). Pointers are those of the document. Takes time linear in its size.
 * For a value of unknown origin use `validateStory`, which judges by the schema first.
 */
export function checkStory(story: Story): Issue[] {
  const index = new StoryIndex(story);
  const issues: Issue[] = [];
  checkInside({ title: story.title, nutGraf: story.nutGraf }, issues);
  for (const { entity, pointer } of index.entries) {
    for (const issue of checkEntity(entity)) issues.push({ ...issue, pointer: pointer + issue.pointer });
  }
  issues.push(...checkWhole(index));
  return issues;
}

/** What is wrong with a story as a whole, its entities aside. */
export function checkWhole(index: StoryIndex): Issue[] {
  const issues: Issue[] = [];
  for (const { code, check } of storyRules) {
    check(index, (pointer, message, hint) => {
      issues.push({ code: code.code, severity: code.severity, pointer, message, ...(hint === undefined ? {} : { hint }) });
    });
  }
  return issues;
}
