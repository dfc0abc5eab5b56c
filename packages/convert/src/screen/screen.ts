import { type Entity, NutgrafError, type PartyId, type Source, type Story, sanctionsOn } from 'nutgraf';
import { CandidateWriter, sourceOf } from './candidate.ts';
import { keptEntities } from './kept-entities.ts';
import { ListReader } from './list-reader.ts';
import { loadLatin } from './name-form.ts';
import { RowWriter } from './row.ts';
import type { AskedList, Screening, ScreenOptions } from './screening.ts';
import { type Match, StoryMatcher } from './story-matcher.ts';
import { enrich } from './with-matches.ts';

/** The entities of one list, one by one or in batches, in any order, each read once. */
export type EntityStream = AsyncIterable<Entity | readonly Entity[]> | Iterable<Entity | readonly Entity[]>;

/** The score from which an entry is shown. */
export const defaultThreshold = 0.8;

/**
 * Looks for the actors of a story on lists, and says for each participant of each agreement, and on its day, whether it was under sanction.
 *
 * Identifiers count first, then names: in any case, script, order and with small differences of spelling, each word by how rare it is;
 * kind, country and birth speak for or against. What the story says itself of who is who is honoured. Entries are found, not identified:
 * each is a candidate with a score and its reasons field by field, and several may bear one name.
 *
 * The lists stream by and are never held: memory grows with what is found, and by a label for each entry. `withMatches` writes what was
 * found into the story.
 * @throws NutgrafError if `on` is no FuzzyDate, the story lacks the agreement, or the threshold is not from 0.5 to 1.
 */
export async function screen(story: Story, lists: Iterable<EntityStream>, options: ScreenOptions = {}): Promise<Screening> {
  const { threshold = defaultThreshold, limit = 20, ...asked } = options;
  if (!(threshold >= 0.5 && threshold <= 1)) throw new NutgrafError(`the threshold ${threshold} is not from 0.5 to 1`);
  sanctionsOn(story, asked);
  const matcher = new StoryMatcher(story, await loadLatin(), threshold);
  const reader = new ListReader((party) => matcher.mayBe(party));
  const known: AskedList[] = [];
  for (const list of lists) known.push(await readList(list, reader));
  reader.finish();
  const onList = ({ entry }: Match): boolean => reader.sanctions.has(entry) || !reader.issuers.has(entry);
  const matches = firstOfEach(matcher.matches(reader.kept).filter(onList), limit);
  const entities = keptEntities(reader, [...new Set(matches.map(({ entry }) => entry))]);
  const enriched = enrich(story, matches, entities);
  const rows = new RowWriter(story, enriched, matches, new CandidateWriter(reader)).rows(asked);
  return { rows, lists: known, note: noteOf(known), entities };
}

/** What a list may be: one of an authority, or a data set that others have gathered from such. */
const listTypes: ReadonlySet<string> = new Set(['sanctions-list', 'dataset']);

async function readList(list: EntityStream, reader: ListReader): Promise<AskedList> {
  const sources = new Map<string, Source>();
  reader.begin();
  let sanctions = 0;
  for await (const batch of list) {
    for (const entity of Array.isArray(batch) ? (batch as readonly Entity[]) : [batch as Entity]) {
      if (entity.kind === 'sanction') sanctions++;
      if (entity.kind === 'source' && listTypes.has(entity.type)) sources.set(entity.id, entity);
      reader.read(entity);
    }
  }
  return { sources: [...sources.values()].map(sourceOf), parties: reader.parties, sanctions };
}

/** The best matches of each actor. */
function firstOfEach(matches: readonly Match[], limit: number): Match[] {
  const counts = new Map<PartyId, number>();
  return matches.filter(({ actor }) => {
    const count = (counts.get(actor) ?? 0) + 1;
    counts.set(actor, count);
    return count <= limit;
  });
}

function noteOf(lists: readonly AskedList[]): string {
  const names = lists.map(({ sources, parties }) => {
    const files = sources.map(({ label, snapshotOn, sha256 }) => {
      const day = snapshotOn === undefined ? 'day of its state not given' : `as of ${snapshotOn}`;
      return `“${label}” (${day}${sha256 === undefined ? '' : `, SHA-256 ${sha256}`})`;
    });
    return `${files.length === 0 ? 'a list that does not say what it is' : files.join(' and ')} with ${parties} actors and assets`;
  });
  const where = names.length === 0 ? 'No list was asked.' : `Asked: ${names.join('; ')}.`;
  return `An entry that is found by name may be a namesake. No entry found is no clearance: it says that these lists show none under the names and numbers that the story has. ${where}`;
}
