import { ArticleSchema, type DigitalSourceType, type PubStatus } from 'nutgraf';
import { showValue } from 'nutgraf/intake';
import { fits } from '../../fit.ts';
import type { View } from '../../view.ts';
import type { Context } from './context.ts';

/** Whether an item may be used. `cancelled` and qcodes such as `stat:usable` are understood. */
export function pubStatus(view: View, { ledger }: Context): PubStatus | undefined {
  const found = view.take('pubstatus', 'pubStatus');
  if (found === undefined) return undefined;
  const word = String(found.value).split(':').at(-1)?.trim().toLowerCase().replace('cancelled', 'canceled');
  if (!fits(ArticleSchema.shape.pubStatus, word)) {
    ledger.drop(found.spot, `${showValue(found.value)} is neither usable, withheld nor canceled`);
    return undefined;
  }
  if (word !== found.value) ledger.repair(found.spot, found.value, word);
  return word as PubStatus;
}

/** The urgency, 1 to 9; a number that comes as a text is understood. */
export function urgency(view: View, { ledger }: Context): number | undefined {
  const found = view.take('urgency');
  if (found === undefined) return undefined;
  const { value, spot } = found;
  const number = typeof value === 'string' && /^\s*\d\s*$/u.test(value) ? Number(value) : value;
  if (!fits(ArticleSchema.shape.urgency, number)) {
    ledger.drop(spot, `${showValue(value)} is no whole number from 1 to 9`);
    return undefined;
  }
  if (number !== value) ledger.repair(spot, value, number);
  return number as number;
}

/** How an item came into being: the code at the end of the address, or the literal. */
export function digitalSourceType(view: View, { ledger }: Context): DigitalSourceType | undefined {
  const found = view.take('digitalsourcetype', 'digitalSourceType');
  if (found === undefined) return undefined;
  const { uri, literal, name } =
    typeof found.value === 'object' && found.value !== null ? (found.value as Record<string, unknown>) : { uri: found.value };
  const codes = [uri, literal, name].map((one) => String(one).split(/[/#:]/u).at(-1));
  const code = codes.find((one) => one !== undefined && fits(ArticleSchema.shape.digitalSourceType, one));
  if (code === undefined) ledger.drop(found.spot, 'it is no code of the IPTC list of digital source types');
  return code as DigitalSourceType | undefined;
}
