import { type Plural, plurals } from '../codes/kind.ts';
import { NutgrafError } from '../error.ts';
import type { Entity, Story } from '../generated/model.ts';
import { showText, showValue } from '../show-text.ts';

/** The head of a story: all of it but its entities. The first record of a stream. */
export type StoryHead = Omit<Story, Plural>;

const lists: readonly Plural[] = Object.values(plurals);

/** A story as a stream of records: its head, then one entity a record, in the order of the document. */
export function* toRecords(story: Story): Generator<StoryHead | Entity> {
  yield Object.fromEntries(Object.entries(story).filter(([key]) => !isPlural(key))) as unknown as StoryHead;
  for (const plural of lists) yield* (story[plural] ?? []) as Entity[];
}

/**
 * The story that a stream of records makes, the inverse of `toRecords`. Each entity goes into the list of its kind, in whatever order
 * the records come. It puts together and judges nothing: that is what `validateStory` is for.
 * @throws NutgrafError that names the record, counted from 1, which is of no kind of the model or a story with lists of its own, or that
 * says that there is not exactly one head.
 */
export function fromRecords(records: Iterable<StoryHead | Entity>): Story {
  const entities = new Map<Plural, Entity[]>(lists.map((plural) => [plural, []]));
  let head: StoryHead | undefined;
  let number = 0;
  for (const record of records as Iterable<unknown>) {
    number++;
    const kind = typeof record === 'object' && record !== null ? (record as { kind?: unknown }).kind : undefined;
    if (kind === 'story') {
      if (head !== undefined) throw new NutgrafError(`Record ${number} is a second head of a story: a stream holds one story`);
      const own = Object.keys(record as StoryHead).find(isPlural);
      if (own !== undefined) throw new NutgrafError(`Record ${number} is a story with "${own}": expected its head, without entities`);
      head = record as StoryHead;
    } else if (typeof kind === 'string' && Object.hasOwn(plurals, kind)) {
      entities.get(plurals[kind as keyof typeof plurals])?.push(record as Entity);
    } else {
      throw new NutgrafError(
        `Record ${number} is of no kind of the model: ${kind === undefined ? said(record) : `its kind is ${showValue(kind)}`}`,
      );
    }
  }
  if (head === undefined) throw new NutgrafError(`No record of ${number} is the head of the story, {"kind": "story", …}`);
  const { extensions, ...rest } = head;
  const filled = [...entities].filter(([, list]) => list.length > 0);
  return { ...rest, ...Object.fromEntries(filled), ...(extensions === undefined ? {} : { extensions }) };
}

function isPlural(key: string): boolean {
  return (lists as readonly string[]).includes(key);
}

function said(record: unknown): string {
  const keyed = typeof record === 'object' && record !== null && !Array.isArray(record);
  return keyed ? `it has no "kind" (${showText(Object.keys(record).join(', '))})` : `it is ${showValue(record)}`;
}
