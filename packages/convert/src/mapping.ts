/** Fields of a foreign format, by family of versions. A field is a JSON Pointer with `*` for whatever is one of many: `/bodies/*` and `/value`. */
export type Fields<F extends string = string> = Readonly<Partial<Record<F, string | readonly string[]>>>;

/** Where a property of the model comes from. */
export interface MappingRow<F extends string = string> {
  /** The property: the kind, then the path to it, such as `article/bodies/*` and `/text`. */
  ours: string;
  /** The fields that it comes from. */
  theirs: Fields<F>;
  /** What a reader must know of how they are carried over. */
  note?: string;
  /** `in`: it is read and not written; `out`: it is written and not read. Absent: both, where the format is written at all. */
  way?: 'in' | 'out';
}

/** Fields that are not carried over. A field stands for all that lies in it, but for what a row names. */
export interface LossRow<F extends string = string> {
  theirs: Fields<F>;
  /** Why not: a clause that follows a colon. */
  reason: string;
}

/** What becomes of each field of a foreign format: data, from which converters, tests and documentation read. */
export interface Mapping<F extends string = string> {
  /** The families of versions, oldest first, each with what it stands for. */
  families: Readonly<Record<F, string>>;
  rows: readonly MappingRow<F>[];
  losses: readonly LossRow<F>[];
}

/** The fields of a row in a family, as a list. */
export function fieldsOf(theirs: Fields, family: string): readonly string[] {
  const fields = theirs[family] ?? [];
  return typeof fields === 'string' ? [fields] : fields;
}

/** Why fields are dropped, by field. */
export function reasonsOf(mapping: Mapping): Map<string, string> {
  return new Map(
    mapping.losses.flatMap(({ theirs, reason }) =>
      Object.keys(theirs).flatMap((family) => fieldsOf(theirs, family).map((field) => [field, reason] as const)),
    ),
  );
}
