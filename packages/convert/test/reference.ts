/** The ids that an entity holds: its own, and those that it refers to. */
export function referencesOf(value: unknown): string[] {
  if (typeof value === 'string')
    return /^(?:person|organization|asset|program|sanction|relationship|source)\/\S+$/u.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(referencesOf) : [];
}
