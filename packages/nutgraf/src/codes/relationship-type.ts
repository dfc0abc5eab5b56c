import { openList } from './code-list.ts';

export const relationshipType = openList('relationship-type', 'What binds two actors or assets, read from `from` to `to`.', 'nutgraf', {
  'member-of': {
    title: 'Member of',
    description: '`from` is a member of the bloc, organization or group `to`; an office held in it is a tenure.',
    source: 'FollowTheMoney',
  },
  'observer-at': { title: 'Observer at', description: '`from` may attend the meetings of `to` and is no member.' },
  'subsidiary-of': {
    title: 'Subsidiary of',
    description: 'The organization `from` belongs to `to` and is controlled by it; given once, not as `owns` as well.',
  },
  controls: {
    title: 'Controls',
    description: '`from` can decide what `to` does, by shares or otherwise; ownership without control is `owns`.',
    source: 'BODS 0.4',
  },
  owns: {
    title: 'Owns',
    description: '`from` holds `to` or the part of it that `share` says, with or without control.',
    source: 'FollowTheMoney',
  },
  operates: { title: 'Operates', description: '`from` runs the ship, aircraft or facility `to`, which another may own.' },
  directs: {
    title: 'Directs',
    description: 'The person or body `from` is a director of `to` or leads it; where the post or its dates are told, it is a tenure.',
    source: 'FollowTheMoney',
  },
  employs: { title: 'Employs', description: '`from` is the employer of `to`.', source: 'FollowTheMoney' },
  'acts-for': {
    title: 'Acts for',
    description: '`from` acts for or on behalf of `to`, openly or not; an agent with a known mandate represents.',
    source: 'OFAC SDN list',
  },
  represents: {
    title: 'Represents',
    description: '`from` speaks or appears for `to` by a mandate, such as a lawyer, a lobbyist or an envoy.',
    source: 'FollowTheMoney',
  },
  succeeds: {
    title: 'Succeeds',
    description: '`from` takes the place of `to` as its legal or political successor; who follows in an office shows in tenures.',
    source: 'FollowTheMoney',
  },
  'allied-with': { title: 'Allied with', description: '`from` and `to` are allies in defence or in war; given once, either way round.' },
  'partner-of': {
    title: 'Partner of',
    description: '`from` and `to` call each other partners, at the `tier` that they name; no promise of defence; given once.',
  },
  'distanced-from': {
    title: 'Distanced from',
    description: '`from` has loosened its relations with `to`, and no act of leaving or breaking is stated.',
  },
  'diplomatic-relations': {
    title: 'Diplomatic relations',
    description: '`from` and `to` have diplomatic relations, at whatever level, friendly or not; given once, either way round.',
  },
  'at-war-with': {
    title: 'At war with',
    description: '`from` and `to` fight each other, with or without a declaration of war; given once, either way round.',
  },
  mediates: { title: 'Mediates for', description: '`from` mediates between `to` and others; the talks themselves are an event.' },
  supports: { title: 'Supports', description: '`from` helps `to` with money, goods, force or words; arms are `supplies-arms-to`.' },
  opposes: { title: 'Opposes', description: '`from` works or speaks against `to`, short of war.' },
  'supplies-arms-to': {
    title: 'Supplies arms to',
    description: '`from` delivers weapons or military equipment to `to`; one contract is an agreement, one delivery an event.',
    source: 'SIPRI Arms Transfers Database',
  },
  pays: { title: 'Pays', description: '`from` pays money to `to`, as much as `value` says.', source: 'FollowTheMoney' },
  family: {
    title: 'Family',
    description: 'The persons `from` and `to` are relatives or spouses, as `role` says; given once, either way round.',
    source: 'FollowTheMoney',
  },
  associate: {
    title: 'Associate',
    description: 'The persons `from` and `to` are close in business or in private and are not family; given once, either way round.',
    source: 'FollowTheMoney',
  },
  'linked-to': {
    title: 'Linked to',
    description: 'The source links `from` and `to` and does not say how; given once, either way round.',
    source: 'OFAC SDN list',
  },
  'same-as': {
    title: 'Same as',
    description: 'Two records, `from` and `to`, stand for one and the same entity; not for two that are alike.',
  },
  'possibly-same-as': {
    title: 'Possibly the same as',
    description: '`from` and `to` may be one entity, and nobody has settled it; answers that go through it are `maybe` at best.',
  },
  'not-same-as': {
    title: 'Not the same as',
    description: '`from` and `to` are easily taken for one entity and are known to be two.',
  },
});

/** The types that say the same whichever end is `from`: given both ways they would say it twice. */
export const mutualTypes: ReadonlySet<string> = new Set([
  'allied-with',
  'partner-of',
  'diplomatic-relations',
  'at-war-with',
  'family',
  'associate',
  'linked-to',
  'same-as',
  'possibly-same-as',
  'not-same-as',
] satisfies (keyof typeof relationshipType.codes)[]);
