/** ASCII letters and digits. */
export const lettersAndDigits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** Marks for ASCII characters, by their code: that of the first group that has the character, or 0. A look-up is faster than a pattern. */
export function marksOf(...groups: readonly (readonly [characters: string, mark: number])[]): Uint8Array {
  return Uint8Array.from({ length: 128 }, (_, code) => groups.find(([some]) => some.includes(String.fromCharCode(code)))?.[1] ?? 0);
}
