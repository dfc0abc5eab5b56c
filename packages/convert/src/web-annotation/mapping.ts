import type { LossRow, Mapping, MappingRow } from '../mapping.ts';

/** The versions of the data model: one. */
const families = { '1.0': 'Web Annotation Data Model, W3C Recommendation of 23 February 2017' } as const;

type Family = keyof typeof families;
type Row = MappingRow<Family>;

const from = (field: string | readonly string[]): Row['theirs'] => ({ '1.0': field });
const byCode = 'A body that classifies, by the URI of the code: `urn:nutgraf:modality/alleged`.';

const added = 'A property that the model adds, with a context of its own.';

const rows: Row[] = [
  { ours: 'claim/id', theirs: from('/id') },
  {
    ours: 'claim/statedIn',
    theirs: from('/target/*/source'),
    note: 'An article or a source of the model by its URI, as the canonical one too; any other address is a source.',
  },
  { ours: 'claim/proposition/text', theirs: from('/body/*/value'), note: 'The first text; further ones are notes.' },
  { ours: 'claim/proposition/text', theirs: from('/bodyValue'), way: 'in' },
  { ours: 'claim/proposition/lang', theirs: from('/body/*/language') },
  { ours: 'claim/notes/*/text', theirs: from('/body/*/value') },
  {
    ours: 'claim/about/*/entity',
    theirs: from('/body/*/source'),
    note: 'A body that identifies, by the URI of the entity: `urn:nutgraf:person/…`.',
  },
  ...(['entity', 'path', 'value', 'stated', 'basis', 'note'] as const).map(
    (name): Row => ({ ours: `claim/about/*/${name}`, theirs: from(`/about/*/${name}`), note: added }),
  ),
  {
    ours: 'claim/modality',
    theirs: from('/body/*/source'),
    note: `${byCode} Without one, an annotation that questions is questioned, and any other asserted.`,
  },
  { ours: 'claim/modality', theirs: from('/motivation'), note: '`questioning`; the others do not say how words are put.' },
  ...(['form', 'attribution', 'verification', 'assessedBy'] as const).map(
    (name): Row => ({ ours: `claim/${name}`, theirs: from('/body/*/source'), note: byCode }),
  ),
  { ours: 'claim/speaker', theirs: from('/speaker'), note: added },
  {
    ours: 'claim/evidence/*/exact',
    theirs: from('/target/*/selector/*/exact'),
    note: 'Of a TextQuoteSelector, alone or refining another.',
  },
  { ours: 'claim/evidence/*/prefix', theirs: from('/target/*/selector/*/prefix') },
  { ours: 'claim/evidence/*/suffix', theirs: from('/target/*/selector/*/suffix') },
  {
    ours: 'claim/evidence/*/part',
    theirs: from('/target/*/selector/*/value'),
    note: 'Of a FragmentSelector that is a JSON Pointer, RFC 6901, refined by a TextPositionSelector.',
  },
  { ours: 'claim/evidence/*/start', theirs: from('/target/*/selector/*/refinedBy/start'), note: 'Code points on both sides.' },
  { ours: 'claim/evidence/*/end', theirs: from('/target/*/selector/*/refinedBy/end') },
  { ours: 'source/urls/*', theirs: from('/target/*/source') },
  { ours: 'article/urls/*', theirs: from('/target/*/source/id') },
];

const losses: LossRow<Family>[] = [
  { theirs: from(['/creator', '/generator']), reason: 'a claim says whether a human or a machine recorded it, and not who' },
  {
    theirs: from(['/created', '/modified', '/generated']),
    reason: 'a claim has the day on which it was said, and not that on which it was recorded',
  },
  { theirs: from('/motivation'), reason: 'why an annotation was made is no part of the claim' },
  { theirs: from(['/audience', '/rights', '/stylesheet', '/canonical', '/via']), reason: 'it is about the annotation, not the claim' },
];

/** What becomes of each property of an annotation. */
export const mapping: Mapping<Family> = { families, rows, losses };
