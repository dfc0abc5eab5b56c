import { cells } from './cells.ts';
import type { Look, Paint } from './paint.ts';
import { safe } from './safe.ts';
import type { SourceTally } from './tally.ts';
import { counted, figure, wrap } from './wrap.ts';

/** From how many sources on those that are valid and without warnings are counted and not named. */
const many = 10;

/** What a record is called that is as it should be, and one that is not. */
export interface Wording {
  good: 'valid' | 'converted';
  bad: 'invalid' | 'refused';
}

/** What of a line is coloured: the first word that says how it went, with its number. */
const word = /(?<bad>(?:\d[\d,]{0,19} )?(?:invalid|refused)|not read)|(?:all )?(?:valid|converted)/u;

/** What each source is and whether it is valid. Of many sources only those are named that somebody has to look at, unless all are asked for. */
export function sourceLines(sources: readonly SourceTally[], all: boolean, words: Wording, look: Look): string {
  const dull = all || sources.length <= many ? [] : sources.filter(isDull);
  const lines = sources.filter((source) => !dull.includes(source)).map((source) => sourceLine(source, words, look));
  const rest =
    dull.length === 0
      ? []
      : [`${figure(dull.length)} of ${counted(sources.length, 'file')} ${look.paint('good', words.good)}, without a warning`];
  return [...lines, ...rest].join('\n');
}

function isDull({ complete, severities: { error, warning } }: SourceTally): boolean {
  return complete && error === 0 && warning === 0;
}

/** A source in a sentence: `mali.json: valid story, 87 entities, 0 warnings`. The name is never broken, so that it can be copied. */
function sourceLine(source: SourceTally, words: Wording, { paint, width }: Look): string {
  const name = `${safe(source.name)}:`;
  const text = whatItIs(source, words);
  const isShort = cells(name) + 1 + cells(text) <= width;
  return `${paint('strong', name)}${isShort ? ` ${coloured(text, paint)}` : `\n${coloured(wrap(text, width, '  '), paint)}`}`;
}

function coloured(text: string, paint: Paint): string {
  return text.replace(word, (found, isBad?: string) => paint(isBad === undefined ? 'good' : 'bad', found));
}

function whatItIs(source: SourceTally, words: Wording): string {
  const { read, complete, failure } = source;
  const why = failure === undefined ? '' : `: ${failure.message}`;
  if (!complete && read === 0) return `not read${why}`;
  const parts = source.hasMany ? ofMany(source, words) : ofOne(source, words);
  return [...parts, ...weights(source), ...(complete ? [] : [`not read to its end${why}`])].join(', ');
}

function ofMany({ read, invalid, entities }: SourceTally, { good, bad }: Wording): string[] {
  return [counted(read, 'record'), invalid > 0 ? `${figure(invalid)} ${bad}` : read === 1 ? good : `all ${good}`, ...entitiesIn(entities)];
}

function ofOne({ invalid, what, entities }: SourceTally, { good, bad }: Wording): string[] {
  return [`${invalid > 0 ? bad : good} ${what}`, ...entitiesIn(entities)];
}

function entitiesIn(count: number | undefined): string[] {
  return count === undefined || count === 0 ? [] : [counted(count, 'entity', 'entities')];
}

function weights({ severities: { error, warning, info } }: SourceTally): string[] {
  return [
    ...(error > 0 ? [counted(error, 'error')] : []),
    counted(warning, 'warning'),
    ...(info > 0 ? [`${counted(info, 'note')} on the conversion`] : []),
  ];
}
