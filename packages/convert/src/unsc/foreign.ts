/** The element that the list is. */
export const root = 'CONSOLIDATED_LIST';

/** The elements that hold entries, and the list itself. */
export const containers: ReadonlySet<string> = new Set([root, 'INDIVIDUALS', 'ENTITIES']);

/** The elements of entries, and what a target is that stands in one. */
export const kinds: Readonly<Record<string, 'person' | 'organization'>> = { INDIVIDUAL: 'person', ENTITY: 'organization' };

/** The programs that the list abbreviates. */
export const spelledOut: Readonly<Record<string, string>> = {
  CAR: 'Central African Republic',
  DPRK: "Democratic People's Republic of Korea",
  DRC: 'Democratic Republic of the Congo',
  GB: 'Guinea-Bissau',
  SouthSudan: 'South Sudan',
};

/** The forms of file in which the list comes. */
export const versions = ['xml'] as const;

const words = ['TITLE', 'DESIGNATION', 'NATIONALITY', 'NATIONALITY2', 'LIST_TYPE', 'LAST_DAY_UPDATED', 'SUBMITTED_BY'];
const lists = ['ALIAS', 'ADDRESS', 'DATE_OF_BIRTH', 'PLACE_OF_BIRTH', 'DOCUMENT'];

/** The elements that may come several times in one. They are read as lists, also where one comes once. */
export const repeated: ReadonlySet<string> = new Set([
  'VALUE',
  'NAME_ORIGINAL_SCRIPT',
  ...words,
  ...lists.map((name) => `INDIVIDUAL_${name}`),
  ...lists.slice(0, 2).map((name) => `ENTITY_${name}`),
]);

/** The version that the beginning of a file is of. */
export function detectVersion(head: string): (typeof versions)[number] | undefined {
  return /^[^<]*(?:<[?!][^>]*>\s*)*<(?:[\w.-]+:)?CONSOLIDATED_LIST[\s>]/u.test(head) ? 'xml' : undefined;
}
