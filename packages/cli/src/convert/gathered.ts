import { type Entity, hasErrors, type Issue, validateEntity } from 'nutgraf';
import { showText } from 'nutgraf/intake';

/** The longest message: ids and names of properties are as long as their sender likes. */
const longestMessage = 400;

/** Entities that are held until all are known. Of one that comes twice the parts are put together; where they differ the first holds. */
export class Gathered {
  readonly #byId = new Map<string, Entity>();
  readonly #differing = new Set<string>();

  add(entity: Entity): void {
    const known = this.#byId.get(entity.id);
    if (known === undefined) {
      this.#byId.set(entity.id, entity);
      return;
    }
    const both = { ...entity, ...known } as Entity;
    if (!hasErrors(validateEntity(both).issues)) this.#byId.set(entity.id, both);
    for (const [name, value] of Object.entries(entity)) {
      const before = known[name as keyof Entity] as unknown;
      if (before !== undefined && JSON.stringify(before) !== JSON.stringify(value)) this.#differing.add(`${entity.kind}/${name}`);
    }
  }

  /** The entities, in the order in which each came first. */
  get entities(): Entity[] {
    return [...this.#byId.values()];
  }

  /** What was left out, one issue a property. */
  get issues(): Issue[] {
    return [...this.#differing].map((place) => ({
      code: 'convert/narrowed',
      severity: 'info',
      pointer: '',
      message: showText(`"${place}" is told differently of one entity in several records: the first holds`, longestMessage),
      hint: 'Merge the records before, where another holds',
    }));
  }
}
