/** Hostile input, as data: what it is, its bytes, and what must be said of it. */
export interface Case {
  name: string;
  /** The bytes, made anew each time and piece by piece. */
  bytes: () => Iterable<Uint8Array>;
  /** The codes that are reported: these and no others. */
  codes: readonly string[];
  /** How many records are read. Absent: one. */
  read?: number;
  /** How many of them are valid. Absent: none. */
  valid?: number;
  /** Whether reading ends before the input does, since nothing can come of the rest. */
  isCut?: boolean;
  /** Whether the input fails as such, and not a record of it: then the exit code is 3. */
  fails?: boolean;
}

/** The exit code that a case is to end with. */
export function exitOf({ read = 1, valid = 0, fails = false }: Case): 0 | 1 | 3 {
  if (fails) return 3;
  return valid === read ? 0 : 1;
}

/** An event with nothing to be said against it, on one line. */
export const good = '{"kind":"event","id":"event/summit","type":"summit"}';

/** The same event with one more property. */
export function eventWith(key: string, json: string): string {
  return `${good.slice(0, -1)},${JSON.stringify(key)}:${json}}`;
}

/** A case whose bytes are short. A text is written as UTF-8. */
export function short(name: string, text: string | Uint8Array, codes: readonly string[], counts: Pick<Case, 'read' | 'valid'> = {}): Case {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  return { name, bytes: () => [new Uint8Array(bytes)], codes, ...counts };
}

/** The same input as line 2 of three, the others of which are good. */
export function onLine2({ name, bytes, codes }: Case): Case {
  return { name: `${name}, on line 2`, bytes: () => between(bytes), codes, read: 3, valid: 2 };
}

const line = new TextEncoder().encode(`${good}\n`);

function* between(bytes: () => Iterable<Uint8Array>): Generator<Uint8Array> {
  yield line;
  yield* bytes();
  yield new TextEncoder().encode(`\n${good}\n`);
}
