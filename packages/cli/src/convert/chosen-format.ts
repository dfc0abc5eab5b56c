import { type FileFormat, type Format, fileFormats, formats, type RecordFormat, recordFormats } from '@nutgraf/convert';
import { nearestOf } from '../nearest.ts';
import { UsageError } from '../usage-error.ts';
import { type OwnFormat, own } from './own.ts';

/** A format that is asked for, and the version of it. */
export interface Chosen<F extends Format | OwnFormat = Format | OwnFormat> {
  format: F;
  /** Absent: the version that each record or file says or shows. */
  version?: string;
}

/** The formats that can be converted. */
export const convertible: readonly (Format | OwnFormat)[] = [own, ...formats];

/** Whether a format is one of whole files. */
export function isOfFiles(chosen: Chosen | undefined): chosen is Chosen<FileFormat> {
  return chosen?.format.of === 'files';
}

/** The format that `--from` names, of those that a command knows: `ninjs`, `ninjs@1.3`. */
export function chosenFormat<F extends Format | OwnFormat>(word: string, known: readonly F[], command: string): Chosen<F> {
  const [name = '', version, ...rest] = word.split('@');
  const format = known.find((one) => one.name === name);
  if (format === undefined)
    throw new UsageError(
      `there is no format ${name}${nearestOf(
        name,
        known.map((one) => one.name),
      )}`,
      command,
    );
  if (version === undefined) return { format };
  if (rest.length > 0 || !format.versions.includes(version)) {
    throw new UsageError(`there is no ${format.name} ${[version, ...rest].join('@')}: known are ${format.versions.join(', ')}`, command);
  }
  return { format, version };
}

/** The format of whole files that a beginning is of, and the version. */
export function fileFormatOf(head: string): Required<Chosen<FileFormat>> | undefined {
  for (const format of fileFormats) {
    const version = format.detectVersion(head);
    if (version !== undefined) return { format, version };
  }
  return undefined;
}

/** The format of JSON records that a value is of. */
export function recordFormatOf(value: unknown): Chosen<RecordFormat> | undefined {
  const format = recordFormats.find(({ detect }) => detect(value));
  if (format === undefined) return undefined;
  const version = format.detectVersion(value);
  return version === undefined ? { format } : { format, version };
}
