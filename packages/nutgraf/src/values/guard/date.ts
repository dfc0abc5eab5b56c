import { calendarFault, fuzzyDatePattern } from '../edtf.ts';
import { unitAt } from '../unit-at.ts';

const longest = 64;
const ZERO = 0x30;
const NINE = 0x39;
const DOT = 0x2e;

/** The usual forms by their length: a zero stands for any digit, every other character for itself. */
const usual = ['0000', '0000-00', '0000-00-00', '0000-00-00/..', '0000-00-00T00:00:00Z', '0000-00-00T00:00:00.000Z'];
const usualByLength = Array.from({ length: 25 }, (_, length) => usual.find((form) => form.length === length) ?? '');
const openStart = '../0000-00-00';

/** The most that a month, a day, an hour, a minute and a second are. */
const mostOfParts = [12, 28, 23, 59, 59] as const;

/** Whether a text is a FuzzyDate that the calendar knows. The usual forms are told without a pattern; the rest as the schema and the check do. */
export function isDate(text: string): boolean {
  return isUsual(text) || (text.length <= longest && fuzzyDatePattern.test(text) && calendarFault(text) === undefined);
}

/** Whether a text is a year, a month, a day up to the 28th, an instant of such a day, or an interval from or to such a day without an end. */
function isUsual(text: string): boolean {
  const { length } = text;
  const isOpen = unitAt(text, 0) === DOT;
  const form = isOpen ? openStart : length < usualByLength.length ? (usualByLength[length] as string) : '';
  if (length === 0 || form.length !== length) return false;
  for (let at = 0; at < length; at++) {
    const unit = unitAt(text, at);
    if (unitAt(form, at) === ZERO ? unit < ZERO || unit > NINE : unit !== unitAt(form, at)) return false;
  }
  const from = isOpen ? 3 : 0;
  for (let part = 0, at = from + 5; part < mostOfParts.length && unitAt(form, at) === ZERO; part++, at += 3) {
    const number = unitAt(text, at) * 10 + unitAt(text, at + 1) - ZERO * 11;
    if (number > (mostOfParts[part] as number) || (part < 2 && number === 0)) return false;
  }
  return true;
}
