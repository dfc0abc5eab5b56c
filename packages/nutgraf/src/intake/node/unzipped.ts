import { crc32 } from 'node:zlib';
import { concat } from '../concat.ts';
import { InputError } from '../input-error.ts';
import { type Limits, resolveLimits } from '../limit.ts';
import { compressionOf } from './compression.ts';
import { Deflated } from './deflated.ts';
import { headerLength, isGzip } from './gzip-header.ts';

/** The compressed bytes that are taken at once, however they come in: what is read before a fault does not hang on their pieces. */
const pieceLength = 16_384;
const trailerLength = 8;
/** The bytes that tell how a source is compressed. */
const longestMagic = 6;
/** The longest header that is waited for: its extra field may have 64 KiB, and a name or a comment has no bound of its own. */
const longestHeader = 131_072;

/**
 * The bytes of a source, decompressed where they are a gzip stream (RFC 1952, several members too), which their first bytes tell, and as
 * they are where not. All that comes before a fault is given out first.
 * @throws InputError with the issue `input/gzip-truncated`, `input/gzip-checksum`, `input/gzip-trailing`, `json/limit-ratio` where the
 * stream grows more than its limit, or `input/compressed` where the bytes are compressed in another way.
 */
export async function* unzipped(bytes: AsyncIterable<Uint8Array>, limits?: Readonly<Partial<Limits>>): AsyncGenerator<Uint8Array, void> {
  const gzip = new Gzip(resolveLimits(limits));
  let beginning: Uint8Array = new Uint8Array();
  let isPlain = false;
  try {
    for await (const piece of bytes) {
      if (isPlain) yield piece;
      else if (gzip.hasBegun) yield* gzip.push(piece);
      else {
        beginning = concat([beginning, piece]);
        if (beginning.length < longestMagic) continue;
        isPlain = !isGzip(beginning);
        if (isPlain) yield plain(beginning);
        else yield* gzip.push(beginning);
      }
    }
    if (isPlain) return;
    if (gzip.hasBegun || isGzip(beginning)) yield* gzip.end(gzip.hasBegun ? undefined : beginning);
    else if (beginning.length > 0) yield plain(beginning);
  } finally {
    gzip.close();
  }
}

function plain(beginning: Uint8Array): Uint8Array {
  const other = compressionOf(beginning);
  if (other === undefined) return beginning;
  const message = `the file is compressed (${other.name}), and only gzip is unpacked here`;
  throw fault('input/compressed', 0, message, `Unpack it on the way in: ${other.unpack} FILE | nutgraf validate -`);
}

/** A gzip stream that is read piece by piece. */
class Gzip {
  readonly #limits: Readonly<Limits>;
  /** Bytes that wait until there are enough to be taken. */
  #rest: Uint8Array = new Uint8Array();
  #member: Deflated | undefined;
  #isTrailer = false;
  #members = 0;
  #checksum = 0;
  #memberLength = 0;
  #in = 0;
  #out = 0;
  #isBomb = false;

  constructor(limits: Readonly<Limits>) {
    this.#limits = limits;
  }

  get hasBegun(): boolean {
    return this.#in + this.#rest.length > 0;
  }

  /** Lets go of its memory. */
  close(): void {
    this.#member?.close();
  }

  async *push(bytes: Uint8Array): AsyncGenerator<Uint8Array, void> {
    this.#rest = concat([this.#rest, bytes]);
    while (this.#rest.length >= pieceLength && (yield* this.#step(false)));
  }

  async *end(bytes?: Uint8Array): AsyncGenerator<Uint8Array, void> {
    if (bytes !== undefined) this.#rest = bytes;
    while (this.#rest.length > 0 && (yield* this.#step(true)));
    if (this.#member === undefined && !this.#isTrailer && this.#rest.length === 0) return;
    const message = `the gzip stream ends after ${this.#in + this.#rest.length} bytes, before its end mark`;
    throw fault('input/gzip-truncated', this.#out, message, 'Fetch the file again: it was cut on the way');
  }

  /** Goes on by a header, a piece of data or a trailer. Answers whether it did; where not, more bytes are needed. */
  async *#step(isEnd: boolean): AsyncGenerator<Uint8Array, boolean> {
    if (this.#isTrailer) return this.#trailer();
    if (this.#member === undefined) return this.#header(isEnd);
    const piece = this.#rest.subarray(0, pieceLength);
    const { pieces, taken, fault: damage } = await this.#member.take(piece);
    for (const one of pieces) yield one;
    if (this.#isBomb) {
      const { ratio } = this.#limits;
      const message = `the gzip stream grows more than ${ratio} times: ${this.#in + piece.length} bytes give more than ${this.#out}`;
      throw fault('json/limit-ratio', this.#out, message, 'Look at it by hand, or raise the limit "ratio" if the sender is trusted', ratio);
    }
    if (damage !== undefined) throw damaged(this.#out, `it cannot be decompressed behind byte ${this.#in} (${damage.message})`);
    this.#skip(taken);
    if (taken === piece.length) return true;
    this.#member.close();
    this.#member = undefined;
    this.#isTrailer = true;
    return true;
  }

  #header(isEnd: boolean): boolean {
    if (this.#members > 0 && !isGzip(this.#rest)) {
      if (this.#rest.length === 1 && this.#rest[0] === 0x1f && !isEnd) return false;
      return this.#padding();
    }
    const length = headerLength(this.#rest);
    if (length === undefined && this.#rest.length <= longestHeader) return false;
    if (length === undefined || length === 0) throw damaged(this.#out, `its header at byte ${this.#in} is none of RFC 1952`);
    this.#skip(length);
    this.#members += 1;
    this.#checksum = 0;
    this.#memberLength = 0;
    this.#member = new Deflated((piece) => this.#hasRoom(piece));
    return true;
  }

  /** Passes over the zero bytes that some tools write behind a stream. */
  #padding(): boolean {
    const other = this.#rest.findIndex((byte) => byte !== 0);
    if (other !== -1) {
      const message = `behind the end of the gzip stream stand bytes that are none, from byte ${this.#in + other} on`;
      throw fault('input/gzip-trailing', this.#out, message, 'Ask the sender how the file was put together');
    }
    this.#skip(this.#rest.length);
    return true;
  }

  #trailer(): boolean {
    if (this.#rest.length < trailerLength) return false;
    const view = new DataView(this.#rest.buffer, this.#rest.byteOffset, trailerLength);
    const isRight = view.getUint32(0, true) === this.#checksum && view.getUint32(4, true) === this.#memberLength % 2 ** 32;
    if (!isRight) throw damaged(this.#out, 'what came out of it does not have the checksum and the length that it states');
    this.#skip(trailerLength);
    this.#isTrailer = false;
    return true;
  }

  #hasRoom(piece: Uint8Array): boolean {
    const { ratio, ratioAfter } = this.#limits;
    const out = this.#out + piece.length;
    this.#isBomb = out > ratioAfter && out > ratio * (this.#in + Math.min(this.#rest.length, pieceLength));
    if (this.#isBomb) return false;
    this.#checksum = crc32(piece, this.#checksum);
    this.#memberLength += piece.length;
    this.#out = out;
    return true;
  }

  #skip(bytes: number): void {
    this.#in += bytes;
    this.#rest = this.#rest.subarray(bytes);
  }
}

function damaged(byte: number, why: string): InputError {
  return fault('input/gzip-checksum', byte, `the gzip stream is damaged: ${why}`, 'Fetch the file again, and trust none of its records');
}

function fault(code: string, byte: number, message: string, hint: string, limit?: number): InputError {
  return new InputError({ code, severity: 'error', byte, pointer: '', message, hint, ...(limit === undefined ? {} : { limit }) });
}
