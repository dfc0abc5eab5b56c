/** Pieces of bytes as one, or the beginning of it. Always a copy. */
export function concat(pieces: readonly Uint8Array[], longest = Number.POSITIVE_INFINITY): Uint8Array {
  const whole = new Uint8Array(
    Math.min(
      longest,
      pieces.reduce((sum, { length }) => sum + length, 0),
    ),
  );
  let at = 0;
  for (const piece of pieces) {
    if (at === whole.length) break;
    const part = piece.subarray(0, whole.length - at);
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
