import { type Story, validateStory } from 'nutgraf';
import { openInput } from '../input/open-input.ts';
import type { Io } from '../io.ts';
import { Hints } from '../judge/hint.ts';
import { isStory, modelJudge } from '../judge/model.ts';
import { run } from '../judge/run.ts';
import type { Judge } from '../judge/verdict.ts';
import type { Tally } from '../report/tally.ts';
import { UsageError } from '../usage-error.ts';

/** Reads and judges the one story of a file. Nothing where there is none that is valid: `tally` says why. */
export async function readStory(word: string, io: Io, { tally, columns }: { tally: Tally; columns: number }): Promise<Story | undefined> {
  let story: Story | undefined;
  const judgeModel = modelJudge({ graph: false });
  const judge: Judge = (value, number) => {
    if (!isStory(value)) return { what: 'record', issues: validateStory(value).issues };
    story = value as unknown as Story;
    return judgeModel(value, number);
  };
  const input = openInput(word, io);
  await run([input], { judge: () => judge, hints: new Hints(), tally, columns, failFast: true, signal: io.signal });
  if (tally.read > 1) throw new UsageError(`${input.name} holds many records: a story to be screened is one document`, 'screen');
  return tally.complete && tally.invalid === 0 ? story : undefined;
}
