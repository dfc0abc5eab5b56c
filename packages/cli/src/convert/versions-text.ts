/** The versions of a format, or the forms of file in which it comes, in a few words: `1.0 to 3.1`, `csv, xml`. */
export function versionsText(versions: readonly string[]): string {
  const [first, ...rest] = versions;
  return rest.length > 2 ? `${first} to ${rest.at(-1)}` : versions.join(', ');
}
