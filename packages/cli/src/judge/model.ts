import { type Issue, ModelJudge, plurals } from 'nutgraf';
import type { Unknown } from 'nutgraf/intake';
import type { Judge, Verdict } from './verdict.ts';

/** How records are judged as what the model describes. */
export interface ModelOptions {
  /** Absent: by the version that a story names, `warn` where it is newer than the library. */
  unknown?: Unknown | undefined;
  /** Whether references are looked up later and elsewhere, so that a story is not judged as a whole. */
  graph: boolean;
  /** Says of a value without a kind what else it may be. */
  hint?: ((value: unknown) => string | undefined) | undefined;
}

/** Judges the stories and entities of one source. */
export function modelJudge({ unknown, graph, hint }: ModelOptions): Judge {
  const model = new ModelJudge(unknown);
  return (value, number) => {
    const { what, issues } = model.judge(value, number);
    if (what === 'entity') return entityVerdict(value, issues, hint);
    return {
      what: what === 'head' ? 'head of a story' : 'story',
      entities: entitiesIn(value as Record<string, unknown>),
      issues: graph ? issues.filter(({ code }) => !code.startsWith('story/')) : issues,
    };
  };
}

/** Whether a value says of itself that it is a story. */
export function isStory(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && (value as { kind?: unknown }).kind === 'story';
}

function entityVerdict(value: unknown, issues: Issue[], hintOf: ModelOptions['hint']): Verdict {
  const noKind = issues.find(({ pointer, severity }) => pointer === '/kind' && severity === 'error');
  if (noKind === undefined) return { what: String((value as { kind?: unknown } | null)?.kind ?? 'record'), issues };
  const hint = hintOf?.(value);
  return { what: 'record', issues: issues.map((issue) => (issue === noKind && hint !== undefined ? { ...issue, hint } : issue)) };
}

function entitiesIn(story: Record<string, unknown>): number {
  const lists = Object.values(plurals).map((plural) => story[plural]);
  return lists.reduce((sum: number, list) => sum + (Array.isArray(list) ? list.length : 0), 0);
}
