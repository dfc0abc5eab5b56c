import { readDate } from '../../repair/date.ts';

/** Whether a text says anything: what is blank is read as nothing. */
export function says(text: string | undefined): text is string {
  return text !== undefined && text.trim() !== '';
}

/** Whether a text is a URI of RFC 3986, which the standard asks for; addresses with letters beyond ASCII are none. */
export function isUri(text: string): boolean {
  return /^[a-z][a-z0-9+.-]*:(?:[\w.~:/?#[\]@!$&'()*+,;=-]|%[0-9a-f]{2})+$/iu.test(text);
}

/** A point of time with a zone, which the standard asks for in most dates; `undefined` for a date that is less exact. */
export function instant(date: string | undefined): string | undefined {
  const isInstant = date !== undefined && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/u.test(date);
  return isInstant && isReadSame(date) ? date : undefined;
}

/** A year, a month, a day or a time without a zone, which the standard takes for the dates that are expected. */
export function truncated(date: string | undefined): string | undefined {
  const isTruncated = date !== undefined && /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d:\d\d(?:\.\d{1,9})?)?)?)?$/u.test(date);
  return isTruncated && isReadSame(date) ? date : undefined;
}

function isReadSame(date: string): boolean {
  const reading = readDate(date);
  return 'date' in reading && reading.date === date;
}
