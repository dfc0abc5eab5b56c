import { recordFormats } from '@nutgraf/convert';
import { fileFormatOf } from '../convert/chosen-format.ts';

/** Says of a value without a kind which foreign format it looks like. */
export function hintOfValue(value: unknown): string | undefined {
  const format = recordFormats.find(({ detect }) => detect(value));
  if (format === undefined) return undefined;
  const version = format.detectVersion(value);
  return `It looks like ${version === undefined ? format.name : `${format.name} ${version}`}: --from ${format.name}`;
}

/** Says of the beginning of a source that is no JSON which foreign format it looks like. */
export function hintOfText(head: string): string | undefined {
  const looks = fileFormatOf(head);
  return looks === undefined ? undefined : `It looks like ${looks.format.title}: --from ${looks.format.name}`;
}
