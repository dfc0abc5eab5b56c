import type { Article, Claim, Story } from '../src/generated/model.ts';
import { quote } from '../src/story/make/quote.ts';

// An invented story with an entity of every kind: no country, person, ship or paper in it exists.

const en = (text: string) => ({ text, lang: 'en' as const });

const article: Article = {
  kind: 'article',
  id: 'article/pact',
  headlines: [en('Norland and Sudria sign a pact 🕊')],
  bodies: [
    {
      role: 'main',
      contentType: 'text/plain',
      ...en(
        'Norland and Sudria signed a defence pact in Port Ester on Monday 🕊🕊.\r\n\r\n' +
          'Ine\u0301s Falk, Norland’s defence minister, signed it for Norland; President Karl Ostrum signed for Sudria.\r\n' +
          'Harrow Works is to deliver 12 patrol boats. “We keep our word,” Falk said.\r\n\r\n' +
          'The patrol ship Lantern is under sanctions of the Strait League, a minister said. The pact replaces one of 1998.',
      ),
    },
  ],
  descriptions: [en('A pact between two invented countries.')],
  genres: ['report'],
  urgency: 4,
  dateline: { text: 'PORT ESTER', place: 'place/port-ester', date: '2024-09-02' },
  publishedAt: '2024-09-02T18:30:00Z',
  modifiedAt: '2024-09-03T08:00:00Z',
  byline: en('By Mara Lind'),
  contributors: [{ actor: 'person/mara-lind', role: 'author' }],
  publisher: 'organization/strait-courier',
  subjects: [{ scheme: 'medtop', code: '20000639', name: 'treaty', relevance: 80 }],
  keywords: ['pact', 'patrol boats'],
  media: [
    {
      type: 'image',
      url: 'https://courier.example/lantern.jpg',
      caption: en('The Lantern off Port Ester.'),
      takenAt: '2024-08',
      takenIn: 'place/strait',
      depicts: ['asset/lantern'],
    },
  ],
  corrections: [
    { type: 'correction', at: '2024-09-03', text: en('Twelve boats are to be delivered, not ten.'), affects: ['claim/ten-boats'] },
  ],
  mentions: [{ ref: 'group/hill-fighters', role: 'mentions', how: 'human' }],
  urls: ['https://courier.example/pact'],
};

const said = (id: string, words: string, about: Claim['about'], more: Partial<Claim> = {}): Claim => ({
  kind: 'claim',
  id: `claim/${id}`,
  statedIn: 'article/pact',
  modality: 'asserted',
  about,
  evidence: [quote(article, words)],
  ...more,
});

/** A small valid story of invented countries, with an entity of every kind and no issue at all. */
export const norland: Story = {
  kind: 'story',
  specVersion: '1.0',
  id: 'story/norland-pact',
  title: en('The pact of Norland and Sudria'),
  status: 'developing',
  nutGraf: { text: en('Two neighbours bind themselves to each other, and boats are to follow.'), claims: ['claim/signed'] },
  articles: [article],
  people: [
    {
      kind: 'person',
      id: 'person/ines-falk',
      names: [{ ...en('Inés Falk'), type: 'official', script: 'Latn', parts: { given: 'Inés', family: 'Falk' } }],
      births: [{ date: '1971-03-09', place: 'place/port-ester' }],
      nationalities: ['XK'],
      gender: 'female',
      titles: [{ ...en('Dr'), type: 'honorific' }],
    },
    { kind: 'person', id: 'person/karl-ostrum', names: [en('Karl Ostrum')], identifiers: [{ scheme: 'wikidata', value: 'Q0' }] },
    { kind: 'person', id: 'person/mara-lind', names: [en('Mara Lind')] },
    {
      kind: 'person',
      id: 'person/olaf-falk',
      names: [en('Olaf Falk')],
      births: [{ date: '1931' }],
      deaths: [{ date: '2001-05-11' }, { date: '2001-05-12', note: 'as the parish register has it' }],
    },
  ],
  states: [
    { kind: 'state', id: 'state/norland', names: [en('Norland')], country: 'XK', regions: ['place/strait'] },
    {
      kind: 'state',
      id: 'state/sudria',
      names: [en('Sudria')],
      recognition: [{ by: 'state/norland', status: 'recognized', period: { start: '1961' } }],
    },
  ],
  governments: [
    {
      kind: 'government',
      id: 'government/falk-cabinet',
      description: en('The cabinet of Norland'),
      of: 'state/norland',
      status: 'elected',
      period: { start: '2021-05-01', end: '..' },
    },
  ],
  blocs: [
    {
      kind: 'bloc',
      id: 'bloc/strait-league',
      names: [en('Strait League')],
      type: 'alliance',
      foundedBy: 'agreement/charter',
      period: { start: '1962' },
    },
  ],
  organizations: [
    {
      kind: 'organization',
      id: 'organization/harrow-works',
      names: [en('Harrow Works')],
      type: 'company',
      ownership: 'private',
      identifiers: [{ scheme: 'imo-company', value: '1234565' }],
      addresses: [{ city: 'Port Ester', postalCode: '1010' }],
      contacts: [{ type: 'website', value: 'https://harrow.example' }],
      countries: ['XK'],
      sectors: ['shipyards'],
    },
    { kind: 'organization', id: 'organization/strait-courier', names: [en('Strait Courier')], type: 'media' },
  ],
  groups: [
    {
      kind: 'group',
      id: 'group/hill-fighters',
      unspecified: { reason: 'not-named-by-source', description: en('fighters in the hills') },
      size: { min: 200, max: 300, estimated: true },
    },
  ],
  assets: [
    {
      kind: 'asset',
      id: 'asset/lantern',
      type: 'vessel',
      names: [en('Lantern')],
      identifiers: [{ scheme: 'imo', value: '1234567' }],
      flags: [{ country: 'XK', period: { start: '2010', end: '2019' } }],
      builtOn: '2009',
    },
  ],
  positions: [
    { kind: 'position', id: 'position/defence-minister', title: en('defence minister of Norland'), of: 'state/norland', level: 'minister' },
    {
      kind: 'position',
      id: 'position/president',
      title: en('president of Sudria'),
      of: 'state/sudria',
      level: 'head-of-state',
      area: 'place/port-ester',
    },
  ],
  tenures: [
    {
      kind: 'tenure',
      id: 'tenure/ines-falk',
      holder: 'person/ines-falk',
      position: 'position/defence-minister',
      period: { start: '2021-05-01', end: '..' },
      accession: 'elected',
    },
    {
      kind: 'tenure',
      id: 'tenure/olaf-falk',
      holder: 'person/olaf-falk',
      position: 'position/defence-minister',
      period: { start: '1974', end: '1979' },
    },
    {
      kind: 'tenure',
      id: 'tenure/karl-ostrum',
      holder: 'person/karl-ostrum',
      position: 'position/president',
      period: { start: '../2024-09-02' },
    },
  ],
  relationships: [
    {
      kind: 'relationship',
      id: 'relationship/norland-sudria',
      from: 'state/norland',
      to: 'state/sudria',
      type: 'allied-with',
      period: { start: '2024-09-02' },
      establishedBy: 'agreement/pact',
    },
    {
      kind: 'relationship',
      id: 'relationship/norland-league',
      from: 'state/norland',
      to: 'bloc/strait-league',
      type: 'member-of',
      history: [
        { type: 'joined', on: '1962-01' },
        { type: 'suspended', on: '2020-02-10', until: '2021-02-10', by: ['bloc/strait-league'], through: 'event/coup' },
      ],
    },
    {
      kind: 'relationship',
      id: 'relationship/harrow-lantern',
      from: 'organization/harrow-works',
      to: 'asset/lantern',
      type: 'owns',
      share: { value: 60, unit: 'percent' },
    },
  ],
  agreements: [
    {
      kind: 'agreement',
      id: 'agreement/pact',
      title: en('Defence Pact of Port Ester'),
      instrument: 'treaty',
      topics: ['mutual-defence', 'arms-transfer'],
      participants: [
        { actor: 'state/norland', role: 'party' },
        { actor: 'state/sudria', role: 'party' },
        { actor: 'person/ines-falk', role: 'signatory', onBehalfOf: 'state/norland', position: 'position/defence-minister' },
        { actor: 'person/karl-ostrum', role: 'signatory', onBehalfOf: 'state/sudria', position: 'position/president' },
        { actor: 'organization/harrow-works', role: 'supplier' },
        { actor: 'government/falk-cabinet', role: 'negotiator', onBehalfOf: 'state/norland' },
      ],
      obligations: [{ type: 'defence', by: ['state/norland'], towards: ['state/sudria'] }],
      provisions: [
        {
          type: 'equipment-supply',
          from: 'organization/harrow-works',
          to: 'state/sudria',
          items: [{ category: 'ship', designation: 'patrol boat', quantity: { value: 12 }, condition: 'new' }],
          value: { amount: '1500000.50', currency: 'XTS' },
        },
      ],
      milestones: [{ type: 'delivery', status: 'scheduled', due: '2025-06' }],
      history: [
        { type: 'signed', on: '2024-09-02', by: ['state/norland', 'state/sudria'], place: 'place/port-ester' },
        { type: 'in-force', on: '2024-12-01' },
      ],
      relations: [{ type: 'supersedes', target: 'agreement/old-pact' }],
    },
    {
      kind: 'agreement',
      id: 'agreement/old-pact',
      title: en('Pact of 1998'),
      participants: [
        { actor: 'state/norland', role: 'party' },
        { actor: 'state/sudria', role: 'party' },
        { actor: 'person/olaf-falk', role: 'signatory', onBehalfOf: 'state/norland' },
      ],
      history: [{ type: 'signed', on: '1998-04-05' }],
    },
    {
      kind: 'agreement',
      id: 'agreement/charter',
      title: en('Charter of the Strait League'),
      participants: [{ actor: 'state/norland', role: 'party' }],
      history: [{ type: 'signed', on: '1961-11-20' }],
    },
  ],
  programs: [
    {
      kind: 'program',
      id: 'program/strait',
      title: en('Strait shipping sanctions'),
      issuers: ['bloc/strait-league'],
      scope: 'regional',
      targets: ['place/strait'],
      history: [{ type: 'imposed', on: '2020-01-15', through: 'event/coup' }],
    },
  ],
  sanctions: [
    {
      kind: 'sanction',
      id: 'sanction/lantern',
      target: 'asset/lantern',
      issuer: 'bloc/strait-league',
      programs: ['program/strait'],
      listings: [{ list: 'Strait League list', entryId: 'SL-7', listedOn: '2020-02-01', amendedOn: ['2021'] }],
      measures: [
        {
          type: 'transport-restrictions',
          stated: 'no entry to ports',
          exemptions: [{ category: 'humanitarian', text: en('relief goods') }],
        },
      ],
      history: [{ type: 'imposed', on: '2020-02-01', citation: 'Decision 3 of 2020' }],
      sources: ['source/league-list'],
    },
  ],
  events: [
    {
      kind: 'event',
      id: 'event/summit',
      type: 'summit',
      title: en('Summit of Port Ester'),
      status: 'occurred',
      period: { start: '2024-09-01', end: '2024-09-03' },
      place: 'place/port-ester',
    },
    {
      kind: 'event',
      id: 'event/dinner',
      type: 'meeting',
      on: '2024-09-02',
      place: 'place/port-ester',
      partOf: 'event/summit',
      participants: [
        { actor: 'person/ines-falk', role: 'attendee', position: 'position/defence-minister' },
        { actor: 'person/karl-ostrum', role: 'host' },
      ],
      results: ['agreement/pact'],
    },
    {
      kind: 'event',
      id: 'event/strike',
      type: 'protest',
      on: '2024-09-02T09:00:00',
      during: ['event/summit'],
      casualties: [{ type: 'wounded', of: 'group/hill-fighters', count: { value: 3 } }],
    },
    { kind: 'event', id: 'event/coup', type: 'coup', on: '2020-01-10', origin: 'place/port-ester', under: 'agreement/old-pact' },
  ],
  places: [
    {
      kind: 'place',
      id: 'place/port-ester',
      names: [en('Port Ester')],
      type: 'city',
      within: 'place/coast',
      point: { lat: 12.5, lon: -40.25 },
      precision: 'city',
    },
    { kind: 'place', id: 'place/coast', names: [en('The Coast')], type: 'region', within: 'place/strait' },
    { kind: 'place', id: 'place/strait', names: [en('The Strait')], type: 'water' },
  ],
  claims: [
    said(
      'signed',
      'Norland and Sudria signed a defence pact in Port Ester on Monday 🕊🕊.',
      [
        { entity: 'agreement/pact', path: '/history/0/type', value: 'signed', basis: 'stated' },
        {
          entity: 'agreement/pact',
          path: '/history/0/on',
          value: '2024-09-02',
          stated: 'Monday',
          basis: 'inferred',
          note: 'the Monday before',
        },
        { entity: 'agreement/pact', path: '/history/0/place', value: 'place/port-ester' },
      ],
      { proposition: en('Norland and Sudria sign a pact.'), form: 'narration', confidence: 95, assessedBy: 'human' },
    ),
    said('minister', 'Ine\u0301s Falk, Norland’s defence minister', [
      { entity: 'tenure/ines-falk', path: '/position', value: 'position/defence-minister' },
    ]),
    said('boats', '12 patrol boats', [{ entity: 'agreement/pact', path: '/provisions/0/items/0/quantity/value', value: 12 }], {
      corroborates: ['claim/signed'],
      supersedes: 'claim/ten-boats',
    }),
    {
      kind: 'claim',
      id: 'claim/ten-boats',
      statedIn: 'article/pact',
      modality: 'asserted',
      about: [{ entity: 'agreement/pact', path: '/provisions/0/items/0/quantity/value', value: 10 }],
      verification: 'retracted',
    },
    said('word', 'We keep our word', [{ entity: 'agreement/pact' }], {
      modality: 'promised',
      speaker: 'person/ines-falk',
      speakerPosition: 'position/defence-minister',
      form: 'direct-quote',
      attribution: 'on-record',
      saidOn: '2024-09-02',
    }),
    said(
      'sanctioned',
      'The patrol ship Lantern is under sanctions of the Strait League',
      [{ entity: 'sanction/lantern', path: '/issuer', value: 'bloc/strait-league' }],
      {
        contradicts: ['claim/lifted'],
        assessments: [{ by: 'Strait Facts', verdict: 'true', value: 5, best: 5, worst: 1 }],
      },
    ),
    {
      kind: 'claim',
      id: 'claim/lifted',
      statedIn: 'source/league-list',
      modality: 'denied',
      proposition: en('The sanctions on the Lantern were lifted.'),
      about: [{ entity: 'sanction/lantern' }, { entity: 'asset/lantern', path: '/builtOn', value: '2008' }],
      evidence: [{ exact: 'SL-7 LANTERN', locator: 'entry 7' }],
    },
    {
      kind: 'claim',
      id: 'claim/headline',
      statedIn: 'article/pact',
      modality: 'asserted',
      about: [{ entity: 'article/pact' }],
      evidence: [quote(article, 'sign a pact 🕊')],
      form: 'headline',
    },
  ],
  sources: [
    {
      kind: 'source',
      id: 'source/league-list',
      type: 'sanctions-list',
      title: en('List of the Strait League'),
      tier: 'primary',
      publisher: 'bloc/strait-league',
      snapshotOn: '2024-09-01',
    },
  ],
  extensions: { 'courier:desk': { code: 7 } },
};
