import type { AskedList, Screening } from '@nutgraf/convert/screen';
import type { FuzzyDate, Story } from 'nutgraf';
import type { SourceTally } from '../report/tally.ts';

/** A list that was asked, and what became of its files. */
export interface AskedFiles extends AskedList {
  files: readonly SourceTally[];
  /** Whether it came in a foreign format of whole files, which takes the day of its state from who asks. */
  isForeign: boolean;
}

/** A story that was screened: what its reports are made of. */
export interface Asked {
  /** The name of the file that holds the story. */
  source: string;
  story: Story;
  /** The day that was asked for; absent: the signing day of each agreement. */
  on?: FuzzyDate | undefined;
  screening: Screening;
  /** The story with what was found in it. */
  matched: Story;
  lists: readonly AskedFiles[];
}
