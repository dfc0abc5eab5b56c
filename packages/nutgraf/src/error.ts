/** The base of every error that the library throws. Bad data is never thrown: it comes back as issues. */
export class NutgrafError extends Error {
  override readonly name: string = 'NutgrafError';
}
