import type { Entity } from 'nutgraf';
import { describe, expect, test } from 'vitest';
import { fileFormats } from '../src/index.ts';
import { samples } from './hostile/sample.ts';
import { faultOf, hostile } from './hostile/suite.ts';

hostile(600, 7, false);

describe.each(fileFormats.map((format) => [format.name, format] as const))('%s', (name, format) => {
  test('has samples to change, of every version', () => {
    const found = (samples[name] ?? []).map((text) => format.detectVersion(text));
    expect(found.length).toBeGreaterThan(0);
    expect(found).not.toContain(undefined);
  });
});

test('an entity that is not valid is found', () => {
  const entity = { kind: 'event', id: 'event/a', type: 'no-such-type' } as unknown as Entity;
  expect(faultOf({ entities: [entity], issues: [] })).toContain('schema/enum');
});
