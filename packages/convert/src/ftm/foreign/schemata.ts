/** The types of values of FollowTheMoney that the model has. All are written as texts. */
export type ValueType =
  | 'name'
  | 'string'
  | 'text'
  | 'country'
  | 'date'
  | 'identifier'
  | 'number'
  | 'topic'
  | 'url'
  | 'address'
  | 'checksum'
  | 'email'
  | 'gender'
  | 'html'
  | 'iban'
  | 'ip'
  | 'json'
  | 'language'
  | 'mimetype'
  | 'phone';

/** A schema as its table has it. */
export interface SchemaRow {
  /** The schemata whose properties it has as well. */
  above: readonly string[];
  /** Whether no record is of it, but only of those below. */
  isAbstract?: true;
  /**
   * Its own properties by type, with a space between them. `entity` names the schema of what is referred to behind `>`; `stub` what refers to
   * it, and by which property: such a property holds something only where records stand in each other.
   */
  properties: Readonly<Partial<Record<ValueType | 'entity' | 'stub', string>>>;
}

/** The schemata of FollowTheMoney. */
export const schemata: Readonly<Record<string, SchemaRow>> = {
  Address: {
    above: ['Thing'],
    properties: {
      string: 'city postOfficeBox postalCode region remarks state street street2',
      country: 'country',
      identifier: 'googlePlaceId osmId',
      number: 'latitude longitude',
      address: 'full',
      stub: 'things>Thing.addressEntity tripsDeparting>Trip.startLocation tripsIncoming>Trip.endLocation',
    },
  },
  Airplane: { above: ['Vehicle'], properties: { string: 'manufacturer', identifier: 'icaoCode serialNumber' } },
  Analyzable: {
    above: [],
    isAbstract: true,
    properties: {
      name: 'companiesMentioned namesMentioned peopleMentioned',
      country: 'detectedCountry',
      address: 'locationMentioned',
      email: 'emailMentioned',
      iban: 'ibanMentioned',
      ip: 'ipMentioned',
      language: 'detectedLanguage',
      phone: 'phoneMentioned',
    },
  },
  Article: { above: ['Document'], properties: {} },
  Assessment: { above: ['Thing'], properties: { string: 'assessmentId', date: 'publishDate', entity: 'author>LegalEntity' } },
  Asset: { above: ['Thing', 'Value'], properties: { stub: 'ownershipAsset>Ownership.asset' } },
  Associate: { above: ['Interval'], properties: { string: 'relationship', entity: 'associate>Person person>Person' } },
  Audio: { above: ['Document'], properties: { number: 'duration samplingRate' } },
  BankAccount: {
    above: ['Asset'],
    properties: {
      string: 'accountType bankAddress bankName',
      date: 'balanceDate closingDate maxBalanceDate openingDate',
      identifier: 'accountNumber bic',
      number: 'balance maxBalance',
      entity: 'bank>Organization',
      iban: 'iban',
      stub: 'contractBankAccount>EconomicActivity.bankAccount foreignBankAccount>EconomicActivity.bankForeign paymentBeneficiaryAccount>Payment.beneficiaryAccount paymentPayerAccount>Payment.payerAccount rubBankAccount>EconomicActivity.bankRub',
    },
  },
  Call: {
    above: ['Interval'],
    properties: { number: 'duration', entity: 'caller>LegalEntity receiver>LegalEntity', phone: 'callerNumber receiverNumber' },
  },
  CallForTenders: {
    above: ['Interval', 'Thing'],
    properties: {
      string:
        'awardedInLots certificationCheck directive euFunding evaluationMechanism fallsUnderGPPScope involvesOutcome lotsNames multipleTenders paymentOptions procedure procurementType relationToThreshold reverseAuctionsIncluded tendersForLots title',
      date: 'awardNoticeDate awardingDate clarificationDeadline contractNoticeDate publicationDate submissionDeadline',
      identifier: 'authorityReferenceId callId cpvCode nutsCode',
      number: 'maximumNumberOfLots numberOfLots',
      url: 'tedUrl',
      entity: 'authority>LegalEntity onBehalfOf>LegalEntity tenderers>LegalEntity',
      stub: 'contractAwards>ContractAward.callForTenders',
    },
  },
  Company: {
    above: ['Asset', 'Organization'],
    properties: {
      string: 'bikCode caemCode capital fssCode okopfCode oksmCode okvedCode',
      country: 'jurisdiction',
      identifier:
        'cikCode coatoCode fnsCode ibcRuc ipoCode irsCode isinCode jibCode kppCode mbsCode pfrNumber registrationNumber ricCode ticker voenCode',
    },
  },
  Contract: {
    above: ['Asset'],
    properties: {
      string: 'cancelled classification criteria method noticeId numberAwards procedure procedureNumber status title type',
      date: 'contractDate',
      entity: 'authority>LegalEntity project>Project',
      language: 'language',
      stub: 'awards>ContractAward.contract economicActivityContract>EconomicActivity.contract paymentContract>Payment.contract',
    },
  },
  ContractAward: {
    above: ['Interest', 'Value'],
    properties: {
      string: 'amended documentNumber documentType lotNumber',
      text: 'decisionReason',
      identifier: 'cpvCode nutsCode',
      entity: 'callForTenders>CallForTenders contract>Contract supplier>LegalEntity',
    },
  },
  Control: {
    above: ['Interest'],
    properties: { string: 'controlType legalBasis', entity: 'controlled>LegalEntity controller>LegalEntity' },
  },
  CourtCase: {
    above: ['Thing'],
    properties: {
      string: 'category court status type',
      date: 'closeDate fileDate',
      identifier: 'caseNumber',
      stub: 'parties>CourtCaseParty.case',
    },
  },
  CourtCaseParty: { above: ['Interest'], properties: { entity: 'case>CourtCase party>Thing' } },
  CryptoWallet: {
    above: ['Thing', 'Value'],
    properties: {
      string: 'currencySymbol mangingExchange privateKey',
      date: 'balanceDate creationDate',
      identifier: 'publicKey',
      number: 'balance',
      entity: 'holder>LegalEntity',
    },
  },
  Debt: { above: ['Interval', 'Value'], properties: { entity: 'creditor>LegalEntity debtor>LegalEntity' } },
  Directorship: { above: ['Interest'], properties: { string: 'secretary', entity: 'director>LegalEntity organization>Organization' } },
  Document: {
    above: ['Analyzable', 'Thing'],
    properties: {
      string: 'author crawler encoding extension fileName generator messageId processingAgent processingError processingStatus title',
      text: 'bodyText translatedText',
      date: 'authoredAt date processedAt publishedAt',
      number: 'fileSize',
      checksum: 'contentHash',
      entity: 'ancestors>Folder parent>Folder',
      language: 'language translatedLanguage',
      mimetype: 'mimeType',
      stub: 'mentionedEntities>Mention.document proven>Thing.proof provenIntervals>Interval.proof relatedEntities>Documentation.document',
    },
  },
  Documentation: { above: ['Interest'], properties: { entity: 'document>Document entity>Thing' } },
  EconomicActivity: {
    above: ['Interval'],
    properties: {
      string: 'ccdValue customsAmount customsProcedure directionOfTransportation dollarExchRate invoiceAmount vedCodeDescription',
      text: 'goodsDescription',
      country: 'departureCountry destinationCountry originCountry tradingCountry',
      identifier: 'ccdNumber vedCode',
      entity:
        'bankAccount>BankAccount bankForeign>BankAccount bankRub>BankAccount contract>Contract contractHolder>LegalEntity declarant>LegalEntity receiver>LegalEntity sender>LegalEntity transport>Vehicle',
    },
  },
  Email: {
    above: ['Folder', 'HyperText', 'PlainText'],
    properties: {
      string: 'bcc cc from inReplyTo sender subject threadTopic to',
      entity: 'emitters>LegalEntity inReplyToEmail>Email recipients>LegalEntity',
      json: 'headers',
      stub: 'responses>Email.inReplyToEmail',
    },
  },
  Employment: { above: ['Interest'], properties: { entity: 'employee>Person employer>Organization' } },
  Event: {
    above: ['Analyzable', 'Interval', 'Thing'],
    properties: { string: 'important', country: 'country', address: 'location', entity: 'involved>LegalEntity organizer>LegalEntity' },
  },
  Family: { above: ['Interval'], properties: { string: 'relationship', entity: 'person>Person relative>Person' } },
  Folder: { above: ['Document'], properties: { stub: 'children>Document.parent descendants>Document.ancestors' } },
  HyperText: { above: ['Document'], properties: { html: 'bodyHtml' } },
  Identification: {
    above: ['Interval'],
    properties: { string: 'authority type', country: 'country', identifier: 'number', entity: 'holder>LegalEntity' },
  },
  Image: { above: ['Document'], properties: { entity: 'pictured>Person' } },
  Interest: { above: ['Interval'], isAbstract: true, properties: { string: 'role status' } },
  Interval: {
    above: [],
    isAbstract: true,
    properties: {
      name: 'namesMentioned',
      string: 'publisher recordId',
      text: 'description indexText summary',
      date: 'date endDate modifiedAt retrievedAt startDate',
      url: 'alephUrl publisherUrl sourceUrl',
      entity: 'proof>Document',
    },
  },
  LegalEntity: {
    above: ['Thing'],
    properties: {
      name: 'abbreviation',
      string: 'classification icijId legalForm sector status taxStatus',
      country: 'jurisdiction mainCountry',
      date: 'dissolutionDate incorporationDate',
      identifier:
        'bvdId dunsCode idNumber innCode leiCode licenseNumber npiCode ogrnCode okpoCode registrationNumber swiftBic taxNumber uniqueEntityId uscCode vatCode',
      url: 'opencorporatesUrl website',
      email: 'email',
      entity: 'parent>LegalEntity',
      phone: 'phone',
      stub: 'agencyClient>Representation.agent agentRepresentation>Representation.client authoredAssessments>Assessment.author callForTenders>CallForTenders.authority callsMade>Call.caller callsReceived>Call.receiver contractAuthority>Contract.authority contractAwardSupplier>ContractAward.supplier controlControlled>Control.controlled controlController>Control.controller cryptoWallets>CryptoWallet.holder debtCreditor>Debt.creditor debtDebtor>Debt.debtor delegatedCallForTenders>CallForTenders.onBehalfOf directorshipDirector>Directorship.director economicActivityDeclarant>EconomicActivity.declarant economicActivityHolder>EconomicActivity.contractHolder economicActivityReceiver>EconomicActivity.receiver economicActivitySender>EconomicActivity.sender emailsReceived>Email.recipients emailsSent>Email.emitters eventsInvolved>Event.involved eventsOrganized>Event.organizer identification>Identification.holder membershipMember>Membership.member mentionedBy>Mention.resolved messagesReceived>Message.recipients messagesSent>Message.sender operatedVehicles>Vehicle.operator ownedVehicles>Vehicle.owner ownershipOwner>Ownership.owner paymentBeneficiary>Payment.beneficiary paymentPayer>Payment.payer predecessors>Succession.successor projectParticipation>ProjectParticipant.participant securities>Security.issuer subsidiaries>LegalEntity.parent successors>Succession.predecessor taxRolls>TaxRoll.taxee userAccounts>UserAccount.owner',
    },
  },
  License: { above: ['Contract'], properties: { string: 'area commodities reviewDate' } },
  Membership: { above: ['Interest'], properties: { entity: 'member>LegalEntity organization>Organization' } },
  Mention: {
    above: [],
    properties: {
      name: 'name',
      string: 'detectedSchema',
      country: 'contextCountry',
      email: 'contextEmail',
      entity: 'document>Document resolved>LegalEntity',
      phone: 'contextPhone',
    },
  },
  Message: {
    above: ['Folder', 'HyperText', 'Interval', 'PlainText'],
    properties: {
      string: 'inReplyTo subject threadTopic',
      entity: 'inReplyToMessage>Message recipientAccount>UserAccount recipients>LegalEntity sender>LegalEntity senderAccount>UserAccount',
      json: 'metadata',
      stub: 'responses>Message.inReplyToMessage',
    },
  },
  Note: { above: ['Analyzable', 'Thing'], properties: { entity: 'entity>Thing' } },
  Occupancy: {
    above: ['Interval'],
    properties: { string: 'constituency politicalGroup status', date: 'declarationDate', entity: 'holder>Person post>Position' },
  },
  Organization: {
    above: ['LegalEntity'],
    properties: {
      identifier: 'cageCode giiNumber imoNumber permId',
      stub: 'bankAccounts>BankAccount.bank directorshipOrganization>Directorship.organization employees>Employment.employer membershipOrganization>Membership.organization positions>Position.organization',
    },
  },
  Ownership: {
    above: ['Interest'],
    properties: {
      string: 'legalBasis ownershipType percentage sharesCount sharesCurrency sharesType sharesValue',
      entity: 'asset>Asset owner>LegalEntity',
    },
  },
  Package: { above: ['Folder'], properties: {} },
  Page: {
    above: [],
    properties: {
      string: 'translatedTextLanguage',
      text: 'bodyText indexText translatedText',
      number: 'index',
      entity: 'document>Pages',
      language: 'detectedLanguage',
    },
  },
  Pages: { above: ['Document'], properties: { checksum: 'pdfHash', stub: 'pages>Page.document' } },
  Passport: {
    above: ['Identification'],
    properties: {
      string: 'birthPlace givenName surname',
      date: 'birthDate',
      identifier: 'passportNumber personalNumber',
      gender: 'gender',
    },
  },
  Payment: {
    above: ['Interval', 'Value'],
    properties: {
      string: 'programme sequenceNumber transactionNumber',
      text: 'purpose',
      entity:
        'beneficiary>LegalEntity beneficiaryAccount>BankAccount contract>Contract payer>LegalEntity payerAccount>BankAccount project>Project',
    },
  },
  Person: {
    above: ['LegalEntity'],
    properties: {
      string:
        'appearance birthPlace education ethnicity eyeColor fatherName firstName hairColor lastName middleName motherName nameSuffix political position profession religion secondName title',
      country: 'birthCountry citizenship nationality',
      date: 'birthDate deathDate',
      identifier: 'passportNumber socialSecurityNumber',
      number: 'height weight',
      gender: 'gender',
      language: 'spokenLanguage',
      stub: 'associates>Associate.person associations>Associate.associate employers>Employment.employee familyPerson>Family.person familyRelative>Family.relative images>Image.pictured positionOccupancies>Occupancy.holder posts>Post.holder',
    },
  },
  PlainText: { above: ['Document'], properties: {} },
  Position: {
    above: ['Thing'],
    properties: {
      string: 'subnationalArea',
      date: 'dissolutionDate inceptionDate',
      number: 'numberOfSeats',
      entity: 'organization>Organization',
      stub: 'occupancies>Occupancy.post',
    },
  },
  Post: { above: ['Interest'], properties: { string: 'organization', identifier: 'wikidataId', entity: 'holder>Person' } },
  Project: {
    above: ['Interval', 'Thing', 'Value'],
    properties: {
      string: 'goal phase status',
      identifier: 'projectId',
      stub: 'contracts>Contract.project participants>ProjectParticipant.project payments>Payment.project',
    },
  },
  ProjectParticipant: { above: ['Interest'], properties: { entity: 'participant>LegalEntity project>Project' } },
  PublicBody: { above: ['Organization'], properties: {} },
  RealEstate: {
    above: ['Asset'],
    properties: {
      string: 'censusBlock encumbrance landType propertyType tenure',
      date: 'createDate',
      identifier: 'cadastralCode registrationNumber titleNumber',
      number: 'area latitude longitude',
      entity: 'parent>RealEstate',
      stub: 'subunits>RealEstate.parent',
    },
  },
  Representation: { above: ['Interest'], properties: { entity: 'agent>LegalEntity client>LegalEntity' } },
  Risk: {
    above: ['Interval'],
    properties: {
      string: 'status',
      text: 'reason',
      country: 'country',
      date: 'listingDate',
      number: 'duration',
      topic: 'topics',
      entity: 'entity>Thing',
    },
  },
  Sanction: {
    above: ['Interval'],
    properties: {
      string: 'authority duration program provisions status',
      text: 'reason',
      country: 'country',
      date: 'listingDate',
      identifier: 'authorityId programId unscId',
      url: 'programUrl',
      entity: 'entity>Thing',
    },
  },
  Security: {
    above: ['Asset'],
    properties: {
      string: 'classification collateral type',
      date: 'issueDate maturityDate',
      identifier: 'figiCode isin registrationNumber ticker',
      entity: 'issuer>LegalEntity',
    },
  },
  Similar: { above: [], properties: { string: 'criteria matcher', number: 'confidenceScore', entity: 'candidate>Thing match>Thing' } },
  Succession: { above: ['Interest'], properties: { entity: 'predecessor>LegalEntity successor>LegalEntity' } },
  Table: { above: ['Document'], properties: { number: 'rowCount', checksum: 'csvHash', json: 'columns' } },
  TaxRoll: {
    above: ['Interval'],
    properties: { string: 'givenName income surname taxPaid wealth', country: 'country', date: 'birthDate', entity: 'taxee>LegalEntity' },
  },
  Territory: {
    above: ['Thing'],
    properties: {
      string: 'level',
      identifier: 'fipsCode nutsCode territoryCode zipCode',
      entity: 'partOf>Territory',
      stub: 'subdivisions>Territory.partOf',
    },
  },
  Thing: {
    above: [],
    isAbstract: true,
    properties: {
      name: 'alias name previousName weakAlias',
      string: 'keywords program publisher',
      text: 'description indexText notes summary',
      country: 'country',
      date: 'createdAt modifiedAt retrievedAt',
      identifier: 'programId wikidataId',
      topic: 'topics',
      url: 'alephUrl publisherUrl sourceUrl wikipediaUrl',
      address: 'address',
      entity: 'addressEntity>Address proof>Document',
      stub: 'candidateSimilars>Similar.candidate courtCase>CourtCaseParty.party documentedBy>Documentation.entity matchSimilars>Similar.match noteEntities>Note.entity risks>Risk.entity sanctions>Sanction.entity unknownLinkFrom>UnknownLink.object unknownLinkTo>UnknownLink.subject',
    },
  },
  Trip: { above: ['Event'], properties: { entity: 'endLocation>Address startLocation>Address vehicle>Vehicle' } },
  UnknownLink: { above: ['Interest'], properties: { entity: 'object>Thing subject>Thing' } },
  UserAccount: {
    above: ['Thing'],
    properties: {
      string: 'password service username',
      email: 'email',
      entity: 'owner>LegalEntity',
      ip: 'ipAddress',
      phone: 'number',
      stub: 'messagesReceived>Message.recipientAccount messagesSent>Message.senderAccount',
    },
  },
  Value: { above: [], isAbstract: true, properties: { string: 'currency', number: 'amount amountEur amountUsd' } },
  Vehicle: {
    above: ['Asset'],
    properties: {
      string: 'model type',
      date: 'buildDate deregistrationDate registrationDate',
      identifier: 'registrationNumber',
      entity: 'operator>LegalEntity owner>LegalEntity',
      stub: 'declaredCustoms>EconomicActivity.transport tripsInvolved>Trip.vehicle',
    },
  },
  Vessel: {
    above: ['Vehicle'],
    properties: {
      string: 'navigationArea pastTypes registrationPort',
      country: 'flag pastFlags',
      date: 'nameChangeDate',
      identifier: 'callSign crsNumber imoNumber mmsi',
      number: 'deadweightTonnage grossRegisteredTonnage tonnage',
    },
  },
  Video: { above: ['Document'], properties: { number: 'duration' } },
  Workbook: { above: ['Folder'], properties: {} },
};
