import { createInflateRaw } from 'node:zlib';

/** What came of compressed bytes. */
export interface Inflated {
  /** What they were before they were compressed. */
  pieces: Uint8Array[];
  /** How many of the bytes were taken: fewer than all where the compressed data ends in them. */
  taken: number;
  /** What is wrong with the data, where it is damaged. */
  fault?: Error;
}

/** One run of compressed data (RFC 1951), decompressed piece by piece. */
export class Deflated {
  readonly #inflate = createInflateRaw({ chunkSize: 65_536 });
  #pieces: Uint8Array[] = [];
  #fault: Error | undefined;
  #taken = 0;
  #hasRoom: (piece: Uint8Array) => boolean;

  /** @param hasRoom asked with each piece that comes out; where it says no, the piece is dropped with all behind it. */
  constructor(hasRoom: (piece: Uint8Array) => boolean) {
    this.#hasRoom = hasRoom;
    this.#inflate.on('data', (piece: Uint8Array) => {
      if (this.#hasRoom(piece)) this.#pieces.push(piece);
      else this.close();
    });
    this.#inflate.on('error', (error) => {
      this.#fault = error;
    });
  }

  /** Decompresses so many more bytes. */
  async take(bytes: Uint8Array): Promise<Inflated> {
    await new Promise<void>((resolve) => {
      this.#inflate.once('close', resolve);
      this.#inflate.write(bytes, (error) => {
        // What is wrong is told by an event, before the one that it closes.
        if (error) return;
        this.#inflate.off('close', resolve);
        resolve();
      });
    });
    const taken = this.#inflate.bytesWritten - this.#taken;
    this.#taken += taken;
    const pieces = this.#pieces;
    this.#pieces = [];
    return this.#fault === undefined ? { pieces, taken } : { pieces, taken, fault: this.#fault };
  }

  /** Lets go of its memory. */
  close(): void {
    this.#hasRoom = () => false;
    this.#inflate.destroy();
  }
}
