import type { LossRow, Mapping, MappingRow } from '../mapping.ts';

/** The families of ninjs, by which names and shapes differ, and what two large producers send beside the standard. */
export const families = {
  '1.x': 'ninjs 1.0 to 1.6: names in small letters and the singular, `body_…` and `headline_…`, concepts as scheme and code',
  '2.x': 'ninjs 2.0 to 2.2: names in small letters and the plural, lists of bodies and headlines, concepts as uri and literal',
  '3.x': 'ninjs 3.0 and 3.1: the lists of 2.x with names in camelCase, events and planned coverage',
  producers: 'what dpa (digitalwires) and PA Media name otherwise',
} as const;

/** A family of ninjs. */
export type Family = keyof typeof families;

type Row = MappingRow<Family>;

/** A field whose name is the same in 1.x and 2.x but for camelCase in 3.x. */
const same = (small: string, camel = small): Row['theirs'] => ({ '1.x': small, '2.x': small, '3.x': camel });

/** A field of each entry of a list of concepts, which is named in the singular in 1.x. */
const ofConcept = (
  singular: string,
  plural: string,
  field: { '1.x'?: string | string[]; '2.x'?: string; '3.x'?: string },
): Row['theirs'] => ({
  ...(field['1.x'] && { '1.x': [field['1.x']].flat().map((one) => `/${singular}/*/${one}`) }),
  ...(field['2.x'] && { '2.x': `/${plural}/*/${field['2.x']}` }),
  ...(field['3.x'] && { '3.x': `/${plural}/*/${field['3.x']}` }),
});

const name = { '1.x': 'name', '2.x': 'name', '3.x': 'name' };
const rel = { '1.x': 'rel', '2.x': 'rel', '3.x': 'rel' };
const uri = { '1.x': ['scheme', 'code'], '2.x': 'uri', '3.x': 'uri' };
const literal = { '2.x': 'literal', '3.x': 'literal' };

const ownEvent = 'Of a document that is an event of the model, by its URI `urn:nutgraf:event/…`.';

const texts: Row[] = [
  {
    ours: 'article/headlines/*/text',
    theirs: {
      '1.x': ['/headline', '/headline_*'],
      '2.x': '/headlines/*/value',
      '3.x': '/headlines/*/value',
      producers: ['/kicker', '/subhead'],
    },
  },
  { ours: 'article/headlines/*/text', theirs: same('/title'), note: 'A headline of the role `title`.', way: 'in' },
  {
    ours: 'article/headlines/*/role',
    theirs: { '2.x': '/headlines/*/role', '3.x': '/headlines/*/role' },
    note: 'In 1.x the part of the name after the underscore.',
  },
  { ours: 'article/headlines/*/contentType', theirs: { '2.x': '/headlines/*/contenttype', '3.x': '/headlines/*/contentType' } },
  {
    ours: 'article/bodies/*/text',
    theirs: {
      '1.x': '/body_*',
      '2.x': '/bodies/*/value',
      '3.x': '/bodies/*/value',
      producers: ['/article_html', '/infobox_html', '/linkbox_html'],
    },
    note: 'The main one first.',
  },
  {
    ours: 'article/bodies/*/role',
    theirs: { '2.x': '/bodies/*/role', '3.x': '/bodies/*/role' },
    note: 'In 1.x the part of the name after the underscore, where it is no media type.',
  },
  {
    ours: 'article/bodies/*/contentType',
    theirs: { '2.x': '/bodies/*/contenttype', '3.x': '/bodies/*/contentType' },
    note: 'In 1.x by the end of the name: `text`, `html`, `xhtml`, `nitf`. Plain text that begins with a tag is taken for HTML.',
  },
  { ours: 'article/bodies/*/version', theirs: same('/version'), note: 'Dropped where there is no body.' },
  {
    ours: 'article/bodies/*/lang',
    theirs: same('/language'),
    note: 'At every text of the item. `en_US` is read as `en-US`; a name of a language is dropped.',
  },
  {
    ours: 'article/descriptions/*/text',
    theirs: {
      '1.x': '/description_*',
      '2.x': '/descriptions/*/value',
      '3.x': '/descriptions/*/value',
      producers: ['/teaser', '/abstract', '/descriptions/*/description'],
    },
  },
  { ours: 'article/descriptions/*/role', theirs: { '2.x': '/descriptions/*/role', '3.x': '/descriptions/*/role' } },
  { ours: 'article/descriptions/*/contentType', theirs: { '2.x': '/descriptions/*/contenttype', '3.x': '/descriptions/*/contentType' } },
  { ours: 'article/editorNotes/*/text', theirs: { ...same('/ednote', '/edNote'), producers: '/ednotes/*/ednote' } },
  { ours: 'article/editorNotes/*/role', theirs: { producers: '/ednotes/*/role' } },
  { ours: 'article/byline/text', theirs: { '1.x': '/byline', '2.x': '/by', '3.x': '/by' } },
  { ours: 'article/slugline', theirs: { ...same('/slugline'), producers: '/slug' } },
  { ours: 'article/dateline/text', theirs: { ...same('/located'), producers: ['/dateline', '/location'] } },
];

const facts: Row[] = [
  {
    ours: 'article/id',
    theirs: { ...same('/uri'), producers: '/urn' },
    note: 'An identity that is no address gets the scheme `ninjs`, or the sender’s where the option `namespace` names it.',
  },
  { ours: 'article/urls/*', theirs: same('/uri'), note: 'Where it is an address on the web; otherwise an identifier `x-uri`.' },
  { ours: 'article/identifiers/*/value', theirs: { '1.x': '/altids/*', '2.x': '/altids/*/value', '3.x': '/altIds/*/value' } },
  {
    ours: 'article/identifiers/*/scheme',
    theirs: { '2.x': '/altids/*/role', '3.x': '/altIds/*/role' },
    note: 'A scheme of the model where the role is its name, else a private code `x-…`; a role that is no code stands in the note.',
  },
  { ours: 'article/urls/*', theirs: { '2.x': '/altids/*/value', '3.x': '/altIds/*/value' }, note: 'An address of the role `url`.' },
  {
    ours: 'article/genres/*',
    theirs: { '1.x': '/genre', '2.x': '/genres', '3.x': '/genres' },
    note: 'By name or code; what the model has no code for becomes a private code `x-…`.',
  },
  { ours: 'article/pubStatus', theirs: same('/pubstatus', '/pubStatus') },
  { ours: 'article/urgency', theirs: same('/urgency'), note: 'Whole numbers from 1 to 9.' },
  {
    ours: 'article/modifiedAt',
    theirs: { ...same('/versioncreated', '/versionCreated'), producers: '/version_created' },
    note: 'Dates of another shape are rewritten where they can mean one thing only.',
  },
  { ours: 'article/createdAt', theirs: { ...same('/firstcreated', '/firstCreated'), producers: '/firstVersion' } },
  { ours: 'article/embargoedUntil', theirs: same('/embargoed', '/embargoedUntil') },
  { ours: 'article/expiresAt', theirs: same('/expires') },
  { ours: 'article/rights/holder', theirs: same('/copyrightholder', '/copyrightHolder') },
  { ours: 'article/rights/notice', theirs: same('/copyrightnotice', '/copyrightNotice') },
  { ours: 'article/rights/usageTerms', theirs: { ...same('/usageterms', '/usageTerms'), producers: '/usage' } },
  { ours: 'article/rights/credit', theirs: { producers: '/creditline' } },
  {
    ours: 'article/digitalSourceType',
    theirs: { '1.x': '/digitalsourcetype', '2.x': '/digitalsourcetype', '3.x': '/digitalSourceType' },
    note: 'The code at the end of the address, or the literal, or the name.',
  },
  { ours: 'article/extensions/ninjs:profile', theirs: same('/profile') },
  {
    ours: 'article/extensions/ninjs:trustIndicators',
    theirs: { '1.x': '/trustindicator', '2.x': '/trustindicators', '3.x': '/trustIndicators' },
  },
  {
    ours: 'article/extensions/ninjs:rightsInfo',
    theirs: same('/rightsinfo', '/rightsInfo'),
    note: 'A machine-readable licence; `rights` holds the words of the publisher.',
  },
  { ours: 'article/extensions/ninjs:plannedCoverage', theirs: { '3.x': '/plannedCoverage' } },
  { ours: 'article/extensions/ninjs:contentCreated', theirs: { producers: '/content_created' }, note: 'Of an item without a medium.' },
  { ours: 'article/extensions/ninjs:priority', theirs: { producers: '/priority' } },
];

const subjects: Row[] = [
  {
    ours: 'article/subjects/*/scheme',
    theirs: { ...ofConcept('subject', 'subjects', { ...uri, '1.x': 'scheme' }), producers: ['/subjects/code/*', '/categories/*/qcode'] },
    note: 'An address is split after the last slash; `medtop` is the scheme of IPTC Media Topics.',
  },
  { ours: 'article/subjects/*/code', theirs: ofConcept('subject', 'subjects', { ...uri, '1.x': 'code' }) },
  {
    ours: 'article/subjects/*/name',
    theirs: { ...ofConcept('subject', 'subjects', name), producers: '/categories/*/name' },
    note: 'A subject that is a name alone becomes a keyword.',
  },
  {
    ours: 'article/subjects/*/relevance',
    theirs: ofConcept('subject', 'subjects', { '1.x': 'relevance', '2.x': 'relevance', '3.x': 'relevance' }),
  },
  {
    ours: 'article/subjects/*/confidence',
    theirs: ofConcept('subject', 'subjects', { '1.x': 'confidence', '2.x': 'confidence', '3.x': 'confidence' }),
  },
  { ours: 'article/keywords/*', theirs: { producers: '/keywords' } },
];

const concepts: Row[] = (
  [
    ['person', 'person', 'people'],
    ['organization', 'organisation', 'organisations'],
    ['place', 'place', 'places'],
    ['asset', 'object', 'objects'],
  ] as const
).flatMap(([kind, singular, plural]): Row[] => [
  { ours: `${kind}/names/*/text`, theirs: ofConcept(singular, plural, name) },
  {
    ours: `${kind}/id`,
    theirs: ofConcept(singular, plural, uri),
    note: 'By address, else by literal, else by name, which holds for the document alone.',
  },
  {
    ours: `${kind}/identifiers/*/value`,
    theirs: ofConcept(singular, plural, uri),
    note: '`wikidata`, `geonames` and `iso3166-1` where the address is one of theirs, else `x-uri`.',
  },
  { ours: `${kind}/identifiers/*/value`, theirs: ofConcept(singular, plural, literal), note: 'As `x-literal`.' },
]);

const entities: Row[] = [
  {
    ours: 'article/mentions/*/role',
    theirs: {
      '1.x': ['/person/*/rel', '/organisation/*/rel', '/place/*/rel', '/event/*/rel', '/object/*/rel'],
      '2.x': ['/people/*/rel', '/organisations/*/rel', '/places/*/rel', '/events/*/rel', '/objects/*/rel'],
      '3.x': ['/people/*/rel', '/organisations/*/rel', '/places/*/rel', '/events/*/rel', '/objects/*/rel'],
    },
    note: '`about`, `mentions` and `quotes`; another word is dropped.',
  },
  ...concepts,
  ...(['person', 'organization'] as const).flatMap((kind): Row[] => {
    const [singular, plural] = kind === 'person' ? ['person', 'people'] : ['organisation', 'organisations'];
    const contact = (field: string, camel = field) =>
      ofConcept(singular, plural, { '1.x': `contactinfo/*/${field}`, '2.x': `contactinfo/*/${field}`, '3.x': `contactInfo/*/${camel}` });
    return [
      { ours: `${kind}/contacts/*/value`, theirs: contact('value') },
      { ours: `${kind}/contacts/*/type`, theirs: contact('type') },
      { ours: `${kind}/contacts/*/note`, theirs: contact('role') },
      { ours: `${kind}/contacts/*/note`, theirs: contact('name'), way: 'in' },
      { ours: `${kind}/addresses/*/street`, theirs: contact('address/lines') },
      { ours: `${kind}/addresses/*/city`, theirs: contact('address/locality') },
      { ours: `${kind}/addresses/*/region`, theirs: contact('address/area') },
      { ours: `${kind}/addresses/*/postalCode`, theirs: contact('address/postalcode', 'address/postalCode') },
      {
        ours: `${kind}/addresses/*/full`,
        theirs: contact('address/country'),
        note: 'The country too, where it is given by name and not as a code.',
      },
    ];
  }),
  {
    ours: 'organization/identifiers/*/value',
    theirs: ofConcept('organisation', 'organisations', {
      '1.x': ['symbols/*/ticker', 'symbols/*/symbol'],
      '2.x': 'symbols/*/ticker',
      '3.x': 'symbols/*/symbol',
    }),
  },
  { ours: 'organization/identifiers/*/value', theirs: { '2.x': '/organisations/*/symbols/*/symbol' }, note: 'As `x-symbol`.' },
  {
    ours: 'organization/identifiers/*/issuedBy',
    theirs: ofConcept('organisation', 'organisations', {
      '1.x': 'symbols/*/exchange',
      '2.x': 'symbols/*/exchange',
      '3.x': 'symbols/*/exchange',
    }),
  },
  {
    ours: 'organization/identifiers/*/note',
    theirs: ofConcept('organisation', 'organisations', {
      '1.x': 'symbols/*/symboltype',
      '2.x': 'symbols/*/symboltype',
      '3.x': 'symbols/*/symbolType',
    }),
  },
  {
    ours: 'place/point',
    theirs: { '1.x': '/place/*/geometry_*', '2.x': '/places/*/geojson', '3.x': '/places/*/geoJSON' },
    note: 'A point; lines and areas are dropped.',
  },
  { ours: 'event/title/text', theirs: ofConcept('event', 'events', name) },
  { ours: 'event/id', theirs: ofConcept('event', 'events', uri) },
  { ours: 'event/id', theirs: { '3.x': '/uri' }, note: ownEvent },
  { ours: 'event/title/text', theirs: { '3.x': '/title' }, note: ownEvent },
  { ours: 'event/description/text', theirs: { '3.x': '/descriptions/*/value' }, note: ownEvent },
  { ours: 'event/place', theirs: { '3.x': '/places/*/uri' }, note: ownEvent },
  { ours: 'event/identifiers/*/value', theirs: { '3.x': '/altIds/*/value' }, note: ownEvent },
  { ours: 'event/urls/*', theirs: { '3.x': '/altIds/*/value' }, note: `${ownEvent} An address of the role \`url\`.` },
  ...(['names/*/text', 'contacts/*/value', 'addresses/*/street'] as const).map(
    (path): Row => ({
      ours: `bloc/${path}`,
      theirs: {
        '3.x': `/organisations/*/${path === 'names/*/text' ? 'name' : `contactInfo/*/${path === 'contacts/*/value' ? 'value' : 'address/lines'}`}`,
      },
      note: 'Of an organisation whose URI is that of a bloc in the model, `urn:nutgraf:bloc/…`.',
    }),
  ),
  { ours: 'event/identifiers/*/value', theirs: ofConcept('event', 'events', literal), way: 'in' },
  { ours: 'event/status', theirs: { '3.x': '/eventDetails/eventStatus' } },
  {
    ours: 'event/period/start',
    theirs: { '3.x': ['/eventDetails/dates/startDate', '/eventDetails/dates/expectedStartDate'] },
    note: 'A start without an end is `event/on`.',
  },
  { ours: 'event/period/end', theirs: { '3.x': ['/eventDetails/dates/endDate', '/eventDetails/dates/expectedEndDate'] } },
  {
    ours: 'event/participants/*/actor',
    theirs: { '3.x': ['/eventDetails/organiser/uri', '/eventDetails/organiser/name', '/eventDetails/organiser/literal'] },
    note: 'As an organization that is the organizer.',
  },
  {
    ours: 'organization/names/*/text',
    theirs: { '1.x': '/infosource/*/name', '2.x': '/infosources/*/name', '3.x': '/infoSources/*/name' },
    note: 'A source is taken for an organization, or for a person where its role is one of a person.',
  },
  {
    ours: 'organization/id',
    theirs: {
      '1.x': ['/infosource/*/scheme', '/infosource/*/code'],
      '2.x': ['/infosources/*/uri', '/infosources/*/literal'],
      '3.x': ['/infoSources/*/uri', '/infoSources/*/literal'],
    },
  },
  { ours: 'article/contributors/*/actor', theirs: { producers: '/categories/*/name' } },
  {
    ours: 'organization/contacts/*/value',
    theirs: {
      '1.x': '/infosource/*/contactinfo',
      '2.x': '/infosources/*/contactinfo',
      '3.x': ['/infoSources/*/contactInfo', '/eventDetails/organiser/contactInfo'],
    },
    note: 'As the contacts of an organisation.',
  },
  {
    ours: 'organization/identifiers/*/value',
    theirs: { '3.x': '/eventDetails/organiser/symbols' },
    note: 'As the symbols of an organisation.',
  },
  {
    ours: 'article/publisher',
    theirs: { '1.x': '/infosource/*/rel', '2.x': '/infosources/*/role', '3.x': '/infoSources/*/role' },
    note: 'The publisher, the distributor or a contributor, as the role says.',
  },
];

const media: Row[] = [
  {
    ours: 'article/media/*/type',
    theirs: same('/type'),
    note: 'Of pictures, graphics, video and audio. `text` goes without saying; another type is dropped.',
  },
  {
    ours: 'article/media/*/url',
    way: 'in',
    theirs: { ...same('/renditions/*/href'), producers: '/associations/*/renditions/*/url' },
    note: 'The largest rendition stands for all.',
  },
  {
    ours: 'article/media/*/type',
    theirs: { '1.x': '/renditions/*/mimetype', '2.x': '/renditions/*/contenttype', '3.x': '/renditions/*/contentType' },
    way: 'in',
    note: 'Where the type of the item does not say it.',
  },
  {
    ours: 'article/media/*/takenAt',
    theirs: same('/contentcreated', '/contentCreated'),
    note: 'Of an item without a medium it is kept as the extension `ninjs:contentCreated`.',
  },
  { ours: 'article/media/*/type', theirs: same('/associations/*/type') },
  { ours: 'article/media/*/url', theirs: same('/associations/*/renditions/*/href') },
  {
    ours: 'article/media/*/caption/text',
    theirs: {
      '1.x': ['/associations/*/description_*', '/associations/*/headline', '/associations/*/headline_*', '/associations/*/title'],
      '2.x': ['/associations/*/descriptions/*/value', '/associations/*/headlines/*/value', '/associations/*/title'],
      '3.x': ['/associations/*/descriptions/*/value', '/associations/*/headlines/*/value', '/associations/*/title'],
      producers: '/associations/*/caption',
    },
  },
  {
    ours: 'article/media/*/credit',
    theirs: {
      '1.x': '/associations/*/byline',
      '2.x': '/associations/*/by',
      '3.x': '/associations/*/by',
      producers: '/associations/*/creditline',
    },
  },
  { ours: 'article/media/*/takenAt', theirs: same('/associations/*/contentcreated', '/associations/*/contentCreated') },
  {
    ours: 'article/media/*/depicts/*',
    theirs: {
      '1.x': ['/associations/*/person', '/associations/*/organisation', '/associations/*/object'],
      '2.x': ['/associations/*/people', '/associations/*/organisations', '/associations/*/objects'],
      '3.x': ['/associations/*/people', '/associations/*/organisations', '/associations/*/objects'],
    },
  },
];

const losses: LossRow<Family>[] = [
  {
    theirs: { '1.x': '/$standard', '2.x': '/standard', '3.x': '/standard', producers: '/format' },
    reason: 'it says which format the document is in, and it is in another now',
  },
  { theirs: same('/representationtype', '/representationType'), reason: 'it says how much of the item the document holds' },
  { theirs: { '1.x': '/mimetype', producers: '/mimeType' }, reason: 'it describes the document, not the article' },
  {
    theirs: {
      '1.x': ['/charcount', '/wordcount'],
      '2.x': ['/bodies/*/charcount', '/bodies/*/wordcount'],
      '3.x': ['/bodies/*/charCount', '/bodies/*/wordCount'],
    },
    reason: 'it can be counted from the text',
  },
  { theirs: same('/renditions/*'), reason: 'a medium has one address, and neither size nor format' },
  { theirs: same('/associations/*'), reason: 'an association is kept as a medium, and what a medium has no property for is not' },
  { theirs: ofConcept('subject', 'subjects', rel), reason: 'a subject is what the article is about, and has no other relation to it' },
  { theirs: ofConcept('subject', 'subjects', literal), reason: 'a subject has one code, and the address gives another' },
  {
    theirs: ofConcept('subject', 'subjects', { '1.x': 'creator', '2.x': 'creator', '3.x': 'creator' }),
    reason: 'the model does not keep who assigned a subject',
  },
  {
    theirs: {
      '1.x': ['/person/*/contactinfo/*/lang', '/organisation/*/contactinfo/*/lang'],
      '2.x': ['/people/*/contactinfo/*/lang', '/organisations/*/contactinfo/*/lang'],
      '3.x': ['/people/*/contactInfo/*/lang', '/organisations/*/contactInfo/*/lang'],
    },
    reason: 'a contact has no language',
  },
  {
    theirs: { '1.x': '/place/*/contactinfo', '2.x': '/places/*/contactinfo', '3.x': '/places/*/contactInfo' },
    reason: 'a place is where something is, not whom to call',
  },
  { theirs: { '3.x': '/events/*/id' }, reason: 'the event has an address already' },
  { theirs: { '3.x': '/eventDetails/plannedCoverageStatus' }, reason: 'what a newsroom plans is no fact of the event' },
  {
    theirs: { '3.x': ['/eventDetails/dates/expectedDuration', '/eventDetails/dates/recurrence'] },
    reason: 'an event is one, from a start to an end',
  },
  { theirs: { '3.x': '/eventDetails/organiser/rel' }, reason: 'an organiser is the organizer' },
  {
    theirs: {
      producers: [
        '/entry_id',
        '/updated',
        '/signal',
        '/autopublishnotice',
        '/notepad',
        '/categories/*',
        '/usn',
        '/source-feed',
        '/unique-name',
        '/status',
        '/dateTimeSent',
        '/originalUrn',
        '/mediaCatCodes',
        '/tabVtxt',
        '/composerCompatible',
        '/destinations',
        '/dataformat',
      ],
    },
    reason: 'it serves the workflow of the agency',
  },
  {
    theirs: {
      producers: [
        '/current_rubric_names',
        '/rubric_names',
        '/dpasubject_names',
        '/geosubject_names',
        '/keyword_names',
        '/desk_names',
        '/genre_names',
        '/poi_names',
        '/scope_names',
      ],
    },
    reason: 'it repeats `categories`',
  },
];

/** What becomes of each property of ninjs. */
export const mapping: Mapping<Family> = { families, rows: [...facts, ...texts, ...subjects, ...entities, ...media], losses };
