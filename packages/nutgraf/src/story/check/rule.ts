import type { Report } from '../../entities/check/rule.ts';
import type { IssueCode } from '../../issue.ts';
import type { StoryIndex } from '../story-index.ts';

/** One check of a story as a whole. It is asked of a story that the schema accepts, takes time linear in its size, and never throws. */
export interface StoryRule {
  /** The code of the issues that it reports, and what people are told of it. */
  readonly code: IssueCode;
  /** Looks at the story; pointers are those of the document. */
  readonly check: (story: StoryIndex, report: Report) => void;
}
