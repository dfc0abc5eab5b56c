// Written by `npm run generate` from the schemas. Do not edit.

/** An entity that a claim is about; with `path` and `value`, one property of it and the value that the claim gives it. */
export interface About {
  /** The entity. */
  entity: EntityId;
  /** The property, down to a single value, such as `/history/0/on`. Comes with `value`. */
  path?: JsonPointer | undefined;
  /** The value that the claim gives the property. Repeats the field, so that a shifted list is found. */
  value?: string | number | boolean | undefined;
  /** The words of the source, as they stand. */
  stated?: string | undefined;
  /** Whether the value is stated, worked out, or published as data. */
  basis?: ClaimBasis | undefined;
  /** A remark for people; nothing that a machine needs stands here alone. */
  note?: string | undefined;
}

/** One step in the life of an agreement. */
export interface ActOfAgreement {
  /** What was done. */
  type: AgreementAct;
  /** The day, as exactly as it is known. */
  on?: FuzzyDate | undefined;
  /** The day it takes effect, where that is another than the day it was done. */
  effectiveOn?: FuzzyDate | undefined;
  /** The day it ends of itself. An open end is `..` in a period, and absent here. */
  until?: FuzzyDate | undefined;
  /** Who did it. Absent: the whole agreement, or whoever may. */
  by?: ActorId[] | undefined;
  /** Where it took place. */
  place?: PlaceId | undefined;
  /** The event that caused it; what an event brings into being stands in its `results` instead. */
  through?: EventId | undefined;
  /** The legal act or decision, as it is cited. */
  citation?: string | undefined;
  /** A remark on the act, for people. */
  note?: LocalText | undefined;
}

/** One step in the life of a membership. */
export interface ActOfMembership {
  /** What was done. */
  type: MembershipAct;
  /** The day, as exactly as it is known. */
  on?: FuzzyDate | undefined;
  /** The day it takes effect, where that is another than the day it was done. */
  effectiveOn?: FuzzyDate | undefined;
  /** The day it ends of itself. An open end is `..` in a period, and absent here. */
  until?: FuzzyDate | undefined;
  /** Who did it. Absent: the whole agreement, or whoever may. */
  by?: ActorId[] | undefined;
  /** Where it took place. */
  place?: PlaceId | undefined;
  /** The event that caused it; what an event brings into being stands in its `results` instead. */
  through?: EventId | undefined;
  /** The legal act or decision, as it is cited. */
  citation?: string | undefined;
  /** A remark on the act, for people. */
  note?: LocalText | undefined;
}

/** One step in the life of a sanction, a measure or a program. */
export interface ActOfSanction {
  /** What was done. */
  type: SanctionAct;
  /** The day, as exactly as it is known. */
  on?: FuzzyDate | undefined;
  /** The day it takes effect, where that is another than the day it was done. */
  effectiveOn?: FuzzyDate | undefined;
  /** The day it ends of itself. An open end is `..` in a period, and absent here. */
  until?: FuzzyDate | undefined;
  /** Who did it. Absent: the whole agreement, or whoever may. */
  by?: ActorId[] | undefined;
  /** Where it took place. */
  place?: PlaceId | undefined;
  /** The event that caused it; what an event brings into being stands in its `results` instead. */
  through?: EventId | undefined;
  /** The legal act or decision, as it is cited. */
  citation?: string | undefined;
  /** A remark on the act, for people. */
  note?: LocalText | undefined;
}

/** The id of anybody who can act. */
export type ActorId = `person/${string}` | `state/${string}` | `government/${string}` | `bloc/${string}` | `organization/${string}` | `group/${string}`;

/** A postal address, whole or in parts. Not a place of the story: that is a `place`. */
export interface Address {
  /** The address in one text, as written. */
  full?: string | undefined;
  /** Street and number. */
  street?: string | undefined;
  /** The number of the post office box. */
  postOfficeBox?: string | undefined;
  /** The town. */
  city?: string | undefined;
  /** The province, state or district. */
  region?: string | undefined;
  /** The postal code. */
  postalCode?: string | undefined;
  /** The country, ISO 3166-1 alpha-2. */
  country?: Country | undefined;
  /** When it was so. */
  period?: Period | undefined;
  /** A remark for people; nothing that a machine needs stands here alone. */
  note?: string | undefined;
}

/** What two or more actors have agreed. What paper it stands on (`instrument`), what it is about (`topics`) and who takes part in what role (`participants`) are three things. When it was signed and whether it is in force are computed from `history`. */
export interface Agreement {
  /** Always `agreement`. */
  kind: "agreement";
  /** The id of the agreement. */
  id: AgreementId;
  /** What it is called, or a few words that tell it apart. */
  title?: Title | undefined;
  /** The names, the most usual first. */
  names?: Name[] | undefined;
  /** What paper it stands on. */
  instrument?: AgreementInstrument | undefined;
  /** What it is about. */
  topics?: AgreementTopic[] | undefined;
  /** Who takes part, and in which role. */
  participants: Participant[];
  /** What an alliance obliges its members to (ATOP). */
  obligations?: Obligation[] | undefined;
  /** What it provides for. */
  provisions?: Provision[] | undefined;
  /** What it schedules itself (OCDS). What merely happens under it is an event. */
  milestones?: Milestone[] | undefined;
  /** What was done about it, in the order of time: signed, ratified, suspended, ended. */
  history?: ActOfAgreement[] | undefined;
  /** The day on which it ends by its own terms. */
  expires?: FuzzyDate | undefined;
  /** How much of its text is public. */
  disclosure?: AgreementDisclosure | undefined;
  /** How it stands to other agreements. */
  relations?: AgreementLink[] | undefined;
  /** What registers and authorities call it, identity documents included. */
  identifiers?: Identifier[] | undefined;
  /** Who or what it is, in words. */
  description?: LocalText | undefined;
  /** Remarks for people that have no home elsewhere. */
  notes?: LocalText[] | undefined;
  /** Pages about it or of it. */
  urls?: WebUrl[] | undefined;
  /** Where the record comes from. Which words support which property, the claims say. */
  sources?: OriginId[] | undefined;
  /** What a publisher adds for itself. */
  extensions?: Extensions | undefined;
}

/** What happens to an agreement, as a whole or for one party. */
export type AgreementAct = "proposed" | "negotiating" | "initialled" | "agreed" | "announced" | "signed" | "ratified" | "accepted" | "approved" | "acceded" | "succeeded" | "reserved" | "provisionally-applied" | "in-force" | "suspended" | "reinstated" | "breached" | "denounced" | "withdrawn" | "terminated" | "expired" | "superseded" | "lapsed";

/** How much of the wording of an agreement is public. */
export type AgreementDisclosure = "full-text" | "summary" | "reported-only" | "secret" | "unstated";

/** The id of an agreement. */
export type AgreementId = `agreement/${string}`;

/** What paper an agreement is, whatever it is about. */
export type AgreementInstrument = "treaty" | "convention" | "charter" | "protocol" | "amendment" | "mou" | "exchange-of-notes" | "joint-declaration" | "communique" | "contract" | "framework" | "letter-of-intent" | "roadmap" | "oral" | "agreement" | `x-${string}`;

/** How an agreement stands to another. */
export interface AgreementLink {
  /** What this agreement does to the other. */
  type: AgreementRelation;
  /** The other agreement. */
  target: AgreementId;
}

/** What one agreement is to another. */
export type AgreementRelation = "amends" | "supersedes" | "implements" | "under" | "extends" | "responds-to";

/** What an agreement is about, whatever paper it is. */
export type AgreementTopic = "defence-cooperation" | "mutual-defence" | "arms-transfer" | "training" | "basing" | "status-of-forces" | "intelligence" | "arms-control" | "non-aggression" | "ceasefire" | "peace" | "prisoner-exchange" | "strategic-partnership" | "confederation" | "integration" | "trade" | "investment" | "aid" | "debt" | "mining" | "energy" | "infrastructure" | "nuclear" | "technology" | "migration" | "other" | `x-${string}`;

/** A piece of journalism as published: its texts, media, makers, rights and corrections. What it says about the world stands in claims. */
export interface Article {
  /** Always `article`. */
  kind: "article";
  /** The id of the article. */
  id: ArticleId;
  /** The headlines, the main one first. */
  headlines?: Headline[] | undefined;
  /** The text itself, in one form or several. Evidence points into the `text/plain` one. */
  bodies?: Text[] | undefined;
  /** Summaries and standfirsts. */
  descriptions?: Text[] | undefined;
  /** What form of journalism it is. */
  genres?: Genre[] | undefined;
  /** Whether it may be used. */
  pubStatus?: PubStatus | undefined;
  /** The editorial urgency, from 1, the most urgent, to 9. */
  urgency?: number | undefined;
  /** Where and when it was written. */
  dateline?: Dateline | undefined;
  /** When it was first published. */
  publishedAt?: FuzzyDate | undefined;
  /** When this version was made. */
  modifiedAt?: FuzzyDate | undefined;
  /** When the first version was made, published or not. */
  createdAt?: FuzzyDate | undefined;
  /** When it may be published at the earliest. */
  embargoedUntil?: FuzzyDate | undefined;
  /** When it may no longer be used. */
  expiresAt?: FuzzyDate | undefined;
  /** The byline as printed. Who they are stands in `contributors`. */
  byline?: LocalText | undefined;
  /** Who made it. */
  contributors?: Contributor[] | undefined;
  /** Who publishes it. */
  publisher?: ActorId | undefined;
  /** Who passes it on, such as an agency. */
  distributor?: ActorId | undefined;
  /** What it is about, in terms of vocabularies. */
  subjects?: Subject[] | undefined;
  /** Keywords, free text. */
  keywords?: string[] | undefined;
  /** The sections of the publication that it appeared in. */
  sections?: string[] | undefined;
  /** The working title that the desk knows it by. */
  slugline?: string | undefined;
  /** Notes for editors, not for readers. */
  editorNotes?: Text[] | undefined;
  /** Who holds the rights, and what may be done with it. */
  rights?: Rights | undefined;
  /** Pictures, video, audio and graphics that belong to it. */
  media?: Media[] | undefined;
  /** What it was made from. */
  derivedFrom?: DerivedFrom[] | undefined;
  /** Articles and sources with the same word here go back to one origin and count as one. */
  independenceGroup?: string | undefined;
  /** What was corrected, retracted or withdrawn after it was published. */
  corrections?: Correction[] | undefined;
  /** How the text or picture came into being, IPTC Digital Source Type. */
  digitalSourceType?: DigitalSourceType | undefined;
  /** The entities that it names. */
  mentions?: Mention[] | undefined;
  /** What registers and authorities call it, identity documents included. */
  identifiers?: Identifier[] | undefined;
  /** Who or what it is, in words. */
  description?: LocalText | undefined;
  /** Remarks for people that have no home elsewhere. */
  notes?: LocalText[] | undefined;
  /** Pages about it or of it. */
  urls?: WebUrl[] | undefined;
  /** Where the record comes from. Which words support which property, the claims say. */
  sources?: OriginId[] | undefined;
  /** What a publisher adds for itself. */
  extensions?: Extensions | undefined;
}

/** The id of an article. */
export type ArticleId = `article/${string}`;

/** What a fact-checker makes of a claim (schema.org ClaimReview). */
export interface Assessment {
  /** Who assesses it. */
  by?: string | undefined;
  /** The article that does so. */
  article?: ArticleId | undefined;
  /** The verdict in the checker’s own scale. */
  verdict?: string | undefined;
  /** How the verdict is shown to readers. */
  label?: string | undefined;
  /** The rating as a number. */
  value?: number | undefined;
  /** The best rating of the scale. */
  best?: number | undefined;
  /** The worst rating of the scale. */
  worst?: number | undefined;
  /** The day, as exactly as it is known. */
  on?: FuzzyDate | undefined;
}

/** Who or what made a judgement, such as a tag or a claim. */
export type Assessor = "human" | "model" | "rule";

/** A thing that is owned and can be a target: a ship, an aircraft, a wallet, a building. Owner and operator are relationships. */
export interface Asset {
  /** Always `asset`. */
  kind: "asset";
  /** The id of the asset. */
  id: AssetId;
  /** What sort of thing it is. */
  type: AssetType;
  /** The names, the most usual first. */
  names?: Name[] | undefined;
  /** What sort of body or thing the source calls it, such as `crude oil tanker` or its legal form. */
  classification?: string | undefined;
  /** The flags that it flies or flew. */
  flags?: Flag[] | undefined;
  /** The model, as its maker calls it. */
  model?: string | undefined;
  /** Who made it, in the words of the source. */
  manufacturer?: string | undefined;
  /** When it was built. */
  builtOn?: FuzzyDate | undefined;
  /** Where it is to be found. */
  addresses?: Address[] | undefined;
  /** Why it is of interest, topics of FollowTheMoney. */
  topics?: Topic[] | undefined;
  /** What registers and authorities call it, identity documents included. */
  identifiers?: Identifier[] | undefined;
  /** Who or what it is, in words. */
  description?: LocalText | undefined;
  /** Remarks for people that have no home elsewhere. */
  notes?: LocalText[] | undefined;
  /** Pages about it or of it. */
  urls?: WebUrl[] | undefined;
  /** Where the record comes from. Which words support which property, the claims say. */
  sources?: OriginId[] | undefined;
  /** What a publisher adds for itself. */
  extensions?: Extensions | undefined;
}

/** The id of an asset. */
export type AssetId = `asset/${string}`;

/** What sort of thing an asset is. */
export type AssetType = "vessel" | "aircraft" | "vehicle" | "facility" | "crypto-wallet" | "security" | "bank-account" | "cargo" | "real-estate" | "other" | `x-${string}`;

/** To whom the source ascribes a claim, and under what terms. */
export type Attribution = "on-record" | "background" | "anonymous-source" | "official-statement" | "unattributed";

/** A body whose members are states. The members are relationships of the type `member-of`. */
export interface Bloc {
  /** Always `bloc`. */
  kind: "bloc";
  /** The id of the bloc. */
  id: BlocId;
  /** The names, the most usual first. */
  names?: Name[] | undefined;
  /** Why there is no name. Not for an actor whose name is given. */
  unspecified?: Unspecified | undefined;
  /** Where it is to be found. */
  addresses?: Address[] | undefined;
  /** How it is to be reached. */
  contacts?: Contact[] | undefined;
  /** Why it is of interest, topics of FollowTheMoney. */
  topics?: Topic[] | undefined;
  /** When it was so. */
  period?: Period | undefined;
  /** What sort of bloc it is. */
  type?: BlocType | undefined;
  /** The regions of the world that it lies in. */
  regions?: PlaceId[] | undefined;
  /** The agreement that founded it. */
  foundedBy?: AgreementId | undefined;
  /** What registers and authorities call it, identity documents included. */
  identifiers?: Identifier[] | undefined;
  /** Who or what it is, in words. */
  description?: LocalText | undefined;
  /** Remarks for people that have no home elsewhere. */
  notes?: LocalText[] | undefined;
  /** Pages about it or of it. */
  urls?: WebUrl[] | undefined;
  /** Where the record comes from. Which words support which property, the claims say. */
  sources?: OriginId[] | undefined;
  /** What a publisher adds for itself. */
  extensions?: Extensions | undefined;
}

/** The id of a bloc. */
export type BlocId = `bloc/${string}`;

/** What sort of body a bloc of states is. */
export type BlocType = "intergovernmental" | "confederation" | "alliance" | "union" | "forum" | "other";

/** How many came to harm in an event, of one sort. */
export interface Casualties {
  /** What became of them. */
  type: CasualtyType;
  /** Whose people they were. */
  of?: ActorId | undefined;
  /** How many. */
  count: Quantity;
}

/** What became of people in an event. */
export type CasualtyType = "killed" | "wounded" | "missing" | "captured" | "displaced";

/** What an article or a source says, who vouches for it, and which words say it. The only home of what is known about a fact: which words support which property, and where a value was worked out rather than stated. */
export interface Claim {
  /** Always `claim`. */
  kind: "claim";
  /** The id of the claim. */
  id: ClaimId;
  /** The article or source that says it. */
  statedIn: OriginId;
  /** How it is put: as a fact, a denial, an allegation, an expectation, a reading. */
  modality: Modality;
  /** What is claimed, as one sentence. */
  proposition?: LocalText | undefined;
  /** The entities, and the properties with their values, that it is about. */
  about?: About[] | undefined;
  /** The words that say it. */
  evidence?: Evidence[] | undefined;
  /** Who says it, where that is not the article itself. */
  speaker?: ActorId | undefined;
  /** The office in which the speaker says it. */
  speakerPosition?: PositionId | undefined;
  /** In what form it stands there: quotation, paraphrase, narration, caption. */
  form?: ClaimForm | undefined;
  /** How openly the speaker stands behind it. */
  attribution?: Attribution | undefined;
  /** The day it was said. */
  saidOn?: FuzzyDate | undefined;
  /** How sure whoever recorded it is, 0 to 100. */
  confidence?: number | undefined;
  /** Who or what recorded it. */
  assessedBy?: Assessor | undefined;
  /** What checking it has shown. */
  verification?: Verification | undefined;
  /** The claims that it supports. */
  corroborates?: ClaimId[] | undefined;
  /** The claims that it contradicts. */
  contradicts?: ClaimId[] | undefined;
  /** The claim that it replaces. */
  supersedes?: ClaimId | undefined;
  /** What fact-checkers make of it (schema.org ClaimReview). */
  assessments?: Assessment[] | undefined;
  /** What registers and authorities call it, identity documents included. */
  identifiers?: Identifier[] | undefined;
  /** Who or what it is, in words. */
  description?: LocalText | undefined;
  /** Remarks for people that have no home elsewhere. */
  notes?: LocalText[] | undefined;
  /** Pages about it or of it. */
  urls?: WebUrl[] | undefined;
  /** Where the record comes from. Which words support which property, the claims say. */
  sources?: OriginId[] | undefined;
  /** What a publisher adds for itself. */
  extensions?: Extensions | undefined;
}

/** Where the value of a field comes from, seen from the words of a claim. */
export type ClaimBasis = "stated" | "inferred" | "published";

/** In what form the source gives a claim. */
export type ClaimForm = "direct-quote" | "partial-quote" | "paraphrase" | "narration" | "headline" | "caption" | "document" | "data";

/** The id of a claim. */
export type ClaimId = `claim/${string}`;

/** A way to reach somebody, published by the source. */
export interface Contact {
  /** What sort of contact it is. */
  type: ContactType;
  /** The number, address or name. */
  value: string;
  /** A remark for people; nothing that a machine needs stands here alone. */
  note?: string | undefined;
}

/** By which way a contact is reached; a postal address is an address. */
export type ContactType = "email" | "phone" | "fax" | "website" | "social" | "other";

/** Somebody who made an article, and how. */
export interface Contributor {
  /** Who contributed. */
  actor: ActorId;
  /** What they did. */
  role?: ContributorRole | undefined;
}

/** What somebody did for an article. */
export type ContributorRole = "author" | "reporter" | "editor" | "photographer" | "translator" | "contributor";

/** What a publisher changed or took back after publishing. */
export interface Correction {
  /** What sort of change it is. */
  type: CorrectionType;
  /** When it was made known. */
  at?: FuzzyDate | undefined;
  /** What the publisher says about it. */
  text?: LocalText | undefined;
  /** The claims that it changes or takes back. */
  affects?: ClaimId[] | undefined;
}

/** What is done about an article after it was published. */
export type CorrectionType = "correction" | "clarification" | "retraction" | "update" | "editors-note" | "takedown";

/** The country or body that a code stands for, recognized or not. */
export type Country = "AD" | "AE" | "AF" | "AG" | "AI" | "AL" | "AM" | "AO" | "AQ" | "AR" | "AS" | "AT" | "AU" | "AW" | "AX" | "AZ" | "BA" | "BB" | "BD" | "BE" | "BF" | "BG" | "BH" | "BI" | "BJ" | "BL" | "BM" | "BN" | "BO" | "BQ" | "BR" | "BS" | "BT" | "BV" | "BW" | "BY" | "BZ" | "CA" | "CC" | "CD" | "CF" | "CG" | "CH" | "CI" | "CK" | "CL" | "CM" | "CN" | "CO" | "CR" | "CS" | "CU" | "CV" | "CW" | "CX" | "CY" | "CZ" | "DD" | "DE" | "DJ" | "DK" | "DM" | "DO" | "DZ" | "EC" | "EE" | "EG" | "EH" | "ER" | "ES" | "ET" | "EU" | "FI" | "FJ" | "FK" | "FM" | "FO" | "FR" | "GA" | "GB" | "GD" | "GE" | "GF" | "GG" | "GH" | "GI" | "GL" | "GM" | "GN" | "GP" | "GQ" | "GR" | "GS" | "GT" | "GU" | "GW" | "GY" | "HK" | "HM" | "HN" | "HR" | "HT" | "HU" | "ID" | "IE" | "IL" | "IM" | "IN" | "IO" | "IQ" | "IR" | "IS" | "IT" | "JE" | "JM" | "JO" | "JP" | "KE" | "KG" | "KH" | "KI" | "KM" | "KN" | "KP" | "KR" | "KW" | "KY" | "KZ" | "LA" | "LB" | "LC" | "LI" | "LK" | "LR" | "LS" | "LT" | "LU" | "LV" | "LY" | "MA" | "MC" | "MD" | "ME" | "MF" | "MG" | "MH" | "MK" | "ML" | "MM" | "MN" | "MO" | "MP" | "MQ" | "MR" | "MS" | "MT" | "MU" | "MV" | "MW" | "MX" | "MY" | "MZ" | "NA" | "NC" | "NE" | "NF" | "NG" | "NI" | "NL" | "NO" | "NP" | "NR" | "NU" | "NZ" | "OM" | "PA" | "PE" | "PF" | "PG" | "PH" | "PK" | "PL" | "PM" | "PN" | "PR" | "PS" | "PT" | "PW" | "PY" | "QA" | "RE" | "RO" | "RS" | "RU" | "RW" | "SA" | "SB" | "SC" | "SD" | "SE" | "SG" | "SH" | "SI" | "SJ" | "SK" | "SL" | "SM" | "SN" | "SO" | "SR" | "SS" | "ST" | "SU" | "SV" | "SX" | "SY" | "SZ" | "TC" | "TD" | "TF" | "TG" | "TH" | "TJ" | "TK" | "TL" | "TM" | "TN" | "TO" | "TR" | "TT" | "TV" | "TW" | "TZ" | "UA" | "UG" | "UM" | "UN" | "US" | "UY" | "UZ" | "VA" | "VC" | "VE" | "VG" | "VI" | "VN" | "VU" | "WF" | "WS" | "XK" | "YE" | "YT" | "YU" | "ZA" | "ZM" | "ZW";

/** The currency of a sum, today’s or a past one. */
export type Currency = "AED" | "AFA" | "AFN" | "ALL" | "AMD" | "ANG" | "AOA" | "ARS" | "ATS" | "AUD" | "AWG" | "AZM" | "AZN" | "BAM" | "BBD" | "BDT" | "BEF" | "BGL" | "BGN" | "BHD" | "BIF" | "BMD" | "BND" | "BOB" | "BOV" | "BRL" | "BSD" | "BTN" | "BWP" | "BYN" | "BYR" | "BZD" | "CAD" | "CDF" | "CHE" | "CHF" | "CHW" | "CLF" | "CLP" | "CNY" | "COP" | "COU" | "CRC" | "CSD" | "CSK" | "CUC" | "CUP" | "CVE" | "CYP" | "CZK" | "DDM" | "DEM" | "DJF" | "DKK" | "DOP" | "DZD" | "ECS" | "EEK" | "EGP" | "ERN" | "ESP" | "ETB" | "EUR" | "FIM" | "FJD" | "FKP" | "FRF" | "GBP" | "GEL" | "GHC" | "GHS" | "GIP" | "GMD" | "GNF" | "GRD" | "GTQ" | "GWP" | "GYD" | "HKD" | "HNL" | "HRK" | "HTG" | "HUF" | "IDR" | "IEP" | "ILS" | "INR" | "IQD" | "IRR" | "ISK" | "ITL" | "JMD" | "JOD" | "JPY" | "KES" | "KGS" | "KHR" | "KMF" | "KPW" | "KRW" | "KWD" | "KYD" | "KZT" | "LAK" | "LBP" | "LKR" | "LRD" | "LSL" | "LTL" | "LUF" | "LVL" | "LYD" | "MAD" | "MDL" | "MGA" | "MGF" | "MKD" | "MLF" | "MMK" | "MNT" | "MOP" | "MRO" | "MRU" | "MTL" | "MUR" | "MVR" | "MWK" | "MXN" | "MXV" | "MYR" | "MZM" | "MZN" | "NAD" | "NGN" | "NIO" | "NLG" | "NOK" | "NPR" | "NZD" | "OMR" | "PAB" | "PEN" | "PGK" | "PHP" | "PKR" | "PLN" | "PLZ" | "PTE" | "PYG" | "QAR" | "ROL" | "RON" | "RSD" | "RUB" | "RUR" | "RWF" | "SAR" | "SBD" | "SCR" | "SDD" | "SDG" | "SEK" | "SGD" | "SHP" | "SIT" | "SKK" | "SLE" | "SLL" | "SOS" | "SRD" | "SSP" | "STD" | "STN" | "SUR" | "SVC" | "SYP" | "SZL" | "THB" | "TJS" | "TMM" | "TMT" | "TND" | "TOP" | "TRL" | "TRY" | "TTD" | "TWD" | "TZS" | "UAH" | "UAK" | "UGX" | "USD" | "USN" | "UYI" | "UYU" | "UYW" | "UZS" | "VEB" | "VED" | "VEF" | "VES" | "VND" | "VUV" | "WST" | "XAD" | "XAF" | "XAG" | "XAU" | "XBA" | "XBB" | "XBC" | "XBD" | "XCD" | "XCG" | "XDR" | "XEU" | "XOF" | "XPD" | "XPF" | "XPT" | "XSU" | "XTS" | "XUA" | "XXX" | "YER" | "YUM" | "ZAR" | "ZMK" | "ZMW" | "ZRN" | "ZRZ" | "ZWD" | "ZWG" | "ZWL";

/** The line that says where and when a report was written. */
export interface Dateline {
  /** The line as printed. */
  text?: string | undefined;
  /** Where it took place. */
  place?: PlaceId | undefined;
  /** The day it names. */
  date?: FuzzyDate | undefined;
}

/** How an article came out of another article or a source. */
export type Derivation = "syndicated" | "rewritten" | "translated" | "aggregated" | "quoted" | "updated";

/** What an article was made from, and how. */
export interface DerivedFrom {
  /** The article or source it was made from. */
  of: OriginId;
  /** How it was made from it. */
  relation: Derivation;
}

/** How a piece of content came to be in digital form, and what part machines had in it. */
export type DigitalSourceType = "digitalCapture" | "computationalCapture" | "negativeFilm" | "positiveFilm" | "print" | "humanEdits" | "minorHumanEdits" | "algorithmicallyEnhanced" | "digitalCreation" | "digitalArt" | "dataDrivenMedia" | "trainedAlgorithmicMedia" | "compositeWithTrainedAlgorithmicMedia" | "algorithmicMedia" | "screenCapture" | "virtualRecording" | "composite" | "compositeCapture" | "compositeSynthetic" | "softwareImage";

/** An entity of any kind. */
export type Entity = Article | Person | State | Government | Bloc | Organization | Group | Asset | Position | Tenure | Relationship | Agreement | Program | Sanction | Event | Place | Claim | Source;

/** The id of an entity of any kind. */
export type EntityId = `article/${string}` | `person/${string}` | `state/${string}` | `government/${string}` | `bloc/${string}` | `organization/${string}` | `group/${string}` | `asset/${string}` | `position/${string}` | `tenure/${string}` | `relationship/${string}` | `agreement/${string}` | `program/${string}` | `sanction/${string}` | `event/${string}` | `place/${string}` | `claim/${string}` | `source/${string}`;

/** Something that happened or is planned to happen. Its day is `on` or, where it lasted, `period`. The signing of an agreement stands in the history of the agreement and needs no event of its own. */
export interface Event {
  /** Always `event`. */
  kind: "event";
  /** The id of the event. */
  id: EventId;
  /** What sort of event it is. */
  type: EventType;
  /** What it is called, or a few words that tell it apart. */
  title?: Title | undefined;
  /** Whether it happened. A plan is `scheduled` until a source says that it happened. */
  status?: EventStatus | undefined;
  /** The day, as exactly as it is known. */
  on?: FuzzyDate | undefined;
  /** When it was so. */
  period?: Period | undefined;
  /** Where it took place. */
  place?: PlaceId | undefined;
  /** Where a journey or a delivery began. */
  origin?: PlaceId | undefined;
  /** Where a journey or a delivery went. */
  destination?: PlaceId | undefined;
  /** Who takes part, and in which role. */
  participants?: EventParticipant[] | undefined;
  /** The larger event that it is a part of. */
  partOf?: EventId | undefined;
  /** Events that it fell into in time, without being a part of them. */
  during?: EventId[] | undefined;
  /** The agreement that it carries out. */
  under?: AgreementId | undefined;
  /** What it brought into being or changed. */
  results?: EntityId[] | undefined;
  /** The goods. */
  items?: Item[] | undefined;
  /** The price or sum. */
  value?: Money | undefined;
  /** When payment falls, seen from the delivery. */
  paymentTiming?: PaymentTiming | undefined;
  /** Who came to harm. */
  casualties?: Casualties[] | undefined;
  /** What registers and authorities call it, identity documents included. */
  identifiers?: Identifier[] | undefined;
  /** Who or what it is, in words. */
  description?: LocalText | undefined;
  /** Remarks for people that have no home elsewhere. */
  notes?: LocalText[] | undefined;
  /** Pages about it or of it. */
  urls?: WebUrl[] | undefined;
  /** Where the record comes from. Which words support which property, the claims say. */
  sources?: OriginId[] | undefined;
  /** What a publisher adds for itself. */
  extensions?: Extensions | undefined;
}

/** The id of an event. */
export type EventId = `event/${string}`;

/** Somebody or something that takes part in an event, in one role. */
export interface EventParticipant {
  /** Who or what takes part. */
  actor: PartyId;
  /** In what role. */
  role?: EventRole | undefined;
  /** The office held or acted in. */
  position?: PositionId | undefined;
}

/** What somebody or something is to an event. */
export type EventRole = "agent" | "recipient" | "host" | "organizer" | "visitor" | "attendee" | "witness" | "mediator" | "victim" | "subject" | `x-${string}`;

/** Whether an event took place. */
export type EventStatus = "scheduled" | "occurred" | "cancelled" | "disputed";

/** What happened. */
export type EventType = "agree" | "consult" | "support" | "concede" | "cooperate" | "aid" | "retreat" | "request" | "accuse" | "reject" | "threaten" | "protest" | "sanction" | "mobilize" | "coerce" | "assault" | "coup" | "election" | "summit" | "meeting" | "visit" | "tour" | "signing" | "delivery" | "attack" | "appointment" | "founding" | "withdrawal" | "announcement" | "release" | "seizure" | "accident" | `x-${string}`;

/** The words that say something, and where they stand: a W3C TextQuoteSelector and TextPositionSelector. `part`, `start` and `end` come together; without them the evidence is not anchored. */
export interface Evidence {
  /** The words, letter for letter. */
  exact: string;
  /** The text they stand in, inside the record of `statedIn`, such as `/bodies/0/text`. */
  part?: JsonPointer | undefined;
  /** Where they begin in that text, in Unicode code points from 0, without normalisation. */
  start?: number | undefined;
  /** Where they end: the first code point after them. */
  end?: number | undefined;
  /** The words just before. */
  prefix?: string | undefined;
  /** The words just after. */
  suffix?: string | undefined;
  /** Where they stand, for people: a page, an article, the number of a list entry. */
  locator?: string | undefined;
}

/** What a measure leaves free. */
export interface Exemption {
  /** What is left free. */
  category: ExemptionCategory;
  /** What is left free, in words. */
  text?: LocalText | undefined;
  /** When it was so. */
  period?: Period | undefined;
}

/** What a measure leaves free. */
export type ExemptionCategory = "food" | "medicine" | "humanitarian" | "fuel" | "electricity" | "remittances" | "licensed-transaction" | "other" | `x-${string}`;

/** What a publisher adds for itself, under keys with its own prefix, such as `acme:deskCode`. The model never reads it. */
export type Extensions = Record<string, JsonValue>;

/** The flag that a ship or an aircraft flies or flew. */
export interface Flag {
  /** The country, ISO 3166-1 alpha-2. */
  country: Country;
  /** When it was so. */
  period?: Period | undefined;
}

/** A date as exactly as it is known: EDTF levels 0 and 1 (2020, 2024-09-02, 1944~, 197X, a local date-time) or an RFC 3339 instant. An interval such as ../2024-09-02 means some time within it. Not a duration: that is a Period. */
export type FuzzyDate = string;

/** The gender of a person as a source states it, never guessed from a name. */
export type Gender = "male" | "female" | "other";

/** The journalistic form of an article, not its subject. */
export type Genre = "report" | "analysis" | "opinion" | "interview" | "explainer" | "background" | "live" | "review" | "fact-check" | "press-release" | "obituary" | "summary" | "sponsored" | `x-${string}`;

/** A point on the earth, WGS 84. */
export interface GeoPoint {
  /** The latitude in degrees, north positive. */
  lat: number;
  /** The longitude in degrees, east positive. */
  lon: number;
}

/** A body that governs a state for a time, such as a cabinet or a junta. What it signs can bind the state, which outlives it. */
export interface Government {
  /** Always `government`. */
  kind: "government";
  /** The id of the government. */
  id: GovernmentId;
  /** The names, the most usual first. */
  names?: Name[] | undefined;
  /** Why there is no name. Not for an actor whose name is given. */
  unspecified?: Unspecified | undefined;
  /** Where it is to be found. */
  addresses?: Address[] | undefined;
  /** How it is to be reached. */
  contacts?: Contact[] | undefined;
  /** Why it is of interest, topics of FollowTheMoney. */
  topics?: Topic[] | undefined;
  /** When it was so. */
  period?: Period | undefined;
  /** The countries it belongs to, where the source does not say in what way. */
  countries?: Country[] | undefined;
  /** The state that it governs or claims to govern. */
  of: StateId;
  /** How it came to govern or in what sense it does. */
  status?: GovernmentStatus | undefined;
  /** Who recognises it, and how far. */
  recognition?: Recognition[] | undefined;
  /** What registers and authorities call it, identity documents included. */
  identifiers?: Identifier[] | undefined;
  /** Who or what it is, in words. */
  description?: LocalText | undefined;
  /** Remarks for people that have no home elsewhere. */
  notes?: LocalText[] | undefined;
  /** Pages about it or of it. */
  urls?: WebUrl[] | undefined;
  /** Where the record comes from. Which words support which property, the claims say. */
  sources?: OriginId[] | undefined;
  /** What a publisher adds for itself. */
  extensions?: Extensions | undefined;
}

/** The id of a government. */
export type GovernmentId = `government/${string}`;

/** On what a government rests, as sources describe it; whether others recognize it stands in `recognition`. */
export type GovernmentStatus = "constitutional" | "elected" | "caretaker" | "transitional" | "interim" | "military" | "de-facto" | "in-exile" | "disputed";

/** People or bodies that a source describes and does not name, such as "insurgent groups". Not a body with a name: that is an `organization`. */
export interface Group {
  /** Always `group`. */
  kind: "group";
  /** The id of the group. */
  id: GroupId;
  /** The names, the most usual first. */
  names?: Name[] | undefined;
  /** Why there is no name. Not for an actor whose name is given. */
  unspecified?: Unspecified | undefined;
  /** Where it is to be found. */
  addresses?: Address[] | undefined;
  /** How it is to be reached. */
  contacts?: Contact[] | undefined;
  /** Why it is of interest, topics of FollowTheMoney. */
  topics?: Topic[] | undefined;
  /** When it was so. */
  period?: Period | undefined;
  /** The countries it belongs to, where the source does not say in what way. */
  countries?: Country[] | undefined;
  /** How many it counts. */
  size?: Quantity | undefined;
  /** What registers and authorities call it, identity documents included. */
  identifiers?: Identifier[] | undefined;
  /** Who or what it is, in words. */
  description?: LocalText | undefined;
  /** Remarks for people that have no home elsewhere. */
  notes?: LocalText[] | undefined;
  /** Pages about it or of it. */
  urls?: WebUrl[] | undefined;
  /** Where the record comes from. Which words support which property, the claims say. */
  sources?: OriginId[] | undefined;
  /** What a publisher adds for itself. */
  extensions?: Extensions | undefined;
}

/** The id of a group. */
export type GroupId = `group/${string}`;

/** A headline, in one form. */
export interface Headline {
  /** The headline. */
  text: string;
  /** What the text is for, such as `main` or `web`. */
  role?: string | undefined;
  /** The media type, such as `text/plain` or `text/html`. Absent: plain text. */
  contentType?: string | undefined;
  /** The version. A correction adds a version; the old text stays. */
  version?: string | undefined;
  /** The language of the text. Absent where it is not known. */
  lang?: LanguageTag | undefined;
}

/** What a register or an authority calls something: a Wikidata item, an LEI, a passport number, the number of a list entry. */
export interface Identifier {
  /** Which register or sort of document it is from. */
  scheme: IdentifierScheme;
  /** The identifier as written in that register. */
  value: string;
  /** The country, ISO 3166-1 alpha-2. */
  country?: Country | undefined;
  /** Who issued it, in the words of the source. */
  issuedBy?: string | undefined;
  /** The day it was issued. */
  issuedOn?: FuzzyDate | undefined;
  /** The day from which it is no longer valid. */
  expiresOn?: FuzzyDate | undefined;
  /** What became of it. */
  status?: IdentifierStatus | undefined;
  /** A remark for people; nothing that a machine needs stands here alone. */
  note?: string | undefined;
}

/** Who issues an identifier, and of what form it is. */
export type IdentifierScheme = "wikidata" | "lei" | "imo" | "imo-company" | "mmsi" | "call-sign" | "tail-number" | "msn" | "mode-s" | "isin" | "figi" | "ticker" | "bic" | "duns" | "account-number" | "wallet-address" | "passport" | "national-id" | "tax-id" | "registration-number" | "driving-licence" | "birth-certificate" | "visa" | "other-document" | "iso3166-1" | "iso3166-2" | "geonames" | "ofac" | "unsc" | "eu-fsf" | "uk-sanctions" | "opensanctions" | "federal-register" | "celex" | "unts" | "medtop" | "cow" | "gwno" | "cameo" | "ucdp" | "pax" | `x-${string}`;

/** Whether an identifier, above all a document, is still good, as the source says. */
export type IdentifierStatus = "valid" | "expired" | "revoked" | "lost" | "false";

/** A piece of equipment or another good, by its category and, where known, its designation. */
export interface Item {
  /** What sort of good it is. */
  category: ItemCategory;
  /** What its maker or its user calls it, such as `VN-4`. */
  designation?: string | undefined;
  /** How many or how much of it. */
  quantity?: Quantity | undefined;
  /** Whether it is new. */
  condition?: ItemCondition | undefined;
}

/** What class of equipment an item is. */
export type ItemCategory = "aircraft" | "air-defence" | "anti-submarine" | "armoured-vehicle" | "artillery" | "engine" | "missile" | "naval-weapon" | "satellite" | "sensor" | "ship" | "small-arms" | "ammunition" | "drone" | "other" | `x-${string}`;

/** In what condition an item is handed over. */
export type ItemCondition = "new" | "second-hand" | "modernised";

/** A place inside a record, a JSON Pointer (RFC 6901) such as `/history/0/on`. */
export type JsonPointer = string;

/** Any JSON value. */
export type JsonValue = string | number | boolean | null | JsonValue[] | { [key: string]: JsonValue };

/** A language, a well-formed BCP 47 tag such as `en`, `fr-ML` or `zh-Hant`. Absent where the source does not say: never guessed. */
export type LanguageTag = string;

/** The act of law that a program or a sanction rests on. */
export interface LegalBasis {
  /** The legal act or decision, as it is cited. */
  citation: string;
  /** Where it is to be found on the web. */
  url?: WebUrl | undefined;
  /** The day it was adopted. */
  adopted?: FuzzyDate | undefined;
}

/** A birth or a death, as one source has it. */
export interface LifeDate {
  /** The day, as exactly as it is known. */
  date?: FuzzyDate | undefined;
  /** Where it took place. */
  place?: PlaceId | undefined;
  /** Where, in the words of a list; a `place` where it is one of the story. */
  address?: Address | undefined;
  /** A remark for people; nothing that a machine needs stands here alone. */
  note?: string | undefined;
}

/** That a target stands or stood on a list. Being listed is not the same as a measure being in force. */
export interface Listing {
  /** The list, as its owner calls it. */
  list: string;
  /** The number of the entry on that list. */
  entryId?: string | undefined;
  /** The day it was put on the list. Not the day a measure took effect: that is in `history`. */
  listedOn?: FuzzyDate | undefined;
  /** The day it was taken off the list. */
  delistedOn?: FuzzyDate | undefined;
  /** The days on which the entry was changed. */
  amendedOn?: FuzzyDate[] | undefined;
}

/** A text for people and the language it is in. */
export interface LocalText {
  /** The text, plain, without markup. */
  text: string;
  /** The language of the text. Absent where it is not known. */
  lang?: LanguageTag | undefined;
}

/** One thing that a sanction forbids or orders. Measures of one sanction can end on different days. */
export interface Measure {
  /** What is forbidden or ordered. */
  type: MeasureType;
  /** The words of the source, as they stand. */
  stated?: string | undefined;
  /** When it was so. */
  period?: Period | undefined;
  /** What was done about it, in the order of time: imposed, suspended, lifted. */
  history?: ActOfSanction[] | undefined;
  /** What is left free. */
  exemptions?: Exemption[] | undefined;
}

/** What a measure forbids or restricts. */
export type MeasureType = "asset-freeze" | "travel-ban" | "arms-embargo" | "arms-restrictions" | "export-control" | "import-restrictions" | "investment-ban" | "financial-restrictions" | "services-ban" | "sectoral" | "transport-restrictions" | "aid-suspension" | "debarment" | "claims-prohibition" | "border-closure" | "transaction-ban" | "state-asset-freeze" | "membership-suspension" | "diplomatic-withdrawal" | "military-assistance-ban" | "secondary" | "other" | `x-${string}`;

/** A picture, a video, a recording or a graphic of an article. Its caption can be evidence. */
export interface Media {
  /** What sort of medium it is. */
  type: MediaType;
  /** Where it is to be found on the web. */
  url?: WebUrl | undefined;
  /** The caption. */
  caption?: LocalText | undefined;
  /** How it is to be credited. */
  credit?: string | undefined;
  /** When it was taken or recorded. */
  takenAt?: FuzzyDate | undefined;
  /** Where it was taken or recorded. */
  takenIn?: PlaceId | undefined;
  /** Whom and what it shows. */
  depicts?: EntityId[] | undefined;
}

/** The form of a piece of media. */
export type MediaType = "image" | "video" | "audio" | "graphic" | "document";

/** What happens to a membership or another relationship in the course of time. */
export type MembershipAct = "joined" | "suspended" | "readmitted" | "withdrawal-announced" | "withdrawn";

/** That an article names an entity. */
export interface Mention {
  /** The entity that is named. */
  ref: EntityId;
  /** In what role it is named. */
  role?: MentionRole | undefined;
  /** Who or what found it. */
  how?: Assessor | undefined;
}

/** What part an entity plays in an article. */
export type MentionRole = "about" | "mentions" | "quotes";

/** A step that an agreement itself schedules (OCDS). */
export interface Milestone {
  /** What is to happen. */
  type: MilestoneType;
  /** Whether it was met. */
  status?: MilestoneStatus | undefined;
  /** The day by which it is due. */
  due?: FuzzyDate | undefined;
  /** The day on which it was met. */
  metOn?: FuzzyDate | undefined;
  /** How many or how much of it. */
  quantity?: Quantity | undefined;
}

/** How a milestone of an agreement stands. */
export type MilestoneStatus = "scheduled" | "met" | "not-met" | "partially-met";

/** What is due under an agreement by its own schedule. */
export type MilestoneType = "delivery" | "payment" | "ratification" | "inspection" | "renewal" | "review";

/** How a claim puts what it says, which is not whether it is true. */
export type Modality = "asserted" | "denied" | "alleged" | "predicted" | "promised" | "conditional" | "questioned" | "interpreted";

/** An amount of money, exact to the last digit. */
export interface Money {
  /** The amount, a decimal number in a string, with a point and without thousands separators. */
  amount: string;
  /** The currency, ISO 4217. */
  currency: Currency;
}

/** A name that an actor, an asset, a place or an agreement bears or bore. */
export interface Name {
  /** The name as written, in one line. */
  text: string;
  /** The language of the text. Absent where it is not known. */
  lang?: LanguageTag | undefined;
  /** What sort of name it is. */
  type?: NameType | undefined;
  /** The script it is written in, ISO 15924. */
  script?: Script | undefined;
  /** How sure the source is of the name. A weak alias is `alias` and `low`. */
  quality?: NameQuality | undefined;
  /** The parts of the name, where the source tells them apart. */
  parts?: NameParts | undefined;
  /** When it was so. */
  period?: Period | undefined;
  /** A remark for people; nothing that a machine needs stands here alone. */
  note?: string | undefined;
}

/** The parts of a person’s name, as the source tells them apart. */
export interface NameParts {
  /** The given name or names. */
  given?: string | undefined;
  /** A middle name or names. */
  additional?: string | undefined;
  /** The family name or names. */
  family?: string | undefined;
  /** The name after the father, such as Ivanovich. */
  patronymic?: string | undefined;
  /** What stands before the name, such as Dr. */
  prefix?: string | undefined;
  /** What stands after the name, such as Jr. */
  suffix?: string | undefined;
}

/** How far a name alone identifies its bearer, as the source says. */
export type NameQuality = "good" | "low";

/** What sort of name it is. */
export type NameType = "official" | "short" | "alias" | "former" | "birth" | "transliteration" | "translation" | "nom-de-guerre" | "acronym" | "misspelling";

/** The paragraph that says what the story is about and why it matters. */
export interface NutGraf {
  /** The paragraph. */
  text: LocalText;
  /** The claims that it rests on. */
  claims?: ClaimId[] | undefined;
}

/** What members of an alliance owe each other (ATOP). */
export interface Obligation {
  /** What is owed. */
  type: ObligationType;
  /** Who owes it. Absent: every party. */
  by?: ActorId[] | undefined;
  /** To whom it is owed. Absent: every other party. */
  towards?: ActorId[] | undefined;
}

/** What the members of an alliance owe one another. */
export type ObligationType = "defence" | "offence" | "neutrality" | "non-aggression" | "consultation";

/** A body with a name that is no state, government or bloc: a company, a public body, an armed force, a party, a publisher. */
export interface Organization {
  /** Always `organization`. */
  kind: "organization";
  /** The id of the organization. */
  id: OrganizationId;
  /** The names, the most usual first. */
  names?: Name[] | undefined;
  /** Why there is no name. Not for an actor whose name is given. */
  unspecified?: Unspecified | undefined;
  /** Where it is to be found. */
  addresses?: Address[] | undefined;
  /** How it is to be reached. */
  contacts?: Contact[] | undefined;
  /** Why it is of interest, topics of FollowTheMoney. */
  topics?: Topic[] | undefined;
  /** When it was so. */
  period?: Period | undefined;
  /** The countries it belongs to, where the source does not say in what way. */
  countries?: Country[] | undefined;
  /** What sort of organization it is. */
  type?: OrganizationType | undefined;
  /** What sort of body or thing the source calls it, such as `crude oil tanker` or its legal form. */
  classification?: string | undefined;
  /** The country under whose law it stands, where the source says so. */
  jurisdiction?: Country | undefined;
  /** Who owns it, broadly. */
  ownership?: Ownership | undefined;
  /** What it does for a living, such as `arms manufacturing`. */
  sectors?: string[] | undefined;
  /** What registers and authorities call it, identity documents included. */
  identifiers?: Identifier[] | undefined;
  /** Who or what it is, in words. */
  description?: LocalText | undefined;
  /** Remarks for people that have no home elsewhere. */
  notes?: LocalText[] | undefined;
  /** Pages about it or of it. */
  urls?: WebUrl[] | undefined;
  /** Where the record comes from. Which words support which property, the claims say. */
  sources?: OriginId[] | undefined;
  /** What a publisher adds for itself. */
  extensions?: Extensions | undefined;
}

/** The id of an organization. */
export type OrganizationId = `organization/${string}`;

/** What sort of body an organization is. */
export type OrganizationType = "company" | "public-body" | "armed-force" | "armed-group" | "political-party" | "media" | "ngo" | "university" | "other";

/** The id of an article or a source. */
export type OriginId = `article/${string}` | `source/${string}`;

/** Who holds an organization, in one word; named owners are relationships. */
export type Ownership = "state-owned" | "private" | "listed";

/** Somebody who takes part in an agreement, in one role. Whoever has two roles stands twice. */
export interface Participant {
  /** Who takes part. */
  actor: ActorId;
  /** In what role. A signatory signs for a party, a witness is no party, a supplier need not be one. */
  role: ParticipantRole;
  /** For whom: the party that a signatory signs for, the state that a government binds, the body that a delegate stands for. */
  onBehalfOf?: ActorId | undefined;
  /** The office held or acted in. */
  position?: PositionId | undefined;
  /** A remark for people; nothing that a machine needs stands here alone. */
  note?: string | undefined;
}

/** What somebody is to an agreement. */
export type ParticipantRole = "party" | "signatory" | "witness" | "negotiator" | "host" | "mediator" | "guarantor" | "depositary" | "supplier" | "recipient" | "financier" | "beneficiary" | "observer" | `x-${string}`;

/** The id of an actor or an asset. */
export type PartyId = `person/${string}` | `state/${string}` | `government/${string}` | `bloc/${string}` | `organization/${string}` | `group/${string}` | `asset/${string}`;

/** When payment falls, seen from the delivery. */
export type PaymentTiming = "before-delivery" | "on-delivery" | "after-delivery" | "credit" | "grant" | "barter";

/** A span of time that something lasted. An absent start or end is unknown. */
export interface Period {
  /** The first day. `../2024-09-02` is "on that day or before". */
  start?: FuzzyDate | undefined;
  /** The last day. Absent: unknown. `..`: still so. */
  end?: FuzzyDate | ".." | undefined;
}

/** A human being, named or known only by a role. An office is a `tenure`, not a property of a person. */
export interface Person {
  /** Always `person`. */
  kind: "person";
  /** The id of the person. */
  id: PersonId;
  /** The names, the most usual first. */
  names?: Name[] | undefined;
  /** Why there is no name. Not for an actor whose name is given. */
  unspecified?: Unspecified | undefined;
  /** Where it is to be found. */
  addresses?: Address[] | undefined;
  /** How it is to be reached. */
  contacts?: Contact[] | undefined;
  /** Why it is of interest, topics of FollowTheMoney. */
  topics?: Topic[] | undefined;
  /** When it was so. */
  period?: Period | undefined;
  /** The countries it belongs to, where the source does not say in what way. */
  countries?: Country[] | undefined;
  /** The birth. Several entries are alternatives, one of which is true. */
  births?: LifeDate[] | undefined;
  /** The death. Several entries are alternatives, one of which is true. */
  deaths?: LifeDate[] | undefined;
  /** The citizenships that the source states. */
  nationalities?: Country[] | undefined;
  /** The gender that the source states. */
  gender?: Gender | undefined;
  /** Honorifics and ranks. */
  titles?: PersonTitle[] | undefined;
  /** What registers and authorities call it, identity documents included. */
  identifiers?: Identifier[] | undefined;
  /** Who or what it is, in words. */
  description?: LocalText | undefined;
  /** Remarks for people that have no home elsewhere. */
  notes?: LocalText[] | undefined;
  /** Pages about it or of it. */
  urls?: WebUrl[] | undefined;
  /** Where the record comes from. Which words support which property, the claims say. */
  sources?: OriginId[] | undefined;
  /** What a publisher adds for itself. */
  extensions?: Extensions | undefined;
}

/** The id of a person. */
export type PersonId = `person/${string}`;

/** A title before or after a name: an honorific, a rank, or an office whose post cannot be told. */
export interface PersonTitle {
  /** The title as written, such as `colonel`. */
  text: string;
  /** The language of the text. Absent where it is not known. */
  lang?: LanguageTag | undefined;
  /** What sort of title it is. */
  type?: TitleType | undefined;
  /** When it was so. */
  period?: Period | undefined;
}

/** A part of the earth: a country’s territory, a city, a site, a region, a water. A facility is a place where something happens, and an `asset` where it is owned. */
export interface Place {
  /** Always `place`. */
  kind: "place";
  /** The id of the place. */
  id: PlaceId;
  /** The names, the most usual first. */
  names?: Name[] | undefined;
  /** What sort of place it is. */
  type?: PlaceType | undefined;
  /** The next larger place that it lies in. */
  within?: PlaceId | undefined;
  /** The country, ISO 3166-1 alpha-2. */
  country?: Country | undefined;
  /** A point in it. */
  point?: GeoPoint | undefined;
  /** How exactly the point tells where it is. */
  precision?: PlacePrecision | undefined;
  /** What registers and authorities call it, identity documents included. */
  identifiers?: Identifier[] | undefined;
  /** Who or what it is, in words. */
  description?: LocalText | undefined;
  /** Remarks for people that have no home elsewhere. */
  notes?: LocalText[] | undefined;
  /** Pages about it or of it. */
  urls?: WebUrl[] | undefined;
  /** Where the record comes from. Which words support which property, the claims say. */
  sources?: OriginId[] | undefined;
  /** What a publisher adds for itself. */
  extensions?: Extensions | undefined;
}

/** The id of a place. */
export type PlaceId = `place/${string}`;

/** How exactly the point of a place is known: what the point stands for. */
export type PlacePrecision = "exact" | "site" | "city" | "admin2" | "admin1" | "country" | "region";

/** What sort of place it is. */
export type PlaceType = "country" | "admin1" | "admin2" | "city" | "site" | "facility" | "region" | "water";

/** An office that somebody can hold, such as defence minister of a state. An office of state is `of` the state and outlives its governments. Who held it is a `tenure`. */
export interface Position {
  /** Always `position`. */
  kind: "position";
  /** The id of the position. */
  id: PositionId;
  /** What the office is called. */
  title: Title;
  /** The state or body that the office belongs to. */
  of?: ActorId | undefined;
  /** How high it stands. */
  level?: PositionLevel | undefined;
  /** The place that the office is for, such as a constituency. */
  area?: PlaceId | undefined;
  /** What registers and authorities call it, identity documents included. */
  identifiers?: Identifier[] | undefined;
  /** Who or what it is, in words. */
  description?: LocalText | undefined;
  /** Remarks for people that have no home elsewhere. */
  notes?: LocalText[] | undefined;
  /** Pages about it or of it. */
  urls?: WebUrl[] | undefined;
  /** Where the record comes from. Which words support which property, the claims say. */
  sources?: OriginId[] | undefined;
  /** What a publisher adds for itself. */
  extensions?: Extensions | undefined;
}

/** The id of a position. */
export type PositionId = `position/${string}`;

/** How high or of what sort a position is. */
export type PositionLevel = "head-of-state" | "head-of-government" | "minister" | "deputy-minister" | "military-command" | "executive" | "board" | "spokesperson" | "ambassador" | "legislator" | "other";

/** A sanctions program ("programme" at the United Nations and the European Union): the rules under which an authority sanctions targets. Not a sanction on anybody. */
export interface Program {
  /** Always `program`. */
  kind: "program";
  /** The id of the program. */
  id: ProgramId;
  /** What it is called. */
  title: Title;
  /** Who imposes it. */
  issuers?: ActorId[] | undefined;
  /** How many stand behind it. */
  scope?: ProgramScope | undefined;
  /** The acts of law that it rests on. */
  legalBases?: LegalBasis[] | undefined;
  /** The states and places that it is about. Who is listed under it are sanctions. */
  targets?: TerritoryId[] | undefined;
  /** What it is to achieve. */
  objectives?: LocalText[] | undefined;
  /** What is forbidden or ordered. */
  measures?: Measure[] | undefined;
  /** What was done about it, in the order of time: imposed, suspended, lifted. */
  history?: ActOfSanction[] | undefined;
  /** What registers and authorities call it, identity documents included. */
  identifiers?: Identifier[] | undefined;
  /** Who or what it is, in words. */
  description?: LocalText | undefined;
  /** Remarks for people that have no home elsewhere. */
  notes?: LocalText[] | undefined;
  /** Pages about it or of it. */
  urls?: WebUrl[] | undefined;
  /** Where the record comes from. Which words support which property, the claims say. */
  sources?: OriginId[] | undefined;
  /** What a publisher adds for itself. */
  extensions?: Extensions | undefined;
}

/** The id of a sanctions program. */
export type ProgramId = `program/${string}`;

/** Who stands behind a sanctions programme. */
export type ProgramScope = "unilateral" | "regional" | "multilateral" | "un";

/** One thing that an agreement provides for. That it was done is an event. */
export interface Provision {
  /** What is provided for. */
  type: ProvisionType;
  /** What is provided for, in words. */
  text?: LocalText | undefined;
  /** Who gives or does it. */
  from?: ActorId | undefined;
  /** Who gets it. */
  to?: ActorId | undefined;
  /** The goods. */
  items?: Item[] | undefined;
  /** The price or sum. */
  value?: Money | undefined;
  /** When it was so. */
  period?: Period | undefined;
}

/** What an agreement provides for, item by item. */
export type ProvisionType = "equipment-supply" | "ammunition" | "training" | "technology-transfer" | "licensed-production" | "maintenance" | "joint-exercises" | "basing" | "intelligence-sharing" | "personnel-exchange" | "construction" | "financing" | "debt-relief" | "market-access" | "recognition" | "verification" | "cessation-of-hostilities" | "withdrawal-of-forces" | "disarmament" | "prisoner-release" | "humanitarian-access" | "monitoring" | "amnesty" | "power-sharing" | "elections" | "other" | `x-${string}`;

/** Whether an article may be published. */
export type PubStatus = "usable" | "withheld" | "canceled";

/** How many or how much, as exactly as it is known. */
export interface Quantity {
  /** The number, where one is given. */
  value?: number | undefined;
  /** At least this many. */
  min?: number | undefined;
  /** At most this many. */
  max?: number | undefined;
  /** What is counted or measured, such as `vehicles`, `tonnes` or `percent`. */
  unit?: string | undefined;
  /** Whether the source says that it is an estimate. */
  estimated?: boolean | undefined;
}

/** Whether an actor recognises a state or a government. */
export interface Recognition {
  /** Who recognises it, or does not. */
  by: ActorId;
  /** How far. */
  status: RecognitionStatus;
  /** When it was so. */
  period?: Period | undefined;
}

/** How one actor recognizes a state or a government. */
export type RecognitionStatus = "recognized" | "partial" | "withdrawn" | "not-recognized";

/** A lasting link from one actor or asset to another: `from` is the one that is, owns, belongs or acts. Not a single act, which is an event or an agreement. */
export interface Relationship {
  /** Always `relationship`. */
  kind: "relationship";
  /** The id of the relationship. */
  id: RelationshipId;
  /** The one that is, owns, belongs or acts. */
  from: PartyId;
  /** The other one. */
  to: PartyId;
  /** What the one is to the other. */
  type: RelationshipType;
  /** What the source calls the link, such as `brother` or `shareholder`. */
  role?: string | undefined;
  /** When it was so. */
  period?: Period | undefined;
  /** How close a partnership is declared to be. Only for `partner-of`. */
  tier?: RelationshipTier | undefined;
  /** The share owned or controlled, in percent where `unit` says so. */
  share?: Quantity | undefined;
  /** The money that is paid or owed. */
  value?: Money | undefined;
  /** The agreement that brought it about. */
  establishedBy?: AgreementId | undefined;
  /** The steps of a membership. */
  history?: ActOfMembership[] | undefined;
  /** What registers and authorities call it, identity documents included. */
  identifiers?: Identifier[] | undefined;
  /** Who or what it is, in words. */
  description?: LocalText | undefined;
  /** Remarks for people that have no home elsewhere. */
  notes?: LocalText[] | undefined;
  /** Pages about it or of it. */
  urls?: WebUrl[] | undefined;
  /** Where the record comes from. Which words support which property, the claims say. */
  sources?: OriginId[] | undefined;
  /** What a publisher adds for itself. */
  extensions?: Extensions | undefined;
}

/** The id of a relationship. */
export type RelationshipId = `relationship/${string}`;

/** How high a partnership is, in the words of the partners, above all in the diplomacy of China; no measure of what it is worth. */
export type RelationshipTier = "cooperative" | "comprehensive" | "strategic" | "comprehensive-strategic" | "all-weather" | "other";

/** What binds two actors or assets, read from `from` to `to`. */
export type RelationshipType = "member-of" | "observer-at" | "subsidiary-of" | "controls" | "owns" | "operates" | "directs" | "employs" | "acts-for" | "represents" | "succeeds" | "allied-with" | "partner-of" | "distanced-from" | "diplomatic-relations" | "at-war-with" | "mediates" | "supports" | "opposes" | "supplies-arms-to" | "pays" | "family" | "associate" | "linked-to" | "same-as" | "possibly-same-as" | "not-same-as" | `x-${string}`;

/** Who holds the rights in an article and what may be done with it, in the words of the publisher. Not a machine-readable licence. */
export interface Rights {
  /** Who holds the copyright. */
  holder?: string | undefined;
  /** The copyright notice. */
  notice?: string | undefined;
  /** What may be done with it. */
  usageTerms?: string | undefined;
  /** How it is to be credited. */
  credit?: string | undefined;
}

/** That an issuer sanctions a target. An issuer and a target alone are enough; whether it was in force on a day is computed, never stored. */
export interface Sanction {
  /** Always `sanction`. */
  kind: "sanction";
  /** The id of the sanction. */
  id: SanctionId;
  /** Whom or what it strikes. */
  target: PartyId;
  /** Who imposes it. */
  issuer?: ActorId | undefined;
  /** The programs it belongs to. */
  programs?: ProgramId[] | undefined;
  /** The lists that the target stands or stood on. */
  listings?: Listing[] | undefined;
  /** Why it is imposed, in the words of the issuer. */
  reasons?: LocalText[] | undefined;
  /** The acts of law that it rests on. */
  legalBases?: LegalBasis[] | undefined;
  /** What is forbidden or ordered. */
  measures?: Measure[] | undefined;
  /** What was done about it, in the order of time: imposed, suspended, lifted. */
  history?: ActOfSanction[] | undefined;
  /** What the source calls its status, where it gives no dates. */
  reportedStatus?: SanctionStatus | undefined;
  /** What registers and authorities call it, identity documents included. */
  identifiers?: Identifier[] | undefined;
  /** Who or what it is, in words. */
  description?: LocalText | undefined;
  /** Remarks for people that have no home elsewhere. */
  notes?: LocalText[] | undefined;
  /** Pages about it or of it. */
  urls?: WebUrl[] | undefined;
  /** Where the record comes from. Which words support which property, the claims say. */
  sources?: OriginId[] | undefined;
  /** What a publisher adds for itself. */
  extensions?: Extensions | undefined;
}

/** What happens to a programme, a sanction or a measure. */
export type SanctionAct = "announced" | "imposed" | "renewed" | "amended" | "suspended" | "suspended-by-court" | "reinstated" | "partially-lifted" | "lifted" | "expired" | "annulled";

/** The id of a sanction. */
export type SanctionId = `sanction/${string}`;

/** How the source says that a sanction stands; whether it is in force on a day is worked out, not stored. */
export type SanctionStatus = "active" | "suspended" | "ended" | "unstated";

/** The script that a text is written in, which is not its language. */
export type Script = "Adlm" | "Afak" | "Aghb" | "Ahom" | "Arab" | "Aran" | "Armi" | "Armn" | "Avst" | "Bali" | "Bamu" | "Bass" | "Batk" | "Beng" | "Bhks" | "Blis" | "Bopo" | "Brah" | "Brai" | "Bugi" | "Buhd" | "Cakm" | "Cans" | "Cari" | "Cham" | "Cher" | "Chis" | "Chrs" | "Cirt" | "Copt" | "Cpmn" | "Cprt" | "Cyrl" | "Cyrs" | "Deva" | "Diak" | "Dogr" | "Dsrt" | "Dupl" | "Egyd" | "Egyh" | "Egyp" | "Elba" | "Elym" | "Ethi" | "Gara" | "Geok" | "Geor" | "Glag" | "Gong" | "Gonm" | "Goth" | "Gran" | "Grek" | "Gujr" | "Gukh" | "Guru" | "Hanb" | "Hang" | "Hani" | "Hano" | "Hans" | "Hant" | "Hatr" | "Hebr" | "Hira" | "Hluw" | "Hmng" | "Hmnp" | "Hrkt" | "Hung" | "Inds" | "Ital" | "Jamo" | "Java" | "Jpan" | "Jurc" | "Kali" | "Kana" | "Kawi" | "Khar" | "Khmr" | "Khoj" | "Kitl" | "Kits" | "Knda" | "Kore" | "Kpel" | "Krai" | "Kthi" | "Lana" | "Laoo" | "Latf" | "Latg" | "Latn" | "Leke" | "Lepc" | "Limb" | "Lina" | "Linb" | "Lisu" | "Loma" | "Lyci" | "Lydi" | "Mahj" | "Maka" | "Mand" | "Mani" | "Marc" | "Maya" | "Medf" | "Mend" | "Merc" | "Mero" | "Mlym" | "Modi" | "Mong" | "Moon" | "Mroo" | "Mtei" | "Mult" | "Mymr" | "Nagm" | "Nand" | "Narb" | "Nbat" | "Newa" | "Nkdb" | "Nkgb" | "Nkoo" | "Nshu" | "Ogam" | "Olck" | "Onao" | "Orkh" | "Orya" | "Osge" | "Osma" | "Ougr" | "Palm" | "Pauc" | "Pcun" | "Pelm" | "Perm" | "Phag" | "Phli" | "Phlp" | "Phlv" | "Phnx" | "Piqd" | "Plrd" | "Prti" | "Psin" | "Qaaa" | "Qabx" | "Ranj" | "Rjng" | "Rohg" | "Roro" | "Runr" | "Samr" | "Sara" | "Sarb" | "Saur" | "Sgnw" | "Shaw" | "Shrd" | "Shui" | "Sidd" | "Sidt" | "Sind" | "Sinh" | "Sogd" | "Sogo" | "Sora" | "Soyo" | "Sund" | "Sunu" | "Sylo" | "Syrc" | "Syre" | "Syrj" | "Syrn" | "Tagb" | "Takr" | "Tale" | "Talu" | "Taml" | "Tang" | "Tavt" | "Tayo" | "Telu" | "Teng" | "Tfng" | "Tglg" | "Thaa" | "Thai" | "Tibt" | "Tirh" | "Tnsa" | "Todr" | "Tols" | "Toto" | "Tutg" | "Ugar" | "Vaii" | "Visp" | "Vith" | "Wara" | "Wcho" | "Wole" | "Xpeo" | "Xsux" | "Yezi" | "Yiii" | "Zanb" | "Zinh" | "Zmth" | "Zsye" | "Zsym" | "Zxxx" | "Zyyy" | "Zzzz";

/** What data comes from and is no article: a sanctions list, a gazette, a court ruling, a data set, a post. */
export interface Source {
  /** Always `source`. */
  kind: "source";
  /** The id of the source. */
  id: SourceId;
  /** What sort of source it is. */
  type: SourceType;
  /** What it is called. */
  title?: Title | undefined;
  /** How near it is to what it tells. */
  tier?: SourceTier | undefined;
  /** Who publishes it. */
  publisher?: ActorId | undefined;
  /** The day whose state it shows. Not the day it was fetched: that is `accessedAt`. */
  snapshotOn?: FuzzyDate | undefined;
  /** The SHA-256 of the file as fetched, in small hexadecimal digits. */
  sha256?: string | undefined;
  /** When it was fetched. */
  accessedAt?: FuzzyDate | undefined;
  /** The licence, an SPDX expression or its name. */
  licence?: string | undefined;
  /** Articles and sources with the same word here go back to one origin and count as one. */
  independenceGroup?: string | undefined;
  /** What registers and authorities call it, identity documents included. */
  identifiers?: Identifier[] | undefined;
  /** Who or what it is, in words. */
  description?: LocalText | undefined;
  /** Remarks for people that have no home elsewhere. */
  notes?: LocalText[] | undefined;
  /** Pages about it or of it. */
  urls?: WebUrl[] | undefined;
  /** Where the record comes from. Which words support which property, the claims say. */
  sources?: OriginId[] | undefined;
  /** What a publisher adds for itself. */
  extensions?: Extensions | undefined;
}

/** The id of a source. */
export type SourceId = `source/${string}`;

/** How far a source stands from what it tells of. */
export type SourceTier = "primary" | "secondary" | "tertiary";

/** What kind of thing a source is. */
export type SourceType = "wire-copy" | "official-statement" | "gazette" | "treaty-text" | "sanctions-list" | "court-ruling" | "dataset" | "social-post" | "broadcast" | "imagery" | "leak" | "report" | "other";

/** A country as a subject of international law. Not its government, which comes and goes, and not its territory, which is a `place`. */
export interface State {
  /** Always `state`. */
  kind: "state";
  /** The id of the state. */
  id: StateId;
  /** The names, the most usual first. */
  names?: Name[] | undefined;
  /** Why there is no name. Not for an actor whose name is given. */
  unspecified?: Unspecified | undefined;
  /** Where it is to be found. */
  addresses?: Address[] | undefined;
  /** How it is to be reached. */
  contacts?: Contact[] | undefined;
  /** Why it is of interest, topics of FollowTheMoney. */
  topics?: Topic[] | undefined;
  /** When it was so. */
  period?: Period | undefined;
  /** The country, ISO 3166-1 alpha-2. */
  country?: Country | undefined;
  /** The regions of the world that it lies in. */
  regions?: PlaceId[] | undefined;
  /** Who recognises it, and how far. */
  recognition?: Recognition[] | undefined;
  /** What registers and authorities call it, identity documents included. */
  identifiers?: Identifier[] | undefined;
  /** Who or what it is, in words. */
  description?: LocalText | undefined;
  /** Remarks for people that have no home elsewhere. */
  notes?: LocalText[] | undefined;
  /** Pages about it or of it. */
  urls?: WebUrl[] | undefined;
  /** Where the record comes from. Which words support which property, the claims say. */
  sources?: OriginId[] | undefined;
  /** What a publisher adds for itself. */
  extensions?: Extensions | undefined;
}

/** The id of a state. */
export type StateId = `state/${string}`;

/** A story: entities and how they hang together, one array a kind. Entities point to each other by id. */
export interface Story {
  /** The JSON Schema of this document, for editors. */
  $schema?: string | undefined;
  /** Always `story`. */
  kind: "story";
  /** The version of the model that the document speaks, `1.N`. */
  specVersion: string;
  /** The id of the story. */
  id: StoryId;
  /** What the story is called. */
  title: Title;
  /** Whether the story still develops. */
  status?: StoryStatus | undefined;
  /** What the story is about and why it matters. */
  nutGraf?: NutGraf | undefined;
  /** The articles. A piece of journalism as published: its texts, media, makers, rights and corrections. */
  articles?: Article[] | undefined;
  /** The people. A human being, named or known only by a role. */
  people?: Person[] | undefined;
  /** The states. A country as a subject of international law; not its government, which comes and goes. */
  states?: State[] | undefined;
  /** The governments. A body that governs a state for a time; not the state, which it binds. */
  governments?: Government[] | undefined;
  /** The blocs. A body whose members are states. */
  blocs?: Bloc[] | undefined;
  /** The organizations. A named body: a company, a public body, an armed force, a party, a publisher. */
  organizations?: Organization[] | undefined;
  /** The groups. People described and not named, such as “insurgent groups”; not a body that has a name. */
  groups?: Group[] | undefined;
  /** The assets. A thing that is owned and can be a target: a ship, an aircraft, a wallet, a building. */
  assets?: Asset[] | undefined;
  /** The positions. An office that somebody can hold; it outlives its holders. */
  positions?: Position[] | undefined;
  /** The tenures. That a person held a position or a place in an organization, for a time and in a capacity. */
  tenures?: Tenure[] | undefined;
  /** The relationships. A lasting link between two actors or assets; not a single act, which is an event. */
  relationships?: Relationship[] | undefined;
  /** The agreements. What two or more actors have agreed, whatever paper it stands on, if any. */
  agreements?: Agreement[] | undefined;
  /** The programs. A sanctions program: the rules under which sanctions are imposed on targets. */
  programs?: Program[] | undefined;
  /** The sanctions. That an issuer sanctions a target; not the measures alone, which stand in it. */
  sanctions?: Sanction[] | undefined;
  /** The events. Something that happened or is planned to happen, at a time and a place. */
  events?: Event[] | undefined;
  /** The places. A part of the earth; not the state that governs it. */
  places?: Place[] | undefined;
  /** The claims. What an article or a source says, who vouches for it, and which words say it. */
  claims?: Claim[] | undefined;
  /** The sources. What data comes from and is no article: a list, a gazette, a court ruling, a data set. */
  sources?: Source[] | undefined;
  /** What a publisher adds for itself. */
  extensions?: Extensions | undefined;
}

/** The id of a story. */
export type StoryId = `story/${string}`;

/** How far a story has come. */
export type StoryStatus = "developing" | "settled" | "corrected" | "retracted";

/** What an article is about, a term of a vocabulary such as IPTC Media Topics. */
export interface Subject {
  /** The vocabulary: its usual short name, such as `medtop`, or its address. */
  scheme: string;
  /** The code of the term in that vocabulary. */
  code?: string | undefined;
  /** The term in words. */
  name?: string | undefined;
  /** How central it is to the article, 0 to 100. */
  relevance?: number | undefined;
  /** How sure whoever recorded it is, 0 to 100. */
  confidence?: number | undefined;
}

/** That a person held a position, or a place in an organization, for a time and in a capacity (Popolo Membership, FollowTheMoney Occupancy). "Held it that day, the rest unknown" is the period from `../2024-09-02` to `2024-09-02/..`. */
export interface Tenure {
  /** Always `tenure`. */
  kind: "tenure";
  /** The id of the tenure. */
  id: TenureId;
  /** Who held it. */
  holder: PersonId;
  /** The office held or acted in. */
  position?: PositionId | undefined;
  /** The body belonged to, where no post is known. */
  organization?: ActorId | undefined;
  /** What the source calls the role. */
  role?: string | undefined;
  /** For whom: the party that a signatory signs for, the state that a government binds, the body that a delegate stands for. */
  onBehalfOf?: ActorId | undefined;
  /** When it was so. */
  period?: Period | undefined;
  /** In what capacity, such as interim. */
  capacity?: TenureCapacity | undefined;
  /** How the holder came into it. */
  accession?: TenureAccession | undefined;
  /** How the holder left it. */
  exit?: TenureExit | undefined;
  /** Whether the source calls it current, where it gives no dates. */
  reportedStatus?: TenureStatus | undefined;
  /** What registers and authorities call it, identity documents included. */
  identifiers?: Identifier[] | undefined;
  /** Who or what it is, in words. */
  description?: LocalText | undefined;
  /** Remarks for people that have no home elsewhere. */
  notes?: LocalText[] | undefined;
  /** Pages about it or of it. */
  urls?: WebUrl[] | undefined;
  /** Where the record comes from. Which words support which property, the claims say. */
  sources?: OriginId[] | undefined;
  /** What a publisher adds for itself. */
  extensions?: Extensions | undefined;
}

/** How a person came into an office. */
export type TenureAccession = "elected" | "appointed" | "succession" | "coup" | "self-proclaimed";

/** In what capacity a person holds an office. */
export type TenureCapacity = "substantive" | "acting" | "interim" | "transitional" | "caretaker" | "de-facto" | "designate";

/** How a person left an office. */
export type TenureExit = "resigned" | "dismissed" | "removed" | "died" | "term-ended" | "lost-election";

/** The id of a tenure. */
export type TenureId = `tenure/${string}`;

/** What a source says of a tenure on the day it was written; dates say more, and `officesOn` answers for a day. */
export type TenureStatus = "current" | "ended";

/** The id of a state or a place. */
export type TerritoryId = `state/${string}` | `place/${string}`;

/** A text of an article, in one form: a body, a summary, a note. */
export interface Text {
  /** The text, as its media type has it. */
  text: string;
  /** What the text is for, such as `main` or `web`. */
  role?: string | undefined;
  /** The media type, such as `text/plain` or `text/html`. Absent: plain text. */
  contentType?: string | undefined;
  /** The version. A correction adds a version; the old text stays. */
  version?: string | undefined;
  /** The language of the text. Absent where it is not known. */
  lang?: LanguageTag | undefined;
}

/** A short LocalText: what something is called. */
export interface Title {
  /** The text, plain, without markup. */
  text: string;
  /** The language of the text. Absent where it is not known. */
  lang?: LanguageTag | undefined;
}

/** What sort of title a person bears. */
export type TitleType = "honorific" | "rank" | "office";

/** Why an entity is of interest: what it is, what it does or is accused of, and what measures it is under. */
export type Topic = "asset.frozen" | "corp.disqual" | "corp.offshore" | "corp.public" | "corp.shell" | "crime" | "crime.boss" | "crime.cyber" | "crime.env" | "crime.fin" | "crime.fraud" | "crime.terror" | "crime.theft" | "crime.traffick" | "crime.traffick.drug" | "crime.traffick.human" | "crime.war" | "debarment" | "export.control" | "export.control.linked" | "export.risk" | "fin" | "fin.adivsor" | "fin.bank" | "fin.fund" | "forced.labor" | "gov" | "gov.admin" | "gov.executive" | "gov.financial" | "gov.head" | "gov.igo" | "gov.judicial" | "gov.legislative" | "gov.muni" | "gov.national" | "gov.religion" | "gov.security" | "gov.soe" | "gov.state" | "invest.ban" | "invest.risk" | "mare.detained" | "mare.shadow" | "mare.sts" | "mil" | "poi" | "pol.party" | "pol.union" | "reg.action" | "reg.warn" | "rel" | "role.acct" | "role.act" | "role.civil" | "role.diplo" | "role.journo" | "role.judge" | "role.lawyer" | "role.lobby" | "role.oligarch" | "role.pep" | "role.pep.frmr" | "role.pep.intl" | "role.pep.natl" | "role.pol" | "role.rca" | "role.spy" | "sanction" | "sanction.control" | "sanction.counter" | "sanction.linked" | "wanted" | `x-${string}`;

/** Why an actor has no name, and what is said of it instead (after BODS). */
export interface Unspecified {
  /** Why there is no name. */
  reason: UnspecifiedReason;
  /** Who or what it is, in words. */
  description: LocalText;
}

/** Why an actor stands in the data without a name. */
export type UnspecifiedReason = "not-named-by-source" | "withheld-by-source" | "protected" | "unknown-to-source";

/** What came of checking a claim; absent means that no check is known. */
export type Verification = "corroborated" | "confirmed" | "disputed" | "refuted" | "retracted";

/** An address on the web, http or https, without user name, password, and control, space or bidirectional characters. Not checked to exist. */
export type WebUrl = string;
