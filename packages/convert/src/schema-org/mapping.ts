import type { LossRow, Mapping, MappingRow } from '../mapping.ts';

/** A node can stand anywhere in a document: a field is its type and its property. */
const families = {
  'schema.org':
    'type and property: `Article` stands for every sort of article, `Organization`, `Event` and `Place` for every sort of those',
} as const;

type Row = MappingRow<'schema.org'>;

const row = (ours: string, theirs: string | readonly string[], rest: Pick<Row, 'note' | 'way'> = {}): Row => ({
  ours,
  theirs: { 'schema.org': theirs },
  ...rest,
});

const of = (type: string, ...properties: string[]): string[] => properties.map((property) => `${type}/${property}`);

const media = ['ImageObject', 'VideoObject', 'AudioObject'] as const;
const ofMedia = (...properties: string[]): string[] => media.flatMap((type) => of(type, ...properties));

const article: Row[] = [
  row('article/id', of('Article', '@id', 'mainEntityOfPage')),
  row('article/id', 'Article/url', {
    way: 'in',
    note: 'Where `@id` names no more than a part of a page. Of a page that is of the article alone, its canonical address.',
  }),
  row('article/headlines/*/text', of('Article', 'headline', 'alternativeHeadline')),
  row('article/headlines/*/text', of('Article', 'name', 'alternateName'), {
    way: 'in',
    note: 'A headline of the role `title`, where there is another.',
  }),
  row('article/headlines/*/role', of('Article', 'name', 'alternateName'), { way: 'in', note: '`title`.' }),
  row('article/bodies/*/text', 'Article/articleBody'),
  row('article/bodies/*/text', 'Article/text', { way: 'in' }),
  row('article/bodies/*/contentType', 'Article/articleBody', {
    note: '`text/plain`, or `text/html` where it begins with the tag of a block.',
  }),
  row('article/descriptions/*/text', 'Article/description'),
  row('article/descriptions/*/text', 'Article/abstract', { way: 'in', note: 'A summary of the role `abstract`.' }),
  row('article/descriptions/*/role', 'Article/abstract', { way: 'in' }),
  ...['headlines/*', 'bodies/*', 'descriptions/*', 'media/*/caption', 'corrections/*/text'].map((texts) =>
    row(`article/${texts}/lang`, 'Article/inLanguage', { note: 'One for all; a text of its own language says it in `@language`.' }),
  ),
  row('article/genres/*', of('Article', '@type', 'genre')),
  row('article/dateline/text', 'Article/dateline'),
  row('article/dateline/place', 'Article/locationCreated'),
  row('article/publishedAt', 'Article/datePublished'),
  row('article/publishedAt', 'Article/uploadDate', { way: 'in' }),
  row('article/modifiedAt', 'Article/dateModified'),
  row('article/createdAt', 'Article/dateCreated'),
  row('article/expiresAt', 'Article/expires'),
  row('article/byline/text', 'Article/author', { note: 'A text, or a name without a type, which does not say who is a person.' }),
  row('article/byline/text', 'Article/creator', { way: 'in' }),
  row('article/byline/lang', 'Article/inLanguage'),
  row('article/contributors/*/actor', of('Article', 'author', 'editor', 'translator', 'contributor')),
  row('article/contributors/*/actor', 'Article/creator', { way: 'in', note: 'An author.' }),
  row('article/contributors/*/role', of('Article', 'author', 'editor', 'translator', 'contributor')),
  row('article/publisher', 'Article/publisher'),
  row('article/subjects/*/scheme', 'DefinedTerm/inDefinedTermSet', { note: 'Terms of vocabularies in `about`.' }),
  row('article/subjects/*/code', 'DefinedTerm/termCode'),
  row('article/subjects/*/name', 'DefinedTerm/name'),
  row('article/mentions/*/ref', of('Article', 'about', 'mentions')),
  row('article/mentions/*/role', of('Article', 'about', 'mentions')),
  row('article/keywords/*', 'Article/keywords', { note: 'A text alone is split at its commas.' }),
  row('article/sections/*', 'Article/articleSection'),
  row('article/rights/holder', 'Article/copyrightHolder', { note: 'The name alone.' }),
  row('article/rights/notice', 'Article/copyrightNotice'),
  row('article/rights/usageTerms', 'Article/usageInfo'),
  row('article/rights/usageTerms', 'Article/license', { way: 'in' }),
  row('article/rights/credit', 'Article/creditText'),
  row('article/media/*/type', of('Article', 'image', 'video', 'audio')),
  row('article/media/*/url', ofMedia('contentUrl')),
  row('article/media/*/url', [...ofMedia('url'), 'Article/thumbnailUrl'], {
    way: 'in',
    note: 'A thumbnail where there is no other picture.',
  }),
  row('article/media/*/caption/text', ofMedia('caption')),
  row('article/media/*/caption/text', ofMedia('description', 'name'), { way: 'in' }),
  row('article/media/*/credit', ofMedia('creditText')),
  row('article/media/*/takenAt', ofMedia('dateCreated')),
  row('article/media/*/takenIn', ofMedia('locationCreated')),
  row('article/media/*/takenIn', ofMedia('contentLocation'), { way: 'in' }),
  row('article/media/*/depicts/*', ofMedia('about')),
  row('article/derivedFrom/*/of', of('Article', 'isBasedOn', 'translationOfWork')),
  row('article/derivedFrom/*/of', 'Article/isBasedOnUrl', { way: 'in' }),
  row('article/derivedFrom/*/relation', of('Article', 'isBasedOn', 'translationOfWork'), {
    note: '`rewritten`, which is guessed, or `translated`.',
  }),
  row('article/corrections/*/type', 'Article/correction', { note: 'A correction; a clarification is written as one.' }),
  row('article/corrections/*/at', 'CorrectionComment/datePublished'),
  row('article/corrections/*/text/text', 'CorrectionComment/text'),
  row('article/digitalSourceType', 'Article/digitalSourceType'),
];

/** What a kind and its type have in common with others. */
const identity = (kind: string, type: string): Row[] => [
  row(`${kind}/identifiers/*/scheme`, 'PropertyValue/propertyID'),
  row(`${kind}/identifiers/*/value`, ['PropertyValue/value', `${type}/identifier`]),
  row(`${kind}/identifiers/*/value`, `${type}/sameAs`, { note: 'An item of Wikidata.' }),
  row(`${kind}/urls/*`, `${type}/url`),
  row(`${kind}/urls/*`, `${type}/sameAs`, { way: 'in' }),
];

const described = (kind: string, type: string): Row[] => [
  ...(kind === 'claim' ? [] : [row(`${kind}/id`, `${type}/@id`)]),
  row(`${kind}/description/text`, `${type}/description`),
  ...identity(kind, type),
];

const contacts = (kind: string, type: string): Row[] => [
  row(`${kind}/contacts/*/value`, of(type, 'email', 'telephone', 'faxNumber')),
  row(`${kind}/contacts/*/type`, of(type, 'email', 'telephone', 'faxNumber')),
  row(`${kind}/contacts/*/value`, of('ContactPoint', 'email', 'telephone', 'faxNumber'), { way: 'in' }),
  row(`${kind}/addresses/*/full`, 'PostalAddress/name', { note: 'Or an address that is a text.' }),
  row(`${kind}/addresses/*/street`, 'PostalAddress/streetAddress'),
  row(`${kind}/addresses/*/postOfficeBox`, 'PostalAddress/postOfficeBoxNumber'),
  row(`${kind}/addresses/*/city`, 'PostalAddress/addressLocality'),
  row(`${kind}/addresses/*/region`, 'PostalAddress/addressRegion'),
  row(`${kind}/addresses/*/postalCode`, 'PostalAddress/postalCode'),
  row(`${kind}/addresses/*/country`, 'PostalAddress/addressCountry'),
];

const unnamed = (kind: string, type: string): Row =>
  row(`${kind}/unspecified/description/text`, `${type}/disambiguatingDescription`, { note: 'Of an actor without a name.' });

const lifetime = (kind: string, type: string): Row[] => [
  row(`${kind}/period/start`, `${type}/foundingDate`),
  row(`${kind}/period/end`, `${type}/dissolutionDate`),
];

const person: Row[] = [
  row('person/names/*/text', of('Person', 'name', 'alternateName')),
  row('person/names/*/type', 'Person/alternateName', { note: '`alias`.' }),
  row('person/names/*/parts/given', 'Person/givenName'),
  row('person/names/*/parts/additional', 'Person/additionalName'),
  row('person/names/*/parts/family', 'Person/familyName'),
  row('person/names/*/parts/suffix', 'Person/honorificSuffix'),
  row('person/titles/*/text', of('Person', 'jobTitle', 'honorificPrefix')),
  row('person/titles/*/type', of('Person', 'jobTitle', 'honorificPrefix'), { note: '`office` or `honorific`.' }),
  ...['birth', 'death'].flatMap((word) => [
    row(`person/${word}s/*/date`, `Person/${word}Date`),
    row(`person/${word}s/*/place`, `Person/${word}Place`),
  ]),
  row('person/nationalities/*', 'Person/nationality'),
  row('person/gender', 'Person/gender'),
  unnamed('person', 'Person'),
  ...contacts('person', 'Person'),
  ...described('person', 'Person'),
];

const body = (kind: string, type: string): Row[] => [
  row(`${kind}/names/*/text`, of(type, 'name', 'legalName', 'alternateName')),
  row(`${kind}/names/*/type`, of(type, 'legalName', 'alternateName'), { note: '`official` or `alias`.' }),
  unnamed(kind, type),
  ...contacts(kind, type),
  ...lifetime(kind, type),
  ...described(kind, type),
];

const others: Row[] = [
  ...body('organization', 'Organization'),
  row('organization/type', 'Organization/@type'),
  row('organization/identifiers/*/value', of('Organization', 'leiCode', 'duns', 'taxID', 'vatID', 'tickerSymbol'), { way: 'in' }),
  ...body('bloc', 'Organization'),
  ...body('government', 'Organization'),
  row('government/of', 'Organization/areaServed', {
    note: 'A state is a `Country` whose id is one of this project, and so is told from the place.',
  }),
  row('state/names/*/text', of('Place', 'name', 'alternateName')),
  row('state/country', 'PropertyValue/value', { note: 'The identifier of the scheme `iso3166-1`.' }),
  unnamed('state', 'Place'),
  ...described('state', 'Place'),
  row('place/names/*/text', of('Place', 'name', 'alternateName')),
  row('place/type', 'Place/@type'),
  row('place/within', 'Place/containedInPlace'),
  row('place/within', 'Place/containedIn', { way: 'in' }),
  row('place/country', 'PostalAddress/addressCountry'),
  row('place/point/lat', 'GeoCoordinates/latitude'),
  row('place/point/lon', 'GeoCoordinates/longitude'),
  ...described('place', 'Place'),
  row('event/type', 'Event/additionalType', { note: 'Where another has written the node, its type as a private code.' }),
  row('event/title/text', 'Event/name'),
  row('event/status', 'Event/eventStatus', { note: 'Scheduled or cancelled.' }),
  row('event/on', 'Event/startDate', { note: 'A start without an end.' }),
  row('event/period/start', 'Event/startDate'),
  row('event/period/end', 'Event/endDate'),
  row('event/place', 'Event/location'),
  row('event/partOf', 'Event/superEvent'),
  row('event/participants/*/actor', of('Event', 'organizer', 'performer', 'attendee')),
  row('event/participants/*/role', of('Event', 'organizer', 'performer', 'attendee')),
  ...described('event', 'Event'),
  row('source/type', 'CreativeWork/genre', { note: 'Of the works of others, what their type surely says.' }),
  row('source/title/text', 'CreativeWork/name'),
  row('source/publisher', 'CreativeWork/publisher'),
  row('source/licence', 'CreativeWork/license'),
  ...described('source', 'CreativeWork'),
  row('claim/id', 'Claim/@id'),
  row('claim/proposition/text', 'Claim/text'),
  row('claim/proposition/text', 'ClaimReview/claimReviewed', { note: 'Where the claim itself does not say it.' }),
  row('claim/statedIn', 'Claim/appearance'),
  row('claim/statedIn', ['Claim/firstAppearance', 'ClaimReview/itemReviewed'], {
    way: 'in',
    note: 'In the old form the work that is reviewed; where nothing says it, the review.',
  }),
  row('claim/speaker', 'Claim/author', { note: 'In the old form the author of the work that is reviewed.' }),
  row('claim/saidOn', 'Claim/datePublished'),
  row('claim/about/*/entity', 'Claim/about'),
  row('claim/assessments/*/by', 'ClaimReview/author', { note: 'The name alone.' }),
  row('claim/assessments/*/article', 'ClaimReview/mainEntityOfPage'),
  row('claim/assessments/*/article', 'ClaimReview/url', { way: 'in' }),
  row('claim/assessments/*/on', 'ClaimReview/datePublished'),
  row('claim/assessments/*/label', 'Rating/alternateName'),
  row('claim/assessments/*/value', 'Rating/ratingValue'),
  row('claim/assessments/*/best', 'Rating/bestRating'),
  row('claim/assessments/*/worst', 'Rating/worstRating'),
  ...described('claim', 'Claim'),
];

const loss = (reason: string, ...theirs: string[]): LossRow<'schema.org'> => ({ theirs: { 'schema.org': theirs }, reason });

const losses: LossRow<'schema.org'>[] = [
  loss('a count that can be made of the text', ...of('Article', 'wordCount', 'timeRequired')),
  loss(
    'what readers do is no part of an article',
    ...of('Article', 'commentCount', 'comment', 'interactionStatistic', 'discussionUrl', 'aggregateRating', 'potentialAction'),
  ),
  loss(
    'how a page is sold, built or read aloud is no part of an article',
    ...of(
      'Article',
      'isAccessibleForFree',
      'hasPart',
      'speakable',
      'isPartOf',
      'mainEntity',
      'encoding',
      'position',
      'pageStart',
      'pageEnd',
      'pagination',
    ),
  ),
  loss(
    'the model notes a publisher and a distributor',
    ...of('Article', 'provider', 'sourceOrganization', 'sponsor', 'funder', 'producer'),
  ),
  loss('the notice of copyright says the year', 'Article/copyrightYear'),
  loss('the policies of a publisher stand with none of its articles', ...of('Article', 'publishingPrinciples', 'backstory')),
  loss('an article says what it was made from, and cites in its text', 'Article/citation'),
  loss(
    'the model has no part of it for a work',
    ...of('Article', 'contentRating', 'audience', 'award', 'version', 'isFamilyFriendly', 'accessMode', 'countryOfOrigin'),
  ),
  loss(
    'the model has no pictures of people and bodies',
    ...of('Organization', 'logo', 'image', 'photo'),
    ...of('Person', 'image'),
    ...of('Place', 'image', 'photo', 'logo'),
  ),
  loss(
    'how people and bodies hang together has a time, which a page does not say',
    ...of(
      'Person',
      'affiliation',
      'worksFor',
      'memberOf',
      'alumniOf',
      'parent',
      'children',
      'spouse',
      'sibling',
      'relatedTo',
      'colleague',
      'hasOccupation',
    ),
    ...of(
      'Organization',
      'parentOrganization',
      'subOrganization',
      'department',
      'member',
      'memberOf',
      'employee',
      'founder',
      'alumni',
      'brand',
      'owns',
    ),
  ),
  loss('where a body sits is its address', ...of('Organization', 'location', 'foundingLocation', 'hasMap', 'geo')),
  loss(
    'the policies of a publisher are no part of the model',
    ...of(
      'Organization',
      'publishingPrinciples',
      'ethicsPolicy',
      'correctionsPolicy',
      'diversityPolicy',
      'diversityStaffingReport',
      'masthead',
      'missionCoveragePrioritiesPolicy',
    ),
    ...of(
      'Organization',
      'noBylinesPolicy',
      'ownershipFundingInfo',
      'actionableFeedbackPolicy',
      'unnamedSourcesPolicy',
      'verificationFactCheckingPolicy',
    ),
  ),
  loss(
    'what is sold is no news',
    ...of(
      'Organization',
      'priceRange',
      'openingHours',
      'aggregateRating',
      'review',
      'makesOffer',
      'hasOfferCatalog',
      'numberOfEmployees',
      'slogan',
    ),
  ),
  loss(
    'what is sold is no news',
    ...of('Event', 'offers', 'doorTime', 'image', 'eventAttendanceMode', 'duration', 'maximumAttendeeCapacity', 'isAccessibleForFree'),
  ),
  loss(
    'a place is where it is, and not how to reach it',
    ...of('Place', 'telephone', 'hasMap', 'maximumAttendeeCapacity', 'aggregateRating'),
  ),
  loss(
    'the size and form of a file are no part of an article',
    ...ofMedia('width', 'height', 'duration', 'encodingFormat', 'contentSize', 'thumbnailUrl', 'thumbnail', 'embedUrl', 'uploadDate'),
  ),
  loss(
    'of a work that is reviewed, who said it and when stand in the claim',
    ...of('CreativeWork', 'author', 'creator', 'datePublished', 'dateCreated'),
  ),
  loss('a review is an article, and its claim what it reviews', ...of('ClaimReview', 'reviewBody', 'reviewAspect')),
];

/** What becomes of each property of schema.org that pages of news have. */
export const mapping: Mapping<'schema.org'> = {
  families,
  rows: [...article, ...identity('article', 'Article'), ...person, ...others],
  losses,
};
