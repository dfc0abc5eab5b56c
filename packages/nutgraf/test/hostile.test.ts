import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { seeded } from './hostile/mutation.ts';
import { entryNames, hostile, judged } from './hostile/suite.ts';

hostile(1400, 7, false);

const kept = join(import.meta.dirname, 'hostile/kept');

describe.each(readdirSync(kept))('%s is taken by every entry', (file) => {
  test.each(entryNames)('%s', async (entry) => {
    expect(await judged(entry, new Uint8Array(readFileSync(join(kept, file))), seeded(7))).toBeInstanceOf(Array);
  });
});
