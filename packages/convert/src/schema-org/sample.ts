// Invented data with what the mapping names, for tests.

const at = (path: string): string => `https://harbour-ledger.example.org/${path}`;

const address = {
  '@type': 'PostalAddress',
  name: 'Pier 7, Port Example',
  streetAddress: '7 Pier Street',
  postOfficeBoxNumber: 'Box 7',
  addressLocality: 'Port Example',
  addressRegion: 'North Shore',
  postalCode: '12345',
  addressCountry: 'ML',
};

const contact = { email: 'desk@example.org', telephone: '+1 555 0100', faxNumber: '+1 555 0101' };

const identifier = { '@type': 'PropertyValue', propertyID: 'deskCode', value: 'HL-7' };

const medium = (type: string, name: string) => ({
  '@type': type,
  contentUrl: at(`media/${name}`),
  caption: `Caption of ${name}`,
  creditText: `Ledger / ${name}`,
  dateCreated: '2024-05-01',
  locationCreated: { '@id': '#port' },
  about: [{ '@id': '#ada' }],
});

/** Media with the properties that others use in place of those of `medium`. */
const plainMedia = (type: string) => [
  { '@type': type, url: at(`media/${type}/quay`), description: 'The quay', contentLocation: { '@id': '#port' } },
  { '@type': type, url: at(`media/${type}/pier`), name: 'The pier' },
];

/** A graph that has every property that the mapping names, and every type. */
export const sampleGraph = {
  '@context': 'https://schema.org',
  '@graph': [
    {
      '@type': 'AnalysisNewsArticle',
      '@id': at('ferries'),
      url: [at('ferries'), at('print/ferries')],
      sameAs: ['https://www.wikidata.org/wiki/Q7', 'https://mirror.example.org/ferries'],
      identifier,
      headline: 'Ferries stay in port',
      alternativeHeadline: 'What the strike means',
      name: 'Harbour strike',
      alternateName: 'The strike',
      articleBody: 'No ferry left Port Example on Monday. The union said that talks go on.',
      description: 'A strike keeps all ferries in port.',
      abstract: 'Ferries, a strike, and talks.',
      inLanguage: 'en-GB',
      genre: ['explainer', 'Harbour notes'],
      dateline: 'PORT EXAMPLE, 6 May',
      locationCreated: { '@id': '#port' },
      datePublished: 'Mon, 06 May 2024 10:00:00 GMT',
      dateModified: '2024-05-06T12:00:00Z',
      dateCreated: '2024-05-06T08:00:00Z',
      expires: '2025-05-06',
      author: ['The harbour desk', { '@id': '#ada' }],
      creator: [{ '@type': 'Person', name: 'Ben Sample' }, 'and others'],
      editor: { '@type': 'Person', '@id': '#eva', name: 'Eva Sample' },
      translator: { '@type': 'Person', name: 'Tom Sample' },
      contributor: { '@type': 'Organization', name: 'Picture Desk Example' },
      publisher: { '@id': '#ledger' },
      about: [
        { '@type': 'DefinedTerm', inDefinedTermSet: 'medtop', termCode: '20000523', name: 'labour dispute' },
        { '@type': 'Event', '@id': '#strike' },
      ],
      mentions: [{ '@id': '#port' }, { '@id': '#union' }],
      keywords: 'ferries, strike',
      articleSection: ['Harbour', 'Labour'],
      copyrightHolder: { '@type': 'Organization', name: 'Ledger Press Example' },
      copyrightNotice: '© 2024 Ledger Press Example',
      usageInfo: 'For subscribers.',
      license: 'https://example.org/licence',
      creditText: 'The Harbour Ledger',
      image: [medium('ImageObject', 'ferry.jpg'), ...plainMedia('ImageObject')],
      video: [medium('VideoObject', 'ferry.mp4'), ...plainMedia('VideoObject')],
      audio: [medium('AudioObject', 'ferry.mp3'), ...plainMedia('AudioObject')],
      isBasedOn: { '@type': 'NewsArticle', '@id': at('wire/ferries'), headline: 'Ferries stay in port' },
      isBasedOnUrl: 'https://wire.example.org/7',
      translationOfWork: { '@type': 'NewsArticle', '@id': at('fr/ferries') },
      correction: { '@type': 'CorrectionComment', datePublished: '2024-05-07', text: 'An earlier version named another port.' },
      digitalSourceType: 'https://schema.org/DigitalCaptureDigitalSource',
      wordCount: 13,
    },
    {
      '@type': 'DiscussionForumPosting',
      mainEntityOfPage: { '@type': 'WebPage', '@id': at('forum/7') },
      text: 'Will the ferries run tomorrow?',
      uploadDate: '2024-05-08',
      thumbnailUrl: at('media/thumb.jpg'),
    },
    { '@type': 'BlogPosting', '@id': '#post', url: at('blog/7'), headline: 'Notes from the quay' },
    {
      '@type': 'Person',
      '@id': '#ada',
      name: 'Ada Example',
      alternateName: 'A. Example',
      givenName: 'Ada',
      additionalName: 'Beth',
      familyName: 'Example',
      honorificSuffix: 'PhD',
      honorificPrefix: 'Dr.',
      jobTitle: 'Harbour correspondent',
      birthDate: '1970-02-03',
      birthPlace: { '@id': '#port' },
      deathDate: '2024-06-01',
      deathPlace: { '@id': '#port' },
      nationality: { '@type': 'Country', name: 'Mali' },
      gender: 'Female',
      description: 'Writes about ships.',
      ...contact,
      contactPoint: { '@type': 'ContactPoint', email: 'ada@example.org', telephone: '+1 555 0102', faxNumber: '+1 555 0103' },
      address,
      identifier,
      url: at('ada'),
      sameAs: ['https://www.wikidata.org/entity/Q8', 'https://social.example.org/ada'],
      affiliation: { '@id': '#ledger' },
    },
    {
      '@type': 'NewsMediaOrganization',
      '@id': '#ledger',
      name: 'The Harbour Ledger',
      legalName: 'Ledger Press Example',
      alternateName: 'HL',
      description: 'A newspaper of ports.',
      foundingDate: '1901',
      dissolutionDate: '2030',
      ...contact,
      contactPoint: { '@type': 'ContactPoint', email: 'news@example.org', telephone: '+1 555 0104', faxNumber: '+1 555 0105' },
      address,
      identifier,
      leiCode: '529900T8BM49AURSDO55',
      duns: '123456789',
      taxID: 'T-7',
      vatID: 'V-7',
      tickerSymbol: 'HLX',
      url: at(''),
      sameAs: ['https://www.wikidata.org/entity/Q9', 'https://social.example.org/ledger'],
      logo: at('logo.png'),
    },
    { '@type': 'WorkersUnion', '@id': '#union', name: 'Union of Examples' },
    { '@type': 'Person', '@id': '#sailor', disambiguatingDescription: 'a sailor of the crew' },
    { '@type': 'Organization', '@id': '#yard', disambiguatingDescription: 'a shipyard' },
    {
      '@type': 'City',
      '@id': '#port',
      name: 'Port Example',
      alternateName: 'Example Haven',
      description: 'A port.',
      containedInPlace: { '@type': 'State', '@id': '#shore', name: 'North Shore', containedIn: { '@type': 'Country', name: 'Mali' } },
      address: { '@type': 'PostalAddress', addressCountry: 'Mali' },
      geo: { '@type': 'GeoCoordinates', latitude: '12.5', longitude: -7.25 },
      identifier,
      url: at('port'),
      sameAs: ['https://www.wikidata.org/entity/Q10', 'https://ports.example.org/7'],
    },
    {
      '@type': 'BusinessEvent',
      '@id': '#strike',
      additionalType: 'protest',
      name: 'Harbour strike',
      description: 'A strike of ferry crews.',
      eventStatus: 'https://schema.org/EventScheduled',
      startDate: '2024-05-06',
      endDate: '2024-05-09',
      location: { '@id': '#port' },
      organizer: { '@id': '#union' },
      performer: { '@type': 'MusicGroup', name: 'The Example Band' },
      attendee: { '@id': '#ada' },
      superEvent: { '@type': 'Event', '@id': '#week', name: 'Week of action', startDate: '2024-05-05' },
      identifier,
      url: at('strike'),
      sameAs: ['https://www.wikidata.org/entity/Q11', 'https://events.example.org/7'],
    },
    {
      '@type': 'CreativeWork',
      '@id': at('statement'),
      genre: 'official-statement',
      name: 'Statement of the union',
      description: 'A page.',
      publisher: { '@id': '#union' },
      license: 'free to quote',
      identifier,
      url: at('statement.html'),
      sameAs: ['https://www.wikidata.org/entity/Q12', 'https://union.example.org/7'],
    },
    {
      '@type': 'Claim',
      '@id': at('claims/7'),
      text: 'All ferries of the port are safe.',
      description: 'Said at the quay.',
      appearance: { '@id': at('statement') },
      author: { '@id': '#union' },
      datePublished: '2024-05-05',
      about: { '@id': '#port' },
      identifier,
      url: at('claims/7.html'),
      sameAs: ['https://www.wikidata.org/entity/Q13', 'https://claims.example.org/7'],
    },
    {
      '@type': 'ClaimReview',
      url: at('checks/7'),
      author: { '@type': 'Organization', name: 'Plain Facts Example' },
      datePublished: '2024-05-10',
      claimReviewed: 'All ferries are safe.',
      itemReviewed: { '@id': at('claims/7') },
      reviewRating: { '@type': 'Rating', ratingValue: '1', bestRating: 5, worstRating: 1, alternateName: 'False' },
    },
    {
      '@type': 'ClaimReview',
      mainEntityOfPage: { '@type': 'NewsArticle', '@id': at('checks/8'), headline: 'No ferry sank' },
      author: { '@type': 'Organization', name: 'Plain Facts Example' },
      claimReviewed: 'A ferry sank.',
      itemReviewed: {
        '@type': 'Claim',
        '@id': at('claims/8'),
        firstAppearance: { '@type': 'SocialMediaPosting', '@id': at('posts/8'), headline: 'It sank' },
      },
      reviewRating: 'Wrong',
    },
    {
      '@type': 'ClaimReview',
      url: at('checks/9'),
      claimReviewed: 'Ferries are free on Mondays.',
      itemReviewed: {
        '@type': 'CreativeWork',
        name: 'Post about Mondays',
        author: { '@type': 'Person', name: 'Cara Sample' },
        datePublished: '2024-05-04',
      },
    },
  ],
};

/** A page as newspapers have them: with blocks that are sound, mended, broken, and of no interest. */
export const samplePage = `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><title>Ferries &amp; ports</title>
<link rel="canonical" href="https://harbour-ledger.example.org/pilots">
<script type="application/ld+json">
<![CDATA[
{
  "@context": "http:\\/\\/schema.org\\/", "@type": ["NewsArticle"], // the story
  "headline": "Pilots &#8216;tired&#8217;",
  "description": "Two lines:
the second one",
  "author": "By Ada Example and Ben Sample",
  "publisher": {"@type": "Organization", "@id": "#ledger"},
  "image": {"@type": "ImageObject", "url": "/media/pilot.jpg", "width": , "height": 7},
  "dateCreated": "{{ created }}",
  "datePublished": "2024-05-06T10:00:00+0200",
  "mainEntityOfPage": "https://harbour-ledger.example.org/pilots?utm_source=feed",
  "keywords": ["pilots", "ports",],
};
]]>
</script>
<script type="application/ld+json">{"@context": "https://schema.org", "@type": "WebSite", "name": "The Harbour Ledger"}</script>
<script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle" "headline": "Broken"}</script>
<script type="application/ld+json">
{"@context": {"so": "https://schema.org/", "id": "@id"}, "@graph": [
  {"@type": "so:Organization", "id": "#ledger", "so:name": "The Harbour Ledger", "so:url": "https://harbour-ledger.example.org/"},
  {"@type": "so:Person", "id": "#ada", "so:name": "Ada Example"}
]}
</script>
</head><body><p>No ferry left.</p></body></html>
`;
