import type * as schema from 'schema-dts';

// The types of schema.org, as `schema-dts` has them: what is written is judged by the compiler.

/** Types of nodes that are written. */
interface Leaves {
  Thing: schema.ThingLeaf;
  Article: schema.ArticleLeaf;
  AdvertiserContentArticle: schema.AdvertiserContentArticleLeaf;
  AnalysisNewsArticle: schema.AnalysisNewsArticleLeaf;
  BackgroundNewsArticle: schema.BackgroundNewsArticleLeaf;
  NewsArticle: schema.NewsArticleLeaf;
  OpinionNewsArticle: schema.OpinionNewsArticleLeaf;
  ReportageNewsArticle: schema.ReportageNewsArticleLeaf;
  ReviewNewsArticle: schema.ReviewNewsArticleLeaf;
  AudioObject: schema.AudioObjectLeaf;
  BodyOfWater: schema.BodyOfWaterLeaf;
  City: schema.CityLeaf;
  Claim: schema.ClaimLeaf;
  ClaimReview: schema.ClaimReviewLeaf;
  CollegeOrUniversity: schema.CollegeOrUniversityLeaf;
  Corporation: schema.CorporationLeaf;
  CorrectionComment: schema.CorrectionCommentLeaf;
  Country: schema.CountryLeaf;
  CreativeWork: schema.CreativeWorkLeaf;
  DefinedTerm: schema.DefinedTermLeaf;
  Event: schema.EventLeaf;
  GovernmentOrganization: schema.GovernmentOrganizationLeaf;
  ImageObject: schema.ImageObjectLeaf;
  NewsMediaOrganization: schema.NewsMediaOrganizationLeaf;
  NGO: schema.NGOLeaf;
  Organization: schema.OrganizationLeaf;
  Person: schema.PersonLeaf;
  Place: schema.PlaceLeaf;
  PoliticalParty: schema.PoliticalPartyLeaf;
  PostalAddress: schema.PostalAddressLeaf;
  PropertyValue: schema.PropertyValueLeaf;
  Rating: schema.RatingLeaf;
  State: schema.StateLeaf;
  VideoObject: schema.VideoObjectLeaf;
}

/** A node of a type. */
export type NodeOf<T extends keyof Leaves> = Leaves[T];

/** A reference to a node, with its type. */
export interface Reference<T extends string> {
  '@type': T;
  '@id': string;
}

/** A text. One with a language is an object, of which `schema-dts` does not know and JSON-LD does. */
export type Text = string;

/** An identifier of a scheme. */
export type Property = NodeOf<'PropertyValue'>;

/** The value of a property that takes people and bodies. */
export type Maker = Reference<'Person' | 'Organization' | 'GovernmentOrganization'>;

/** What stands in a document at its top. */
export type TopNode = NodeOf<keyof Leaves>;

/** A document. */
export type GraphDocument = schema.Graph;

/** The ways in which content came to be. */
export type DigitalSource = schema.IPTCDigitalSourceEnumeration & string;
