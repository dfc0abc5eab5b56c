import type { PositionId, Tenure } from '../../generated/model.ts';
import { overlaps } from '../../values/date-order.ts';
import type { StoryIndex } from '../story-index.ts';
import { example } from './example.ts';
import type { StoryRule } from './rule.ts';
import { signingDays } from './signing.ts';
import { timeText } from './time-text.ts';

type Time = Parameters<typeof overlaps>[0];

/** Somebody who holds the same office more often than this is not judged: it would take too long. */
const mostTenures = 20;

/** An act in an office that was surely not held on that day. */
export const outsideTenure: StoryRule = {
  code: {
    code: 'story/outside-tenure',
    severity: 'warning',
    title: 'Act in an office not held that day',
    meaning:
      'Somebody signs, takes part or speaks in an office, and by every tenure of theirs in it they surely did not hold it that day. Of a claim without `saidOn` the day is that of the article.',
    mend: 'Correct the day or the tenure, or name the office that was held. A statement that was made earlier has its own `saidOn`.',
    example: example({
      people: [{ kind: 'person', id: 'person/ines-falk', names: [{ text: 'Ines Falk' }] }],
      positions: [{ kind: 'position', id: 'position/minister', title: { text: 'minister of Norland' } }],
      tenures: [
        {
          kind: 'tenure',
          id: 'tenure/falk',
          holder: 'person/ines-falk',
          position: 'position/minister',
          period: { start: '2021', end: '2022' },
        },
      ],
      events: [
        {
          kind: 'event',
          id: 'event/visit',
          type: 'visit',
          on: '2024-09-02',
          participants: [{ actor: 'person/ines-falk', position: 'position/minister' }],
        },
      ],
    }),
  },
  check: (story, report) => {
    const held = tenuresOf(story);
    const judge = (pointer: string, actor: string | undefined, position: PositionId | undefined, times: readonly Time[]): void => {
      const tenures = position === undefined ? undefined : held.get(`${actor} ${position}`);
      if (tenures === undefined || tenures.length > mostTenures || times.length === 0) return;
      if (!times.every((time) => tenures.every(({ period }) => overlaps(period ?? {}, time) === 'no'))) return;
      const spells = tenures.map(({ id, period }) => `${id} is ${timeText(period ?? {})}`);
      const message = `${actor} does not hold ${position} at that time, ${timeText(times[0] as Time)}: ${spells.slice(0, 3).join(', ')}`;
      report(pointer, message, 'Correct the day or the tenure, or name the office that was held');
    };
    story.all('agreement').forEach((agreement, index) => {
      const days = signingDays(agreement);
      agreement.participants.forEach((participant, at) => {
        judge(`/agreements/${index}/participants/${at}/position`, participant.actor, participant.position, days(participant));
      });
    });
    story.all('event').forEach(({ on, period, participants }, index) => {
      const time = on ?? period;
      participants?.forEach(({ actor, position }, at) => {
        judge(`/events/${index}/participants/${at}/position`, actor, position, time === undefined ? [] : [time]);
      });
    });
    story.all('claim').forEach(({ speaker, speakerPosition, saidOn, statedIn }, index) => {
      const origin = story.get(statedIn);
      const day = saidOn ?? (origin?.kind === 'article' ? origin.publishedAt : undefined);
      judge(`/claims/${index}/speakerPosition`, speaker, speakerPosition, day === undefined ? [] : [day]);
    });
  },
};

function tenuresOf(story: StoryIndex): Map<string, Tenure[]> {
  const held = new Map<string, Tenure[]>();
  for (const tenure of story.all('tenure')) {
    const key = `${tenure.holder} ${tenure.position}`;
    const others = held.get(key);
    if (others === undefined) held.set(key, [tenure]);
    else others.push(tenure);
  }
  return held;
}
