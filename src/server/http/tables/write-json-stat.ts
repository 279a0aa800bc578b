import type { Speech } from '#contract/text/format.ts';
import type { MissingReason } from '#domain/indicators/observation.ts';
import type { OutCategory, OutDimension, OutObservations, OutTable } from './out-table.ts';
import { readRows } from './row-pages.ts';

/** An axis while its places are found, in the order of the rows. */
interface Axis<Row> {
  readonly dimension: OutDimension<Row>;
  readonly places: Map<string, number>;
  readonly categories: OutCategory[];
}

/** A table with observations, which `writeJsonStat` needs. */
export type ObservedTable<Row> = OutTable<Row> & { readonly observations: OutObservations<Row> };

/**
 * A table as JSON-stat 2.0 (json-stat.org/full). A value that is missing has its reason as status, whose
 * words stand in `extension.status.label`; a cell that no row speaks of has neither. Values are listed
 * one a cell, or by the cell's number where most cells are empty.
 */
export async function writeJsonStat<Row>(
  table: ObservedTable<Row>,
  speech: Speech,
): Promise<string> {
  const { observations, sources } = table;
  const rows: Row[] = [];
  for await (const page of readRows(table.rows)()) {
    for (const row of page) if (observations.isOne(row)) rows.push(row);
  }
  const axes = observations.dimensions.map((dimension) => axisOf(dimension, rows));
  const size = axes.map((axis) => axis.categories.length);
  const cells = size.reduce((product, length) => product * length, 1);
  const values = new Map<number, number | null>();
  const status: Record<string, MissingReason> = {};
  for (const row of rows) {
    let at = 0;
    for (const { dimension, places } of axes) {
      at = at * places.size + places.get(dimension.codeOf(row))!;
    }
    const missing = observations.missing(row);
    values.set(at, observations.value(row));
    if (missing !== null) status[at] = missing;
  }
  const reasons = [...new Set(Object.values(status))];
  const fetched = sources.flatMap((source) => source.fetched ?? []).sort();
  return JSON.stringify({
    version: '2.0',
    class: 'dataset',
    label: table.title,
    ...(sources.length === 0 ? {} : { source: sourceText(table, speech) }),
    ...(fetched.length === 0 ? {} : { updated: fetched.at(-1) }),
    ...(table.remarks.length === 0 ? {} : { note: table.remarks }),
    role: rolesOf(axes),
    id: axes.map((axis) => axis.dimension.code),
    size,
    dimension: Object.fromEntries(axes.map((axis) => [axis.dimension.code, dimensionOf(axis)])),
    value:
      cells <= rows.length * 2
        ? Array.from({ length: cells }, (_, i) => values.get(i) ?? null)
        : Object.fromEntries([...values].filter(([, value]) => value !== null)),
    ...(reasons.length === 0 ? {} : { status }),
    extension: {
      language: table.language,
      releases: sources.flatMap((source) => source.release ?? []),
      status: {
        label: Object.fromEntries(reasons.map((one) => [one, speech.say(`missing.${one}`)])),
      },
    },
  });
}

function axisOf<Row>(dimension: OutDimension<Row>, rows: readonly Row[]): Axis<Row> {
  const axis: Axis<Row> = { dimension, places: new Map(), categories: [] };
  for (const row of rows) {
    const code = dimension.codeOf(row);
    if (axis.places.has(code)) continue;
    axis.places.set(code, axis.places.size);
    axis.categories.push({ code, ...dimension.category(row) });
  }
  return axis;
}

function dimensionOf<Row>({ dimension, categories }: Axis<Row>): object {
  const units = categories.flatMap(({ code, unit }) => (unit === undefined ? [] : [[code, unit]]));
  return {
    label: dimension.label,
    category: {
      index: categories.map((category) => category.code),
      label: Object.fromEntries(categories.map(({ code, label }) => [code, label])),
      ...(units.length === 0 ? {} : { unit: Object.fromEntries(units) }),
    },
  };
}

function rolesOf<Row>(axes: readonly Axis<Row>[]): Readonly<Record<string, readonly string[]>> {
  const roles: Record<string, string[]> = {};
  for (const { dimension } of axes) {
    if (dimension.role !== undefined)
      roles[dimension.role] = [...(roles[dimension.role] ?? []), dimension.code];
  }
  return roles;
}

function sourceText<Row>({ sources }: OutTable<Row>, { say }: Speech): string {
  return sources
    .map(({ publisher, table, fetched, licence }) =>
      say('csv.source-line', { publisher, table, licence, fetched: fetched ?? '' }),
    )
    .join(' ');
}
