export { defaultThreshold, type EntityStream, screen } from './screen.ts';
export type {
  AskedList,
  AskedSource,
  Candidate,
  CandidateSanction,
  Neighbour,
  Screening,
  ScreeningRow,
  ScreenOptions,
  StoryEvidence,
} from './screening.ts';
export type { Reason, Verdict } from './verdict.ts';
export { withMatches } from './with-matches.ts';
