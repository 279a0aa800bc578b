import type { ScanModel } from './log-likelihood-ratio.ts';

/** Whole numbers, of 32 bits where those hold them all. */
export type Counts = Int32Array | Float64Array;

/**
 * Everything that a scan is computed from, as plain data that threads can be given. A cell is an area in a
 * period, in rows of periods; a purely spatial scan has one period. A cylinder is a zone in a window of
 * periods that follow on each other.
 */
export interface ScanPlan {
  readonly model: ScanModel;
  readonly areaCount: number;
  readonly periodCount: number;
  /** First and last period of each window, one window after the other. */
  readonly windows: Int32Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** The rows of `ScanZones`. */
  readonly starts: Int32Array;
  readonly members: Int32Array;
  /** One for each place of a row and each window; not a number where no zone ends. */
  readonly sizes: Float64Array;
  /** Cases of each cell. */
  readonly cases: Float64Array;
  /** Size of each cell: what the chance of a case is in proportion to. Empty for permutations. */
  readonly cellSizes: Float64Array;
  readonly totalCases: number;
  readonly totalSize: number;
  /** The least cases that take each cylinder above the floor. */
  readonly least: Counts;
  readonly floor: number;
  readonly seed: number;
  /** Whether only windows that reach the last period are looked at. */
  readonly isProspective: boolean;
}
