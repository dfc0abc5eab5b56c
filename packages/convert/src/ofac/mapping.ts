import type { LossRow, Mapping, MappingRow } from '../mapping.ts';

/** The forms of file of OFAC's lists. */
export const families = {
  csv: 'the four CSV files of a list: entries (`prim`), other names (`alt`), addresses (`add`) and the rest of long remarks (`comments`)',
  xml: 'the XML of a list, with the root `sdnList`',
} as const;

/** A form of file. */
export type Family = keyof typeof families;

const rows: MappingRow<Family>[] = [
  {
    ours: 'person/id',
    theirs: { csv: ['/prim/ent_num', '/alt/ent_num', '/add/ent_num', '/comments/ent_num'], xml: '/uid' },
    note: 'So are the ids of organizations and assets; the number is an identifier of the scheme `ofac` too.',
  },
  {
    ours: 'person/kind',
    theirs: { csv: '/prim/SDN_Type', xml: ['/sdnType', '/nspType'] },
    note: 'An individual is a person, a vessel or an aircraft an asset, everything else an organization.',
  },
  { ours: 'person/names/*/text', theirs: { csv: ['/prim/SDN_Name', '/alt/alt_name'], xml: ['/lastName', '/akaList/aka/lastName'] } },
  { ours: 'person/names/*/parts/given', theirs: { xml: ['/firstName', '/akaList/aka/firstName'] }, note: 'In the CSV behind the comma.' },
  { ours: 'person/names/*/type', theirs: { csv: '/alt/alt_type', xml: '/akaList/aka/type' } },
  {
    ours: 'person/names/*/quality',
    theirs: { csv: '/prim/Remarks', xml: '/akaList/aka/category' },
    note: 'A name in the remarks, in quotes, is a weak one.',
  },
  { ours: 'person/names/*/note', theirs: { csv: '/alt/alt_remarks' } },
  { ours: 'person/titles/*/text', theirs: { csv: '/prim/Title', xml: '/title' }, note: 'Of an organization a note.' },
  {
    ours: 'person/births/*/date',
    theirs: { csv: '/prim/Remarks', xml: ['/dateOfBirthList/dateOfBirthItem/dateOfBirth', '/dateOfBirthList/dateOfBirthItem/mainEntry'] },
    note: 'Alternatives, the main one first.',
  },
  {
    ours: 'person/births/*/address',
    theirs: {
      csv: '/prim/Remarks',
      xml: ['/placeOfBirthList/placeOfBirthItem/placeOfBirth', '/placeOfBirthList/placeOfBirthItem/mainEntry'],
    },
    note: 'With a day where there is one day or one place; else an alternative of its own.',
  },
  {
    ours: 'person/nationalities',
    theirs: {
      csv: '/prim/Remarks',
      xml: ['nationality', 'citizenship'].flatMap((name) => ['country', 'mainEntry'].map((field) => `/${name}List/${name}/${field}`)),
    },
    note: 'Nationality and citizenship alike, the main one first. Of an organization its `countries`.',
  },
  { ours: 'person/gender', theirs: { csv: '/prim/Remarks', xml: '/idList/id/idType' } },
  {
    ours: 'person/identifiers/*/value',
    theirs: { csv: ['/prim/Remarks', '/comments/Remarks'], xml: '/idList/id/idNumber' },
    note: 'Where the type names a document or a register. Most rows of `idList` are of other types and go where those of the remarks go.',
  },
  {
    ours: 'person/identifiers/*/scheme',
    theirs: { csv: '/prim/Remarks', xml: '/idList/id/idType' },
    note: 'The words themselves are a note.',
  },
  { ours: 'person/identifiers/*/country', theirs: { csv: '/prim/Remarks', xml: '/idList/id/idCountry' } },
  { ours: 'person/identifiers/*/issuedOn', theirs: { csv: '/prim/Remarks', xml: '/idList/id/issueDate' } },
  { ours: 'person/identifiers/*/expiresOn', theirs: { csv: '/prim/Remarks', xml: '/idList/id/expirationDate' } },
  { ours: 'person/contacts/*/value', theirs: { csv: '/prim/Remarks', xml: ['/remarks', '/idList/id/idNumber'] } },
  {
    ours: 'person/addresses/*/street',
    theirs: { csv: '/add/Address', xml: [1, 2, 3].map((line) => `/addressList/address/address${line}`) },
  },
  {
    ours: 'person/addresses/*/city',
    theirs: { csv: '/add/City_State_Province_Postal_Code', xml: '/addressList/address/city' },
    note: 'The CSV has town, province and code in one cell: what cannot be told apart stands in `full`.',
  },
  {
    ours: 'person/addresses/*/region',
    theirs: { csv: '/add/City_State_Province_Postal_Code', xml: '/addressList/address/stateOrProvince' },
  },
  {
    ours: 'person/addresses/*/postalCode',
    theirs: { csv: '/add/City_State_Province_Postal_Code', xml: '/addressList/address/postalCode' },
  },
  { ours: 'person/addresses/*/country', theirs: { csv: '/add/Country', xml: '/addressList/address/country' } },
  { ours: 'person/addresses/*/note', theirs: { csv: '/add/Add_remarks' } },
  {
    ours: 'person/notes/*/text',
    theirs: { csv: ['/prim/Remarks', '/comments/Remarks'], xml: '/remarks' },
    note: 'Parts of the remarks that say nothing the model has a property for.',
  },
  {
    ours: 'asset/identifiers/*/value',
    theirs: { csv: '/prim/Call_Sign', xml: '/vesselInfo/callSign' },
    note: 'Of the scheme `call-sign`.',
  },
  { ours: 'asset/classification', theirs: { csv: '/prim/Vess_type', xml: '/vesselInfo/vesselType' } },
  { ours: 'asset/flags/*/country', theirs: { csv: '/prim/Vess_flag', xml: '/vesselInfo/vesselFlag' } },
  {
    ours: 'asset/extensions',
    theirs: { csv: ['/prim/Tonnage', '/prim/GRT'], xml: ['/vesselInfo/tonnage', '/vesselInfo/grossRegisteredTonnage'] },
    note: '`ofac:tonnage` and `ofac:grossRegisteredTonnage`, as written.',
  },
  {
    ours: 'relationship/from',
    theirs: { csv: ['/prim/Vess_owner', '/prim/Remarks'], xml: ['/vesselInfo/vesselOwner', '/remarks'] },
    note: 'Who owns a ship, operates an aircraft, or is linked to somebody; found by name.',
  },
  { ours: 'sanction/programs', theirs: { csv: '/prim/Program', xml: '/programList/program' } },
  {
    ours: 'sanction/listings/*/listedOn',
    theirs: { csv: ['/prim/Remarks', '/comments/Remarks'], xml: ['/remarks', '/idList/id/idNumber'] },
    note: 'Listing dates, which only entries since 2021 have.',
  },
  {
    ours: 'sanction/history',
    theirs: { csv: ['/prim/Remarks', '/comments/Remarks'], xml: ['/remarks', '/idList/id/idNumber'] },
    note: 'Listing and effective dates; that of a directive stands at its measure.',
  },
  {
    ours: 'sanction/measures/*/stated',
    theirs: { csv: ['/prim/Remarks', '/comments/Remarks'], xml: ['/remarks', '/idList/id/idType', '/idList/id/idNumber'] },
    note: 'Directives, prohibitions and the risk of secondary sanctions. Of blocking the entries say nothing: the program does.',
  },
  { ours: 'source/snapshotOn', theirs: { xml: '/publshInformation/Publish_Date' }, note: 'The CSV files do not say it: the caller may.' },
];

const losses: LossRow<Family>[] = [
  {
    theirs: {
      csv: ['/alt/alt_num', '/add/add_num'],
      xml: [
        '/idList/id/uid',
        '/akaList/aka/uid',
        '/addressList/address/uid',
        '/nationalityList/nationality/uid',
        '/citizenshipList/citizenship/uid',
        '/dateOfBirthList/dateOfBirthItem/uid',
        '/placeOfBirthList/placeOfBirthItem/uid',
      ],
    },
    reason: 'it numbers a row of the list, and nothing that the row is about',
  },
  { theirs: { xml: '/publshInformation/Record_Count' }, reason: 'the entries that were read are counted instead' },
];

/** What becomes of each column and element. */
export const mapping: Mapping<Family> = { families, rows, losses };
