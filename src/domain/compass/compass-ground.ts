import type { AreaId } from '../areas/area.ts';

/** Kolumn i underlaget: what one variable measures, one value an area; null where there is none. */
export interface GroundColumn {
  /** Period key of all the values; undefined when no period that early has any. */
  readonly period: string | undefined;
  /** Releases that hold the cells, those without a value too, in order of id. */
  readonly releases: readonly string[];
  /** In the order of the areas. */
  readonly values: readonly (number | null)[];
}

/** Underlag: the data of a run, in the order of the areas' ids. */
export interface CompassGround {
  readonly areas: readonly AreaId[];
  /** One a variable of the recipe, in its order. */
  readonly columns: readonly GroundColumn[];
  /** How many live in each area; weighs nothing in the grouping. */
  readonly population: GroundColumn;
}

/** A cell that was read. */
export interface GroundCell {
  readonly area: AreaId;
  /** Position of the variable; −1 for the population. */
  readonly column: number;
  readonly value: number | null;
  readonly release: string;
}

/**
 * Lägg ihop underlaget: cells in any order as columns over the areas in the order of their ids, so that the
 * same data give the same run whatever order they were read in.
 */
export function buildGround(
  areas: readonly AreaId[],
  periods: readonly (string | undefined)[],
  populationPeriod: string | undefined,
  cells: readonly GroundCell[],
): CompassGround {
  const ordered = areas.toSorted(byCodeUnit);
  const place = new Map(ordered.map((area, i) => [area, i]));
  const build = (column: number, period: string | undefined): GroundColumn => {
    const values = new Array<number | null>(ordered.length).fill(null);
    const releases = new Set<string>();
    for (const cell of byColumn.get(column) ?? []) {
      const i = place.get(cell.area);
      if (i === undefined) continue;
      values[i] = cell.value;
      releases.add(cell.release);
    }
    return { period, releases: [...releases].sort(byCodeUnit), values };
  };
  const byColumn = Map.groupBy(cells, (cell) => cell.column);
  return {
    areas: ordered,
    columns: periods.map((period, column) => build(column, period)),
    population: build(-1, populationPeriod),
  };
}

/** The same order on every machine and in every language. */
export function byCodeUnit(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
