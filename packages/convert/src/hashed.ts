import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** Bytes on their way through, whose SHA-256 is known when all have passed. */
export class Hashed implements AsyncIterable<Uint8Array> {
  readonly #bytes: AsyncIterable<Uint8Array>;
  readonly #hash = sha256.create();

  constructor(bytes: AsyncIterable<Uint8Array>) {
    this.#bytes = bytes;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array, void> {
    for await (const bytes of this.#bytes) {
      this.#hash.update(bytes);
      yield bytes;
    }
  }

  /** The SHA-256 of what has passed, in small hexadecimal digits. To be asked once, at the end. */
  digest(): string {
    return bytesToHex(this.#hash.digest());
  }
}
