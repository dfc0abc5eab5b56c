import { createHash } from 'node:crypto';

/** A valid event on a line. */
export const line = '{"kind":"event","id":"event/summit","type":"summit"}\n';

/** So many valid events, one a line, each with a title of so many letters. */
export function events(count: number, letters = 0): string {
  const title = letters === 0 ? '' : `,"title":{"text":"${'a'.repeat(letters)}","lang":"en"}`;
  return Array.from({ length: count }, (_, at) => `{"kind":"event","id":"event/e${at}","type":"summit"${title}}\n`).join('');
}

/** So many fractions from 0 to 1, the same for the same seed. */
export function fractions(seed: string, count: number): number[] {
  return Array.from({ length: count }, (_, at) => createHash('sha256').update(`${seed} ${at}`).digest().readUInt32BE(0) / 2 ** 32);
}
