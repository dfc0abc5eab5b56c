import { organizationId } from 'nutgraf';
import type { ConvertedRecord, ConvertOptions, ForeignFile } from '../format.ts';
import { reasonsOf } from '../mapping.ts';
import { readXmlLists, type XmlListForm } from '../sanctions/xml-list.ts';
import { entry, repeated, root } from './foreign.ts';
import { entitiesOf } from './from/target.ts';
import { mapping } from './mapping.ts';

const form: XmlListForm = {
  head: {
    scheme: 'eu-fsf',
    key: 'consolidated',
    title: 'Consolidated list of persons, groups and entities subject to EU financial sanctions',
    scope: 'regional',
    issuer: {
      kind: 'organization',
      id: organizationId('Council of the European Union'),
      names: [{ text: 'Council of the European Union', lang: 'en' }],
      topics: ['gov.igo'],
    },
  },
  root,
  containers: new Set([root]),
  entries: new Set([entry]),
  repeated,
  madeAt: '@generationDate',
  numbers: ['@euReferenceNumber', '@logicalId'],
  reasons: reasonsOf(mapping),
  entitiesOf: (_, entryId, view, list) => entitiesOf(entryId, view, list),
};

/** Converts the consolidated list of the European Union, an entry at a time. What is held to the end are numbers of entries. */
export function fromEuFsf(files: readonly ForeignFile[], options: ConvertOptions = {}): AsyncGenerator<ConvertedRecord, void> {
  return readXmlLists(form, files, options);
}
