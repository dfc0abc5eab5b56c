import { propertiesOf } from '../foreign.ts';
import { hasForm } from '../judge.ts';

/** A record of FollowTheMoney, as it stands on a line of a stream. */
export interface FtmEntity {
  id: string;
  schema: string;
  /** Each property with its values, all of them texts. */
  properties: Record<string, string[]>;
  /** The data sets that it comes from. */
  datasets?: string[];
  /** The ids that it had before, or has in other lists. */
  referents?: string[];
}

/** A record that is being written. It takes nothing that its schema has no property for, and no value of another form than its type asks. */
export class Draft {
  readonly id: string;
  readonly schema: string;
  readonly #properties = new Map<string, Set<string>>();
  /** The data sets. */
  datasets: readonly string[] = [];
  /** Former and other ids. Absent: the record is of no export of OpenSanctions, in which each has a list of them. */
  referents: string[] | undefined;

  constructor(id: string, schema: string) {
    this.id = id;
    this.schema = schema;
  }

  /** Whether the schema has a property. */
  takes(name: string): boolean {
    const type = propertiesOf(this.schema).get(name)?.type;
    return type !== undefined && type !== 'stub';
  }

  /** Writes values of a property, each once, where the schema has it. */
  add(name: string, ...values: readonly (string | undefined)[]): void {
    const type = propertiesOf(this.schema).get(name)?.type;
    if (type === undefined || type === 'stub') return;
    for (const value of values) {
      const text = value?.trim();
      if (text === undefined || text === '' || !hasForm(type, text)) continue;
      const held = this.#properties.get(name);
      if (held === undefined) this.#properties.set(name, new Set([text]));
      else held.add(text);
    }
  }

  /** The record. */
  entity(): FtmEntity {
    const { id, schema, datasets, referents } = this;
    return {
      id,
      schema,
      properties: Object.fromEntries([...this.#properties].map(([name, values]) => [name, [...values]])),
      ...(datasets.length > 0 && { datasets: [...datasets] }),
      ...(referents !== undefined && { referents: [...referents] }),
    };
  }
}
