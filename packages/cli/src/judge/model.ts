import { type Entity, isNewerVersion, plurals, validateEntity, validateStory } from 'nutgraf';
import type { Judge, Unknown, Verdict } from './verdict.ts';

/** How records are judged as what the model describes. */
export interface ModelOptions {
  /** Absent: by the version that a story names, `warn` where it is newer than the library. */
  unknown?: Unknown | undefined;
  /** Whether references are looked up later and elsewhere, so that a story is not judged as a whole. */
  graph: boolean;
  /** Says of a value without a kind what else it may be. */
  hint?: ((value: unknown) => string | undefined) | undefined;
}

/** Judges stories and entities. A head of a story that is the first record of a stream says which version the entities behind it speak. */
export function modelJudge({ unknown, graph, hint }: ModelOptions): Judge {
  let ofStream = unknown;
  return (value, number = 1, isClear = false) => {
    if (number === 1) ofStream = unknown;
    if (isClear) return { what: (value as Entity).kind, issues: [] };
    if (!isStory(value)) return entityVerdict(value, ofStream, hint);
    const isHead = entitiesIn(value) === 0;
    if (isHead && number === 1 && isNewerVersion(value.specVersion)) ofStream ??= 'warn';
    const { issues } = validateStory(value, given(unknown));
    return {
      what: isHead ? 'head of a story' : 'story',
      entities: entitiesIn(value),
      issues: isHead || graph ? issues.filter(({ code }) => !code.startsWith('story/')) : issues,
    };
  };
}

/** Whether a value says of itself that it is a story. */
export function isStory(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && (value as { kind?: unknown }).kind === 'story';
}

function entityVerdict(value: unknown, unknown: Unknown | undefined, hintOf: ModelOptions['hint']): Verdict {
  const { issues } = validateEntity(value, given(unknown));
  const noKind = issues.find(({ pointer, severity }) => pointer === '/kind' && severity === 'error');
  if (noKind === undefined) return { what: String((value as { kind?: unknown } | null)?.kind ?? 'record'), issues };
  const hint = hintOf?.(value);
  return { what: 'record', issues: issues.map((issue) => (issue === noKind && hint !== undefined ? { ...issue, hint } : issue)) };
}

function entitiesIn(story: Record<string, unknown>): number {
  const lists = Object.values(plurals).map((plural) => story[plural]);
  return lists.reduce((sum: number, list) => sum + (Array.isArray(list) ? list.length : 0), 0);
}

function given(unknown: Unknown | undefined): { unknown?: Unknown } {
  return unknown === undefined ? {} : { unknown };
}
