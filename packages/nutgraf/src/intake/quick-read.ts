import { sizeOfEntity } from '../generated/guard/index.ts';
import { looked, sizeOfJson } from '../values/guard/json.ts';
import { BACKSLASH, LOWER_U, OPEN_BRACE, QUOTE, SPACE } from './ascii.ts';
import { decode } from './decode.ts';
import type { Limits } from './limit.ts';
import type { PartText } from './parse-json.ts';

/** What a first look at a text tells. */
export interface QuickRead {
  text: string;
  /** The value, where the text is JSON. Whether it may be given out is another question. */
  value?: unknown;
  /** Whether the text is surely in order, so that a scan would find nothing, whatever is to be said of the value. */
  isSound: boolean;
  /** Whether the value is surely an entity of which there is nothing to say. */
  isValid: boolean;
}

/** The bytes of the longest text that is looked at: what is longer may be deep or large beyond its limits, which the scan tells first. */
const longest = 262_144;

/**
 * Looks at a text that may be an entity with nothing wrong, and most are: it is parsed, and the guards tell what the value is and how long
 * its shortest text is. A text of just this length, space and escapes aside, has no key twice, which would make it longer than what was read
 * of it, and no number that loses digits. Undefined for a text that is not looked at so.
 */
export function quickRead({ bytes, length = bytes.length, isScanned = false }: PartText, limits: Readonly<Limits>): QuickRead | undefined {
  if (bytes[0] !== OPEN_BRACE || length !== bytes.length || length > Math.min(longest, limits.record, limits.string)) return undefined;
  if (limits.depth < looked.depth || limits.keys < looked.keys || limits.items < looked.items) return undefined;
  const text = decode(bytes);
  if (text === undefined) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { text, isSound: false, isValid: false };
  }
  const size = sizeOfEntity(value, true);
  const isValid = size >= 0;
  const sound = isScanned || isValid ? size : sizeOfJson(value, true);
  return { text, value, isSound: isScanned || (sound >= 0 && hasNothingMore(text.length - sound, text, bytes)), isValid };
}

/** Whether a text that is so much longer than the shortest of its value is so by space and escapes alone. */
function hasNothingMore(more: number, text: string, bytes: Uint8Array): boolean {
  return more === 0 || (more > 0 && (more === lengthOfEscapes(text) || more === lengthOfSpaceAndEscapes(bytes)));
}

/** How much longer a JSON text is than the shortest of its value by escapes. */
function lengthOfEscapes(text: string): number {
  let more = 0;
  for (let at = text.indexOf('\\'); at !== -1; at = text.indexOf('\\', at + 2)) more += text.charCodeAt(at + 1) === LOWER_U ? 5 : 1;
  return more;
}

/** How much longer a JSON text is than the shortest of its value by the space between its parts and by escapes. */
function lengthOfSpaceAndEscapes(bytes: Uint8Array): number {
  let more = 0;
  let isInside = false;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number;
    if (byte === QUOTE) isInside = !isInside;
    else if (byte === BACKSLASH) {
      const behind = bytes[at + 1] === LOWER_U ? 5 : 1;
      more += behind;
      at += behind;
    } else if (byte <= SPACE && !isInside) more += 1;
  }
  return more;
}
