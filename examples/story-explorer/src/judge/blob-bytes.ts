import { defaultLimits, InputError } from 'nutgraf/intake'

const packed: readonly [name: string, ...start: number[]][] = [
  ['zip', 0x50, 0x4b, 0x03, 0x04],
  ['zstd', 0x28, 0xb5, 0x2f, 0xfd],
  ['xz', 0xfd, 0x37, 0x7a, 0x58, 0x5a],
  ['bzip2', 0x42, 0x5a, 0x68],
]

/** Whether the bytes of a file are a gzip stream, as its first two tell. */
export async function isGzip(blob: Blob): Promise<boolean> {
  const [first, second] = await startOf(blob)
  return first === 0x1f && second === 0x8b
}

/**
 * The bytes of a file, decompressed where they are gzip. They can be asked for again.
 * @throws InputError where they cannot be decompressed, grow more than the limit `ratio`, or are compressed in another way, and where the browser cannot
 * read them.
 */
export async function* blobBytes(blob: Blob): AsyncGenerator<Uint8Array, void> {
  if (await isGzip(blob)) {
    yield* unzipped(blob)
    return
  }
  const start = await startOf(blob)
  const found = packed.find(([, ...magic]) => magic.every((byte, place) => byte === start[place]))
  if (found !== undefined) {
    throw fault(
      'input/compressed',
      0,
      `the file is a ${found[0]} archive, of which nothing is read here`,
      'Unpack it, and drop what was in it',
    )
  }
  let length = 0
  try {
    for await (const bytes of chunks(blob.stream())) {
      length += bytes.length
      yield bytes
    }
  } catch {
    throw fault(
      'input/unreadable',
      length,
      `the browser cannot read the file beyond byte ${length}`,
      'Look whether it was changed or moved',
    )
  }
}

async function* unzipped(blob: Blob): AsyncGenerator<Uint8Array, void> {
  const { ratio, ratioAfter } = defaultLimits
  let length = 0
  try {
    for await (const bytes of chunks(blob.stream().pipeThrough(new DecompressionStream('gzip')))) {
      length += bytes.length
      if (length > ratioAfter && length > blob.size * ratio) {
        const message = `the gzip stream grows more than ${ratio} times: ${blob.size} bytes give more than ${length}`
        throw fault('json/limit-ratio', length, message, 'Look at it by hand')
      }
      yield bytes
    }
  } catch (error) {
    if (error instanceof InputError) throw error
    const message = `the gzip stream cannot be decompressed to its end: ${length} bytes came out of it`
    throw fault('input/gzip-checksum', length, message, 'Fetch the file again')
  }
}

async function* chunks(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  const reader = stream.getReader()
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value
  } finally {
    await reader.cancel()
  }
}

async function startOf(blob: Blob): Promise<Uint8Array> {
  return new Uint8Array(await blob.slice(0, 5).arrayBuffer())
}

function fault(code: string, byte: number, message: string, hint: string): InputError {
  return new InputError({ code, severity: 'error', pointer: '', message, hint, byte })
}
