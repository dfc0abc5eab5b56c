import { cells } from './cells.ts';
import type { Look, Paint } from './paint.ts';
import { safe } from './safe.ts';
import type { SourceTally } from './tally.ts';
import { counted, figure, wrap } from './wrap.ts';

/** From how many sources on those that are valid and without warnings are counted and not named. */
const many = 10;

/** What each source is and whether it is valid. Of many sources only those are named that somebody has to look at, unless all are asked for. */
export function sourceLines(sources: readonly SourceTally[], all: boolean, look: Look): string {
  const dull = all || sources.length <= many ? [] : sources.filter(isDull);
  const lines = sources.filter((source) => !dull.includes(source)).map((source) => sourceLine(source, look));
  const rest =
    dull.length === 0
      ? []
      : [`${figure(dull.length)} of ${counted(sources.length, 'file')} ${look.paint('good', 'valid')}, without a warning`];
  return [...lines, ...rest].join('\n');
}

function isDull({ complete, severities: { error, warning } }: SourceTally): boolean {
  return complete && error === 0 && warning === 0;
}

/** A source in a sentence: `mali.json: valid story, 87 entities, 0 warnings`. The name is never broken, so that it can be copied. */
function sourceLine(source: SourceTally, { paint, width }: Look): string {
  const name = `${safe(source.name)}:`;
  const text = whatItIs(source);
  const isShort = cells(name) + 1 + cells(text) <= width;
  return `${paint('strong', name)}${isShort ? ` ${coloured(text, paint)}` : `\n${coloured(wrap(text, width, '  '), paint)}`}`;
}

function coloured(text: string, paint: Paint): string {
  return text.replace(/[\d,]{1,20} invalid|invalid|not read|all valid|valid/u, (word) =>
    paint(/^(?:all )?valid$/u.test(word) ? 'good' : 'bad', word),
  );
}

function whatItIs(source: SourceTally): string {
  const { read, complete, failure } = source;
  const why = failure === undefined ? '' : `: ${failure.message}`;
  if (!complete && read === 0) return `not read${why}`;
  const parts = source.hasMany ? ofMany(source) : ofOne(source);
  return [...parts, ...weights(source), ...(complete ? [] : [`not read to its end${why}`])].join(', ');
}

function ofMany({ read, invalid }: SourceTally): string[] {
  return [counted(read, 'record'), invalid > 0 ? `${figure(invalid)} invalid` : read === 1 ? 'valid' : 'all valid'];
}

function ofOne({ invalid, what, entities }: SourceTally): string[] {
  return [`${invalid > 0 ? 'invalid' : 'valid'} ${what}`, ...(entities === undefined ? [] : [counted(entities, 'entity', 'entities')])];
}

function weights({ severities: { error, warning, info } }: SourceTally): string[] {
  return [
    ...(error > 0 ? [counted(error, 'error')] : []),
    counted(warning, 'warning'),
    ...(info > 0 ? [`${counted(info, 'note')} on the conversion`] : []),
  ];
}
