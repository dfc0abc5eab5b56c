import { type Entity, type Issue, type Kind, labelOf, type Plural, plurals, registry } from 'nutgraf';
import { showText } from 'nutgraf/intake';
import { factual } from '../factual.ts';
import type { ExportOptions } from '../format.ts';
import { type Loss, Losses } from '../losses.ts';
import { type Cell, cellsOf, placesOf } from './column.ts';

/** The entities of one kind as a table: one row each. */
export interface Table {
  kind: Kind;
  /** What the table is called: the plural of the kind. */
  name: Plural;
  /** The names of the columns. */
  columns: readonly string[];
  /** A cell for each column; `''` where an entity has no value. */
  rows: readonly (readonly Cell[])[];
}

/** Entities as tables. */
export interface Tables {
  /** One a kind of which there are entities, in the order of a story. */
  tables: Table[];
  /** What was lost and changed, one issue a column (info). */
  issues: Issue[];
  /** Every place that was lost. */
  losses: readonly Loss[];
}

/** Names of columns are short; what a publisher calls its own is not. */
const longestMessage = 400;

/** What stands between the values of a list in one cell. */
const separator = '; ';

/**
 * Writes entities as flat tables for spreadsheets and databases, one a kind. The columns are `id`, `label`, and each property that some entity
 * has, in the order of the model: `period.start` for what lies in an object. Of a list all values stand in one cell, with `; ` between them:
 * which value belongs to which entry is lost where an entry has several. A text that a spreadsheet would take for a formula begins with an
 * apostrophe. What no claim bears out as a fact is left out, unless `all` asks for it.
 */
export function toTables(entities: readonly Entity[], options: ExportOptions = {}): Tables {
  const losses = new Losses('a table');
  const written = factual(entities, losses, options);
  const changes = new Changes();
  const tables = (Object.keys(plurals) as Kind[]).flatMap((kind) => {
    const ofKind = written.filter((entity) => entity.kind === kind);
    return ofKind.length === 0 ? [] : [tableOf(kind, ofKind, changes)];
  });
  return { tables, issues: [...losses.issues(), ...changes.issues()], losses: losses.places };
}

function tableOf(kind: Kind, entities: readonly Entity[], changes: Changes): Table {
  const all = entities.map((entity) => ({ entity, cells: cellsOf(entity) }));
  const used = new Set(all.flatMap(({ cells }) => [...cells.keys()]));
  const places = placesOf(registry[kind]).filter((place) => used.has(place) && place !== 'kind' && place !== 'id');
  for (const place of places)
    if (place.includes('/') && all.some(({ cells }) => (cells.get(place)?.length ?? 0) > 1)) changes.add('flattened', kind, place);
  const rows = all.map(({ entity, cells }) => {
    const values = places.map((place) => joined(cells.get(place) ?? [], kind, place, changes));
    return [entity.id, defused(labelOf(entity), kind, 'label', changes), ...values];
  });
  return { kind, name: plurals[kind], columns: ['id', 'label', ...places.map((place) => place.replaceAll('/', '.'))], rows };
}

function joined(values: readonly Cell[], kind: Kind, place: string, changes: Changes): Cell {
  const [first = ''] = values;
  if (values.length > 1 && values.some((value) => String(value).includes(separator))) changes.add('ambiguous', kind, place);
  return defused(values.length > 1 ? values.join(separator) : first, kind, place, changes);
}

/** A cell that no spreadsheet takes for a formula. */
function defused(value: Cell, kind: Kind, place: string, changes: Changes): Cell {
  if (typeof value !== 'string' || !/^[=+\-@＝＋－＠\t\r\n]/u.test(value)) return value;
  changes.add('defused', kind, place);
  return `'${value}`;
}

const words = {
  flattened: 'stands in one cell with all of its list: which value belongs to which entry is lost',
  ambiguous: `holds "${separator}", which also divides the values of a list`,
  defused: 'begins as a formula does, and so with an apostrophe',
} as const;

/** What is changed in columns, one issue a column and change. */
class Changes {
  readonly #counts = new Map<string, { change: keyof typeof words; kind: Kind; place: string; count: number }>();

  add(change: keyof typeof words, kind: Kind, place: string): void {
    const key = `${change} ${kind} ${place}`;
    const known = this.#counts.get(key);
    if (known === undefined) this.#counts.set(key, { change, kind, place, count: 1 });
    else known.count += 1;
  }

  issues(): Issue[] {
    return [...this.#counts.values()].map(({ change, kind, place, count }) => ({
      code: change === 'defused' ? 'convert/repaired' : 'convert/narrowed',
      severity: 'info',
      pointer: '',
      message: showText(
        `the column ${place.replaceAll('/', '.')} of ${plurals[kind]} ${words[change]}${count === 1 ? '' : `; so in ${count} rows`}`,
        longestMessage,
      ),
      hint: change === 'defused' ? 'Take the apostrophe away where no spreadsheet reads it' : 'The form of the model holds the rest',
    }));
  }
}
