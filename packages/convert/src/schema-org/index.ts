import type { FileFormat } from '../format.ts';
import { detectVersion } from './detect.ts';
import { versions } from './foreign.ts';
import { fromSchemaOrg } from './from.ts';
import { mapping } from './mapping.ts';
import { fromPage, readSchemaOrg } from './read.ts';
import { toSchemaOrg } from './to.ts';

export type {
  Converted,
  ConvertedRecord,
  ConvertOptions,
  Exported,
  ExportOptions,
  FileFormat,
  ForeignFile,
} from '../format.ts';
export type { Loss } from '../losses.ts';
export { detectVersion, fromPage, fromSchemaOrg, mapping, readSchemaOrg, toSchemaOrg, versions };

/** Articles, claims and those who are named in them, in terms of schema.org: pages with blocks of JSON-LD, and JSON-LD by itself. */
export const schemaOrg: FileFormat = {
  of: 'files',
  isSet: false,
  name: 'schema-org',
  title: 'schema.org JSON-LD, by itself or in pages of HTML',
  versions,
  detectVersion,
  read: readSchemaOrg,
  to: toSchemaOrg,
  mapping,
};
