import { type Kind, plurals } from '../src/codes/kind.ts';
import { registry } from '../src/entities/index.ts';
import { judgeEntity } from '../src/entities/judge.ts';
import type { Story } from '../src/generated/model.ts';
import { storyRules } from '../src/story/check/index.ts';
import { StorySchema } from '../src/story/story.ts';
import { specVersion } from '../src/story/version.ts';
import { schemaCodes } from '../src/values/schema-code.ts';
import { fullest } from './fullest.ts';
import { entityMutations } from './mutator/entity.ts';
import { positionsOf } from './mutator/position.ts';
import { schemaMutations } from './mutator/schema.ts';
import { mutations } from './mutator.ts';

/** The schema of each kind and of the story. */
export const schemas = { ...registry, story: StorySchema };

/** A kind, or the story. */
export type DocumentKind = keyof typeof schemas;

/** A document with one fault, and how the fault has to be reported. */
export interface Fault {
  value: unknown;
  code: string;
  pointer: string;
}

/** Every fault that can be put into a document of a kind, and that leaves its kind. */
export function faultsOf(kind: DocumentKind, document: unknown): Fault[] {
  const faults = kind === 'story' ? storyFaults(document as Story) : entityFaults(kind, document);
  return faults.filter(({ value }) => (value as { kind?: unknown } | null | undefined)?.kind === kind);
}

function storyFaults(document: Story): Fault[] {
  return mutations(document).map(({ story, code, pointer }) => ({ value: story, code, pointer }));
}

function entityFaults(kind: Kind, entity: unknown): Fault[] {
  const list = plurals[kind];
  const story = { kind: 'story', specVersion, id: 'story/one', title: { text: 'One' }, [list]: [entity] } as unknown as Story;
  const positions = positionsOf(story).filter(({ path: [head] }) => head === list);
  return [...schemaMutations(story, positions), ...entityMutations(story, positions)].map(({ story: broken, code, pointer }) => ({
    value: (broken[list] as unknown[] | undefined)?.[0],
    code,
    pointer: pointer.slice(`/${list}/0`.length),
  }));
}

/**
 * The codes of the rules that concern a kind: of an entity those that a record with every property of its schema can break, of a story
 * those of the schema and of the story's checks.
 */
export function rulesOf(kind: DocumentKind): Set<string> {
  if (kind === 'story') return new Set([...schemaCodes, ...storyRules.map(({ code }) => code)].map(({ code }) => code));
  const rules = new Set<string>();
  for (const { value, code, pointer } of faultsOf(kind, fullest(registry[kind]))) {
    if (!rules.has(code) && judgeEntity(value).issues.some((issue) => issue.code === code && issue.pointer === pointer)) rules.add(code);
  }
  return rules;
}
