import type { LegalBasis } from 'nutgraf';
import { trimOff } from '../../sanctions/trim.ts';

/**
 * The notices of the Federal Register that a cell names: `66 FR 24266, 77 FR 58006 (no. 182)`, `67 F.R. 56530 9/4/02 67 F.R. 10890 3/11/02`,
 * `Vol. 83, No. 91, 05/10/2018`. Each stands as written, with its date, which is that of the notice and not of the order in it.
 */
export function noticesIn(cell: string): LegalBasis[] {
  const starts = [...cell.matchAll(/\b\d+\s{0,3}F\.?\s{0,3}R\.?\s{0,3}\d|\bVol\. \d/gu)].map(({ index }) => index);
  return [0, ...starts]
    .map((start, place) => cell.slice(start, starts[place]))
    .flatMap((part) => part.split(';'))
    .map((part) => trimOff(part.replaceAll(/\s+/gu, ' '), ',').replace(/,? and$/u, ''))
    .filter((notice) => notice !== '')
    .map((citation) => ({ citation }));
}
