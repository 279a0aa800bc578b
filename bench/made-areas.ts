import { createRandom } from '#statistics/random.ts';
import type { Polygon } from '#statistics/spatial/geometry.ts';
import { wigglyMap } from '#statistics/spatial/testing/sample-areas.ts';

/** An invented map: its areas, and how many kilometres wide and high it is. */
export interface MadeAreas {
  readonly areas: readonly Polygon[];
  readonly columns: number;
  readonly rows: number;
}

/** As many areas as the small areas of a county and its regions; 6 · 37 = 222, of 96 edges each. */
export function makeCounty(): MadeAreas {
  return make(37, 6);
}

/** As many areas as Sweden has small areas, near enough: 100 · 60 = 6,000, of 96 edges each. */
export function makeCountry(): MadeAreas {
  return make(100, 60);
}

/** As many areas as squares of a grid over the country's built-up land: 300 · 200 = 60,000, of 48 edges each. */
export function makeSquares(): MadeAreas {
  return make(300, 200, 12);
}

/** As many areas as there are blocks of buildings: 1,000 · 600 = 600,000, of 24 edges each. */
export function makeBuildings(): MadeAreas {
  return make(1000, 600, 6);
}

function make(columns: number, rows: number, pieces = 24): MadeAreas {
  return { areas: wigglyMap({ columns, rows, pieces, seed: 20 }), columns, rows };
}

/** Points spread evenly over a map, x and y in turn. */
export function makePoints({ columns, rows }: MadeAreas, count: number): Float64Array {
  const { nextFloat } = createRandom(21);
  const points = new Float64Array(count * 2);
  for (let i = 0; i < points.length; i += 2) {
    points[i] = 640_000 + nextFloat() * columns * 1000;
    points[i + 1] = 6_640_000 + nextFloat() * rows * 1000;
  }
  return points;
}

/** Values with a long tail, as incomes have; hardly two are equal. */
export function makeValues(count: number): readonly number[] {
  const { nextFloat } = createRandom(22);
  return Array.from({ length: count }, () => 100 * -Math.log(1 - nextFloat()));
}
