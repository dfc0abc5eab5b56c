import { type EntityStream, type Screening, screen, withMatches } from '@nutgraf/convert/screen';
import type { Entity, FuzzyDate, Story } from 'nutgraf';
import { isOfFiles } from '../convert/chosen-format.ts';
import { type ForeignGroup, type ForeignOptions, openForeign } from '../input/foreign-files.ts';
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
): Promise<Pick<Asked, 'screening' | 'matched' | 'lists'> | undefined> {
  const groups = await openForeign(words, io, options);
  const { tally } = options;
  if (groups.reduce((sum, { files }) => sum + files.length, 0) < words.length) return undefined;
  const screening = await screen(
    story,
    groups.map(({ steps }) => entitiesOf(steps)),
    on === undefined ? {} : { on },
  );
  if (!tally.complete) return undefined;
  return { screening, matched: withMatches(story, screening), lists: withFiles(screening, groups, tally.sources) };
}

async function* entitiesOf(steps: AsyncIterable<{ entities: readonly Entity[] }>): EntityStream {
  for await (const { entities } of steps) yield entities;
}

/** The files of each list: they were opened in the order in which the lists stand. */
function withFiles({ lists }: Screening, groups: readonly ForeignGroup[], sources: ForeignOptions['tally']['sources']): Asked['lists'] {
  let at = 0;
  return groups.flatMap(({ files, format }, index) => {
    const list = lists[index];
    const begin = at;
    at += files.length;
    return list === undefined ? [] : [{ ...list, files: sources.slice(begin, at), isForeign: isOfFiles(format) }];
  });
}
