import { openList } from './code-list.ts';

export const identifierScheme = openList('identifier-scheme', 'Who issues an identifier, and of what form it is.', 'nutgraf', {
  wikidata: { title: 'Wikidata item', description: 'Item of Wikidata, issued by its community: Q and digits.' },
  lei: {
    title: 'Legal entity identifier',
    description: 'Legal entity identifier, issued by registrars under GLEIF: 20 letters and digits, the last two of them check digits.',
    source: 'ISO 17442',
  },
  imo: {
    title: 'IMO ship number',
    description: 'Number of a ship for its whole life, issued for the IMO: seven digits with a check digit; not the number of its owner.',
    source: 'IMO Resolution A.1117(30)',
  },
  'imo-company': {
    title: 'IMO company number',
    description:
      'Number of a company or registered owner of ships, issued for the IMO: seven digits with a check digit; not that of a ship.',
    source: 'IMO Resolution MSC.160(78)',
  },
  mmsi: {
    title: 'MMSI',
    description: 'Number of a radio station on a ship, issued by its flag state: nine digits; it changes with the flag.',
    source: 'ITU-R M.585',
  },
  'call-sign': {
    title: 'Radio call sign',
    description: 'Call sign of a ship or an aircraft, issued by its flag state: letters and digits that begin with a prefix of the state.',
    source: 'ITU Radio Regulations',
  },
  'tail-number': {
    title: 'Aircraft registration',
    description: 'Registration mark of an aircraft, issued by the state of registry, such as EP-GOM; it changes with the registry.',
    source: 'ICAO Annex 7',
  },
  msn: {
    title: 'Manufacturer’s serial number',
    description: 'Serial number of an aircraft, given by its manufacturer, of no common form; it stays when the registration changes.',
  },
  'mode-s': {
    title: 'Mode S address',
    description: 'Address of an aircraft’s transponder, issued by the state of registry: six hexadecimal digits.',
    source: 'ICAO Annex 10',
  },
  isin: {
    title: 'ISIN',
    description: 'Number of a security, issued by national numbering agencies: two letters, nine letters or digits and a check digit.',
    source: 'ISO 6166',
  },
  figi: {
    title: 'FIGI',
    description: 'Identifier of a financial instrument, issued by Bloomberg and others: 12 letters and digits, the last one a check digit.',
    source: 'OMG FIGI',
  },
  ticker: {
    title: 'Ticker symbol',
    description: 'Symbol of a security at an exchange, issued by the exchange: a few letters or digits, unique at that exchange alone.',
  },
  bic: {
    title: 'BIC',
    description:
      'Code of a bank or a business in payments, issued by Swift: eight or eleven letters and digits; not the number of an account.',
    source: 'ISO 9362',
  },
  duns: { title: 'D-U-N-S number', description: 'Number of a business, issued by Dun & Bradstreet: nine digits.' },
  'account-number': {
    title: 'Account number',
    description: 'Number of a bank account, issued by the bank: an IBAN (ISO 13616) where there is one, else of no common form.',
  },
  'wallet-address': {
    title: 'Wallet address',
    description: 'Address on a blockchain, made by its holder from a key: the chain decides its form, and no authority issues it.',
  },
  passport: {
    title: 'Passport',
    description: 'Number of a passport, issued by the country that is given, in a form of that country’s own.',
  },
  'national-id': {
    title: 'National identity number',
    description:
      'Number of an identity card or of a person in a population register, issued by the country that is given, in its own form.',
  },
  'tax-id': {
    title: 'Tax number',
    description: 'Number of a taxpayer, issued by the tax authority of the country that is given, in its own form.',
  },
  'registration-number': {
    title: 'Registration number',
    description: 'Number of a legal entity, issued by the company or similar register of the country that is given, in its own form.',
  },
  'driving-licence': {
    title: 'Driving licence',
    description: 'Number of a driving licence, issued by an authority of the country that is given, in its own form.',
  },
  'birth-certificate': {
    title: 'Birth certificate',
    description: 'Number of a birth certificate, issued by a civil register of the country that is given, in its own form.',
  },
  visa: { title: 'Visa', description: 'Number of a visa, issued by the country that admits its holder, in its own form.' },
  'other-document': {
    title: 'Other document',
    description: 'Number of another identity document, whose kind and issuer the note tells, of no common form.',
  },
  'iso3166-1': {
    title: 'ISO 3166-1 country code',
    description: 'Code of a country, issued by the ISO 3166 Maintenance Agency: two letters, three letters or three digits.',
    source: 'ISO 3166-1',
  },
  'iso3166-2': {
    title: 'ISO 3166-2 subdivision code',
    description:
      'Code of a part of a country, issued by the ISO 3166 Maintenance Agency: two letters, a hyphen and up to three letters or digits.',
    source: 'ISO 3166-2',
  },
  geonames: { title: 'GeoNames feature', description: 'Number of a place in the gazetteer of GeoNames: digits.' },
  ofac: {
    title: 'OFAC entry',
    description: 'Number (UID) of an entry on the SDN list or another list of OFAC, United States: digits; not the name of a programme.',
    source: 'OFAC SDN list',
  },
  unsc: {
    title: 'UN Security Council entry',
    description:
      'Permanent reference number of an entry, issued by the UN Security Council: letters of the regime and digits, such as MLi.001.',
    source: 'UN Security Council consolidated list',
  },
  'eu-fsf': {
    title: 'EU sanctions entry',
    description:
      'Reference number of an entry on the consolidated list of EU financial sanctions, European Commission: EU. and two numbers.',
    source: 'EU consolidated financial sanctions list',
  },
  'uk-sanctions': {
    title: 'UK sanctions entry',
    description:
      'Entry on the UK Sanctions List, issued by the Foreign Office: three letters and four digits; digits alone are a group ID of OFSI.',
    source: 'UK Sanctions List',
  },
  opensanctions: {
    title: 'OpenSanctions entity',
    description: 'Entity in the data of OpenSanctions: NK- and letters and digits, a Wikidata item, or the id of a source after a prefix.',
  },
  'federal-register': {
    title: 'Federal Register notice',
    description:
      'Notice in the gazette of the United States: volume, FR and page, such as 84 FR 64612, or a document number with its year.',
  },
  celex: {
    title: 'CELEX number',
    description:
      'Number of a document of EU law in EUR-Lex: digit of the sector, year, letters of the type and number, such as 32017R1770.',
  },
  unts: {
    title: 'UN Treaty Series registration',
    description: 'Registration of a treaty with the UN Secretariat: I or II, a hyphen and digits, such as I-33521.',
  },
  medtop: {
    title: 'IPTC Media Topic',
    description: 'Subject in the Media Topics of the IPTC: eight digits; a subject of an article and never an actor.',
    source: 'IPTC Media Topics',
  },
  cow: {
    title: 'Correlates of War state number',
    description: 'Number of a state in the data of the Correlates of War project: one to three digits; unlike ISO 3166-1 numbers.',
  },
  gwno: {
    title: 'Gleditsch and Ward state number',
    description:
      'Number of an independent state in the list of Gleditsch and Ward: one to three digits; close to the COW number, not the same.',
  },
  cameo: {
    title: 'CAMEO actor code',
    description: 'Actor in event data that is coded with CAMEO, such as GDELT: letters in groups of three, such as MLIMIL.',
  },
  ucdp: {
    title: 'UCDP number',
    description:
      'Number of an actor, a dyad, a conflict or an event in the data of the Uppsala Conflict Data Program: digits, unique in its kind.',
  },
  pax: { title: 'PA-X agreement', description: 'Number of a peace agreement in the PA-X database, University of Edinburgh: digits.' },
});
