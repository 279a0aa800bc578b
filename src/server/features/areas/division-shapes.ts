import type { AreaGeometry } from '#statistics/spatial/geometry.ts';
import type { ReadHandle } from '../../database/read-handle.ts';
import { mapGeometry, toSweref } from './project-coordinates.ts';
import { selectShapes } from './queries.ts';
import type { ShapeRow } from './rows.ts';

/** A division's borders as lists in the same order: ids, metres (SWEREF 99 TM), and what is beside. */
export interface DivisionShapes {
  readonly rows: readonly ShapeRow[];
  readonly ids: readonly string[];
  /** Whole metres. */
  readonly metres: readonly AreaGeometry[];
  /** Municipality code of each area; empty for an area in none. */
  readonly municipalities: readonly string[];
  readonly neighbours: readonly (readonly string[])[];
}

/** Reads a division's borders. One statement. */
export async function readShapes(db: ReadHandle, division: string): Promise<DivisionShapes> {
  const rows = await selectShapes(db, division);
  return {
    rows,
    ids: rows.map((row) => row.id),
    metres: rows.map((row) => mapGeometry(row.geometry, wholeMetres)),
    municipalities: rows.map((row) => row.municipality_code ?? ''),
    neighbours: rows.map((row) => row.neighbours),
  };
}

function wholeMetres(position: readonly number[]): readonly number[] {
  return toSweref(position).map(Math.round);
}
