import { plurals } from '../codes/kind.ts';
import { type Validated, type ValidateOptions, validateEntity } from '../entities/validate.ts';
import type { Entity, Story } from '../generated/model.ts';
import { hasErrors } from '../issue.ts';
import { validateStory } from '../story/validate.ts';
import { isNewerVersion } from '../story/version.ts';

/** Judges the value of a record. Never throws for a JSON value. */
export type Judge<T> = (value: unknown) => Validated<T>;

/** How keys and codes that the library does not know are judged. */
export type Unknown = NonNullable<ValidateOptions['unknown']>;

/**
 * Judges records as what the model describes: entities, stories, and the head of a story, which `toRecords` writes as the first record of
 * a stream. A head as the first record says which version the entities behind it speak: of a newer one, what the library does not know is
 * a warning, as in a story.
 */
export class ModelJudge {
  readonly #asked: Unknown | undefined;
  #ofStream: Unknown | undefined;

  /**
   * @param asked how to judge what the library does not know; absent: by the version.
   * @param ofStream what the head of the stream says, where somebody else has read it.
   */
  constructor(asked?: Unknown, ofStream: Unknown | undefined = asked) {
    this.#asked = asked;
    this.#ofStream = ofStream;
  }

  /** What the head of the stream says, if there was one. */
  get ofStream(): Unknown | undefined {
    return this.#ofStream;
  }

  judge(value: unknown, number = 1): Validated<Entity | Story> {
    if (!isStory(value)) return validateEntity(value, optionsOf(this.#ofStream));
    const isHead = Object.values(plurals).every((plural) => value[plural] === undefined);
    if (isHead && number === 1 && isNewerVersion(value.specVersion)) this.#ofStream ??= 'warn';
    const validated = validateStory(value, optionsOf(this.#asked));
    if (!isHead) return validated;
    // What a head refers to stands in the records behind it.
    const issues = validated.issues.filter(({ code }) => !code.startsWith('story/'));
    return hasErrors(issues) ? { issues } : { value: value as unknown as Story, issues };
  }
}

function isStory(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, 'kind') && (value as { kind: unknown }).kind === 'story';
}

function optionsOf(unknown: Unknown | undefined): ValidateOptions {
  return unknown === undefined ? {} : { unknown };
}
