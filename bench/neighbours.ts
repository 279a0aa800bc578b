import {
  hexagonWeights,
  patternedValues,
} from '#statistics/autocorrelation/testing/hexagon-map.ts';
import { matrixOfColumns } from '#statistics/matrix/matrix.ts';
import { constrainedWard, cutWard } from '#statistics/regions/constrained-ward.ts';
import { improveRegions } from '#statistics/regions/improve-regions.ts';
import { skater } from '#statistics/regions/skater.ts';
import { findNeighbours } from '#statistics/spatial/neighbours.ts';
import { buildAreaIndex } from '#statistics/spatial/point-in-polygon.ts';
import {
  type MadeAreas,
  makeBuildings,
  makeCountry,
  makeCounty,
  makePoints,
  makeSquares,
} from './made-areas.ts';
import type { MeasuredRow, Measurement, Row } from './row.ts';
import { takeAll } from './row.ts';
import { timeAgainstYardstick } from './yardstick.ts';

type Taken = Promise<Pick<MeasuredRow, 'unit' | 'figures' | 'ratio'>>;

/** Who borders on whom, which area a point lies in, and regions that hang together. */
export async function measureNeighbours(): Promise<readonly Row[]> {
  const country = makeCountry();
  const squares = makeSquares();
  return takeAll([
    row('neighbours-6000', 'Queen neighbours of 6,000 areas of 96 edges', 150, () =>
      pairUp(country, 7),
    ),
    row('neighbours-60000', 'Queen neighbours of 60,000 areas of 48 edges', 1000, () =>
      pairUp(squares, 5),
    ),
    row('neighbours-600000', 'Queen neighbours of 600,000 areas of 24 edges', 8000, () =>
      pairUp(makeBuildings(), 2),
    ),
    row('points-222', '1,000,000 points into 222 areas, index included', 900, () =>
      placePoints(makeCounty()),
    ),
    row('points-6000', '1,000,000 points into 6,000 areas, index included', 900, () =>
      placePoints(country),
    ),
    row('points-60000', '1,000,000 points into 60,000 areas, index included', 2000, () =>
      placePoints(squares),
    ),
    row('regions-6000', '7 regions of 6,000 areas × 20, SKATER and search', 4000, () =>
      timeAgainstYardstick(searchRegions, 3),
    ),
    row('ward-neighbours-6000', 'Ward among neighbours, 6,000 areas × 20', 500, () =>
      timeAgainstYardstick(() => cutWard(constrainedWard(likeness, weights), likeness, 7), 5),
    ),
  ]);
}

function row(id: string, what: string, most: number, take: () => Taken): Measurement {
  return { id, what, goal: { figure: 'median', most }, take };
}

function pairUp({ areas, columns, rows }: MadeAreas, runs: number): Taken {
  const expected = rows * (columns - 1) + columns * (rows - 1) + 2 * (rows - 1) * (columns - 1);
  return timeAgainstYardstick(() => {
    const { length } = findNeighbours(areas, { unit: 'metres', snap: 0.01 }).queen;
    if (length !== expected) throw new Error(`${length} pairs, not ${expected}`);
  }, runs);
}

function placePoints(map: MadeAreas): Taken {
  const points = makePoints(map, 1_000_000);
  return timeAgainstYardstick(() => {
    const index = buildAreaIndex(map.areas);
    let placed = 0;
    for (let i = 0; i < points.length; i += 2) {
      if (index.find(points[i]!, points[i + 1]!) !== undefined) placed++;
    }
    // The crooked outer border leaves a few points outside; many would mean a broken map.
    if (placed < 900_000) throw new Error(`only ${placed} of 1,000,000 points were placed`);
  }, 5);
}

const weights = hexagonWeights(100, 60);
const likeness = matrixOfColumns(
  Array.from({ length: 20 }, (_, column) => patternedValues(weights, column + 1, 4)),
);

/** The search must beat what it starts from. */
function searchRegions(): void {
  const start = skater(likeness, weights, 7);
  const found = improveRegions(likeness, weights, start.regionOf, { seed: 1 });
  if (found.withinSumOfSquares >= start.withinSumOfSquares) {
    throw new Error(`no better than SKATER: ${found.withinSumOfSquares}`);
  }
}
