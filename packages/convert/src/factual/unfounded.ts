import {
  type Claim,
  type ClaimId,
  type Entity,
  type EntityId,
  fromPointer,
  lostClaims,
  plurals,
  type Standing,
  type Story,
  standing,
  valueAt,
} from 'nutgraf';

/** Why something is no fact. */
export interface Doubt {
  /** The entity, by its number among those given. */
  index: number;
  /** The part of it; `''` is the whole. */
  pointer: string;
  /** A clause. */
  reason: string;
}

/** What a standing says of a part that is no fact. The other standings are facts, or nothing is known against them. */
const reasons: Readonly<Partial<Record<Standing, string>>> = {
  alleged: 'it is only alleged',
  interpreted: 'it is a reading of the facts',
  predicted: 'it is only expected',
  disputed: 'it is disputed',
  refuted: 'it is refuted',
  retracted: 'it was taken back',
};

const modalityReasons: Readonly<Record<Exclude<Claim['modality'], 'asserted'>, string>> = {
  alleged: 'it is only alleged',
  interpreted: 'it is a reading of the facts',
  predicted: 'it is only expected',
  promised: 'it is only expected',
  conditional: 'it is only expected',
  denied: 'it is a denial',
  questioned: 'it is put in question',
};

/** Kinds that are what somebody says to be so. The others are things, of which a claim without a path says something, and not that they are. */
const factKinds: ReadonlySet<string> = new Set(['tenure', 'relationship', 'agreement', 'program', 'sanction', 'event']);

/** Where a claim speaks of a part, and what it gives as its value. */
interface Saying {
  claim: Claim;
  number: number;
}

/**
 * What claims say to be no fact: parts whose `standing` is alleged, interpreted, predicted, disputed, refuted or retracted, acts and links of which
 * nothing else is said, and the claims themselves. Only what claims speak of is looked at, each part with the few claims that bear on it.
 */
export function* unfounded(entities: readonly Entity[]): Generator<Doubt> {
  const claims = new ClaimIndex(entities);
  for (const [index, entity] of entities.entries()) {
    const said = claims.about(entity.id);
    if (said === undefined || entity.kind === 'claim') continue;
    const doubts: Doubt[] = [];
    const isFact = factKinds.has(entity.kind);
    for (const [pointer, sayings] of said) {
      if (pointer === '' && !isFact) continue;
      const reason = reasons[claims.standingOf(entity, pointer, sayings)];
      if (reason !== undefined) doubts.push({ index, pointer, reason });
      for (const { claim, number } of sayings) claims.judge(claim, number, entity, pointer, reason);
    }
    const first = doubts[0];
    if (first !== undefined && isFact && !said.has('') && doubts.length === said.size) yield { ...first, pointer: '' };
    else yield* doubts;
  }
  yield* claims.doubts();
}

/** Claims by what they speak of and by each other. */
class ClaimIndex {
  readonly #about = new Map<EntityId, Map<string, Saying[]>>();
  readonly #claims = new Map<ClaimId, Claim>();
  readonly #rivals = new Map<ClaimId, Claim[]>();
  readonly #doubts = new Map<number, string>();

  constructor(entities: readonly Entity[]) {
    const articles = entities.filter((entity) => entity.kind === 'article');
    const lost = lostClaims({ ...head, articles, claims: entities.filter((entity) => entity.kind === 'claim') });
    for (const [number, entity] of entities.entries()) {
      if (entity.kind !== 'claim') continue;
      const verification = lost.get(entity.id);
      const claim = verification === undefined ? entity : { ...entity, verification };
      if (!this.#claims.has(claim.id)) this.#claims.set(claim.id, claim);
      for (const other of [...(claim.contradicts ?? []), ...(claim.supersedes === undefined ? [] : [claim.supersedes])])
        put(this.#rivals, other, claim);
      for (const { entity: id, path = '' } of claim.about ?? []) {
        const parts = this.#about.get(id) ?? new Map<string, Saying[]>();
        this.#about.set(id, parts);
        if (parts.get(path)?.at(-1)?.claim !== claim) put(parts, path, { claim, number });
      }
      const reason = ownReason(claim);
      if (reason !== undefined) this.#doubts.set(number, reason);
    }
  }

  about(id: EntityId): ReadonlyMap<string, readonly Saying[]> | undefined {
    return this.#about.get(id);
  }

  /** `standing` of a part, asked of a story that holds no more than the entity and the claims that can matter. */
  standingOf(entity: Entity, pointer: string, sayings: readonly Saying[]): Standing {
    const near = new Map<ClaimId, Claim>();
    const aside = (claim: Claim | undefined): void => {
      if (claim !== undefined && !near.has(claim.id)) near.set(claim.id, { ...claim, about: undefined });
    };
    for (const { claim } of sayings) {
      const about = claim.about?.filter(({ entity: id, path = '' }) => id === entity.id && path === pointer);
      near.set(claim.id, { ...claim, about });
    }
    for (const { claim } of sayings) {
      this.#rivals.get(claim.id)?.forEach(aside);
      for (const id of claim.contradicts ?? []) aside(this.#claims.get(id));
    }
    const story = { ...head, [plurals[entity.kind]]: [entity], claims: [...near.values()] } satisfies Story;
    return standing(story, entity.id, pointer);
  }

  /** Notes that a claim is no fact where it speaks of a part that is none, or gives it another value than it has. */
  judge(claim: Claim, number: number, entity: Entity, pointer: string, reason: string | undefined): void {
    if (this.#doubts.has(number)) return;
    const value = valueAt(entity, fromPointer(pointer));
    const differs = claim.about?.some((one) => one.entity === entity.id && one.path === pointer && one.value !== value);
    if (reason !== undefined) this.#doubts.set(number, `what it says is no fact: ${reason}`);
    else if (differs === true && value !== undefined) this.#doubts.set(number, 'it gives another value than the entity has');
  }

  *doubts(): Generator<Doubt> {
    for (const [index, reason] of this.#doubts) yield { index, pointer: '', reason };
  }
}

const head = { kind: 'story', specVersion: '1.0', id: 'story/part', title: { text: 'part' } } as const;

function ownReason({ modality, verification }: Claim): string | undefined {
  if (verification === 'disputed' || verification === 'refuted' || verification === 'retracted') return reasons[verification];
  return modality === 'asserted' ? undefined : modalityReasons[modality];
}

function put<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
