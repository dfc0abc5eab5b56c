import type { Genre, OrganizationType, PlaceType } from 'nutgraf';

/** The forms in which data of schema.org comes. */
export const versions = ['json-ld', 'html'] as const;

/** What a node of a known type becomes. A review of a claim becomes a claim with what was found. */
export type Home = 'article' | 'claim' | 'review' | 'person' | 'organization' | 'event' | 'place' | 'source';

/** Types of articles, each with the genre that it surely says. */
export const articleTypes: Readonly<Record<string, Genre | undefined>> = {
  Article: undefined,
  NewsArticle: undefined,
  AdvertiserContentArticle: 'sponsored',
  AnalysisNewsArticle: 'analysis',
  AskPublicNewsArticle: undefined,
  BackgroundNewsArticle: 'background',
  BlogPosting: undefined,
  DiscussionForumPosting: undefined,
  LiveBlogPosting: 'live',
  OpinionNewsArticle: 'opinion',
  Report: undefined,
  ReportageNewsArticle: 'report',
  ReviewNewsArticle: 'review',
  SatiricalArticle: undefined,
  ScholarlyArticle: undefined,
  SocialMediaPosting: undefined,
  TechArticle: undefined,
};

/** Types of organizations, each with what it surely says of one. */
export const organizationTypes: Readonly<Record<string, OrganizationType | undefined>> = {
  Organization: undefined,
  Airline: 'company',
  CollegeOrUniversity: 'university',
  Consortium: undefined,
  Cooperative: undefined,
  Corporation: 'company',
  EducationalOrganization: undefined,
  FundingAgency: undefined,
  FundingScheme: undefined,
  GovernmentOrganization: 'public-body',
  LibrarySystem: undefined,
  LocalBusiness: undefined,
  MedicalOrganization: undefined,
  MusicGroup: undefined,
  NewsMediaOrganization: 'media',
  NGO: 'ngo',
  OnlineBusiness: undefined,
  PerformingGroup: undefined,
  PoliticalParty: 'political-party',
  Project: undefined,
  ResearchOrganization: undefined,
  SportsOrganization: undefined,
  SportsTeam: undefined,
  TheaterGroup: undefined,
  WorkersUnion: undefined,
};

/** Types of places, each with what it surely says of one. */
export const placeTypes: Readonly<Record<string, PlaceType | undefined>> = {
  Place: undefined,
  AdministrativeArea: undefined,
  Airport: 'facility',
  BodyOfWater: 'water',
  City: 'city',
  CivicStructure: undefined,
  Country: 'country',
  EventVenue: undefined,
  Landform: undefined,
  LandmarksOrHistoricalBuildings: undefined,
  SchoolDistrict: undefined,
  State: 'admin1',
};

/** Types of works in which a claim stands, or that an article was made from, beside articles. */
const workTypes = [
  'CreativeWork',
  'ArchiveComponent',
  'AudioObject',
  'Book',
  'Clip',
  'Dataset',
  'DigitalDocument',
  'Episode',
  'ImageObject',
  'Legislation',
  'MediaObject',
  'Message',
  'Movie',
  'PublicationIssue',
  'Quotation',
  'TVEpisode',
  'VideoObject',
  'WebPage',
  'WebSite',
];

const homes: ReadonlyMap<string, Home> = new Map<string, Home>([
  ...workTypes.map((type) => [type, 'source'] as const),
  ...Object.keys(placeTypes).map((type) => [type, 'place'] as const),
  ...Object.keys(organizationTypes).map((type) => [type, 'organization'] as const),
  ['Person', 'person'],
  ['Claim', 'claim'],
  ['ClaimReview', 'review'],
  ['Festival', 'event'],
  ['Hackathon', 'event'],
  ['CourseInstance', 'event'],
  ...Object.keys(articleTypes).map((type) => [type, 'article'] as const),
]);

/** What a node of some types becomes, by the first of them that is known; an article before all others. */
export function homesOf(types: readonly string[]): Home[] {
  const found = types.flatMap((type) => homes.get(type) ?? (/^(?:[A-Z][A-Za-z]{0,40})?Event$/u.test(type) ? 'event' : []));
  return [...new Set(found)].sort((one, other) => Number(other === 'article') - Number(one === 'article'));
}

const families: Readonly<Partial<Record<Home, string>>> = {
  article: 'Article',
  claim: 'Claim',
  review: 'ClaimReview',
  person: 'Person',
  organization: 'Organization',
  event: 'Event',
  place: 'Place',
};

/** The type that stands for all of its kind in the names of fields: `Article` for every sort of article. */
export function familyOf(types: readonly string[]): string {
  const [home] = homesOf(types);
  return (home === undefined ? undefined : families[home]) ?? types[0] ?? 'Thing';
}

/** Types of nodes that hold others which a page is about. */
export const containerTypes: ReadonlySet<string> = new Set([
  'AboutPage',
  'CollectionPage',
  'DataFeed',
  'DataFeedItem',
  'ItemList',
  'ItemPage',
  'ListItem',
  'ProfilePage',
  'SearchResultsPage',
  'WebPage',
]);

/** The properties of such nodes in which those stand. */
export const containerProperties = ['mainEntity', 'itemListElement', 'item', 'dataFeedElement'] as const;
