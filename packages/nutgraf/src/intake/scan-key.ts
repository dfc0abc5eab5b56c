import { showText } from '../show-text.ts';
import { COLON, QUOTE, skipSpace } from './ascii.ts';
import { keyText } from './scan-path.ts';
import { scanString } from './scan-string.ts';
import { type ScanText, STOP } from './scan-text.ts';

const forbidden = ['__proto__', 'constructor', 'prototype'];
const forbiddenBytes = forbidden.map((key) => new TextEncoder().encode(key));

/** Reads a key and the colon behind it, from where its quote should stand. Returns where its value should stand. */
export function scanKey(text: ScanText, at: number): number {
  const { bytes, end, isOdd, path } = text;
  if (at === end || bytes[at] !== QUOTE) return text.fail(at, 'key');
  path.keyAt[path.depth] = at;
  path.counts[path.depth] = (path.counts[path.depth] as number) + 1;
  let hash = 0;
  let p = at + 1;
  while (p < end) {
    const byte = bytes[p] as number;
    if (isOdd[byte] !== 0) break;
    hash = Math.imul(hash ^ byte, 0x0100_0193);
    p++;
  }
  const isPlain = p < end && bytes[p] === QUOTE && p - at - 1 <= text.limits.string;
  p = isPlain ? plainKey(text, at + 1, p, hash) : otherKey(text, at);
  if (p === STOP) return STOP;
  p = skipSpace(bytes, p);
  return p < end && bytes[p] === COLON ? skipSpace(bytes, p + 1) : text.fail(p, 'colon');
}

function plainKey(text: ScanText, start: number, end: number, hash: number): number {
  for (const name of forbiddenBytes) if (spells(text.bytes, start, end, name)) return forbid(text, start - 1, end + 1);
  if (isBeyondLimit(text)) return tooMany(text, start - 1, end + 1);
  const earlier = text.keys.add(text.bytes, text.path.depth, start, end, hash);
  return earlier < 0 ? end + 1 : repeated(text, start - 1, earlier - 1, end + 1);
}

/** A key with escapes, or with a fault. One with a fault is not compared: two different ones can read the same. */
function otherKey(text: ScanText, at: number): number {
  const faults = text.issues.count;
  const next = scanString(text, at);
  if (next === STOP || text.issues.count > faults) return next;
  const key = keyText(text.bytes, at);
  if (forbidden.includes(key)) return forbid(text, at, next);
  if (isBeyondLimit(text)) return tooMany(text, at, next);
  const earlier = text.keys.addText(text.bytes, text.path.depth, at + 1, key);
  return earlier < 0 ? next : repeated(text, at, earlier - 1, next);
}

function isBeyondLimit({ path, limits }: ScanText): boolean {
  return (path.counts[path.depth] as number) > limits.keys;
}

/** Reports the first key too many. Those after it are not compared, so that no object can fill the memory. */
function tooMany(text: ScanText, at: number, next: number): number {
  const { keys } = text.limits;
  if (text.path.counts[text.path.depth] !== keys + 1) return next;
  const message = `an object has more than ${keys} keys`;
  const hint = 'split the object, or raise the limit "keys" if the sender is trusted';
  return text.report({ code: 'json/limit-keys', byte: at, message, hint, limit: keys }, next, 1);
}

function forbid(text: ScanText, at: number, next: number): number {
  const message = `the key "${keyText(text.bytes, at)}" is not allowed: a program that copies it can change what all its objects inherit`;
  return text.report({ code: 'json/forbidden-key', byte: at, message, hint: 'rename the key, or leave it out' }, next);
}

function repeated(text: ScanText, at: number, earlier: number, next: number): number {
  const message = `the key "${showText(keyText(text.bytes, at))}" appears twice (first at ${text.issues.where(earlier, at)})`;
  return text.report({ code: 'json/duplicate-key', byte: at, message, hint: 'ask the sender which of the two holds' }, next);
}

function spells(bytes: Uint8Array, start: number, end: number, name: Uint8Array): boolean {
  if (end - start !== name.length) return false;
  for (let i = 0; i < name.length; i++) if (bytes[start + i] !== name[i]) return false;
  return true;
}
