import { measureType } from '../../codes/measure-type.ts';
import { sanctionAct } from '../../codes/sanction-act.ts';
import type { ActorId, FuzzyDate, Participant, Program, Sanction, SourceId } from '../../generated/model.ts';
import { before, type Ternary } from '../../values/date-order.ts';
import type { StoryIndex } from '../story-index.ts';
import { answerOf, type Course } from './course.ts';
import type { Examined, ExaminedParticipant, ViaStep, ViaType } from './examined.ts';
import { listsOf, programsOf } from './in-force.ts';
import { labelIn, titleOf } from './label-of.ts';

/** What a row about a sanction has found. `on` and `course` are absent where the day of the signing is not known. */
export interface Finding {
  actor: ActorId;
  as: Participant['role'][];
  examined: Examined;
  sanction: Sanction;
  on: FuzzyDate | undefined;
  course: Course | undefined;
  answer: Ternary;
  measures: { type: string; answer: Ternary }[];
}

const links: Readonly<Record<ViaType, { does: string; is: string }>> = {
  'on-behalf-of': { does: 'acts on behalf of', is: 'for whom it acts' },
  'government-of': { does: 'is the government of', is: 'the state of the government' },
  'same-as': { does: 'is the same as', is: 'the same' },
  'possibly-same-as': { does: 'is possibly the same as', is: 'possibly the same' },
  'owned-by': { does: 'is owned by', is: 'an owner' },
  'controlled-by': { does: 'is controlled by', is: 'who controls it' },
  'subsidiary-of': { does: 'is a subsidiary of', is: 'the parent' },
};

const other: Readonly<Record<Ternary, string>> = { yes: ' (in force)', no: ' (not then)', maybe: ' (uncertain)' };

/** Why a row about a sanction has its answer, in words that name who, which sanction, since when, and what is not known. */
export function becauseOf(index: StoryIndex, finding: Finding): string {
  const { actor, as, examined, sanction, on, course } = finding;
  const target = labelIn(index, examined.party);
  const way = examined.via.length === 0 ? '' : `${labelIn(index, actor)} (${as.join(', ')}) ${wayOf(index, examined.via)}. `;
  const who = examined.via.length === 0 ? `${target} (${as.join(', ')})` : target;
  const facts = factsOf(index, sanction).join(', ');
  const told = `There is ${sanctionOf(index, sanction)}${measuresOfRow(finding)}: ${facts === '' ? 'no dates are given' : facts}.`;
  if (on === undefined || course === undefined) {
    return `${way}The day of the signing is not known, so it is not known whether ${who} was under sanction then. ${told}`;
  }
  const said = {
    yes: `${who} was under sanction on ${on}`,
    no: `${who} was not under this sanction on ${on}`,
    maybe: `It is not known whether ${who} was under sanction on ${on}`,
  }[answerOf(course)];
  const gaps = finding.answer === 'maybe' ? ` Not known: ${gapsOf(index, finding, course, on).join('; ')}.` : '';
  return `${way}${said}. ${told}${gaps}`;
}

/** Why a row without a sanction says `no`, and that it clears nobody. */
export function becauseOfNone(
  index: StoryIndex,
  { actor, as, examined }: ExaminedParticipant,
  lists: SourceId[],
  on: FuzzyDate | undefined,
): string {
  const others = examined.flatMap(({ party, via }) => {
    const last = via.at(-1);
    return last === undefined ? [] : [`${labelIn(index, party)} (${links[last.type].is})`];
  });
  const looked = others.length === 0 ? '' : ` Looked for as well: ${others.join(', ')}.`;
  const held = lists.map((id) => listName(index, id)).join(', ');
  const where = held === '' ? 'The story holds no sanctions list.' : `The story draws on ${held}.`;
  const day = on === undefined ? 'on the day of the signing, which is not known' : `on ${on}`;
  return `${labelIn(index, actor)} (${as.join(', ')}), ${day}: no sanction on it in this story; that is not a clearance.${looked} ${where}`;
}

function wayOf(index: StoryIndex, via: readonly ViaStep[]): string {
  return via
    .map(
      ({ type, to, relationship }) => `${links[type].does} ${labelIn(index, to)}${relationship === undefined ? '' : ` (${relationship})`}`,
    )
    .join(', which ');
}

function sanctionOf(index: StoryIndex, { id, issuer, programs }: Sanction): string {
  const by = issuer === undefined ? 'a sanction by an issuer not named' : `a sanction by ${labelIn(index, issuer)}`;
  const under = programs === undefined ? '' : ` under ${programs.map((program) => labelIn(index, program)).join(' and ')}`;
  return `${by}${under} (${id})`;
}

function measuresOfRow({ measures, answer }: Finding): string {
  if (measures.length === 0) return '';
  return ` with ${measures.map((one) => titleOf(measureType.codes, one.type) + (one.answer === answer ? '' : other[one.answer])).join(', ')}`;
}

/** What the story tells of the course of a sanction, its measures and its programs, by date or without one. */
function factsOf(index: StoryIndex, sanction: Sanction): string[] {
  const measures = (of: Sanction | Program, name: string): string[] =>
    (of.measures ?? []).flatMap(({ type, history, period }) => {
      const facts = [...actsOf(history), ...periodOf(period)];
      return facts.length === 0 ? [] : [`${titleOf(measureType.codes, type)}${name} ${facts.join(' and ')}`];
    });
  const programs = programsOf(index, sanction).flatMap((program) => {
    if (program === undefined) return [];
    const name = labelIn(index, program.id);
    return [
      ...actsOf(program.history).map((fact) => `${name} ${fact}`),
      ...(sanction.measures === undefined ? measures(program, ` of ${name}`) : []),
    ];
  });
  const listings = (sanction.listings ?? []).map(({ list, entryId, listedOn, delistedOn }) => {
    const entry = `put on “${list}”${entryId === undefined ? '' : ` (entry ${entryId})`}`;
    const left = delistedOn === undefined ? '' : `, taken off it on ${delistedOn}`;
    return `${entry} ${listedOn === undefined ? 'on a day not given' : `on ${listedOn}`}${left}`;
  });
  const lists = listsOf(index, sanction).map(({ id }) => `recorded in ${listName(index, id)}`);
  return [...actsOf(sanction.history), ...listings, ...measures(sanction, ''), ...programs, ...lists];
}

function actsOf(history: Sanction['history']): string[] {
  return (history ?? []).map(({ type, on, effectiveOn, until }) => {
    const day = on === undefined ? (effectiveOn === undefined ? ' on a day not given' : '') : ` on ${on}`;
    const effect = effectiveOn === undefined || effectiveOn === on ? '' : ` with effect from ${effectiveOn}`;
    return `${titleOf(sanctionAct.codes, type)}${day}${effect}${until === undefined ? '' : ` until ${until}`}`;
  });
}

function periodOf(period: { start?: string | undefined; end?: string | undefined } | undefined): string[] {
  if (period === undefined) return [];
  const { start, end } = period;
  const from = start === undefined ? [] : [`from ${start}`];
  return [...from, ...(end === undefined ? [] : [end === '..' ? 'with an open end' : `until ${end}`])];
}

function listName(index: StoryIndex, id: SourceId): string {
  const day = index.get(id)?.snapshotOn;
  return `“${labelIn(index, id)}” ${day === undefined ? '(day of its state not given)' : `as of ${day}`} (${id})`;
}

/** What would have to be known for a surer answer. */
function gapsOf(index: StoryIndex, { examined, sanction }: Finding, course: Course, on: FuzzyDate): string[] {
  const gaps = examined.via.flatMap(({ type, to, relationship, holds }) => {
    if (holds === 'yes') return [];
    const name = labelIn(index, to);
    return [
      type === 'possibly-same-as'
        ? `whether ${name} is the same (${relationship})`
        : `whether the link to ${name} held on that day (${relationship})`,
    ];
  });
  const lacking = (sanction.programs ?? []).filter((id) => index.get(id) === undefined);
  if (course.verdict === 'doubt') gaps.push(...lacking.map((id) => `anything of ${id}, which the story lacks`));
  if (course.verdict === 'doubt' && lacking.length === 0) gaps.push('on which side of that day its dates fall');
  if (course.verdict === 'open' && !course.begun) gaps.push('when it began');
  if (course.verdict === 'open' && !course.lasts) {
    const older = listsOf(index, sanction).some(({ snapshotOn }) => before(snapshotOn, on) !== 'no');
    gaps.push(`whether it still lasted${older ? ', since no list of that day or a later one is at hand' : ''}`);
  }
  return gaps;
}
