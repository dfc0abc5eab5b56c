import { type Code, closedList } from './code-list.ts';

interface KindCode extends Code {
  /** The name of the story's array of this kind. */
  plural: string;
}

const codes = {
  article: {
    title: 'Article',
    description: 'A piece of journalism as published: its texts, media, makers, rights and corrections.',
    plural: 'articles',
  },
  person: { title: 'Person', description: 'A human being, named or known only by a role.', plural: 'people' },
  state: {
    title: 'State',
    description: 'A country as a subject of international law; not its government, which comes and goes.',
    plural: 'states',
  },
  government: {
    title: 'Government',
    description: 'A body that governs a state for a time; not the state, which it binds.',
    plural: 'governments',
  },
  bloc: { title: 'Bloc', description: 'A body whose members are states.', plural: 'blocs' },
  organization: {
    title: 'Organization',
    description: 'A named body: a company, a public body, an armed force, a party, a publisher.',
    plural: 'organizations',
  },
  group: {
    title: 'Group',
    description: 'People described and not named, such as “insurgent groups”; not a body that has a name.',
    plural: 'groups',
  },
  asset: {
    title: 'Asset',
    description: 'A thing that is owned and can be a target: a ship, an aircraft, a wallet, a building.',
    plural: 'assets',
  },
  position: { title: 'Position', description: 'An office that somebody can hold; it outlives its holders.', plural: 'positions' },
  tenure: {
    title: 'Tenure',
    description: 'That a person held a position or a place in an organization, for a time and in a capacity.',
    plural: 'tenures',
  },
  relationship: {
    title: 'Relationship',
    description: 'A lasting link between two actors or assets; not a single act, which is an event.',
    plural: 'relationships',
  },
  agreement: {
    title: 'Agreement',
    description: 'What two or more actors have agreed, whatever paper it stands on, if any.',
    plural: 'agreements',
  },
  program: {
    title: 'Program',
    description: 'A sanctions program: the rules under which sanctions are imposed on targets.',
    plural: 'programs',
  },
  sanction: {
    title: 'Sanction',
    description: 'That an issuer sanctions a target; not the measures alone, which stand in it.',
    plural: 'sanctions',
  },
  event: { title: 'Event', description: 'Something that happened or is planned to happen, at a time and a place.', plural: 'events' },
  place: { title: 'Place', description: 'A part of the earth; not the state that governs it.', plural: 'places' },
  claim: { title: 'Claim', description: 'What an article or a source says, who vouches for it, and which words say it.', plural: 'claims' },
  source: {
    title: 'Source',
    description: 'What data comes from and is no article: a list, a gazette, a court ruling, a data set.',
    plural: 'sources',
  },
} as const satisfies Record<string, KindCode>;

/** The kinds of entity, in the order in which a story and a stream hold them. The one list of kinds. */
export const kind = closedList('kind', 'What sort of entity a record is.', 'nutgraf', codes);

/** A kind of entity. */
export type Kind = keyof typeof codes;

/** A plural: the name of the array of one kind in a story. */
export type Plural = (typeof codes)[Kind]['plural'];

/** The plural of each kind. */
export const plurals = Object.fromEntries(Object.entries(codes).map(([one, { plural }]) => [one, plural])) as {
  readonly [K in Kind]: (typeof codes)[K]['plural'];
};
