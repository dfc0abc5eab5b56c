import { euFsf } from './eu-fsf/index.ts';
import type { FileFormat, Format, RecordFormat } from './format.ts';
import { ftm } from './ftm/index.ts';
import { detectVersion, fromNinjs, judge, looksLikeNinjs, mapping, toNinjs, versions } from './ninjs/index.ts';
import { ofac } from './ofac/index.ts';
import { schemaOrg } from './schema-org/index.ts';
import { ukSanctions } from './uk-sanctions/index.ts';
import { unsc } from './unsc/index.ts';
import { usCsl } from './us-csl/index.ts';
import { webAnnotation } from './web-annotation/index.ts';

export { convertCodes } from './codes.ts';
export type {
  Converted,
  ConvertedRecord,
  ConvertOptions,
  Exported,
  ExportOptions,
  FileFormat,
  ForeignFile,
  Format,
  RecordFormat,
} from './format.ts';
export type { Loss } from './losses.ts';
export type { Fields, LossRow, Mapping, MappingRow } from './mapping.ts';

/** The foreign formats of JSON records, one line each. */
export const recordFormats: readonly RecordFormat[] = [
  {
    of: 'records',
    name: 'ninjs',
    title: 'IPTC ninjs',
    versions,
    detect: looksLikeNinjs,
    detectVersion,
    judge,
    from: fromNinjs,
    to: toNinjs,
    mapping,
  },
  webAnnotation,
];

/** The foreign formats of whole files, one line each. */
export const fileFormats: readonly FileFormat[] = [ofac, unsc, usCsl, ukSanctions, euFsf, ftm, schemaOrg];

/** All foreign formats. */
export const formats: readonly Format[] = [...recordFormats, ...fileFormats];
