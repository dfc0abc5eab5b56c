import type { Entity, StoryHead } from 'nutgraf';

/** Writes a record in a format: the text that it adds to the product. */
export type Target = (record: StoryHead | Entity) => string;

/** What can be converted to, by name. */
export const targets = {
  /** NDJSON of the model: one record a line. */
  nutgraf: (record) => `${JSON.stringify(record)}\n`,
} as const satisfies Record<string, Target>;
