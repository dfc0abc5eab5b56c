/** An invented list in the form of the consolidated list of the European Union. It has every element and attribute that the mapping names. */
export const euFsfList = `<?xml version="1.0" encoding="UTF-8"?>
<export xmlns="http://eu.europa.ec/fpi/fsd/export" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="urn:example example.xsd"
        generationDate="2026-01-02T23:30:00.000+01:00" globalFileId="77">
  <sanctionEntity designationDate="2020-05-06" designationDetails="Example details" unitedNationId="XXi.001" euReferenceNumber="EU.1.11" logicalId="11">
    <remark>Lives in
      Port</remark>
    <regulation regulationType="amendment" organisationType="council" publicationDate="2024-01-17" entryIntoForceDate="2024-01-18"
                numberTitle="2024/1 (OJ L1)" programme="XXX" logicalId="21">
      <publicationUrl>https://example.org/2024/1</publicationUrl>
    </regulation>
    <subjectType code="person"/>
    <nameAlias firstName="A." middleName="" lastName="Sample" wholeName="A. Sample" function="" gender="" title="" nameLanguage="" strong="false"
               regulationLanguage="en" logicalId="31"/>
    <nameAlias firstName="Ada" middleName="Beth" lastName="Example" wholeName="Ada Beth Example" function="Minister of Examples" gender="F" title="Dr."
               nameLanguage="EN" strong="true" regulationLanguage="en" logicalId="32">
      <remark>as in her passport</remark>
      <regulationSummary regulationType="amendment" publicationDate="2024-01-17" numberTitle="2024/1 (OJ L1)"/>
    </nameAlias>
    <nameAlias firstName="" middleName="" lastName="" wholeName="Ада Пример" nameLanguage="BG" strong="true" regulationLanguage="en" logicalId="33"/>
    <citizenship region="Coast" countryIso2Code="ML" countryDescription="MALI" regulationLanguage="en" logicalId="41"><remark>by birth</remark></citizenship>
    <citizenship countryIso2Code="00" countryDescription="UNKNOWN" logicalId="42"/>
    <birthdate circa="true" calendarType="GREGORIAN" city="Port" zipCode="12" birthdate="" day="" month="" year="1960" region="North" place="Old Town"
               countryIso2Code="ML" countryDescription="MALI" regulationLanguage="en" logicalId="51"><remark>by her own word</remark></birthdate>
    <birthdate circa="false" calendarType="GREGORIAN" birthdate="1961-02-03" day="3" month="2" year="1961" countryIso2Code="00" countryDescription="UNKNOWN"/>
    <birthdate circa="false" calendarType="GREGORIAN" year="1962" monthOfYear="3" dayOfMonth="4"/>
    <birthdate circa="false" calendarType="GREGORIAN" year="1963" month="5" day="6"/>
    <birthdate circa="false" calendarType="GREGORIAN" yearRangeFrom="1958" yearRangeTo="1962"/>
    <birthdate circa="false" calendarType="ISLAMIC" birthdate="1380-01-01"/>
    <identification diplomatic="true" knownExpired="true" knownFalse="false" reportedLost="true" revokedByIssuer="false" issuedBy="Example Office"
                    issuedDate="2001-02-03" validFrom="2001-02-04" validTo="2011-02-03" latinNumber="A1" nameOnDocument="A. Sample" number="А1" region="Coast"
                    countryIso2Code="ML" identificationTypeCode="passport" identificationTypeDescription="National passport"
                    regulationLanguage="en" logicalId="61"><remark>on file</remark></identification>
    <identification knownFalse="true" number="77" identificationTypeCode="other" identificationTypeDescription="Other identification number"/>
    <identification revokedByIssuer="true" number="" identificationTypeCode="id" identificationTypeDescription="National identification card"/>
    <address city="Port" street="1 Quay" poBox="9" zipCode="12" region="North" place="Old Town" asAtListingTime="true" countryIso2Code="ML"
             countryDescription="MALI" contactInfo="ask at the quay" regulationLanguage="en" logicalId="71">
      <contactInfo key="EMAIL" value="ada@example.org"/><contactInfo key="TELEX" value="77"/><remark>in summer</remark>
    </address>
  </sanctionEntity>
  <sanctionEntity euReferenceNumber="EU.2.22" logicalId="12">
    <subjectType classificationCode="E"/>
    <nameAlias wholeName="Example Lines" function="Carrier" strong="true"/>
    <birthdate year="1990"/>
  </sanctionEntity>
  <sanctionEntity logicalId="13"><nameAlias firstName="Bea" lastName="Sample"/></sanctionEntity>
</export>
`;
