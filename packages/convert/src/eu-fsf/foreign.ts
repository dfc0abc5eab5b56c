/** The element that the list is. */
export const root = 'export';

/** The element of an entry. */
export const entry = 'sanctionEntity';

/** The form of file that is read: the XML of version 1.1. */
export const versions = ['1.1'] as const;

/** The elements that may come several times in one. They are read as lists, also where one comes once. */
export const repeated: ReadonlySet<string> = new Set([
  'remark',
  'regulation',
  'regulationSummary',
  'subjectType',
  'nameAlias',
  'citizenship',
  'birthdate',
  'identification',
  'address',
  'contactInfo',
  'publicationUrl',
]);

/** The version that the beginning of a file is of: by the name space of its element, or by its first entry. */
export function detectVersion(head: string): (typeof versions)[number] | undefined {
  const start = /^[^<]*(?:<[?!][^>]*>\s*)*<(?:[\w.-]+:)?export\b([^>]*)>/u.exec(head);
  if (start === null) return undefined;
  const isNamed = /europa\.eu\/fpi\/fsd\/export/u.test(start[1] ?? '');
  return isNamed || /^\s*<(?:[\w.-]+:)?sanctionEntity[\s>]/u.test(head.slice(start[0].length)) ? '1.1' : undefined;
}
