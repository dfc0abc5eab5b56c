import { type Entity, validateEntity } from 'nutgraf';
import { expect } from 'vitest';
import { referencesOf } from '../test/reference.ts';

/** Expects of the entities of a list that each is valid, without even a warning, stands once, and refers to none that is missing. */
export function expectSound(entities: readonly Entity[]): void {
  const faults = entities.flatMap((entity) => validateEntity(entity).issues.map(({ code, message }) => `${entity.id} ${code} ${message}`));
  expect(faults).toEqual([]);
  const known = new Set<string>(entities.map(({ id }) => id));
  expect(known.size).toBe(entities.length);
  expect(entities.flatMap(referencesOf).filter((id) => !known.has(id))).toEqual([]);
}
