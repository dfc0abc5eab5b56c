/** What a document says of the standard that it follows. */
export const standard = { name: 'ninjs', version: '3.1', schema: 'https://www.iptc.org/std/ninjs/ninjs-schema_3.1.json' } as const;
