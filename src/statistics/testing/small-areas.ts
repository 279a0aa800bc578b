import { standardise } from '../descriptive/standardise.ts';
import { type Matrix, matrixOfColumns } from '../matrix/matrix.ts';
import { type SpatialWeights, weightsOfPairs } from '../weights/spatial-weights.ts';

/** The 184 small areas of Uppsala and Enköping, by code. */
interface SmallAreas {
  /** Who borders on whom, weight 1 both ways. */
  readonly borders: SpatialWeights;
  readonly valuesOf: (indicator: string) => readonly number[];
  /** One column of z-scores an indicator. */
  readonly scoresOf: (indicators: readonly string[]) => Matrix;
}

/** Eight indicators that groups of the small areas are made of in R for comparison. */
export const groupedIndicators: readonly string[] = [
  'net-income',
  'employment',
  'unemployment',
  'education',
  'low-economic-standard',
  'share-20-34',
  'single-person-households',
  'rented-dwellings',
];

/**
 * The small areas of this checkout: Statistics Sweden's figures of 2025 and the borders between DeSO areas.
 *
 * @param read the text of a file in `data/`.
 */
export function readSmallAreas(read: (path: string) => string): SmallAreas {
  const rowsOf = (path: string): readonly (readonly string[])[] => {
    const [, ...rows] = read(path).trim().split('\n');
    return rows.map((row) => row.split(','));
  };
  const columns = new Map<string, Map<string, number>>();
  for (const [indicator, area, , , , value] of rowsOf('statistics/scb-deso-2025.csv')) {
    const column = columns.get(indicator!) ?? new Map<string, number>();
    columns.set(indicator!, column.set(area!, Number(value)));
  }
  const areas = [...columns.get('net-income')!.keys()].sort();
  const pairs = rowsOf('areas/deso2025-neighbours.csv').map(([a, b]) => ({
    a: areas.indexOf(`deso2025:${a}`),
    b: areas.indexOf(`deso2025:${b}`),
  }));
  const valuesOf = (indicator: string): readonly number[] =>
    areas.map((area) => columns.get(indicator)!.get(area)!);
  return {
    borders: weightsOfPairs(areas.length, pairs),
    valuesOf,
    scoresOf: (indicators) =>
      matrixOfColumns(indicators.map((indicator) => standardise(valuesOf(indicator))!)),
  };
}
