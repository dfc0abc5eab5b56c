import { type Entity, idFor, merge, type PartyId, plurals, type Relationship, type Story } from 'nutgraf';
import type { Candidate, Screening } from './screening.ts';
import type { Match } from './story-matcher.ts';

/**
 * The story with what was found: each candidate as `possibly-same-as` its actor, or `same-as` where an identifier proves it, with the
 * reasons as a note and the score under `nutgraf:score`; and the records of the lists that this rests on. `sanctionsOn` then answers from
 * the document alone. What the story says itself stays as it is. Those whom an entry only refers to, such as the issuer of its sanction,
 * come with their name alone, and its neighbours do not come.
 */
export function withMatches(story: Story, { rows, entities }: Pick<Screening, 'rows' | 'entities'>): Story {
  const matches = rows.flatMap(({ actor, candidates }) => candidates.map((candidate) => ({ ...candidate, actor, entry: candidate.id })));
  return enrich(story, matches, entities);
}

/** What makes a relationship of a match. */
type Found = Pick<Match, 'actor' | 'entry' | 'sure' | 'score' | 'reasons'>;

export function enrich(story: Story, matches: readonly Found[], entities: readonly Entity[]): Story {
  const told = new Set((story.relationships ?? []).flatMap(({ type, from, to }) => [edge(type, from, to), edge(type, to, from)]));
  const sources = new Map(entities.map((entity) => [entity.id as string, entity.sources]));
  const relationships = matches.flatMap((match): Relationship[] => {
    const type = match.sure ? 'same-as' : 'possibly-same-as';
    if (told.has(edge('same-as', match.actor, match.entry)) || told.has(edge(type, match.actor, match.entry))) return [];
    told.add(edge(type, match.actor, match.entry));
    return [relationshipOf(match, type, sources.get(match.entry))];
  });
  const added: Record<string, Entity[]> = {};
  for (const entity of [...entities, ...relationships]) {
    const known = added[plurals[entity.kind]];
    if (known === undefined) added[plurals[entity.kind]] = [entity];
    else known.push(entity);
  }
  const { kind, specVersion, id, title } = story;
  return merge(story, { kind, specVersion, id, title, ...added }).value;
}

function edge(type: string, from: PartyId, to: PartyId): string {
  return `${type} ${from} ${to}`;
}

function relationshipOf(
  { actor, entry, score, reasons }: Found,
  type: 'same-as' | 'possibly-same-as',
  sources: Relationship['sources'],
): Relationship {
  return {
    kind: 'relationship',
    id: idFor('relationship', type, [actor, entry].map((end) => end.replace('/', '.')).join(':')),
    from: actor,
    to: entry,
    type,
    notes: [{ text: `Found by screening, score ${score.toFixed(2)}. ${wordsOf(reasons)}`, lang: 'en' }],
    ...(sources === undefined ? {} : { sources }),
    extensions: { 'nutgraf:score': Number(score.toFixed(4)) },
  };
}

/** The reasons in one line: `name agrees: “NORINCO” for “Norinco”; country agrees: CN for CN`. */
function wordsOf(reasons: Candidate['reasons']): string {
  return reasons
    .flatMap(({ field, verdict, theirs, ours, note }) => {
      if (verdict === 'silent') return [];
      const values = theirs === undefined || ours === undefined ? '' : `: “${theirs}” for “${ours}”`;
      return [`${field} ${verdict === 'agree' ? 'agrees' : 'disagrees'}${values}${note === undefined ? '' : ` (${note})`}`];
    })
    .join('; ');
}
