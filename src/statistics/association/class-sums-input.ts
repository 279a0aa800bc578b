/** Areas, their standard scores and the classes that their pairs are divided into. */
interface Scored {
  readonly areas: number;
  /** Upper bounds of the classes, included, ascending. */
  readonly bounds: Float64Array;
  readonly variables: number;
  /** Row-major, one row an area, one column a variable. */
  readonly scores: Float64Array;
}

/** Classes of distance, all as wide; the last bound is the longest distance. */
export interface DistanceClasses extends Scored {
  /** In metres, one an area. */
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** Classes of how many borders lie between; the last holds all that are farther, or not connected. */
export interface OrderClasses extends Scored {
  /** The neighbours of area i stand at `starts[i]` … `starts[i + 1] − 1`; both ways. */
  readonly starts: Int32Array;
  readonly neighbours: Int32Array;
}

export type ClassSumsInput = DistanceClasses | OrderClasses;
