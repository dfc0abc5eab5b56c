import { createReadStream } from 'node:fs';

const LINE_FEED = 0x0a;
const piece = 2 ** 20;

/** Reads a file and does nothing with it. */
export async function read(path: string): Promise<number> {
  let size = 0;
  for await (const bytes of createReadStream(path, { highWaterMark: piece })) size += (bytes as Buffer).length;
  return size;
}

/** Reads a file and cuts it into lines, which are not looked at. */
export async function readAndSplit(path: string): Promise<number> {
  let lines = 0;
  await eachLine(path, () => {
    lines += 1;
  });
  return lines;
}

/** Reads a file, cuts it into lines and parses each: what nobody who wants values can do without. */
export function parseOnly(path: string): Promise<number> {
  return parseAnd(path, (value) => typeof value === 'object');
}

/** As `parseOnly`, and hands each value to a judge. Answers how many it takes. */
export async function parseAnd(path: string, accepts: (value: unknown) => boolean): Promise<number> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let accepted = 0;
  await eachLine(path, (line) => {
    if (accepts(JSON.parse(decoder.decode(line)))) accepted += 1;
  });
  return accepted;
}

/** Hands each line of a file, as bytes, to a function. */
export async function eachLine(path: string, take: (line: Uint8Array) => void): Promise<void> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of createReadStream(path, { highWaterMark: piece })) {
    const bytes = rest.length === 0 ? (chunk as Buffer) : Buffer.concat([rest, chunk as Buffer]);
    let from = 0;
    for (let at = bytes.indexOf(LINE_FEED); at !== -1; at = bytes.indexOf(LINE_FEED, from)) {
      take(bytes.subarray(from, at));
      from = at + 1;
    }
    rest = bytes.subarray(from);
  }
  if (rest.length > 0) take(rest);
}
