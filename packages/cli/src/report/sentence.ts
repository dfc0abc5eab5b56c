/** A clause as a sentence. */
export function sentence(text: string): string {
  const first = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.?!…]$/u.test(first) ? first : `${first}.`;
}
