import { type Entity, plurals, type Story, validateEntity } from 'nutgraf';
import { ceasefire, mali } from 'nutgraf/fixtures';
import { Random } from './random.ts';
import { scripts, words } from './word.ts';

/** A record as text, open where its id goes, so that any number of records differs in more than their order. */
interface Mould {
  before: string;
  after: string;
}

/** Properties whose texts are free, and may be written anew. */
const free: ReadonlySet<string> = new Set(['text', 'note', 'caption', 'title', 'keywords', 'byline']);

/** How many moulds are made: more than any cache of shapes or strings holds, few enough to be made in a moment. */
const moulds = 1_500;

/**
 * Valid records in the likeness of the entities of the two stories: optional properties there or not, texts of many lengths and scripts. Deterministic: the same seed gives the same records.
 */
export class Records {
  readonly #random: Random;
  readonly #moulds: readonly Mould[];

  constructor(seed = 1) {
    this.#random = new Random(seed);
    const entities = [mali, ceasefire].flatMap(entitiesOf).flatMap((entity) => Array<Entity>(weightOf(entity)).fill(entity));
    this.#moulds = Array.from({ length: moulds }, () => mouldOf(this.#random.pick(entities), this.#random));
  }

  /** The text of a record, without an end of line. */
  next(number: number): string {
    const { before, after } = this.#random.pick(this.#moulds);
    return `${before}-${number.toString(36)}${after}`;
  }

  /** NDJSON of at least this many bytes, in pieces of about a mebibyte. */
  *bytes(size: number): Generator<Buffer, void> {
    let made = 0;
    for (let number = 0; made < size; ) {
      let text = '';
      while (text.length < 2 ** 20 && made + text.length < size) {
        text += `${this.next(number)}\n`;
        number += 1;
      }
      const piece = Buffer.from(text);
      made += piece.length;
      yield piece;
    }
  }
}

function entitiesOf(story: Story): Entity[] {
  return Object.values(plurals).flatMap((plural): Entity[] => story[plural] ?? []);
}

/** How often an entity is taken: long ones more often, for a story tells of many things in a few words that a feed tells at length. */
function weightOf(entity: Entity): number {
  return Math.ceil((JSON.stringify(entity).length / 500) ** 1.2);
}

function mouldOf(entity: Entity, random: Random): Mould {
  const written = rewritten(entity, random) as Entity;
  const varied = without(written, random);
  const id = `"id":${JSON.stringify(varied.id)}`;
  const text = JSON.stringify(varied);
  const at = text.indexOf(id) + id.length - 1;
  return { before: text.slice(0, at), after: text.slice(at) };
}

/** The record without some of its properties: those that it is valid without. */
function without(entity: Entity, random: Random): Entity {
  let rest: Entity = entity;
  for (const key of Object.keys(entity)) {
    if (random.next() > 0.25) continue;
    const { [key as 'notes']: _, ...fewer } = rest;
    if (validateEntity(fewer).issues.length === 0) rest = fewer as Entity;
  }
  return rest;
}

/** The value with its free texts in other words of about the same length. */
function rewritten(value: unknown, random: Random, key = ''): unknown {
  if (Array.isArray(value)) return value.map((entry) => rewritten(entry, random, key));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [name, name === 'evidence' ? inner : rewritten(inner, random, name)]),
    );
  }
  return typeof value === 'string' && free.has(key) ? textLike(value, random) : value;
}

function textLike(text: string, random: Random): string {
  const list = words[random.pick(scripts)].split(' ');
  let made = random.pick(list);
  while (made.length < text.length) made += ` ${random.pick(list)}`;
  return made;
}
