import { earliest, type FuzzyDate, latest, overlaps } from 'nutgraf';
import type { Party, Profile } from './profile.ts';
import type { Finding } from './verdict.ts';

/** What may be one body though two records call it by different kinds: a ministry is an organization here and a part of a state there. */
const bodies: ReadonlySet<Party['kind']> = new Set(['government', 'bloc', 'organization', 'group']);

/** What the kinds of two records say: a person is no company, and neither is a ship. */
export function compareKinds({ party: ours }: Profile, { party: theirs }: Profile): Finding {
  const values = { field: 'kind', theirs: theirs.kind, ours: ours.kind } as const;
  if (ours.kind === theirs.kind) return { ...values, verdict: 'agree', factor: 1 };
  if (bodies.has(ours.kind) && bodies.has(theirs.kind)) return { ...values, verdict: 'silent', factor: 1 };
  return { ...values, verdict: 'disagree', factor: 0.4 };
}

/** What their countries say. Where one side has an address alone, another country is weak evidence: many have offices abroad. */
export function compareCountries(ours: Profile, theirs: Profile): Finding {
  const [one, other] = [all(ours), all(theirs)];
  const values = {
    field: 'country' as const,
    ...(other.length === 0 ? {} : { theirs: other.join(' ') }),
    ...(one.length === 0 ? {} : { ours: one.join(' ') }),
  };
  if (one.length === 0 || other.length === 0) return { ...values, verdict: 'silent', factor: 1 };
  if (one.some((country) => other.includes(country))) return { ...values, verdict: 'agree', factor: 1.06 };
  const isWeak = ours.countries.length === 0 || theirs.countries.length === 0;
  return isWeak
    ? { ...values, verdict: 'disagree', factor: 0.9, note: 'one side tells an address alone' }
    : { ...values, verdict: 'disagree', factor: 0.78 };
}

/** What their births say, where both are persons: of alternatives one that fits is enough, and a year more or less is no difference. */
export function compareBirths(ours: Profile, theirs: Profile): Finding | undefined {
  if (ours.party.kind !== 'person' || theirs.party.kind !== 'person') return undefined;
  const values = {
    field: 'birth' as const,
    ...(theirs.births.length === 0 ? {} : { theirs: theirs.births.join(' or ') }),
    ...(ours.births.length === 0 ? {} : { ours: ours.births.join(' or ') }),
  };
  if (ours.births.length === 0 || theirs.births.length === 0) return { ...values, verdict: 'silent', factor: 1 };
  const pairs = ours.births.flatMap((one) => theirs.births.map((other): [FuzzyDate, FuzzyDate] => [one, other]));
  if (pairs.some(([one, other]) => overlaps(one, other) !== 'no')) return { ...values, verdict: 'agree', factor: 1.12 };
  const years = Math.min(...pairs.map(([one, other]) => yearsBetween(one, other)));
  if (years <= 1) return { ...values, verdict: 'silent', factor: 1, note: 'a year apart or less' };
  return { ...values, verdict: 'disagree', factor: years <= 3 ? 0.75 : 0.6, note: `${years} years apart` };
}

function all({ countries, addresses }: Profile): string[] {
  return [...new Set([...countries, ...addresses])];
}

function yearsBetween(one: FuzzyDate, other: FuzzyDate): number {
  const year = (date: string | undefined): number => Number.parseInt(date ?? '', 10);
  const gaps = [year(earliest(one)) - year(latest(other)), year(earliest(other)) - year(latest(one))].filter((gap) => !Number.isNaN(gap));
  return gaps.length === 0 ? 0 : Math.max(...gaps);
}
