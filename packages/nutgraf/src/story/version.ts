/** The version of the model that this library speaks: `<major>.<minor>`. */
export const specVersion = '1.0';

/** What the version of a document of this major version looks like. */
export const versionPattern = /^1\.(0|[1-9][0-9]{0,3})$/u;

/** Whether a `specVersion` is a later minor version of the model than the library's. Of what is no version of this major one, it is not. */
export function isNewerVersion(version: unknown): boolean {
  const minorOf = (text: unknown): number => (typeof text === 'string' ? Number(versionPattern.exec(text)?.[1] ?? 0) : 0);
  return minorOf(version) > minorOf(specVersion);
}
