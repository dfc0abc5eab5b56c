import { type EntityStream, type Screening, screen } from '@nutgraf/convert/screen';
import type { Entity, FuzzyDate, Story } from 'nutgraf';
import { type ForeignOptions, openForeign } from '../input/foreign-files.ts';
import type { Io } from '../io.ts';
import type { Asked } from './asked.ts';

/**
 * Asks lists about the actors of a story. Nothing where not all of them could be read to their end, for half a list gives no answer: the
 * tally says why.
 */
export async function askLists(
  story: Story,
  words: readonly string[],
  { on, ...options }: ForeignOptions & { on?: FuzzyDate | undefined },
  io: Io,
): Promise<Pick<Asked, 'screening' | 'lists'> | undefined> {
  const groups = await openForeign(words, io, options);
  const { tally } = options;
  if (groups.reduce((sum, { files }) => sum + files.length, 0) < words.length) return undefined;
  const screening = await screen(
    story,
    groups.map(({ steps }) => entitiesOf(steps)),
    on === undefined ? {} : { on },
  );
  return tally.complete ? { screening, lists: withFiles(screening, groups, tally.sources) } : undefined;
}

async function* entitiesOf(steps: AsyncIterable<{ entities: readonly Entity[] }>): EntityStream {
  for await (const { entities } of steps) yield entities;
}

/** The files of each list: they were opened in the order in which the lists stand. */
function withFiles(
  { lists }: Screening,
  groups: readonly { files: readonly string[] }[],
  sources: ForeignOptions['tally']['sources'],
): Asked['lists'] {
  let at = 0;
  return lists.map((list, index) => {
    const begin = at;
    at += groups[index]?.files.length ?? 0;
    return { ...list, files: sources.slice(begin, at) };
  });
}
