import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Kind } from '../../src/codes/kind.ts';
import { plurals } from '../../src/codes/kind.ts';
import { registry } from '../../src/entities/index.ts';
import { ceasefire, mali } from '../../src/fixtures/index.ts';
import type { Entity, Story } from '../../src/generated/model.ts';
import { fullest } from '../fullest.ts';
import { norland } from '../norland.ts';

const folder = join(import.meta.dirname, '../../vectors');
const index = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as { file: string }[];

/** The value of every vector, valid or not. */
export const vectorValues: readonly unknown[] = index.map(({ file }) => JSON.parse(readFileSync(join(folder, file), 'utf8')).value);

/** The entities of a story, in its order. */
export function entitiesOf(story: Story): Entity[] {
  return Object.values(plurals).flatMap((plural): Entity[] => story[plural] ?? []);
}

/** The stories that have nothing wrong. */
export const stories: readonly Story[] = [mali, ceasefire, norland];

/** Their entities. */
export const entities: readonly Entity[] = stories.flatMap(entitiesOf);

/** An entity of each kind with every property that the kind has. */
export const fullEntities = (Object.keys(registry) as Kind[]).map((kind) => fullest(registry[kind]) as Entity);
