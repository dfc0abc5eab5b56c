/** What one field says for or against two records being one. `silent`: one side has nothing, or the two tell nothing together. */
export type Verdict = 'agree' | 'disagree' | 'silent';

/** One field of an entry beside that of an actor. */
export interface Reason {
  field: 'identifier' | 'name' | 'kind' | 'country' | 'birth' | 'relationship';
  /** What the entry of the list has. */
  theirs?: string;
  /** What the story has. */
  ours?: string;
  verdict: Verdict;
  /** What it adds to the score, or takes from it. The weights of all reasons add up to the score. */
  weight: number;
  note?: string;
}

/** What a field says, before it is weighed: by what the score is multiplied. */
export interface Finding extends Omit<Reason, 'weight'> {
  factor: number;
}
