import * as z from 'zod';

/** A value as it stands in a cell: a number stays one, so that a spreadsheet can count with it. */
export type Cell = string | number | boolean;

/** A place in the entities of a kind, whatever the numbers of entries: `names/text`, and the values that one entity has there. */
export type Cells = Map<string, Cell[]>;

/** The values of an entity by place. What a publisher adds is one value, a JSON text. */
export function cellsOf(entity: object): Cells {
  const cells: Cells = new Map();
  collect(entity, '', cells);
  return cells;
}

function collect(value: unknown, place: string, cells: Cells): void {
  if (value === undefined || value === null) return;
  if (typeof value !== 'object') {
    const known = cells.get(place);
    if (known === undefined) cells.set(place, [value as Cell]);
    else known.push(value as Cell);
  } else if (Array.isArray(value)) for (const entry of value) collect(entry, place, cells);
  else if (place === 'extensions') cells.set(place, [JSON.stringify(value)]);
  else for (const [name, inner] of Object.entries(value)) collect(inner, place === '' ? name : `${place}/${name}`, cells);
}

/** Every place that the entities of a schema can have a value at, in the order of the schema. */
export function placesOf(schema: z.core.$ZodType, place = ''): string[] {
  const inner = schema instanceof z.ZodOptional ? (schema.unwrap() as z.core.$ZodType) : schema;
  if (inner instanceof z.ZodArray) return placesOf(inner.element as z.core.$ZodType, place);
  if (!(inner instanceof z.ZodObject)) return [place];
  return Object.entries(inner.shape).flatMap(([name, one]) => placesOf(one as z.core.$ZodType, place === '' ? name : `${place}/${name}`));
}
