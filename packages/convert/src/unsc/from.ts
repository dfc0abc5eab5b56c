import { organizationId } from 'nutgraf';
import type { ConvertedRecord, ConvertOptions, ForeignFile } from '../format.ts';
import { reasonsOf } from '../mapping.ts';
import { readXmlLists, type XmlListForm } from '../sanctions/xml-list.ts';
import { containers, kinds, repeated, root } from './foreign.ts';
import { entitiesOf } from './from/target.ts';
import { mapping } from './mapping.ts';

const form: XmlListForm = {
  head: {
    scheme: 'unsc',
    key: 'consolidated',
    title: 'United Nations Security Council Consolidated List',
    scope: 'un',
    issuer: {
      kind: 'organization',
      id: organizationId('United Nations Security Council'),
      names: [{ text: 'United Nations Security Council', lang: 'en' }],
      topics: ['gov.igo'],
    },
  },
  root,
  containers,
  entries: new Set(Object.keys(kinds)),
  repeated,
  madeAt: '@dateGenerated',
  numbers: ['REFERENCE_NUMBER', 'DATAID'],
  reasons: reasonsOf(mapping),
  entitiesOf: (element, entryId, view, list) => entitiesOf(kinds[element] ?? 'organization', entryId, view, list),
};

/** Converts the consolidated list of the Security Council, an entry at a time. What is held to the end are numbers of entries and links. */
export function fromUnsc(files: readonly ForeignFile[], options: ConvertOptions = {}): AsyncGenerator<ConvertedRecord, void> {
  return readXmlLists(form, files, options);
}
