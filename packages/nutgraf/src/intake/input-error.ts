import { NutgrafError } from '../error.ts';
import type { Issue } from '../issue.ts';

/**
 * What a source of bytes throws where they cannot be read, or not to their end: a file that is not there, a gzip stream that is cut. It is
 * about the way that the bytes came and not about what they say. `validateLines` and `validateRecords` report its issue and do not throw.
 */
export class InputError extends NutgrafError {
  override readonly name: string = 'InputError';
  /** What is wrong, with a code `input/…` or `json/limit-ratio`. */
  readonly issue: Issue;

  constructor(issue: Issue, options?: ErrorOptions) {
    super(issue.message, options);
    this.issue = issue;
  }
}
