/** What the remarks of an entry say. */
export interface Remarks {
  /** The names of others that the target is linked to. */
  linkedTo: string[];
  /** All the rest, as written. */
  notes: string[];
}

/** Reads remarks: `HAMAS - Town; (Linked To: B LTD.)`. */
export function readRemarks(text: string): Remarks {
  const linkedTo = [...text.matchAll(/\(Linked To: ([^()]*(?:\([^()]*\)[^()]*)*)\)/gu)].map((found) => (found[1] ?? '').trim());
  const rest = text.replaceAll(/\(Linked To: [^()]*(?:\([^()]*\)[^()]*)*\)/gu, ' ');
  const notes = rest
    .split(/;(?:\s+|$)/u)
    .map((note) => note.replaceAll(/\s+/gu, ' ').trim())
    .filter((note) => /[\p{L}\p{N}]/u.test(note));
  return { linkedTo: linkedTo.filter((name) => name !== ''), notes: notes.length === 0 ? [] : [notes.join('; ')] };
}
