import { type Claim, type Entity, type EntityId, fromPointer, toPointer } from 'nutgraf';
import { type Cut, cutOut, type Gone } from './factual/cut.ts';
import { isProtected, Protected } from './factual/protected.ts';
import { type References, referencesInto } from './factual/reference.ts';
import { Shift, shifted } from './factual/shift.ts';
import { unfounded } from './factual/unfounded.ts';
import type { ExportOptions } from './format.ts';
import type { Losses } from './losses.ts';

/**
 * Entities without what is no fact: parts that claims only allege, expect, read into the facts, dispute, refute or have taken back; such claims
 * themselves; actors whose identity is protected. What refers to a part that is gone, or cannot stand without it, goes too. Each is noted as a
 * loss with its reason. With `all` nothing is removed.
 *
 * A claim about an actor, a place or another thing as a whole says something of it and not that it exists: the thing stays, the claim may go.
 * Paths of claims into lists that are shorter now are counted anew. The name of a protected actor in a running text is not found, for nothing
 * tells it.
 */
export function factual(entities: readonly Entity[], losses: Losses, { all = false }: ExportOptions = {}): Entity[] {
  if (all) return [...entities];
  const removal = new Removal(entities);
  for (const { index, pointer, reason } of unfounded(entities)) removal.cut(index, fromPointer(pointer), { reason, isSecret: false });
  removal.hide(new Protected(entities));
  removal.settle();
  return removal.rest(losses);
}

/** What is removed from entities, in rounds: each removes what the last one left without support. */
class Removal {
  readonly #entities: readonly Entity[];
  readonly #cuts = new Map<number, Map<string, readonly [string[], Cut]>>();
  readonly #gone = new Map<number, Gone[]>();
  readonly #rest = new Map<number, Entity | undefined>();
  #open = new Set<number>();
  #references: References | undefined;

  constructor(entities: readonly Entity[]) {
    this.#entities = entities;
  }

  /** Asks for a part to be taken out. Whoever asks first gives the reason. */
  cut(index: number, path: string[], cut: Cut): void {
    const cuts = this.#cuts.get(index) ?? new Map<string, readonly [string[], Cut]>();
    this.#cuts.set(index, cuts);
    const pointer = toPointer(path);
    if (cuts.has(pointer) || cuts.has('')) return;
    cuts.set(pointer, [path, cut]);
    this.#open.add(index);
  }

  /** Takes out protected actors, and whatever holds their ids. */
  hide(hidden: Protected): void {
    if (hidden.size === 0) return;
    for (const [index, entity] of this.#entities.entries()) {
      const about = isProtected(entity) ? 'the identity is protected' : 'its id holds that of an actor whose identity is protected';
      if (isProtected(entity) || hidden.isNamedIn(entity.id)) this.#replace(index, { reason: about, isSecret: true });
      else
        for (const path of hidden.pathsIn(entity))
          this.cut(index, path, { reason: 'it names an actor whose identity is protected', isSecret: true });
    }
  }

  /** Takes out what was asked for, and then what cannot stand without it, until nothing more goes. */
  settle(): void {
    while (this.#open.size > 0) {
      const round = this.#open;
      this.#open = new Set();
      this.#references ??= referencesInto(this.#entities);
      for (const index of round) {
        const entity = this.#entities[index] as Entity;
        const result = cutOut(entity, this.#cuts.get(index)?.values() ?? []);
        this.#rest.set(index, result.entity);
        this.#gone.set(index, result.gone);
        const places = new Map(result.gone.map((one) => [one.pointer, one]));
        for (const { index: from, path, into } of this.#references.to(entity.id)) {
          const cause = causeOf(into, places);
          if (cause === undefined || from === index) continue;
          const root = cause.root ?? cause.reason;
          const reason = cause.pointer === '' ? `what it refers to is gone: ${root}` : `what it speaks of is gone: ${root}`;
          this.cut(from, path, { reason, root, isSecret: cause.isSecret });
        }
      }
    }
  }

  /** What is left, in order. Notes what is not. */
  rest(losses: Losses): Entity[] {
    const shifts = new Map([...this.#gone].map(([index, gone]) => [this.#entities[index]?.id as string, new Shift(gone)]));
    const left: Entity[] = [];
    for (const [index, entity] of this.#entities.entries()) {
      for (const { pointer, reason, isSecret } of this.#gone.get(index) ?? [])
        losses.withhold(entity, pointer, reason, isSecret && pointer === '');
      const rest = this.#rest.has(index) ? this.#rest.get(index) : entity;
      if (rest?.kind === 'claim' && entity.kind === 'claim') left.push(this.#shifted(index, entity, rest, shifts, losses));
      else if (rest !== undefined) left.push(rest);
    }
    for (const [id, shift] of shifts) losses.count(id as EntityId, (pointer) => shift.movedBack(pointer));
    return left;
  }

  #shifted(index: number, claim: Claim, rest: Claim, shifts: ReadonlyMap<string, Shift>, losses: Losses): Entity {
    const moved = shifted(
      claim,
      (id) => shifts.get(id),
      (pointer) => losses.narrow(claim, pointer, 'is counted anew, since the list that it leads into is shorter now'),
    );
    return moved === claim ? rest : (cutOut(moved, this.#cuts.get(index)?.values() ?? []).entity ?? rest);
  }

  #replace(index: number, cut: Cut): void {
    this.#cuts.set(index, new Map([['', [[], cut]]]));
    this.#open.add(index);
  }
}

/** The part that is gone and holds a place: the place itself, or the nearest one above it. */
function causeOf(path: readonly string[] | undefined, gone: ReadonlyMap<string, Gone>): Gone | undefined {
  const whole = gone.get('');
  if (whole !== undefined || path === undefined) return whole;
  return path.map((_, at) => gone.get(toPointer(path.slice(0, at + 1)))).find((one) => one !== undefined);
}
