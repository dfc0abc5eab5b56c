import type { Entity, EntityId, Issue, JsonPointer } from 'nutgraf';
import { fromPointer, toPointer } from 'nutgraf';
import { showText } from 'nutgraf/intake';

/** A part of an entity that a foreign form does not hold, or not as it is. */
export interface Loss {
  /** The entity. */
  id: EntityId;
  /** The part, from the entity on. `''` is the whole entity. */
  pointer: JsonPointer;
}

type Act = 'dropped-field' | 'narrowed';

const hints: Record<Act, string> = {
  'dropped-field': 'Keep it in the form of the model, which holds all of it',
  narrowed: 'The form of the model holds the rest',
};

const withheldHint = 'Ask for all of it, with `all` or `--all`, where whoever gets it is told what is no fact';

/** Messages hold ids and names, which are as long as their sender likes. */
const longestMessage = 400;

interface Entry {
  act: Act;
  first: Loss;
  message: string;
  count: number;
  hint: string;
  /** What the message calls the entity. */
  name: string;
}

/** What is lost when entities of the model are written in a foreign form: every place, and one issue for a property and an act. */
export class Losses {
  readonly #entries = new Map<string, Entry>();
  readonly #places: Loss[] = [];
  readonly #counted = new Map<EntityId, (pointer: JsonPointer) => JsonPointer>();
  readonly #standard: string;

  /** @param standard the foreign form, as a message says it: `ninjs 3.1`. */
  constructor(standard: string) {
    this.#standard = standard;
  }

  /** Every part that was lost or changed. What lies below a part is lost with it. */
  get places(): readonly Loss[] {
    return this.#places;
  }

  /** Tells how a place in an entity as it is written from now on is counted in the entity as it was given: places are noted as of the latter. */
  count(id: EntityId, counted: (pointer: JsonPointer) => JsonPointer): void {
    this.#counted.set(id, counted);
  }

  /** Notes that a part is not written. The reason is a clause. */
  drop(entity: Entity, pointer: JsonPointer, reason = `${this.#standard} has no place for it`): void {
    this.#note('dropped-field', entity, pointer, `is dropped: ${reason}`);
  }

  /** Notes that each property of an object is not written: what is left of it when all that can be was taken out. */
  dropRest(entity: Entity, rest: object, pointer: JsonPointer = '', reason?: string): void {
    for (const [name, value] of Object.entries(rest)) if (value !== undefined) this.drop(entity, pointer + toPointer([name]), reason);
  }

  /** Notes that a part is written in another form, which says less; `message` is a clause that follows its name: `is written as a day`. */
  narrow(entity: Entity, pointer: JsonPointer, message: string): void {
    this.#note('narrowed', entity, pointer, message);
  }

  /**
   * Notes that a part is withheld, since it is no fact or tells who somebody is. Issues are apart by reason, a clause. Of a secret one, the
   * message does not say which entity it is.
   */
  withhold(entity: Entity, pointer: JsonPointer, reason: string, isSecret = false): void {
    const name = isSecret ? `some ${entity.kind}` : entity.id;
    this.#note('dropped-field', entity, pointer, `is withheld: ${reason}`, { key: reason, name, hint: withheldHint });
  }

  /** One issue for a property and an act, in the order in which they were met. Pointers lead into the entity that the message names. */
  issues(): Issue[] {
    return [...this.#entries.values()].map(({ act, first: { pointer }, message, count, name, hint }) => ({
      code: `convert/${act}`,
      severity: 'info',
      pointer,
      message: showText(`${nameOf(pointer)} of ${name} ${message}${count === 1 ? '' : `; so in ${count} places`}`, longestMessage),
      hint,
    }));
  }

  #note(
    act: Act,
    { kind, id }: Entity,
    now: JsonPointer,
    message: string,
    { key: reason = '', name = id as string, hint = hints[act] } = {},
  ): void {
    const pointer = this.#counted.get(id)?.(now) ?? now;
    this.#places.push({ id, pointer });
    const key = `${act} ${kind}${placeOf(pointer)} ${reason}`;
    const entry = this.#entries.get(key);
    if (entry === undefined) this.#entries.set(key, { act, first: { id, pointer }, message, count: 1, name, hint });
    else entry.count += 1;
  }
}

/** A part whatever the numbers of entries. */
function placeOf(pointer: JsonPointer): string {
  const parts = pointer.split('/').map((part) => (/^\d+$/u.test(part) ? '*' : part));
  return parts.join('/');
}

/** A part in words: the name of its property, or the list that it is an entry of. */
function nameOf(pointer: JsonPointer): string {
  const [last, above] = fromPointer(pointer).map(String).reverse();
  if (last === undefined) return 'the whole';
  return /^\d+$/u.test(last) && above !== undefined ? `an entry of "${showText(above)}"` : `"${showText(last)}"`;
}
