import Type from 'typebox';
import type { AreaGeometry } from '#statistics/spatial/geometry.ts';
import type { SpatialWeights } from '#statistics/weights/spatial-weights.ts';
import type { ComputationPool } from '../computations/computation-pool.ts';

/** What a method may need besides options. */
export type AnalysisNeed = 'columns' | 'weights' | 'geometries';

/**
 * What a method is given. The areas are in the order of their ids, whatever order the file had, so that
 * shuffled rows give the same bytes; areas with a missing value in a used column are already left out.
 */
export interface AnalysisInput {
  readonly ids: readonly string[];
  /** `--columns`, in the order they were named; finite numbers, one an area. */
  readonly columns: readonly { readonly name: string; readonly values: Float64Array }[];
  /** A column of numbers that an option names (`numberColumn`). */
  readonly numbers: (column: string) => Float64Array;
  /** One of `--columns` with its gaps, for a method that keeps them. */
  readonly withGaps: (column: string) => readonly (number | undefined)[];
  /** A column of texts that an option names (`textColumn`). */
  readonly texts: (column: string) => readonly string[];
  /** As they were given, not standardised; between the areas that are left. Set when the method needs them or they are given. */
  readonly weights: SpatialWeights | undefined;
  /** In metres; set when the method needs them or they are given. */
  readonly geometries: readonly AreaGeometry[] | undefined;
  readonly seed: number;
  readonly pool: ComputationPool;
}

/** Metod: one statistical method as analysts call it, with everything that `--list` tells about it. */
export interface AnalysisMethod<Options extends Type.TObject = Type.TObject> {
  /** In the field's words with hyphens, such as `local-moran`. */
  readonly name: string;
  /** Raised when the same input would give another output. */
  readonly version: number;
  /** One English sentence. */
  readonly summary: string;
  /** The page under `docs/methods`, without `.md`. */
  readonly page: string;
  readonly needs: readonly AnalysisNeed[];
  /** How many `--columns` it takes; 0 and 0 when it takes none. */
  readonly columns: { readonly min: number; readonly max: number; readonly meaning: string };
  /** Areas that lack a value in `--columns` stay, as a series with a gap (`withGaps`). */
  readonly keepsGaps?: true;
  /** Every option has a description; those that may be left out have a `default` or are optional. */
  readonly options: Options;
  readonly output: Type.TSchema;
  /**
   * Plain data without NaN, Infinity or undefined.
   *
   * @throws RangeError what the statistic refuses; its sentence is shown as it is.
   */
  readonly compute: (input: AnalysisInput, options: Type.Static<Options>) => unknown;
}

/** Keeps the type of the options with the method. */
export function analysisMethod<Options extends Type.TObject>(
  method: AnalysisMethod<Options>,
): AnalysisMethod {
  return method as unknown as AnalysisMethod; // options have been checked by the method's own schema
}

/** An option that names a column of numbers; areas that lack one there are left out. */
export function numberColumn(description: string): Type.TUnsafe<string> {
  return Type.Unsafe<string>({ type: 'string', column: 'number', description });
}

/** An option that names a column of texts, such as a group; areas that lack one there are left out. */
export function textColumn(description: string): Type.TUnsafe<string> {
  return Type.Unsafe<string>({ type: 'string', column: 'text', description });
}
