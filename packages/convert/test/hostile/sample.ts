import { sampleLines } from '../../src/ftm/sample.ts';
import { sampleGraph, samplePage } from '../../src/schema-org/sample.ts';
import { columns as uk } from '../../src/uk-sanctions/foreign.ts';
import { columns as us } from '../../src/us-csl/foreign.ts';
import { annotations } from '../annotation.ts';
import { csvOf } from '../convert-bytes.ts';
import { euFsfList } from '../eu-fsf-list.ts';

const unsc = `<?xml version="1.0" encoding="UTF-8"?>
<CONSOLIDATED_LIST dateGenerated="2026-01-02T23:30:00.123-05:00"><INDIVIDUALS><INDIVIDUAL><DATAID>77</DATAID><VERSIONNUM>1</VERSIONNUM>
<FIRST_NAME> ADA </FIRST_NAME><SECOND_NAME>EXAMPLE</SECOND_NAME><THIRD_NAME/><UN_LIST_TYPE>GB</UN_LIST_TYPE>
<REFERENCE_NUMBER>XXi.001</REFERENCE_NUMBER><LISTED_ON>2015-04-07-04:00</LISTED_ON><GENDER>Female</GENDER><SUBMITTED_BY>Norland</SUBMITTED_BY>
<NAME_ORIGINAL_SCRIPT>Ада</NAME_ORIGINAL_SCRIPT><COMMENTS1>Of the first kind. Review concluded on 1 June 2018. INTERPOL link: https://example.org/a</COMMENTS1>
<TITLE><VALUE>Colonel</VALUE></TITLE><DESIGNATION><VALUE>a) Minister of Samples b) Mayor</VALUE></DESIGNATION><NATIONALITY><VALUE>Mali</VALUE></NATIONALITY>
<LIST_TYPE><VALUE>UN List</VALUE></LIST_TYPE><LAST_DAY_UPDATED><VALUE>2019-02-01</VALUE><VALUE/></LAST_DAY_UPDATED>
<INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME>Ada (Ада); b) Adah</ALIAS_NAME></INDIVIDUAL_ALIAS>
<INDIVIDUAL_ADDRESS><STREET>1 Quay</STREET><CITY>Port</CITY><COUNTRY>Mali</COUNTRY></INDIVIDUAL_ADDRESS>
<INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>BETWEEN</TYPE_OF_DATE><FROM_YEAR>1955</FROM_YEAR><TO_YEAR>1957</TO_YEAR></INDIVIDUAL_DATE_OF_BIRTH>
<INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>EXACT</TYPE_OF_DATE><DATE>1956-02-03</DATE></INDIVIDUAL_DATE_OF_BIRTH>
<INDIVIDUAL_PLACE_OF_BIRTH><CITY>Oneville</CITY><COUNTRY>Niger</COUNTRY></INDIVIDUAL_PLACE_OF_BIRTH>
<INDIVIDUAL_DOCUMENT><TYPE_OF_DOCUMENT>Passport</TYPE_OF_DOCUMENT><NUMBER>X123</NUMBER><ISSUING_COUNTRY>Mali</ISSUING_COUNTRY><DATE_OF_ISSUE>2001</DATE_OF_ISSUE></INDIVIDUAL_DOCUMENT>
</INDIVIDUAL></INDIVIDUALS><ENTITIES><ENTITY><DATAID>78</DATAID><FIRST_NAME>EXAMPLE LINES (EL)</FIRST_NAME><REFERENCE_NUMBER>XXe.002</REFERENCE_NUMBER>
<ENTITY_ALIAS><QUALITY>f.k.a.</QUALITY><ALIAS_NAME>Old Lines</ALIAS_NAME></ENTITY_ALIAS><ENTITY_ADDRESS><COUNTRY>Mali/Niger</COUNTRY></ENTITY_ADDRESS>
</ENTITY></ENTITIES></CONSOLIDATED_LIST>`;

const ofacXml = `<?xml version="1.0" standalone="yes"?>
<sdnList xmlns="http://example.org/list"><publshInformation><Publish_Date>01/31/2024</Publish_Date><Record_Count>2</Record_Count></publshInformation>
<sdnEntry><uid>1</uid><firstName>Ada</firstName><lastName>EXAMPLE</lastName><title>Minister</title><sdnType>Individual</sdnType><remarks>(Linked To: EXAMPLE)</remarks>
<programList><program>TEST</program></programList><idList><id><uid>5</uid><idType>Passport</idType><idNumber>A1</idNumber><idCountry>Mali</idCountry></id></idList>
<akaList><aka><uid>7</uid><type>f.k.a.</type><category>weak</category><lastName>EXAMPLE</lastName><firstName>Augusta</firstName></aka></akaList>
<addressList><address><uid>9</uid><address1>1 Example Road</address1><city>Oneville</city><country>Mali</country></address></addressList>
<dateOfBirthList><dateOfBirthItem><uid>10</uid><dateOfBirth>circa 1944</dateOfBirth><mainEntry>true</mainEntry></dateOfBirthItem></dateOfBirthList>
</sdnEntry><sdnEntry><uid>2</uid><lastName>EXAMPLE STAR</lastName><sdnType>Vessel</sdnType><programList><program>TEST</program></programList>
<vesselInfo><callSign>ABCD1</callSign><vesselType>Tanker</vesselType><vesselFlag>Mali</vesselFlag><tonnage>1000</tonnage></vesselInfo></sdnEntry></sdnList>`;

const ofacCsv = `1,"EXAMPLE, Ada","individual","SDGT] [IFSR","Minister; Colonel",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"DOB 01 Jan 1958; alt. DOB circa 1960; POB Bamako, Mali; nationality Mali; Gender Female; Passport A1 (Mali) expires 19 Oct 2011; Email Address a@example.org; a.k.a. 'THE ONE'."\r
2,"EXAMPLE STAR","vessel","TEST",-0- ,"ABCD1","Tanker","1,000","900","Mali","EXAMPLE LINES","Vessel Registration Identification IMO 9074729; (Linked To: EXAMPLE, Ada)."\r
3,"EXAMPLE LINES",-0- ,"TEST",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"Tax ID No. 123 (Mali); Organization Established Date 2001."\r
\u001a\r
`;

const ukCsv = `Last Updated,23/03/2016\r
${csvOf(uk, [
  {
    'Name 6': 'EXAMPLE',
    'Name 1': 'Ada',
    Title: 'Colonel/Haji',
    DOB: '00/00/1955',
    'Town of Birth': '(1) Oneville (2) Twoville',
    'Country of Birth': '(1) Mali (2) Niger',
    Nationality: '(1) German (2) Moroccan',
    'Passport Details': '(1) X123456 (German). Issued on 1 June 1996. Expired on 31 May 2001 (2) Y98765',
    Position: 'a) Minister of Samples, b) Mayor of Oneville.',
    'Address 1': '1 Main Street',
    'Post/Zip Code': 'AB1 2CD (old)',
    Country: 'Mali (at time of listing)',
    'Other Information': 'UN Ref QI.E.900.13. Gender: female. Associated with others (QE.X.1.01).',
    'Group Type': 'Individual',
    'Alias Type': 'Prime Alias',
    Regime: 'Examples',
    'Listed On': '04/03/2013',
    'Last Updated': '05/04/2014',
    'Group ID': '1',
  },
  { 'Name 6': 'EXAMPLE LTD', 'Group Type': 'Entity', 'Alias Type': 'AKA', Regime: 'Examples', 'Group ID': '2' },
])}`;

const usCsv = csvOf(us, [
  {
    source: 'Specially Designated Nationals (SDN) - Treasury Department',
    entity_number: '101',
    type: 'Individual',
    programs: 'ONE; TWO',
    name: 'EXAMPLE, Ada',
    title: 'Minister of Samples',
    addresses: '1 Main Street, Oneville, 12345, ML; NE',
    remarks: '(Linked To: EXAMPLE TRADING)',
    source_list_url: 'https://example.org/list',
    alt_names: 'EXEMPLE, Adda; and SAMPLE, A.',
    citizenships: 'ML',
    dates_of_birth: '1974; 1975-02-03',
    places_of_birth: 'Oneville, Mali',
    ids: 'ML, X123, Passport; blue, Eye colour',
  },
  { source: 'Entity List (EL) - Bureau of Industry and Security', name: 'EXAMPLE TRADING', start_date: '2019-05-21', vessel_owner: 'A' },
]);

/** Files of each format of files, small and made up, with most of what it has. */
export const samples: Readonly<Record<string, readonly string[]>> = {
  ofac: [ofacCsv, ofacXml],
  unsc: [unsc],
  'us-csl': [usCsv],
  'uk-sanctions': [ukCsv],
  'eu-fsf': [euFsfList],
  ftm: [sampleLines.map((line) => JSON.stringify(line)).join('\n')],
  'schema-org': [JSON.stringify(sampleGraph, null, 1), samplePage],
};

/** Records of formats of records, where they are other than documents that are filled from a schema. */
export const recordSamples: Readonly<Record<string, readonly object[]>> = { 'web-annotation': annotations };
