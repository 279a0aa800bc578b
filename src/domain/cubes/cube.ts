/** Kub: a table with any number of dimensions, as statistical offices exchange them (JSON-stat 2, PX). */
export interface Cube {
  readonly label: string;
  /** Who publishes, as the file says it; empty when it does not. */
  readonly source: string;
  /** ISO date-time of the last update, or undefined. */
  readonly updated: string | undefined;
  readonly notes: readonly string[];
  /** In the order of the cells: the last one turns fastest. */
  readonly dimensions: readonly CubeDimension[];
  /** One per cell, row-major; null where there is no value. Length is the product of the sizes. */
  readonly values: readonly (number | null)[];
  /** The publisher's own sign for a cell, such as `..`, by position. */
  readonly statuses: ReadonlyMap<number, string>;
}

/** Dimension: what one axis of a cube tells apart. */
export interface CubeDimension {
  readonly code: string;
  readonly label: string;
  readonly role: 'time' | 'metric' | 'geo' | undefined;
  readonly categories: readonly CubeCategory[];
}

/** Kategori: one place on an axis. */
export interface CubeCategory {
  readonly code: string;
  readonly label: string;
  /** Unit of its values, where the publisher tells one. */
  readonly unit: string | undefined;
}
