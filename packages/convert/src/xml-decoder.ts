type Decoder = InstanceType<typeof TextDecoder>;

/** The bytes in which a declaration of the encoding is looked for. */
const headLength = 256;

/** The bytes of an XML file as text, as they come: by the byte order mark, else as the declaration says, else UTF-8. */
export class XmlDecoder {
  #strict: Decoder | undefined;
  /** What finds the end of the sound text where the strict decoder says no more than that there is a fault. */
  #lenient: Decoder | undefined;
  /** The first bytes, until there are enough of them to tell the encoding. */
  #head: number[] = [];

  /** The text of some bytes, or of the last ones where none are given. With `isBroken`: what stands before bytes of another encoding. */
  text(bytes?: Uint8Array): { text: string; isBroken: boolean } {
    const isLast = bytes === undefined;
    let part = bytes ?? new Uint8Array();
    if (this.#strict === undefined) {
      part = Uint8Array.from([...this.#head, ...part]);
      if (!isLast && part.length < headLength) {
        this.#head = [...part];
        return { text: '', isBroken: false };
      }
      const encoding = encodingOf(part);
      this.#strict = new TextDecoder(encoding, { fatal: true });
      this.#lenient = new TextDecoder(encoding);
    }
    const lenient = decoded(this.#lenient, part, isLast);
    try {
      return { text: decoded(this.#strict, part, isLast), isBroken: false };
    } catch {
      return { text: lenient.slice(0, Math.max(0, lenient.indexOf('\ufffd'))), isBroken: true };
    }
  }
}

/** The text of a part. Node 20 takes windows-1252 for Latin-1 in a text that it decodes at once, and not in one that goes on. */
function decoded(decoder: Decoder | undefined, part: Uint8Array, isLast: boolean): string {
  const text = decoder?.decode(part, { stream: true }) ?? '';
  return isLast ? text + (decoder?.decode() ?? '') : text;
}

function encodingOf(head: Uint8Array): string {
  const mark = [...head.subarray(0, 2)].map((byte) => byte.toString(16)).join('');
  if (mark === 'fffe') return 'utf-16le';
  if (mark === 'feff') return 'utf-16be';
  const declaration = new TextDecoder('latin1').decode(head.subarray(0, headLength)).replace(/^\u00ef\u00bb\u00bf/u, '');
  const name = /^<\?xml[^>]*?\bencoding\s*=\s*["']([\w.:-]+)["']/u.exec(declaration)?.[1] ?? 'utf-8';
  // A declaration that can be read byte by byte is not in UTF-16, whatever it says.
  return /^utf-?16/iu.test(name) || !isEncoding(name) ? 'utf-8' : name;
}

function isEncoding(name: string): boolean {
  try {
    return new TextDecoder(name).encoding !== '';
  } catch {
    return false;
  }
}
