import { calendarFault, fuzzyDateExpected, fuzzyDatePattern, monthNames } from './edtf.ts';

/** What to write instead of a text of one shape: a date, and why; or only why, where the text does not tell the date. */
interface Mend {
  date?: string | undefined;
  why: string;
}

/** Gives the date that a part of a text surely means. */
type Mended = (text: string) => string | undefined;

type Rule = [shape: RegExp, mend: (match: RegExpExecArray, mended: Mended) => Mend | undefined];

const asKnown = 'write the date as far as it is known, 2024 or 2024-09 or 2024-09-02';
const leaveOut = 'leave it out: absent means unknown';
const ymd = 'year, month, day, in this order';
const within = 'an interval means some day within';
const clockForm = 'a time has an upper-case T and Z, seconds, at most nine digits of a second, and a colon in the offset';
const level2 = 'only levels 0 and 1 of EDTF are taken, such as 156X, 2004-XX, 2004-06-11~ or an interval, 1667/1672';
const seasons = ['spring', 'summer', 'autumn', 'winter'];

function isDate(text: string): boolean {
  return fuzzyDatePattern.test(text) && calendarFault(text) === undefined;
}

/** A date from its parts, where `00` or nothing stands for an unknown month or day. No date if the day alone is known. */
function fromParts(year = '', month = '0', day = '0'): string | undefined {
  const [m, d] = [month.padStart(2, '0'), day.padStart(2, '0')];
  if (m === '00') return d === '00' ? year : undefined;
  return d === '00' ? `${year}-${m}` : `${year}-${m}-${d}`;
}

function monthOf(name: string): number {
  const word = name.toLowerCase().replace('fall', 'autumn');
  if (seasons.includes(word)) return 21 + seasons.indexOf(word);
  const short = word === 'sept' ? 'sep' : word;
  return 1 + monthNames.findIndex((full) => [full, full.slice(0, 3)].some((known) => known.toLowerCase() === short));
}

function named(year = '', name = '', day = '0'): string | undefined {
  const month = monthOf(name);
  return month === 0 ? undefined : fromParts(year, String(month), day);
}

function withClock(day: string | undefined, clock: (string | undefined)[]): Mend {
  const [time = '', seconds = ':00', fraction = '', zone = ''] = clock;
  const offset = /^([+\u2212-])(\d\d):?(\d\d)?$/u.exec(zone);
  const at = offset === null ? zone && 'Z' : `${offset[1] === '+' ? '+' : '-'}${offset[2]}:${offset[3] ?? '00'}`;
  return { date: `${day}T${time.padStart(5, '0')}${seconds}${fraction.replace(',', '.').slice(0, 10)}${at}`, why: clockForm };
}

function swapped(first: string, separator: string, second: string, year: string): Mend {
  const [dayFirst, monthFirst] = [fromParts(year, second, first), fromParts(year, first, second)];
  if (separator === '.' || Number(first) > 12 || Number(first) === 0 || Number(first) === Number(second))
    return { date: dayFirst, why: ymd };
  if (Number(second) > 12) return { date: monthFirst, why: ymd };
  return { why: `day and month can be swapped: write ${dayFirst} or ${monthFirst}, whichever the source means` };
}

function bounded(word: string, limit: string | undefined): Mend | undefined {
  if (limit === undefined) return undefined;
  const past = { before: -1, after: 1 }[word.toLowerCase()];
  const day = past !== undefined && /^\d{4}$/u.test(limit) ? String(Number(limit) + past).padStart(4, '0') : limit;
  return /^(?:after|since)$/iu.test(word)
    ? { date: `${day}/..`, why: 'some day from then on' }
    : { date: `../${day}`, why: 'some day up to then' };
}

function qualified(date: string | undefined, mark: string, why: string): Mend {
  return { date: `${date}${mark}`, why: `${mark} is ${why}` };
}

/** The shapes that real data has. The first that fits counts; one whose date turns out to be none is passed over. */
const rules: Rule[] = [
  [
    /^\s*$|^X{4}(?:-XX){0,2}$|^0000-00-00|^(?:unknown|unspecified|n\/?a|none|null|nil|undefined|nan|tb[ad]|[?\u2014-])$/iu,
    () => ({ why: leaveOut }),
  ],
  [/^(?:present|ongoing|current|now|to date)$/iu, () => ({ why: 'leave it out; the end of a period that is still open is ..' })],
  [/^(?:\.\.)?\/?(?:\.\.)?$/u, () => ({ why: `${leaveOut}; .. alone is only the end of a period that is still open` })],
  [/^\s|\s$/u, ({ input = '' }, mended) => ({ date: mended(input.trim()), why: 'without white space around it' })],
  [/^\/(.+)$/u, ([, end]) => ({ date: end, why: `leave the unknown start out; ../${end} is some day up to then` })],
  [/^(.+)\/$/u, ([, start]) => ({ date: start, why: `leave the unknown end out; ${start}/.. is some day from then on` })],
  [/^[\dxuytz~?%:/+.-]+$/u, ([text]) => ({ date: text.toUpperCase().replaceAll('U', 'X'), why: 'letters are upper case' })],
  [
    /^(.{6,30}?)(?:t|,?\s{1,3})(\d{1,2}:\d\d)(:\d\d)?([.,]\d{1,20})?\s?(z|utc|gmt|[+\u2212-]\d\d(?::?\d\d)?)?$/iu,
    ([, day = '', ...clock], mended) => withClock(mended(day), clock),
  ],
  [
    /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(Z?)$/u,
    ([, y, m, d, h, min, s, zone]) => withClock(fromParts(y, m, d), [`${h}:${min}`, `:${s}`, '', zone]),
  ],
  [/^(\d{4}-\d\d-\d\d)(?:Z|[+-]\d\d:?\d\d)$/u, ([, day]) => ({ date: day, why: 'a day has no zone' })],
  [
    /^1[0-7]\d{8}(?:\d{3})?$/u,
    ([text]) => ({ date: new Date(Number(text.padEnd(13, '0'))).toISOString(), why: 'an instant, not a count of seconds' }),
  ],
  [/^(\d{4})(\d\d)(\d\d)$/u, ([, y, m, d]) => ({ date: fromParts(y, m, d), why: 'with hyphens' })],
  [/^(\d{4})([-/.])(\d{1,2})(?:\2(\d{1,2}))?(?:T00:00:00Z?)?$/u, ([, y, , m, d]) => ({ date: fromParts(y, m, d), why: ymd })],
  [/^\+0{0,8}(\d{4}.*)$/u, ([, rest = ''], mended) => ({ date: mended(rest), why: 'without a plus sign' })],
  [
    /^(-[1-9]\d{4,11}|[1-9]\d{4,11}(?=-00-00))(?:-00-00)?(?:T00:00:00Z?)?$/u,
    ([, year]) => ({ date: `Y${year}`, why: 'a year of more than four digits has a Y' }),
  ],
  [/^Y(-?\d{4})$/u, ([, year]) => ({ date: year, why: 'a year of four digits has no Y' })],
  [/^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4})$/u, ([, a = '', separator = '', b = '', y = '']) => swapped(a, separator, b, y)],
  [/^(\d{1,2})[-/.](\d{4})$/u, ([, m, y]) => ({ date: fromParts(y, m), why: ymd })],
  [/^\d{1,2}[-/. ](?:\d{1,2}|[a-z]{3})[-/. ]\d\d$|^[a-z]{3}-\d\d$/iu, () => ({ why: 'write the year with four digits, 2024-09-02' })],
  [
    /^(\d{4})\s?[-\u2013\u2014]\s?(\d{4})$|^(?:between |from )?(.{1,30}?) (?:and|to|until|till|[-\u2013\u2014/]) (.{1,30})$|^([^/]{4,30})\/([^/]{4,30})$/iu,
    ([, a, b, c, d, e, f], mended) => ({ date: `${mended(a ?? c ?? e ?? '')}/${mended(b ?? d ?? f ?? '')}`, why: within }),
  ],
  [/^between\b/iu, () => ({ why: `write 1966/1967; ${within}` })],
  [
    /^(.{4,30}) or (.{4,30})$/iu,
    ([, a = '', b = ''], mended) => (mended(a) && mended(b) ? { why: 'two alternatives are two values, never one' } : undefined),
  ],
  [
    /^(?:circa|approximately|approx\.?|about|around|ca?\.?|~)\s?(.+)$/iu,
    ([, rest = ''], mended) => qualified(mended(rest), '~', 'approximate'),
  ],
  [/^(.+?)\s?\(?approx(?:\.|imately)?\)?$/iu, ([, rest = ''], mended) => qualified(mended(rest), '~', 'approximate')],
  [/^(?:possibly |perhaps |maybe |\?)(.+)$/iu, ([, rest = ''], mended) => qualified(mended(rest), '?', 'uncertain')],
  [/^(.+?)(?:\s?\(\?\)| \?)$/u, ([, rest = ''], mended) => qualified(mended(rest), '?', 'uncertain')],
  [/^(.+)(?:\?~|~\?)$/u, ([, rest = ''], mended) => qualified(mended(rest), '%', 'uncertain and approximate')],
  [/^(before|until|by|since|after)\s(.+)$/iu, ([, word = '', rest = ''], mended) => bounded(word, mended(rest))],
  [/^(?:the )?(?:(?:early|mid|late)[ -])?(\d{3})0['\u2019]?s$/iu, ([, decade]) => ({ date: `${decade}X`, why: 'a decade' })],
  [/^(?:the )?(\d{1,2})(?:st|nd|rd|th) century$/iu, ([, n]) => ({ date: `${String(Number(n) - 1).padStart(2, '0')}XX`, why: 'a century' })],
  [
    /^(?:[a-z]{3,9},? )?(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3,9})\.?,?[ -](\d{4})$/iu,
    ([, d, m, y]) => ({ date: named(y, m, d), why: ymd }),
  ],
  [/^(?:[a-z]{3,9},? )?([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/iu, ([, m, d, y]) => ({ date: named(y, m, d), why: ymd })],
  [/^([a-z]{3,9})\.?,?[ -](\d{4})$/iu, ([, m, y]) => ({ date: named(y, m), why: 'year, month; 21 to 24 are the seasons' })],
  [
    /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:today|yesterday|tomorrow|tonight|next|last|this|ago|recently|weekend)\b/iu,
    () => ({ why: "keep the words in the claim's stated, write the day as 2024-09-02" }),
  ],
  [/^[[{]/u, () => ({ why: `alternatives are several values, never a set; ${level2}` })],
  [/^(\d\d)$/u, ([, century]) => ({ why: `a year has four digits; the century is ${century}XX` })],
  [/^(\d{3})$/u, ([, decade]) => ({ why: `a year has four digits, 0${decade}; the decade is ${decade}X` })],
  [/^\d{5,}$/u, () => ({ why: 'a day has hyphens, 2024-09-02; a year of more than four digits has a Y, Y12024' })],
  [/^\d{4}-?W\d\d|^\d{4}-?\d{3}$/u, () => ({ why: 'week and ordinal dates are not taken: write year, month and day, 2024-09-02' })],
  [/^T?\d{1,2}:\d\d/u, () => ({ why: 'a time needs its day, 2024-09-02T10:00:00' })],
  [/^\d{4}-(?:2[5-9]|3\d|4[01])$/u, () => ({ why: 'a season is 21 (spring) to 24 (winter), 2024-21' })],
  [/^\d{4}-\d\d(?:-\d\d)?$/u, () => ({ why: 'a month is 01 to 12 (or a season, 21 to 24), a day 01 to 31' })],
  [/^[\dY./-]*[XES~?%][\dXYES~?%./-]*$/u, () => ({ why: level2 })],
];

/** Looks for the rule of a text. Parts of it are looked at again, and parts of these: no deeper, so that the time is bounded. */
function mendOf(text: string, depth = 2): Mend | undefined {
  const mended = (part: string) => (isDate(part) ? part : depth === 0 ? undefined : mendOf(part, depth - 1)?.date);
  for (const [shape, mend] of rules) {
    const match = shape.exec(text);
    const found = match === null ? undefined : mend(match, mended);
    if (found !== undefined && (!('date' in found) || isDate(found.date ?? ''))) return found;
  }
  return undefined;
}

/**
 * What to say of a text that is no FuzzyDate: what was expected, and a hint that fits its shape. `write 1944~: …` names the date where
 * the text leaves no doubt about it; the order of day and month is never guessed. For a text that is a FuzzyDate the hint means nothing.
 */
export function describeFault(text: string): { expected: string; hint: string } {
  const mend = text.length > 100 ? undefined : mendOf(text);
  const fallback = `${asKnown}; keep the words of the source in the claim's stated`;
  const hint = mend === undefined ? fallback : mend.date === undefined ? mend.why : `write ${mend.date}: ${mend.why}`;
  return { expected: fuzzyDateExpected, hint };
}
