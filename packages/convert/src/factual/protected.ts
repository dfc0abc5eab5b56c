import type { Entity } from 'nutgraf';
import { pathOf, textsIn } from './text-in.ts';

/** Actors whose identity is protected, and the ids by which they could be known. */
export class Protected {
  readonly #ids = new Set<string>();
  readonly #slugs = new Set<string>();

  constructor(entities: readonly Entity[]) {
    for (const entity of entities) {
      if (!isProtected(entity)) continue;
      this.#ids.add(entity.id);
      const slug = slugOf(entity.id);
      if (slug.length >= shortestName) this.#slugs.add(slug);
    }
  }

  get size(): number {
    return this.#ids.size;
  }

  /** What of an entity holds the id of one of them. */
  pathsIn(entity: Entity): string[][] {
    const texts = [...textsIn(entity)].filter(({ text }) => this.isIn(text)).map(({ spot }) => pathOf(spot));
    const names = Object.keys(entity.extensions ?? {}).filter((name) => this.isIn(name));
    return [...texts, ...names.map((name) => ['extensions', name])].map((path) => (path[0] === 'extensions' ? path.slice(0, 2) : path));
  }

  /** Whether a text holds the id of one of them. */
  isIn(text: string): boolean {
    if (!text.includes('/')) return false;
    for (const [word] of text.matchAll(actorId)) {
      for (let end = word.length; ; end -= 1) {
        if (this.#ids.has(word.slice(0, end))) return true;
        if (!/[._~:-]/u.test(word.charAt(end - 1))) break;
      }
    }
    return false;
  }

  /** Whether the id of another entity is made of the id of one of them: `tenure/ada-example-minister` of `person/ada-example`. */
  isNamedIn(id: string): boolean {
    const slug = slugOf(id);
    const bounds = [-1, ...[...slug.matchAll(/[._~:-]/gu)].map(({ index }) => index), slug.length];
    return bounds.some((from, at) => bounds.slice(at + 1).some((to) => this.#slugs.has(slug.slice(from + 1, to))));
  }
}

/** Whether an entity is an actor whose identity is protected. */
export function isProtected(entity: Entity): boolean {
  return 'unspecified' in entity && entity.unspecified?.reason === 'protected';
}

const actorId = /(?:person|state|government|bloc|organization|group)\/[A-Za-z0-9][A-Za-z0-9._~:-]{0,199}/gu;

/** A shorter slug, such as `x1`, tells nobody who it is, and stands in many ids by chance. */
const shortestName = 4;

function slugOf(id: string): string {
  return id.slice(id.indexOf('/') + 1);
}
