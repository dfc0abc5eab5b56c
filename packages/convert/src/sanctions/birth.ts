import type { Address, FuzzyDate, LifeDate } from 'nutgraf';

/**
 * The births of a person whose list gives dates and places apart, each with its alternatives. The only date goes with every place and the
 * only place with every date; of several of both nothing tells which belong together, so each stands alone.
 */
export function births(dates: readonly FuzzyDate[], addresses: readonly Address[]): LifeDate[] {
  if (dates.length > 1 && addresses.length > 1) return [...dates.map((date) => ({ date })), ...addresses.map((address) => ({ address }))];
  const [date] = dates;
  const [address] = addresses;
  if (addresses.length > 1) return addresses.map((one) => ({ ...(date !== undefined && { date }), address: one }));
  if (dates.length > 0) return dates.map((one) => ({ date: one, ...(address && { address }) }));
  return address === undefined ? [] : [{ address }];
}
