import type { Entity, Organization, Person, Sanction } from 'nutgraf';

const source = 'source/norland:list';
const treasury = 'organization/norland-treasury';

function company(entry: string, rest: Partial<Organization>): Organization {
  return { kind: 'organization', id: `organization/norland:${entry}`, sources: [source], ...rest };
}

function sanctionOn(target: Sanction['target'], rest: Partial<Sanction> = {}): Sanction {
  const entryId = target.slice(target.indexOf(':') + 1);
  return {
    kind: 'sanction',
    id: `sanction/norland:${entryId}`,
    target,
    issuer: treasury,
    programs: ['program/norland:arms'],
    listings: [{ list: 'Norland list', entryId, listedOn: '2021-06-03' }],
    sources: [source],
    ...rest,
  };
}

/** Somebody of the Mali story who takes part in none of its agreements. */
const president: Person = { kind: 'person', id: 'person/norland:3', names: [{ text: 'XI, Jinping' }], sources: [source] };

/**
 * An invented list that has two companies by the name of one in the Mali story, of which one is owned by another, and a namesake of its
 * president.
 */
export function norlandList({ isDated = true } = {}): Entity[] {
  return [
    { kind: 'organization', id: treasury, names: [{ text: 'Treasury of Norland' }] },
    { kind: 'program', id: 'program/norland:arms', title: { text: 'Arms makers' }, issuers: [treasury] },
    company('7', { names: [{ text: 'China North Industries Corporation' }, { text: 'NORINCO', type: 'acronym' }], countries: ['CN'] }),
    company('8', { names: [{ text: 'Norinco' }] }),
    company('9', { names: [{ text: '=HYPERLINK("https://example.org")' }] }),
    president,
    {
      kind: 'relationship',
      id: 'relationship/norland:7',
      type: 'owns',
      from: 'organization/norland:9',
      to: 'organization/norland:7',
      role: 'parent',
    },
    sanctionOn('organization/norland:7', {
      measures: [{ type: 'investment-ban', stated: 'no purchase of shares' }],
      history: [{ type: 'imposed', on: '2021-06-03', effectiveOn: '2021-08-02' }],
    }),
    sanctionOn('organization/norland:8', { listings: [{ list: 'Norland list', entryId: '8', listedOn: '2024-09-20' }] }),
    sanctionOn('person/norland:3'),
    {
      kind: 'source',
      id: source,
      type: 'sanctions-list',
      title: { text: 'Norland list' },
      publisher: treasury,
      sha256: 'ab'.repeat(32),
      ...(isDated ? { snapshotOn: '2024-10-01' } : {}),
    },
  ];
}

/** The list as a file. */
export function ndjson(entities: readonly Entity[]): string {
  return entities.map((entity) => `${JSON.stringify(entity)}\n`).join('');
}
