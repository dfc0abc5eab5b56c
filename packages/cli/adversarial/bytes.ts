/** The bytes of a piece, as many as come through a pipe at once. */
const size = 65_536;

/** Texts as UTF-8, in pieces of one size. None of them shares memory with another, as those of a file do not. */
export function* pieces(...parts: (string | Iterable<string>)[]): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  let held = '';
  for (const part of parts) {
    for (const text of typeof part === 'string' ? [part] : part) {
      held += text;
      if (held.length < size) continue;
      yield encoder.encode(held);
      held = '';
    }
  }
  yield encoder.encode(held);
}

/** A text so many times. */
export function* times(count: number, text: string): Generator<string> {
  const most = Math.max(1, Math.floor(size / text.length));
  const block = text.repeat(Math.min(count, most));
  let left = count;
  for (; left >= most; left -= most) yield block;
  yield text.repeat(left);
}

/** So many texts, each made from its number, with commas between them. */
export function* counted(count: number, make: (index: number) => string): Generator<string> {
  for (let index = 0; index < count; index += 1) yield index === 0 ? make(index) : `,${make(index)}`;
}
