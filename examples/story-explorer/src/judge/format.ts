import { type FileFormat, fileFormats, type RecordFormat, recordFormats } from '@nutgraf/convert'

/** A format as a reader chooses it. */
export interface FormatChoice {
  readonly name: string
  readonly title: string
}

/** The name of the model’s own format. */
export const own = 'nutgraf'

/** How a file is read: as records of JSON, of one format or each of its own, or as a whole file of a foreign format. */
export type Reading =
  | { readonly of: 'records'; readonly format?: RecordFormat | typeof own | undefined }
  | { readonly of: 'files'; readonly format: FileFormat; readonly version?: string | undefined }

/** How to read a file of which a format is asked for, or whose beginning tells its own. */
export function readingOf(head: string, asked?: string): Reading {
  if (asked === own) return { of: 'records', format: own }
  const record = recordFormats.find(({ name }) => name === asked)
  if (record !== undefined) return { of: 'records', format: record }
  for (const format of fileFormats) {
    if (asked !== undefined && format.name !== asked) continue
    const version = format.detectVersion(head)
    if (version !== undefined || asked !== undefined) return { of: 'files', format, version }
  }
  return { of: 'records' }
}

/** A format with its version, as people say it: `IPTC ninjs 3.0`; what its title says of its files is left out. */
export function sayFormat({ title }: { title: string }, version: string | undefined): string {
  const [short = title] = title.split(/ \(|,/u)
  return version === undefined ? short : `${short} ${version}`
}
