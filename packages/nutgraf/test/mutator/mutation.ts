import type { Story } from '../../src/generated/model.ts';

/** A story with one fault put in, and how the fault has to be reported. */
export interface Mutation {
  /** What was done to the story: the name of a sort of fault. */
  name: string;
  /** The story with the fault. It shares what it can with the original. */
  story: Story;
  /** The code that has to be among the issues. */
  code: string;
  /** The pointer that the issue has to have. */
  pointer: string;
}
