import type { CoordinateUnit } from './geometry.ts';

/**
 * Areas as one net of vertices and directed edges. Every edge has its area on the left, vertices
 * within the snap distance are one, and an edge is split where another area has a vertex on it,
 * so that a boundary shared by two areas is the same edges in opposite directions.
 */
export interface Mosaic {
  readonly unit: CoordinateUnit;
  readonly areaCount: number;
  /** The coordinates of each vertex, as they were given. */
  readonly x: readonly number[];
  readonly y: readonly number[];
  /** Start vertex, end vertex and area of each edge. */
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly owner: readonly number[];
}

/** How a net is read from coordinates. */
export interface MosaicOptions {
  /** What the coordinates are. */
  readonly unit: CoordinateUnit;
  /** Places closer than this many metres are one place. 0 takes only equal coordinates. */
  readonly snap: number;
}
