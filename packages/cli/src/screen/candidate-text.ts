import type { Candidate, CandidateSanction, Reason } from '@nutgraf/convert/screen';
import type { Entity, FuzzyDate, Sanction } from 'nutgraf';
import type { Look, Tone } from '../report/paint.ts';
import { beside, field } from './field.ts';
import { listingWords, measureWords, neighbourWords, reasonWords, sourcesOf, sourceWords } from './words.ts';

/** How many characters of a SHA-256 tell a file from others; the whole of it stands in the JSON. */
const hashDigits = 16;

/** How many names and numbers of an entry are shown. */
const most = 6;

const tones = { agree: 'good', disagree: 'bad', silent: 'quiet' } as const satisfies Record<Reason['verdict'], Tone>;

/** Where an entry stands among those of its actor, and what else is known of it. */
export interface CandidateContext {
  place: string;
  on: FuzzyDate | undefined;
  /** The records of the lists, by id. */
  entities: ReadonlyMap<string, Entity>;
}

/** An entry that an actor may be: what speaks for it and against, field by field, what the list says of it, and what follows on the day. */
export function candidateText(candidate: Candidate, { place, on, entities }: CandidateContext, look: Look): string {
  const { id, label, score, sure, reasons, sanctions, neighbours } = candidate;
  const line = (name: string, text: string, tone?: Tone) => field(name, text, look, { indent: '    ', tone });
  const mute = reasons.filter(isMute).map((reason) => reason.field);
  return [
    beside([`  ${place}  score ${score.toFixed(2)}  `], label, look, 'strong'),
    line('entry', `${id}${sure ? ', settled: it is the actor' : ''}`),
    ...reasons.flatMap((reason) => (isMute(reason) ? [] : [line(reason.field, reasonWords(reason), tones[reason.verdict])])),
    ...(mute.length === 0 ? [] : [line('silent', `${mute.join(', ')}: nothing to compare`, 'quiet')]),
    ...ownLines(entities.get(id), line),
    ...(sanctions.length === 0 ? [line('sanction', 'the list does not say what it is listed for')] : []),
    ...sanctions.flatMap((sanction) => sanctionLines(sanction, on, entities.get(sanction.id), line)),
    ...neighbours.map((neighbour, at) => line(at === 0 ? 'one step' : '', neighbourWords(neighbour))),
    ...sourcesOf(candidate).map((source, at) => line(at === 0 ? 'file' : '', sourceWords(source, hashDigits))),
  ].join('\n');
}

/** Whether neither side has anything in a field. */
function isMute({ theirs, ours, note, verdict }: Reason): boolean {
  return verdict === 'silent' && theirs === undefined && ours === undefined && note === undefined;
}

type Line = (name: string, text: string) => string;

/** What the list says of the entry besides, to compare with what is known of the actor. */
function ownLines(entry: Entity | undefined, line: Line): string[] {
  if (entry === undefined) return [];
  const names = 'names' in entry ? (entry.names ?? []).slice(1).map(({ text }) => `“${text}”`) : [];
  const numbers = (entry.identifiers ?? []).map(
    ({ scheme, value, country }) => `${scheme} ${value}${country === undefined ? '' : ` (${country})`}`,
  );
  const births = 'births' in entry ? (entry.births ?? []).flatMap(({ date }) => date ?? []) : [];
  const told: [string, string[]][] = [
    ['also called', names],
    ['numbers', numbers],
    ['born', births],
  ];
  return told.flatMap(([name, texts]) => (texts.length === 0 ? [] : [line(name, firstOf(texts))]));
}

function firstOf(texts: readonly string[]): string {
  const left = texts.length - most;
  return `${texts.slice(0, most).join('; ')}${left > 0 ? `; and ${left} more` : ''}`;
}

function sanctionLines(sanction: CandidateSanction, on: string | undefined, record: Entity | undefined, line: Line): string[] {
  const { answer, issuer, programs, listings, sources } = sanction;
  const by = issuer === undefined ? 'issuer not given' : `by ${issuer}`;
  const isUndated = sources.some(({ snapshotOn }) => snapshotOn === undefined);
  const why = answer === 'maybe' && isUndated ? ' (the list does not say of which day it is)' : '';
  const day = on === undefined ? 'in force: maybe (the day is not known)' : `in force on ${on}: ${answer}${why}`;
  const measures = measureWords(sanction);
  return [
    line('sanction', `${day}; ${by}`),
    ...(record?.kind === 'sanction' ? historyOf(record).map((text) => line('', text)) : []),
    ...listings.map((listing) => line('listed', listingWords(listing))),
    ...(programs.length === 0 ? [] : [line('programs', programs.map((program) => program.label).join('; '))]),
    line(
      'measures',
      measures === '' ? `none named by the list${programs.length === 0 ? '' : '; the program says what is forbidden'}` : measures,
    ),
  ];
}

/** What happened to a sanction: `imposed 2021-06-03, with effect from 2021-08-02`. */
function historyOf({ history = [] }: Sanction): string[] {
  return history.map(({ type, on, effectiveOn, note }) => {
    const days = [type, ...(on === undefined ? [] : [on])].join(' ');
    return [
      days,
      ...(effectiveOn === undefined ? [] : [`with effect from ${effectiveOn}`]),
      ...(note === undefined ? [] : [note.text]),
    ].join(', ');
  });
}
