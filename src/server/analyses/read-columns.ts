import type { DecimalSign } from '#domain/releases/table-reading.ts';
import type { AnalysisMethod } from './analysis-method.ts';
import type { AnalysisOrder } from './analysis-order.ts';
import type { DataTable, LeftOut } from './data-table.ts';
import type { OptionSchema } from './option-schema.ts';
import { findDecimal, isMissing, readNumbers } from './read-numbers.ts';

/** The columns that an order uses, read once. */
export interface Columns {
  readonly ids: readonly string[];
  readonly leftOut: readonly LeftOut[];
  readonly facts: Readonly<Record<string, unknown>>;
  /** The columns used that an area has no value in. */
  readonly missingOf: (id: string) => readonly string[];
  readonly numbers: (column: string, ids: readonly string[]) => Float64Array;
  readonly withGaps: (column: string, ids: readonly string[]) => readonly (number | undefined)[];
  readonly texts: (column: string, ids: readonly string[]) => readonly string[];
}

/**
 * Reads the columns of an order: those of `--columns`, and those that the method's options name.
 *
 * @throws DomainError `analysis/unknown-column`, `analysis/not-a-number`, `analysis/number-too-large`
 */
export function readColumns(
  table: DataTable,
  method: AnalysisMethod,
  order: AnalysisOrder,
): Columns {
  const named = namedColumns(method, order.options);
  const numeric = [...new Set([...order.columns, ...named.number])];
  const cells = new Map([...numeric, ...named.text].map((name) => [name, table.column(name)]));
  const decimal = findDecimal(numeric.map((name) => cells.get(name)!));
  const values = new Map(
    numeric.map((column) => [
      column,
      readNumbers(cells.get(column)!, { file: table.file, column, decimal }),
    ]),
  );
  const places = new Map(table.ids.map((id, place) => [id, place]));
  const isAbsent = (name: string, place: number): boolean =>
    values.has(name) ? values.get(name)![place] === undefined : isMissing(cells.get(name)![place]);
  const needed = method.keepsGaps ? [...named.number, ...named.text] : [...cells.keys()];
  const missing = new Map<number, string[]>();
  for (const name of needed) {
    for (let place = 0; place < table.ids.length; place++) {
      if (!isAbsent(name, place)) continue;
      const found = missing.get(place);
      if (found) found.push(name);
      else missing.set(place, [name]);
    }
  }
  return {
    ids: table.ids,
    leftOut: table.leftOut,
    facts: factsOf(table, decimal),
    missingOf: (id) => missing.get(places.get(id)!) ?? [],
    numbers: (column, ids) =>
      Float64Array.from(ids, (id) => columnOf(values, column)[places.get(id)!]!),
    withGaps: (column, ids) => ids.map((id) => columnOf(values, column)[places.get(id)!]),
    texts: (column, ids) => ids.map((id) => columnOf(cells, column)[places.get(id)!]!.text.trim()),
  };
}

function columnOf<Value>(columns: ReadonlyMap<string, Value>, name: string): Value {
  const found = columns.get(name);
  // A method that asks for a column which no option of its schema names.
  if (found === undefined) throw new Error(`column not declared by the method: ${name}`);
  return found;
}

/** The columns that options name, as their schemas tell. */
function namedColumns(
  method: AnalysisMethod,
  options: Readonly<Record<string, unknown>>,
): { readonly number: readonly string[]; readonly text: readonly string[] } {
  const found: { number: string[]; text: string[] } = { number: [], text: [] };
  for (const [property, schema] of Object.entries(method.options.properties)) {
    const { column, items } = schema as OptionSchema;
    const kind = column ?? items?.column;
    const value = options[property];
    if (kind !== undefined && value !== undefined) found[kind].push(...[value].flat().map(String));
  }
  return found;
}

function factsOf(table: DataTable, decimal: DecimalSign): Readonly<Record<string, unknown>> {
  return { file: table.file, layout: table.layout, rows: table.rows, decimal };
}
