import { compareIdentifiers } from './compare-identifier.ts';
import { compareBirths, compareCountries, compareKinds } from './compare-profile.ts';
import type { NameForm } from './name-form.ts';
import { matchNames, type NameMatch, type Rarity } from './name-match.ts';
import type { Profile } from './profile.ts';
import type { Finding, Reason } from './verdict.ts';

/** What two records say together about being one. */
export interface Score {
  /** From 0 to 1: how strong the evidence is that they are one. Not a probability. */
  score: number;
  /** Whether an identifier proves it. */
  sure: boolean;
  reasons: Reason[];
}

/** The best that a number gives which may pass from one to another. */
const strongSign = 0.92;

/**
 * Weighs two records field by field: an identifier that one alone bears decides, for or against; else the most alike names are the
 * ground, and kind, country and birth raise or lower what they give.
 */
export function scoreOf(ours: Profile, theirs: Profile, rarity: Rarity): Score {
  const identifier = compareIdentifiers(ours.identifiers, theirs.identifiers);
  const { sure } = identifier;
  const names = bestNames(ours, theirs, rarity);
  let score = sure ? 1 : 0;
  const weigh = (next: number): number => {
    const before = score;
    if (!sure) score = Math.min(1, next);
    return score - before;
  };
  const reasons: Reason[] = [];
  const nameWeight = weigh(names?.match.score ?? 0);
  reasons.push({ ...nameReason(names), weight: nameWeight });
  for (const finding of [compareKinds(ours, theirs), compareCountries(ours, theirs), compareBirths(ours, theirs)]) {
    if (finding === undefined) continue;
    const { factor, ...reason } = finding;
    reasons.push({ ...reason, weight: weigh(score * factor) });
  }
  const { sure: _, ...told } = identifier;
  const after = identifier.verdict === 'agree' ? Math.max(score, strongSign) : identifier.verdict === 'disagree' ? score * 0.2 : score;
  reasons.unshift({ field: 'identifier', ...told, weight: sure ? 1 : weigh(after) });
  return { score, sure, reasons };
}

interface NamePair {
  ours: NameForm;
  theirs: NameForm;
  match: NameMatch;
}

function bestNames(ours: Profile, theirs: Profile, rarity: Rarity): NamePair | undefined {
  let best: NamePair | undefined;
  for (const one of ours.names) {
    for (const other of theirs.names) {
      const match = matchNames(one, other, rarity);
      if (best === undefined || match.score > best.match.score) best = { ours: one, theirs: other, match };
    }
  }
  return best;
}

function nameReason(names: NamePair | undefined): Omit<Finding, 'factor'> {
  if (names === undefined) return { field: 'name', verdict: 'silent' };
  const { ours, theirs, match } = names;
  const verdict = match.score >= 0.6 ? 'agree' : 'disagree';
  const note = match.note === undefined ? {} : { note: match.note };
  return { field: 'name', theirs: theirs.name.text, ours: ours.name.text, verdict, ...note };
}
