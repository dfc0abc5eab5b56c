const magic: readonly [name: string, unpack: string, ...bytes: number[]][] = [
  ['zip', 'unzip -p', 0x50, 0x4b, 0x03, 0x04],
  ['zstd', 'zstd -dc', 0x28, 0xb5, 0x2f, 0xfd],
  ['xz', 'xz -dc', 0xfd, 0x37, 0x7a, 0x58, 0x5a],
  ['bzip2', 'bzip2 -dc', 0x42, 0x5a, 0x68],
];

/** How bytes are compressed that are not gzip, by how such files begin, and the command that unpacks them. */
export function compressionOf(bytes: Uint8Array): { name: string; unpack: string } | undefined {
  const found = magic.find(([, , ...start]) => start.every((byte, index) => bytes[index] === byte));
  return found && { name: found[0], unpack: found[1] };
}
