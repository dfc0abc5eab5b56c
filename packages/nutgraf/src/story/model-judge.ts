import { plurals } from '../codes/kind.ts';
import type { Validated, ValidateOptions } from '../entities/judge.ts';
import { validateEntity } from '../entities/validate.ts';
import type { Entity, Story } from '../generated/model.ts';
import { hasErrors } from '../issue.ts';
import type { StoryHead } from './record.ts';
import { validateStory } from './validate.ts';
import { isNewerVersion } from './version.ts';

/** What a record turned out to be, and what was found in it. `value` is there unless an issue is an error, and is the record itself. */
export type ModelVerdict =
  | ({ what: 'entity' } & Validated<Entity>)
  | ({ what: 'story' } & Validated<Story>)
  | ({ what: 'head' } & Validated<StoryHead>);

/**
 * Judges the records of one source as what the model describes: entities, stories, and the head of a story, which `toRecords` writes as the
 * first record of a stream. A head as the first record says which version the entities behind it speak: of a newer one, what the library
 * does not know is a warning, as in a story.
 *
 * It judges each record alone. What they refer to in each other is not looked up: that is what `fromRecords` and `validateStory` are for.
 */
export class ModelJudge {
  readonly #asked: ValidateOptions['unknown'];
  #ofStream: ValidateOptions['unknown'];

  /**
   * @param asked how to judge what the library does not know; absent: by the version.
   * @param ofStream what the head of the stream says, where somebody else has read it.
   */
  constructor(asked?: ValidateOptions['unknown'], ofStream = asked) {
    this.#asked = asked;
    this.#ofStream = ofStream;
  }

  /** What the head of the stream says, if there was one. */
  get ofStream(): ValidateOptions['unknown'] {
    return this.#ofStream;
  }

  /**
   * Judges the value of a record. Never throws for a JSON value.
   * @param number which record of its source it is, from 1; absent where it is all of it: a story without entities is then no head.
   */
  judge(value: unknown, number?: number): ModelVerdict {
    if (!isStory(value)) return { what: 'entity', ...validateEntity(value, optionsOf(this.#ofStream)) };
    const isHead = number !== undefined && Object.values(plurals).every((plural) => value[plural] === undefined);
    if (isHead && number === 1 && isNewerVersion(value.specVersion)) this.#ofStream ??= 'warn';
    const validated = validateStory(value, optionsOf(this.#asked));
    if (!isHead) return { what: 'story', ...validated };
    // What a head refers to stands in the records behind it.
    const issues = validated.issues.filter(({ code }) => !code.startsWith('story/'));
    return hasErrors(issues) ? { what: 'head', issues } : { what: 'head', value: value as unknown as StoryHead, issues };
  }
}

/** Whether a value says of itself that it is a story. */
export function isStory(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, 'kind') && (value as { kind: unknown }).kind === 'story';
}

/** The options under which an entity is judged. */
export function optionsOf(unknown: ValidateOptions['unknown']): ValidateOptions {
  return unknown === undefined ? {} : { unknown };
}
